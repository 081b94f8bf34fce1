const built = (path) => path?.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');
const isElement = ({customElement, tagName}) => customElement && tagName?.includes('-');
const hidden = new Set(['private', 'protected']);

/** A page sets attributes and properties and hears events; what is left out here is not for it. */
function keepPublic(declaration) {
  const parts = (list) => list?.filter(({name, privacy}) => name && !hidden.has(privacy));
  for (const kind of ['members', 'attributes', 'events']) {
    if (!declaration[kind]) continue;
    // Dispatching an instance of an event class is listed a second time, without a name.
    declaration[kind] = parts(declaration[kind]).filter(({name}) => !name.startsWith('#'));
    for (const {inheritedFrom} of declaration[kind]) {
      if (inheritedFrom?.module) inheritedFrom.module = built(inheritedFrom.module);
    }
  }
  for (const reference of [declaration.superclass, ...(declaration.mixins ?? [])]) {
    if (reference?.module) reference.module = built(reference.module);
  }
}

/** Tells that the define module beside an element registers its tag, which no decorator shows. */
function definitionModule(element, path) {
  return {
    kind: 'javascript-module',
    path: path.replace(/\.js$/, '.define.js'),
    declarations: [],
    exports: [
      {
        kind: 'custom-element-definition',
        name: element.tagName,
        declaration: {name: element.name, module: path},
      },
    ],
  };
}

/** Lists the elements as the package ships them: built files, public parts, define modules. */
export function asPublished() {
  return {
    name: 'as-published',
    packageLinkPhase({customElementsManifest: manifest}) {
      const modules = manifest.modules.filter(({declarations = []}) =>
        declarations.some(isElement),
      );
      manifest.modules = modules.flatMap((module) => {
        module.path = built(module.path);
        module.declarations = module.declarations.filter(isElement);
        module.declarations.forEach(keepPublic);
        const names = new Set(module.declarations.map(({name}) => name));
        module.exports = module.exports.filter(({name}) => names.has(name));
        for (const {declaration} of module.exports) declaration.module = built(declaration.module);
        return [module, ...module.declarations.map((each) => definitionModule(each, module.path))];
      });
    },
  };
}
