import { readSource, type Source } from './source.js';
import type { WorkOptions } from './work-options.js';

/** The bodies of which each source holds records; none for a stream, which is compared with itself alone. */
export const bodiesIn = async (
  { sources }: { readonly sources: readonly Source[] },
  options: WorkOptions,
): Promise<readonly (readonly string[])[]> => {
  const bodies: (readonly string[])[] = [];
  for (const source of sources) {
    const { reports } = source.isStream ? { reports: [] } : await readSource(source, options);
    bodies.push([...new Set(reports.flatMap(({ record }) => record?.body.id ?? []))]);
  }
  return bodies;
};
