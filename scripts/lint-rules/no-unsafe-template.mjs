import {bareName, isTemplate, scan} from './template-scan.mjs';

const STYLE = 'A strict policy blocks `style`: use a class, `static styles` or cssProps().';
const RAW = 'Trusted Types refuse markup from a string: write a template.';
const FORBIDDEN_TAGS = {
  style: 'A strict content security policy blocks <style>: use `static styles`.',
  script: 'A template must not carry a script.',
};
const FORBIDDEN_ATTRIBUTES = {style: STYLE, innerhtml: RAW, outerhtml: RAW, srcdoc: RAW};
const DATA = 'A strict content security policy blocks data: URLs: use an inline svg template.';

function complaint(item) {
  if (item.kind === 'tag') {
    return FORBIDDEN_TAGS[item.tag];
  }
  if (item.kind !== 'attribute') {
    return undefined;
  }
  if (item.name.toLowerCase() === '.style') {
    return undefined;
  }
  if (/^on[a-z]/i.test(item.name)) {
    return 'A strict content security policy blocks inline handlers: use @event.';
  }
  return FORBIDDEN_ATTRIBUTES[bareName(item.name)];
}

/** Forbids what a strict policy would block: inline styles, scripts, raw markup, data: URLs. */
export default {
  meta: {type: 'problem', schema: []},
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isTemplate(node, 'html', 'svg', 'css')) {
          return;
        }
        for (const part of node.quasi.quasis) {
          if (/\bdata:([a-z]+\/|[;,])/i.test(part.value.raw)) {
            context.report({node: part, message: DATA});
          }
        }
        for (const item of isTemplate(node, 'css') ? [] : scan(node)) {
          const message = complaint(item);
          if (message) {
            context.report({node: item.node, message});
          }
        }
      },
    };
  },
};
