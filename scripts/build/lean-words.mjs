// Leaves out of the files for pages what no page shows: the definitions of metrics and
// indicators, which are for the dictionary. The packages themselves keep them.
import { parseAst } from 'rollup/parseAst';

const catalogue = /\/core\/(?:dist|src)\/catalogue\/metrics\/[\w-]+\.[jt]s$/;
const language = /\/core\/(?:dist|src)\/words\/locales\/[\w-]+\.[jt]s$/;

export function leanWords() {
  return {
    name: 'lean-words',
    transform(code, id) {
      const place = id.replaceAll('\\', '/');
      if (!catalogue.test(place) && !language.test(place)) return null;
      const cuts = language.test(place) ? definitionsOfLanguage(code) : definitions(code);
      return { code: without(code, cuts), map: null };
    },
  };
}

/** `definition: '…'` in any object. */
function definitions(code) {
  return propertiesIn(parseAst(code))
    .filter(({ node }) => isText(node.value) && nameOf(node) === 'definition')
    .map(({ node }) => upToNext(code, node));
}

/** The second of a metric's `[name, definition]`, and the definition of an indicator. */
function definitionsOfLanguage(code) {
  const all = propertiesIn(parseAst(code));
  const metrics = all
    .filter(({ parent, node }) => nameOf(parent) === 'metrics' && isPair(node.value))
    .map(({ node }) => [node.value.elements[0].end, node.value.elements[1].end]);
  return [...metrics, ...definitions(code)];
}

function propertiesIn(root) {
  const found = [];
  visit(root, undefined);
  return found;

  function visit(node, parent) {
    if (Array.isArray(node)) for (const part of node) visit(part, parent);
    else if (node !== null && typeof node === 'object') {
      const isProperty = node.type === 'Property';
      if (isProperty) found.push({ node, parent });
      for (const part of Object.values(node)) visit(part, isProperty ? node : parent);
    }
  }
}

const nameOf = (property) => property?.key.name ?? property?.key.value;
const isText = ({ type, value }) => type === 'Literal' && typeof value === 'string';
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
