const isOwn = (ts, member) =>
  !ts.isPrivateIdentifier(member.name) &&
  !(ts.getCombinedModifierFlags(member) & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected));

const sentenceOf = (ts, member) =>
  ts.getTextOfJSDocComment(ts.getJSDocCommentsAndTags(member).find(ts.isJSDoc)?.comment);

/** A field or a method of an event, as its listener sees it. */
function describe(ts, source, member) {
  const name = member.name.getText(source);
  const type = member.type?.getText(source);
  const description = sentenceOf(ts, member)?.replaceAll(/\s+/g, ' ');
  if (!ts.isMethodDeclaration(member)) return {name, type: {text: type}, description};
  const parameters = member.parameters.map((each) => each.getText(source)).join(', ');
  return {name: `${name}()`, type: {text: `(${parameters}) => ${type}`}, description};
}

/** What the class of an event holds, and whether a listener can cancel it. */
function eventOf(ts, node) {
  const source = node.getSourceFile();
  const isTold = (member) =>
    ts.isPropertyDeclaration(member) || ts.isGetAccessor(member) || ts.isMethodDeclaration(member);
  const told = node.members.filter((member) => isTold(member) && isOwn(ts, member));
  return {
    payload: told.map((member) => describe(ts, source, member)),
    cancelable: /\bcancelable: true\b/.test(node.getText(source)),
  };
}

const extendsEvent = (node) =>
  node.heritageClauses?.some(({types}) => types[0]?.expression.getText() === 'Event') ?? false;

/** Tells of each event what it carries, and whether it can be canceled; by the class that `@fires` names. */
export function events() {
  const classes = new Map();
  return {
    name: 'events',
    analyzePhase({ts, node}) {
      if (ts.isClassDeclaration(node) && node.name && extendsEvent(node)) {
        classes.set(node.name.text, eventOf(ts, node));
      }
    },
    packageLinkPhase({customElementsManifest: {modules}}) {
      const elements = modules.flatMap(({declarations = []}) => declarations);
      for (const event of elements.flatMap((element) => element.events ?? [])) {
        Object.assign(event, classes.get(event.type?.text));
      }
    },
  };
}
