import { isExactly } from '../figures/decimal.js';
import { createScanner, parse, parseTree, type Node, type ParseError } from 'jsonc-parser';
import { finding, type Finding, type Parameter, type Path } from '../rules/finding.js';
import type { FindingCode } from '../rules/finding-codes.js';
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

const closerOf: Readonly<Record<number, number>> = {
  [kind.openBrace]: kind.closeBrace,
  [kind.openBracket]: kind.closeBracket,
};

const depthExceededAt = (text: string): number | undefined => {
  const scanner = createScanner(text, true);
  const open: number[] = [];
  for (let token: number = scanner.scan(); token !== kind.end; token = scanner.scan()) {
    const closer = closerOf[token];
    if (closer !== undefined) open.push(closer);
    // A bracket that closes nothing must not make room for another that opens.
    else if (token === open.at(-1)) open.pop();
    if (open.length > deepest) return scanner.getTokenOffset();
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
    isExactly(token, value)
  );
};

type At = (
  path: Path,
  node: Node,
  code: FindingCode,
  parameters: Readonly<Record<string, Parameter>>,
) => Finding;

/** What JSON allows and a record does not: a key twice, a key that hides a prototype, a number that changes when read. */
function* faultsIn(node: Node, path: Path, text: string, at: At): Generator<Finding> {
  if (node.type === 'number') {
    const token = text.slice(node.offset, node.offset + node.length);
    if (!Number.isFinite(Number(token))) yield at(path, node, 'number-too-large', { token });
    else if (!isExact(token))
      yield at(path, node, 'number-not-exact', { token, read: Number(token) });
  }
  if (node.type === 'array')
    for (const [index, child] of (node.children ?? []).entries())
      yield* faultsIn(child, [...path, index], text, at);
  if (node.type !== 'object') return;
  const seen = new Map<string, Node>();
  for (const property of node.children ?? []) {
    const [key, value] = property.children ?? [];
    if (key === undefined) continue;
    const name = String(key.value);
    const first = seen.get(name);
    if (first !== undefined)
      yield at(path, key, 'duplicate-key', { key: name, offset: first.offset });
    else seen.set(name, key);
    if (forbidden.has(name)) yield at(path, key, 'forbidden-key', { key: name });
    if (value !== undefined) yield* faultsIn(value, [...path, name], text, at);
  }
}

/** Finds children by key without walking the siblings each time: a file may have thousands of findings. */
const childFinder = (): ((node: Node, key: string | number) => Node | undefined) => {
  const tables = new WeakMap<Node, ReadonlyMap<string, Node>>();
  const tableOf = (node: Node): ReadonlyMap<string, Node> => {
    const known = tables.get(node);
    if (known !== undefined) return known;
    const table = new Map(
      (node.children ?? []).flatMap((property) => {
        const [key, value] = property.children ?? [];
        return key === undefined || value === undefined
          ? []
          : [[String(key.value), value] as const];
      }),
    );
    tables.set(node, table);
    return table;
  };
  return (node, key) =>
    node.type === 'array' ? node.children?.[Number(key)] : tableOf(node).get(String(key));
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
    code: FindingCode,
    offset: number,
    parameters: Record<string, Parameter> = {},
  ): { findings: Finding[] } => ({
    findings: [finding(code, { parameters, ...positionOf(offset) })],
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
  const at: At = (path, node, code, { offset, ...parameters }) =>
    finding(code, {
      path,
      parameters:
        typeof offset === 'number'
          ? { ...parameters, firstLine: positionOf(offset).line }
          : parameters,
      ...positionOf(node.offset),
    });
  const childOf = childFinder();
  /** The node at a path, or the deepest one on the way there. */
  const nearestNode = (path: Path): Node => {
    let node = tree;
    for (const key of path) {
      const child = childOf(node, key);
      if (child === undefined) return node;
      node = child;
    }
    return node;
  };
  const locate = (one: Finding): Finding => {
    if (one.line !== undefined) return one;
    const node = nearestNode(one.path);
    const key = one.code === 'unknown-key' ? keyOf(node, one.parameters['key']) : undefined;
    return { ...one, ...positionOf((key ?? node).offset) };
  };
  return { json: { value, locate }, findings: [...faultsIn(tree, [], text, at)] };
};
