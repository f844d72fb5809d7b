import type * as z from 'zod/mini';
import { finding, type Finding, type Parameter, type Path } from '../rules/finding.js';
import type { FindingCode } from '../rules/finding-codes.js';
import { firstHidden } from '../record/hidden-characters.js';
import { nearest } from '../words/nearest.js';

type Issue = z.core.$ZodIssue;

/** What the schema's own messages stand for. */
const codeOf: ReadonlyMap<string, FindingCode> = new Map([
  ['hidden-character', 'hidden-character'],
  ['blank', 'blank'],
  ['date', 'bad-date'],
  ['month', 'bad-date'],
  ['id', 'bad-id'],
  ['web-address', 'web-address'],
]);

const kindOf = (value: unknown): string =>
  value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;

const shown = (value: unknown): Parameter =>
  typeof value === 'string' || typeof value === 'number' ? value : kindOf(value);

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>(
    (node, key) =>
      node !== null && typeof node === 'object' && Object.hasOwn(node, key)
        ? (node as Record<string | number, unknown>)[key]
        : undefined,
    root,
  );

const pathOf = (issue: Issue, prefix: Path): Path => [
  ...prefix,
  ...issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key)),
];

/** Of several forms that a value may have, the one that was probably meant: the one with the fewest and deepest faults. */
const likeliest = (branches: readonly (readonly Issue[])[]): readonly Issue[] => {
  const score = (branch: readonly Issue[]): number =>
    branch.some((issue) => issue.path.length === 0 && issue.code === 'invalid_type')
      ? 1000
      : branch.reduce(
          (total, issue) =>
            total +
            (issue.code === 'unrecognized_keys'
              ? issue.keys.length
              : issue.path.length === 0
                ? 5
                : 1),
          0,
        );
  return [...branches].sort((a, b) => score(a) - score(b))[0] ?? [];
};

const at = (
  code: FindingCode,
  path: Path,
  parameters: Readonly<Record<string, Parameter>>,
): Finding => finding(code, { path, parameters });

const list = (values: readonly unknown[]): string => [...new Set(values.map(String))].join(' | ');

/** A form that is told by one of its keys (a period by its type), where that key is missing or unknown. */
function* unknownKind(
  issue: z.core.$ZodIssueInvalidUnion,
  path: Path,
  value: unknown,
): Generator<Finding> {
  const key = issue.discriminator ?? path.at(-1);
  const options = 'options' in issue ? issue.options : undefined;
  const allowed = Array.isArray(options) ? list(options) : '';
  if (value === undefined) yield at('missing', path.slice(0, -1), { key });
  else yield at('not-in-list', path, { value: shown(value), key, allowed });
}

function* translate(issue: Issue, root: unknown, prefix: Path): Generator<Finding> {
  const path = pathOf(issue, prefix);
  const value = valueAt(root, path);
  const key = path.at(-1);
  const named = codeOf.get(issue.message);
  if (named !== undefined) {
    yield at(named, path, {
      value: shown(value),
      character: typeof value === 'string' ? firstHidden(value) : undefined,
    });
    return;
  }
  switch (issue.code) {
    case 'invalid_union': {
      const branches = issue.errors;
      if (branches.length === 0) {
        yield* unknownKind(issue, path, value);
        return;
      }
      const best = likeliest(branches);
      const isHopeless = best.some((one) => one.path.length === 0 && one.code === 'invalid_type');
      if (isHopeless)
        yield at(value === undefined ? 'missing' : 'wrong-type', path, {
          key,
          received: kindOf(value),
          expected: list(
            branches.flatMap((branch) =>
              branch.flatMap((one) => (one.code === 'invalid_type' ? [one.expected] : [])),
            ),
          ),
        });
      else for (const inner of best) yield* translate(inner, root, path);
      return;
    }
    case 'invalid_type':
      if (value === undefined) yield at('missing', path.slice(0, -1), { key });
      else
        yield at('wrong-type', path, {
          key,
          received: kindOf(value),
          expected: issue.expected,
        });
      return;
    case 'invalid_value':
      yield value === undefined
        ? at('missing', path.slice(0, -1), { key })
        : at('not-in-list', path, {
            value: shown(value),
            key,
            allowed: list(issue.values),
            suggestion:
              typeof value === 'string' ? nearest(value, issue.values.map(String)) : undefined,
          });
      return;
    case 'unrecognized_keys':
      for (const unknown of issue.keys) yield at('unknown-key', path, { key: unknown });
      return;
    case 'too_small':
      yield issue.origin === 'string' || issue.origin === 'array'
        ? at('too-short', path, { key, minimum: Number(issue.minimum) })
        : at('out-of-range', path, {
            key,
            value: shown(value),
            minimum: Number(issue.minimum),
          });
      return;
    case 'too_big':
      yield issue.origin === 'string' || issue.origin === 'array'
        ? at('too-long', path, { key, maximum: Number(issue.maximum) })
        : at('out-of-range', path, {
            key,
            value: shown(value),
            maximum: Number(issue.maximum),
          });
      return;
    case 'invalid_key':
      yield at('bad-id', path, { value: shown(key) });
      return;
    case 'invalid_element':
      for (const inner of issue.issues) yield* translate(inner, root, path);
      return;
    case 'invalid_format':
    case 'not_multiple_of':
    case 'custom':
      yield at('wrong-type', path, { key, received: shown(value) });
  }
}

/** What the schema refuses, as findings: one for each unknown key, and for unions the form that was meant. */
export const schemaFindings = (issues: readonly Issue[], root: unknown): readonly Finding[] =>
  issues.flatMap((issue) => [...translate(issue, root, [])]);
