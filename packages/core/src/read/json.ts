import Big from 'big.js';
import {
  createScanner,
  findNodeAtLocation,
  parse,
  parseTree,
  type Node,
  type ParseError,
} from 'jsonc-parser';
import type { Finding, Parameter, Path } from '../finding.js';
import { positionsIn } from './positions.js';

/** A JSON text that could be read: its value, and where in the text each path stands. */
export interface JsonText {
  readonly value: unknown;
  /** Adds line and column of its path to a finding; of the nearest place above where the path is not there. */
  readonly locate: (finding: Finding) => Finding;
}

/** The deepest nesting that is read. A record needs 8; a recursive parser fails at some thousands. */
const deepest = 64;

/** Key names that mean something to a JavaScript object, and nothing to a record. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

// SyntaxKind and NodeType of jsonc-parser are const enums, which isolated modules cannot read.
const kind = { openBrace: 1, closeBrace: 2, openBracket: 3, closeBracket: 4, end: 17 };

const depthExceededAt = (text: string): number | undefined => {
  const scanner = createScanner(text, true);
  let depth = 0;
  for (let token: number = scanner.scan(); token !== kind.end; token = scanner.scan()) {
    if (token === kind.openBrace || token === kind.openBracket) depth += 1;
    if (token === kind.closeBrace || token === kind.closeBracket) depth -= 1;
    if (depth > deepest) return scanner.getTokenOffset();
  }
  return undefined;
};

const faultOf = (text: string): number => {
  const errors: ParseError[] = [];
  parse(text, errors, {
    disallowComments: true,
    allowTrailingComma: false,
    allowEmptyContent: false,
  });
  return errors[0]?.offset ?? /[\u0000-\u001f]/u.exec(text.replace(/[\t\n\r]/gu, ' '))?.index ?? 0; // eslint-disable-line no-control-regex -- JSON refuses them inside strings
};

const isExact = (token: string): boolean => {
  const value = Number(token);
  return (
    Number.isFinite(value) &&
    (Number.isInteger(value) ? Number.isSafeInteger(value) : true) &&
    new Big(token).eq(new Big(value))
  );
};

type At = (node: Node, code: string, parameters: Readonly<Record<string, Parameter>>) => Finding;

/** What JSON allows and a record does not: a key twice, a key that hides a prototype, a number that changes when read. */
function* faultsIn(node: Node, text: string, at: At): Generator<Finding> {
  if (node.type === 'number') {
    const token = text.slice(node.offset, node.offset + node.length);
    if (!Number.isFinite(Number(token))) yield at(node, 'number-too-large', { token });
    else if (!isExact(token)) yield at(node, 'number-not-exact', { token, read: Number(token) });
  }
  if (node.type === 'object') {
    const seen = new Map<string, Node>();
    for (const property of node.children ?? []) {
      const key = property.children?.[0];
      if (key === undefined) continue;
      const name = String(key.value);
      const first = seen.get(name);
      if (first !== undefined) yield at(key, 'duplicate-key', { key: name, offset: first.offset });
      else seen.set(name, key);
      if (forbidden.has(name)) yield at(key, 'forbidden-key', { key: name });
    }
  }
  for (const child of node.children ?? []) yield* faultsIn(child, text, at);
}

const pathOf = (node: Node): Path => {
  const { parent } = node;
  if (parent === undefined) return [];
  if (parent.type === 'property')
    return [...pathOf(parent.parent ?? parent), String(parent.children?.[0]?.value)];
  if (parent.type === 'array') return [...pathOf(parent), parent.children?.indexOf(node) ?? 0];
  return pathOf(parent);
};

/** The node at a path, or the deepest one on the way there. */
const nearestNode = (root: Node, path: Path): Node => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = findNodeAtLocation(root, path.slice(0, length));
    if (node !== undefined) return node;
  }
  return root;
};

const keyOf = (node: Node, key: Parameter): Node | undefined =>
  node.children?.map((property) => property.children?.[0]).find((one) => one?.value === key);

/**
 * Reads a JSON text strictly, and knows where everything stands. Beyond the standard it refuses what
 * would lose or hide data: keys given twice, prototype keys, numbers that change when read, nesting
 * over 64 levels. Never throws.
 */
export const readJson = (
  text: string,
): { readonly json?: JsonText; readonly findings: readonly Finding[] } => {
  const positionOf = positionsIn(text);
  const single = (
    code: string,
    offset: number,
    parameters: Record<string, Parameter> = {},
  ): { findings: Finding[] } => ({
    findings: [{ code, level: 'error', path: [], parameters, ...positionOf(offset) }],
  });
  if (text.trim() === '') return single('empty-text', 0);
  const tooDeep = depthExceededAt(text);
  if (tooDeep !== undefined) return single('too-deep', tooDeep, { deepest });
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const offset = faultOf(text);
    return single('syntax', offset, { near: text.slice(offset, offset + 20).split('\n')[0] });
  }
  const tree = parseTree(text);
  if (tree === undefined) return single('syntax', 0, { near: text.slice(0, 20) });
  const at: At = (node, code, { offset, ...parameters }) => ({
    code,
    level: 'error',
    path: pathOf(
      node.parent?.type === 'property' && node.parent.children?.[0] === node
        ? (node.parent.parent ?? node)
        : node,
    ),
    parameters:
      typeof offset === 'number'
        ? { ...parameters, firstLine: positionOf(offset).line }
        : parameters,
    ...positionOf(node.offset),
  });
  const locate = (finding: Finding): Finding => {
    if (finding.line !== undefined) return finding;
    const node = nearestNode(tree, finding.path);
    const key = finding.code === 'unknown-key' ? keyOf(node, finding.parameters['key']) : undefined;
    return { ...finding, ...positionOf((key ?? node).offset) };
  };
  return { json: { value, locate }, findings: [...faultsIn(tree, text, at)] };
};
