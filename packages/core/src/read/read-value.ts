import { currentVersion, migrate } from '../record/migrate.js';
import { normalise } from '../record/normalise.js';
import { congressRecord } from '../record/schema/record.js';
import { finding } from '../rules/finding.js';
import { inTextOrder, refused, reportOn, type ReadOptions, type Report } from './report.js';
import { schemaFindings } from './schema-findings.js';

/** Validates and checks a value that a parser has made of a text; `locate` knows where its paths stand there. */
export const readValue = (
  value: unknown,
  locate: Report['locate'],
  options: ReadOptions,
): Report => {
  const migrated = migrate(value);
  if ('newer' in migrated) {
    const parameters = { version: migrated.newer, current: currentVersion };
    return refused([locate(finding('newer-schema', { path: ['$schema'], parameters }))], locate);
  }
  const parsed = congressRecord.safeParse(migrated.value);
  return parsed.success
    ? reportOn(normalise(parsed.data), locate, options)
    : refused(inTextOrder(schemaFindings(parsed.error.issues, value).map(locate)), locate);
};
