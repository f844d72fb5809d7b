import {
  migrate,
  migrations,
  read,
  currentVersion,
  type Migration,
} from '@congress-metrics/core/read';
import { describe, expect, it } from 'vitest';
import { altered, findingOf, recordOf } from '../support.js';

const address = (version: number): string =>
  `https://congress-metrics.org/schema/${String(version)}/record.schema.json`;

describe('a record of another version of the schema', () => {
  it('is read when it names the current one, or none', () => {
    const named = altered('haidian-2024', { $schema: address(currentVersion) });
    expect(read(named).record?.body.id).toBe('haidian');
    expect(migrate(recordOf('haidian-2024'))).toEqual({ value: recordOf('haidian-2024') });
  });

  it('is refused with both versions when it is newer than this library', () => {
    const report = read(altered('haidian-2024', { $schema: address(currentVersion + 1) }));
    expect(report.record).toBeUndefined();
    expect(findingOf(report.findings, 'newer-schema').parameters).toEqual({
      version: currentVersion + 1,
      current: currentVersion,
    });
  });

  it('passes through every step to the current one (steps made up for this test)', () => {
    const rename =
      (from: string, to: string): Migration =>
      ({ [from]: value, ...rest }) => ({ ...rest, [to]: value });
    const steps = new Map([
      [1, rename('a', 'b')],
      [2, rename('b', 'c')],
    ]);
    const old = { $schema: address(1), a: 7 };
    expect(migrate(old, steps, 3)).toEqual({ value: { $schema: address(1), c: 7 } });
    expect(old).toEqual({ $schema: address(1), a: 7 });
  });

  it('has no step of its own yet: version 1 is the first that was published', () => {
    expect([...migrations.keys()]).toEqual([]);
    expect(currentVersion).toBe(1);
  });
});
