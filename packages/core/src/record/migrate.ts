/** Turns a record of one version of the schema into one of the next. */
export type Migration = (record: Readonly<Record<string, unknown>>) => Record<string, unknown>;

/** The version that this library reads and writes. */
export const currentVersion = 1;

/**
 * Migrations by the version that they start from. Version 1 is the first that was published, so there
 * is none yet; the next version adds one line here, and a test.
 */
export const migrations: ReadonlyMap<number, Migration> = new Map();

const versionIn = (address: unknown): number | undefined => {
  const match = typeof address === 'string' ? /\/schema\/(\d{1,4})\//u.exec(address) : null;
  return match === null ? undefined : Number(match[1]);
};

/** A value in the current version, or the version that is newer than this library. */
export type Migrated = { readonly value: unknown } | { readonly newer: number };

/**
 * Brings a record to the current version, step by step. The version is the number in its `$schema`
 * address; a record that names none is of the current one.
 */
export const migrate = (
  value: unknown,
  steps: ReadonlyMap<number, Migration> = migrations,
  to: number = currentVersion,
): Migrated => {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return { value };
  const record = value as Record<string, unknown>;
  const from = versionIn(record['$schema']) ?? to;
  if (from > to) return { newer: from };
  let migrated = record;
  for (let version = from; version < to; version += 1) {
    const step = steps.get(version);
    if (step !== undefined) migrated = step(migrated);
  }
  return { value: migrated };
};
