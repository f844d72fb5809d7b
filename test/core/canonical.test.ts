import { canonicalForm, fingerprint } from '@congress-metrics/core/read';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recordOf, textOf } from './support.js';

/** The six vectors that come with RFC 8785, each as its input and its canonical form. */
const vectors: readonly (readonly [name: string, input: string, canonical: string])[] = [
  ['arrays', '[56, {"d": true, "10": null, "1": [ ]}]', '[56,{"1":[],"10":null,"d":true}]'],
  [
    'french',
    '{"peach": "This sorting order", "péché": "is wrong according to French", "pêche": "but canonicalization MUST", "sin": "ignore locale"}',
    '{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}',
  ],
  [
    'structures',
    '{"1": {"f": {"f": "hi", "F": 5}, "\\n": 56.0}, "10": {}, "": "empty", "a": {}, "111": [{"e": "yes", "E": "no"}], "A": {}}',
    '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}',
  ],
  ['unicode', '{"Unnormalized Unicode": "A\\u030a"}', '{"Unnormalized Unicode":"A\u030a"}'],
  [
    'values',
    '{"numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001], "string": "\\u20ac$\\u000F\\u000aA\'\\u0042\\u0022\\u005c\\\\\\"\\/", "literals": [null, true, false]}',
    '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
  ],
  [
    'weird',
    '{"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\u000a": "Newline", "1": "One", "\\u0080": "Control\\u007f", "\\ud83d\\ude02": "Smiley", "\\u00f6": "Latin Small Letter O With Diaeresis", "\\ufb33": "Hebrew Letter Dalet With Dagesh", "</script>": "Browser Challenge"}',
    '{"\\n":"Newline","\\r":"Carriage Return","1":"One","</script>":"Browser Challenge","\u0080":"Control\u007f","ö":"Latin Small Letter O With Diaeresis","€":"Euro Sign","😂":"Smiley","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
  ],
];

describe('the canonical form', () => {
  it.each(vectors)('is that of RFC 8785: %s', (_, input, canonical) => {
    expect(canonicalForm(JSON.parse(input) as object)).toBe(canonical);
  });

  it('is the same whatever the order of keys and the spacing', () => {
    const record = recordOf('haidian-2024');
    const shuffled = Object.fromEntries(Object.entries(record).reverse());
    expect(canonicalForm(shuffled)).toBe(canonicalForm(record));
    expect(fingerprint(JSON.parse(JSON.stringify(record, undefined, 7)) as object)).toBe(
      fingerprint(record),
    );
  });

  it('reads back as the same value (any JSON)', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (value) => {
        expect(JSON.parse(canonicalForm(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    );
  });
});

describe('the fingerprint', () => {
  it('is the SHA-256 of the canonical form', () => {
    expect(fingerprint({})).toBe(
      '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    );
  });

  it('changes with one digit of one figure', () => {
    const changed = JSON.parse(
      textOf('haidian-2024').replace('"value": 126', '"value": 127'),
    ) as object;
    expect(fingerprint(changed)).not.toBe(fingerprint(recordOf('haidian-2024')));
  });
});
