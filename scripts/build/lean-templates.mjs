// Leaves out of templates and style sheets what only their writers need: indents and comments.
// Lines stay where they are, so that source maps still lead to the right ones.
import { parseAst } from 'rollup/parseAst';

const withoutIndents = (text) => text.replace(/\n[ \t]+/g, '\n');

const lean = {
  html: withoutIndents,
  svg: withoutIndents,
  css: (text) =>
    withoutIndents(text.replace(/\/\*.*?\*\//gs, (comment) => comment.replace(/.+/g, '')))
      .replace(/ \{$/gm, '{')
      .replace(/^([\w-]+): /gm, '$1:')
      .replace(/;\n\}/g, '\n}'),
};

export function leanTemplates() {
  return {
    name: 'lean-templates',
    renderChunk(code) {
      const pieces = piecesIn(parseAst(code)).toSorted((one, other) => other.start - one.start);
      const leaner = pieces.reduce(
        (text, { start, end, tag }) =>
          text.slice(0, start) + lean[tag](text.slice(start, end)) + text.slice(end),
        code,
      );
      return { code: leaner, map: null };
    },
  };
}

/** The texts between the `${…}` of each template, with its tag. */
function piecesIn(root) {
  const found = [];
  visit(root);
  return found;

  function visit(node) {
    if (Array.isArray(node)) for (const part of node) visit(part);
    else if (node !== null && typeof node === 'object') {
      if (node.type === 'TaggedTemplateExpression' && node.tag.name in lean)
        for (const { start, end } of node.quasi.quasis)
          found.push({ start, end, tag: node.tag.name });
      for (const part of Object.values(node)) visit(part);
    }
  }
}
