const SUITES = new Set(['describe', 'suite']);

/** A suite's callback only holds its tests together, so its length says nothing. */
function isSuite(node) {
  const call = node.parent;
  if (call?.type !== 'CallExpression' || !call.arguments.includes(node)) {
    return false;
  }
  const callee = call.callee.type === 'MemberExpression' ? call.callee.object : call.callee;
  return SUITES.has(callee.name);
}

/** The numbers of the lines that hold code: neither blank nor comment alone. */
function codeLines(sourceCode) {
  const lines = new Set();
  for (const token of sourceCode.ast.tokens) {
    for (let line = token.loc.start.line; line <= token.loc.end.line; line += 1) {
      if (sourceCode.lines[line - 1].trim() !== '') {
        lines.add(line);
      }
    }
  }
  return lines;
}

/** Limits the lines of code in a function; the callback of describe() is exempt. */
export default {
  meta: {type: 'suggestion', schema: [{type: 'integer', minimum: 1}]},
  create(context) {
    const [max = 40] = context.options;
    const lines = codeLines(context.sourceCode);
    const check = (node) => {
      let count = 0;
      for (let line = node.loc.start.line; line <= node.loc.end.line; line += 1) {
        count += lines.has(line) ? 1 : 0;
      }
      if (count > max && !isSuite(node)) {
        context.report({node, message: `This function has ${count} lines, the limit is ${max}.`});
      }
    };
    return {
      FunctionDeclaration: check,
      FunctionExpression: check,
      ArrowFunctionExpression: check,
    };
  },
};
