import { FileError } from '@congress-metrics/node';
import { failureInBoth } from './file-words.js';

const isOneOfTheSystem = (error: unknown): error is Error & { code: string; path?: string } =>
  error instanceof Error && 'code' in error;

/** What went wrong with a command, in one line and without a trace. */
export const lineOf = (error: unknown): string => {
  if (error instanceof FileError) {
    const { code, path, line } = error;
    return `${path}${line === undefined ? '' : `:${String(line)}`} ${failureInBoth(code)}`;
  }
  if (isOneOfTheSystem(error)) {
    const { code, path, message } = error;
    const words = failureInBoth(code);
    return words === code
      ? `${code} ${message}`
      : `${path === undefined ? '' : `${path} `}${words}`;
  }
  return error instanceof Error ? error.message : String(error);
};
