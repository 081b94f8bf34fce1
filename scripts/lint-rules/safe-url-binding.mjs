import {bareName, isTemplate, scan} from './template-scan.mjs';

const URL_ATTRIBUTES = new Set([
  'href', 'src', 'action', 'formaction', 'xlink:href', 'srcset', 'poster', 'data', 'ping', 'cite',
  'background', 'manifest',
]);

function isSafe(part) {
  return (
    part.type === 'CallExpression' &&
    part.callee.type === 'Identifier' &&
    part.callee.name === 'safeUrl'
  );
}

function complaint(parts) {
  const expressions = parts.filter((part) => typeof part !== 'string');
  if (expressions.length === 0) {
    return /^\s*(javascript|vbscript|data):/i.test(parts[0] ?? '')
      ? 'This URL would run or embed code.'
      : undefined;
  }
  return parts.length === 1 && isSafe(parts[0])
    ? undefined
    : 'Bind a URL as one call: `safeUrl(…)` alone.';
}

/** Every URL that a template binds goes through safeUrl(). */
export default {
  meta: {type: 'problem', schema: []},
  create(context) {
    return {
      TaggedTemplateExpression(node) {
        if (!isTemplate(node, 'html', 'svg')) {
          return;
        }
        for (const item of scan(node)) {
          const message =
            item.kind === 'attribute' && URL_ATTRIBUTES.has(bareName(item.name))
              ? complaint(item.parts)
              : undefined;
          if (message) {
            context.report({node: item.node, message});
          }
        }
      },
    };
  },
};
