import type { CongressRecord, Finding } from '@congress-metrics/core';
import type { Complaint } from './outcome.js';
import { shortened } from './shortened.js';

/**
 * Reads and checks one file. A file with an error of any kind gives no record: what has not passed
 * the checks is never drawn. Reading is a part of its own, which only arrives when there is a file.
 */
export async function readRecords(
  content: string | Uint8Array,
  name?: string,
): Promise<{
  readonly records: readonly CongressRecord[];
  readonly complaints: readonly Complaint[];
}> {
  const { readCarefully, findingWords } = await import('@congress-metrics/core/read');
  // The fast reader would weigh more than it saves on a page.
  const reports = readCarefully(content);
  const complaints = reports.flatMap(({ findings, record }) =>
    findings
      .filter(({ level, waived }) => level === 'error' && waived === undefined)
      .map((finding): Complaint => ({
        place: placeOf(finding, name),
        code: finding.code,
        inWords: (locale) => {
          const { message, fix } = findingWords(withShortData(finding), locale, record);
          return fix === '' ? message : message + locale.listSeparator + fix;
        },
      })),
  );
  return { records: reports.flatMap(({ record }) => record ?? []), complaints };
}

/** File, line and column as editors write them, then the keys that lead to the place. */
function placeOf({ path, line, column }: Finding, name: string | undefined): string {
  const position = [name, line, column].filter((part) => part !== undefined).join(':');
  return shortened([position, path.join('.')].filter((part) => part !== '').join(' '));
}

function withShortData(finding: Finding): Finding {
  const parameters = Object.entries(finding.parameters).map(([key, value]) => [
    key,
    typeof value === 'string' ? shortened(value) : value,
  ]);
  return { ...finding, parameters: Object.fromEntries(parameters) as Finding['parameters'] };
}
