// Leaves out of the files for pages what no page shows: the definitions of metrics and indicators,
// and why each rule is there and what it proves, which are for the dictionary and the command line.
// The packages themselves keep them.
import { parseAst } from 'rollup/parseAst';

const place =
  /\/core\/(?:dist|src)\/(?:catalogue\/metrics|words\/locales\/[\w-]+)\/(?:rules\/)?([\w-]+)\.[jt]s$/;
const forOtherReaders = ['definition', 'reason', 'proves'];

export function leanWords() {
  return {
    name: 'lean-words',
    transform(code, id) {
      const [, file] = place.exec(id.replaceAll('\\', '/')) ?? [];
      if (file === undefined) return null;
      const properties = propertiesIn(parseAst(code));
      const cuts = properties
        .filter(({ node }) => isText(node.value) && forOtherReaders.includes(nameOf(node)))
        .map(({ node }) => upToNext(code, node));
      // The second of a metric's `[name, definition]`.
      const pairs = properties
        .filter(({ node }) => file === 'metrics' && isPair(node.value))
        .map(({ node }) => [node.value.elements[0].end, node.value.elements[1].end]);
      return { code: without(code, [...cuts, ...pairs]), map: null };
    },
  };
}

function propertiesIn(root) {
  const found = [];
  visit(root);
  return found;

  function visit(node) {
    if (Array.isArray(node)) for (const part of node) visit(part);
    else if (node !== null && typeof node === 'object') {
      if (node.type === 'Property') found.push({ node });
      for (const part of Object.values(node)) visit(part);
    }
  }
}

const nameOf = (property) => property?.key.name ?? property?.key.value;
const isText = ({ type, value, quasis }) =>
  (type === 'Literal' && typeof value === 'string') ||
  (type === 'TemplateLiteral' && quasis.length === 1);
const isPair = ({ type, elements }) =>
  type === 'ArrayExpression' && elements.length === 2 && elements.every(isText);

function upToNext(code, { start, end }) {
  const comma = /^\s*,/.exec(code.slice(end));
  return [start, end + (comma ? comma[0].length : 0)];
}

function without(code, cuts) {
  let rest = code;
  for (const [start, end] of cuts.toSorted(([one], [other]) => other - one))
    rest = rest.slice(0, start) + rest.slice(end);
  return rest;
}
