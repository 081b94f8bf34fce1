import {bareName, isTemplate, scan} from './template-scan.mjs';

const WORDED = new Set([
  'aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'aria-placeholder',
  'placeholder', 'title', 'alt', 'label', 'summary', 'arialabel', 'ariadescription',
  'ariavaluetext',
]);

function hasWords(text) {
  return /\p{L}/u.test(text.replace(/&#?\w+;/g, ''));
}

/** The texts that an expression may show as they stand in the source. */
function literals(node) {
  switch (node.type) {
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    case 'TemplateLiteral':
      return node.quasis.map((part) => part.value.cooked ?? '');
    case 'ConditionalExpression':
      return [...literals(node.consequent), ...literals(node.alternate)];
    case 'LogicalExpression':
      return [...literals(node.left), ...literals(node.right)];
    case 'BinaryExpression':
      return node.operator === '+' ? [...literals(node.left), ...literals(node.right)] : [];
    default:
      return [];
  }
}

function inMessage(node) {
  for (let at = node.parent; at; at = at.parent) {
    if (at.type === 'CallExpression' && at.callee.name === 'msg') {
      return true;
    }
    if (/Function/.test(at.type)) {
      return false;
    }
  }
  return false;
}

function isWorded(item) {
  return item.kind === 'text' || (item.kind === 'attribute' && WORDED.has(bareName(item.name)));
}

/** Words that a person reads or hears come from msg(), never from the template itself. */
export default {
  meta: {type: 'problem', schema: []},
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isTemplate(node, 'html', 'svg') || inMessage(node)) {
          return;
        }
        for (const item of scan(node).filter(isWorded)) {
          const texts = item.parts.flatMap((part) =>
            typeof part === 'string' ? [part] : literals(part),
          );
          const text = texts.find(hasWords);
          if (text !== undefined) {
            context.report({
              node: item.node,
              message: 'Words go through msg(): "{{text}}".',
              data: {text: text.trim()},
            });
          }
        }
      },
    };
  },
};
