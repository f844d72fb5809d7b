import { localeFor } from '@congress-metrics/core';
import { findingCodes, findingWords, type FindingCode } from '@congress-metrics/core/read';
import { describe, expect, it } from 'vitest';
import { exampleParameters } from '../../packages/cli/src/explain/example-parameters.js';

const rules = Object.keys(findingCodes) as FindingCode[];

/** What some sentences say only where it is known. */
const mayBeAbsent = new Set(['suggestion', 'before', 'maximum', 'format', 'source', 'path']);

/** The parameters of a rule's example that its words ask for in vain. */
const missing = (code: string, language: string): readonly string[] => {
  const asked = new Set<string>();
  const parameters = new Proxy(exampleParameters(code), {
    get: (target, name: string) => {
      if (target[name] === undefined) asked.add(name);
      return target[name];
    },
  });
  findingWords({ code, level: 'error', path: [], parameters }, localeFor(language));
  return [...asked].filter((name) => !mayBeAbsent.has(name));
};

describe('the example of a rule', () => {
  it.each(['zh-CN', 'en'])('has no hole in %s', (language) => {
    const holes = rules.map((code) => [code, missing(code, language)] as const);
    expect(holes.filter(([, names]) => names.length > 0)).toEqual([]);
  });
});
