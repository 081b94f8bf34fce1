/** Reads `@keyboard Keys - What they do.` above a class into its `keyboard`. */
export function keyboard() {
  return {
    name: 'keyboard',
    analyzePhase({ts, node, moduleDoc}) {
      if (!ts.isClassDeclaration(node)) return;
      const keys = ts
        .getJSDocTags(node)
        .filter(({tagName}) => tagName.text === 'keyboard')
        .map(({comment}) => ts.getTextOfJSDocComment(comment).replaceAll(/\s+/g, ' ').split(' - '))
        .map(([keys, ...description]) => ({keys, description: description.join(' - ')}));
      const declaration = moduleDoc.declarations.find(({name}) => name === node.name?.text);
      if (declaration && keys.length > 0) declaration.keyboard = keys;
    },
  };
}
