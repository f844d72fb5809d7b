import { formatNames, formats, type FormatName } from './formats.js';

/** The ending of a file's name, in small letters and without the dot; empty where it has none. */
export const endingOf = (name: string): string =>
  /\.([^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '';

const byEnding: ReadonlyMap<string, FormatName> = new Map(
  formatNames.flatMap((name) => {
    const { endings, shared } = formats[name];
    return [...endings, ...(shared?.endings ?? [])].map((ending) => [ending, name] as const);
  }),
);

/** The format that a file's name tells by its ending. */
export const formatNamed = (name: string): FormatName | undefined => byEnding.get(endingOf(name));
