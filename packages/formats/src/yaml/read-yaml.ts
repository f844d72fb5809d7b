import {
  LineCounter,
  parseAllDocuments,
  visit,
  isNode,
  isPair,
  isScalar,
  type Document,
} from 'yaml';
import { finding, type Finding, type Path } from '@congress-metrics/core';
import {
  readValue,
  refusedWhole,
  type FindingCode,
  type ReadOptions,
  type Report,
} from '@congress-metrics/core/read';

/** YAML is ten times slower to read than JSON; collections come as NDJSON. */
const largest = 4 * 1024 * 1024;
const deepest = 64;
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

const error = (
  code: FindingCode,
  parameters: Finding['parameters'],
  line = 1,
  column = 1,
): Finding => finding(code, { parameters, line, column });

const codes: Readonly<Record<string, FindingCode>> = { DUPLICATE_KEY: 'duplicate-key' };

/** How deep the text nests, as far as brackets and indentation show, before anything recursive reads it. */
const isTooDeep = (text: string): boolean => {
  let brackets = 0;
  for (const character of text) {
    if (character === '[' || character === '{') brackets += 1;
    if (character === ']' || character === '}') brackets -= 1;
    if (brackets > deepest) return true;
  }
  return new RegExp(`^(?:[ -]{${String(deepest * 8)}}|(?:[-?] ){${String(deepest)}})`, 'mu').test(text);
}; // prettier-ignore

const positionOf = (counter: LineCounter, offset: number): { line: number; column: number } => {
  const { line, col } = counter.linePos(offset);
  return { line: Math.max(1, line), column: Math.max(1, col) };
};

/** What YAML allows and a record does not: aliases, prototype keys, numbers that change when read. */
const faultsIn = (document: Document.Parsed, counter: LineCounter): readonly Finding[] => {
  const findings: Finding[] = [];
  const say = (code: FindingCode, parameters: Finding['parameters'], offset = 0): void => {
    const { line, column } = positionOf(counter, offset);
    findings.push(error(code, parameters, line, column));
  };
  visit(document, {
    Alias: (_, node) => {
      say('alias-not-allowed', { name: node.source }, node.range?.[0]);
    },
    Pair: (_, { key }) => {
      if (isScalar(key) && forbidden.has(String(key.value)))
        say('forbidden-key', { key: String(key.value) }, key.range?.[0]);
    },
    Scalar: (_, { value, source, range }) => {
      if (typeof value !== 'number' || source === undefined) return;
      if (!Number.isFinite(value)) say('number-too-large', { token: source }, range?.[0]);
      else if (Number.isInteger(value) && !Number.isSafeInteger(value))
        say('number-not-exact', { token: source, read: value }, range?.[0]);
    },
  });
  return findings;
};

const locateIn =
  (document: Document.Parsed, counter: LineCounter, above: Path) =>
  (finding: Finding): Finding => {
    if (finding.line !== undefined) return finding;
    const key = finding.code === 'unknown-key' ? finding.parameters['key'] : undefined;
    const path = [...above, ...finding.path];
    for (let length = path.length; length >= 0; length -= 1) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (!isNode(node) || node.range === undefined) continue;
      const items: readonly unknown[] = 'items' in node ? node.items : [];
      const own = items.find((pair) => isPair(pair) && isScalar(pair.key) && pair.key.value === key);
      const at = isPair(own) && isNode(own.key) ? own.key.range?.[0] : undefined;
      return { ...finding, ...positionOf(counter, at ?? node.range?.[0] ?? 0) };
    }
    return { ...finding, line: 1, column: 1 };
  }; // prettier-ignore

/** The key that stands at an offset for the second time, and the line where it stood before. */
const repeatedKey = (text: string, offset: number): Finding['parameters'] => {
  const lines = text.slice(0, offset).split('\n');
  const indent = lines.at(-1) ?? '';
  const key = /^[^\s:,}]*/u.exec(text.slice(offset))?.[0] ?? '';
  const first = lines.slice(0, -1).findLastIndex((line) => line.startsWith(`${indent}${key}:`));
  return { key: key.replace(/["']/gu, ''), firstLine: first + 1 || lines.length };
};

const readDocument = (
  document: Document.Parsed,
  counter: LineCounter,
  text: string,
  options: ReadOptions,
): readonly Report[] => {
  const [fault] = document.errors;
  if (fault !== undefined) {
    const { line, column } = positionOf(counter, fault.pos[0]);
    const near = fault.message.split('\n')[0] ?? '';
    const code = codes[fault.code] ?? 'syntax';
    const parameters = code === 'syntax' ? { format: 'YAML', near: near.slice(0, 80) } : repeatedKey(text, fault.pos[0]);
    return [refusedWhole(error(code, parameters, line, column))];
  } // prettier-ignore
  const faults = faultsIn(document, counter);
  if (faults.length > 0) return [refusedWhole(...faults)];
  const value: unknown = document.toJS({ maxAliasCount: 0 });
  if (!Array.isArray(value)) return [readValue(value, locateIn(document, counter, []), options)];
  return value.map((item: unknown, index) =>
    readValue(item, locateIn(document, counter, [index]), options),
  );
}; // prettier-ignore

/**
 * Reads a YAML text: a record, a list of records, or several documents. Strict as for JSON, and with
 * line and column. Aliases are refused, so nothing can grow.
 */
export const readYaml = (text: string, options: ReadOptions = {}): readonly Report[] => {
  if (text.length > largest)
    return [refusedWhole(error('too-large', { size: text.length, limit: largest }))];
  if (text.trim() === '') return [refusedWhole(error('empty-text', {}))];
  if (isTooDeep(text)) return [refusedWhole(error('too-deep', { deepest }))];
  const counter = new LineCounter();
  try {
    const documents = parseAllDocuments(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
    if ('empty' in documents) return [refusedWhole(error('empty-text', {}))];
    return documents.flatMap((document) => readDocument(document, counter, text, options));
  } catch {
    // The parser recurses: a text that nests beyond the engine's stack ends here.
    return [refusedWhole(error('too-deep', { deepest }))];
  }
}; // prettier-ignore
