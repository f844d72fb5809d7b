import { finding } from '@congress-metrics/core';
import { statSync } from 'node:fs';
import { refusedWhole, type Report } from '@congress-metrics/core/read';
import { readRecords } from '@congress-metrics/formats';
import { bytesOfFile, TooLargeError } from '../files/bytes-of.js';
import { codeOf } from '../files/file-error.js';
import type { Input } from '../files/input.js';
import { standardInput } from '../files/open-input.js';
import type { WorkOptions } from './work-options.js';

/** A file, or standard input with its bytes where they are no stream: only one can read it, and only once. */
export interface Source extends Input {
  /** Whether it has a record a line, of any number. */
  readonly isStream: boolean;
  readonly bytes?: Uint8Array;
}

/** What a source holds, or why it cannot be read. */
export interface ReadSource {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly reports: readonly Report[];
  readonly failure?: string;
}

const nothing = { bytes: new Uint8Array(), reports: [] };

/** Reads the records of a source at once, none of them checked yet. */
export const readSource = async (
  { path, bytes: given, failure }: Source,
  { inputName = '' }: WorkOptions,
): Promise<ReadSource> => {
  const name = path === standardInput ? inputName : path;
  if (failure !== undefined) return { ...nothing, name, failure };
  try {
    const bytes = given ?? (await bytesOfFile(path));
    return { name, bytes, reports: readRecords(bytes, { name, unchecked: true }) };
  } catch (error) {
    return error instanceof TooLargeError
      ? {
          ...nothing,
          name,
          reports: [refusedWhole(finding('too-large', { parameters: error.parameters }))],
        }
      : { ...nothing, name, failure: codeOf(error) };
  }
};

const sizeOf = ({ path, bytes, failure, isStream }: Source): number => {
  if (bytes !== undefined) return bytes.length;
  if (failure !== undefined || isStream) return 0;
  try {
    return statSync(path).size;
  } catch {
    return 0; // Reading it will say why.
  }
};

/** Bytes that reading some sources at once will take. */
export const sizeOfAll = (sources: readonly Source[]): number =>
  sources.reduce((sum, source) => sum + sizeOf(source), 0);
