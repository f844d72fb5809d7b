import type { CongressRecord, LanguageTag } from '@congress-metrics/core';
import type { ReadOptions, Report } from '@congress-metrics/core/read';
import type { TemplateOptions } from './template/template-rows.js';

/** Gives the same records, from the first, each time that it is asked: some formats are written in two passes. */
export type Records = () => AsyncIterable<CongressRecord> | Iterable<CongressRecord>;

/** How records are written. */
export interface WriteOptions {
  /** Tables have headings and choices in it: Chinese for a clerk, the record's own keys (`en`) for a program. */
  readonly language: LanguageTag;
}

/** A format of files: how it is told, read and written. Everything that names formats follows from these. */
export interface Format {
  /** What it is called, in any language. */
  readonly title: string;
  /** Endings of its files' names, without the dot and in small letters; a file is written with the first. */
  readonly endings: readonly [string, ...string[]];
  /** Endings that other files have as well: in a folder such a file is of this format only where its beginning shows it. */
  readonly shared?: {
    readonly endings: readonly string[];
    readonly isOwn: (start: Uint8Array) => boolean;
  };
  /** As a server names it. */
  readonly mediaType: string;
  /** Bytes that every file of this format begins with, and no text does. */
  readonly signature?: readonly number[];
  /** Whether a text that begins so is of this format; no two formats say so of the same text. */
  readonly looksLike?: (start: string) => boolean;
  /** Reads a whole file, a report a record; left out where a format is only written. Whatever the bytes, it never throws. */
  readonly read?: (input: string | Uint8Array, options: ReadOptions) => readonly Report[];
  /** Whether a file has a record a line, so that it may be of any length and is read line by line. */
  readonly isByLine?: boolean;
  /** Writes records in pieces, which hold no more of them at a time than the format needs. */
  readonly write: (
    records: Records,
    options: WriteOptions,
  ) => AsyncIterable<string> | AsyncIterable<Uint8Array>;
  /** Whether what is written is no text, so that it needs a file. */
  readonly isBinary: boolean;
  /** Whether writing goes through the records twice. */
  readonly readsTwice?: boolean;
  /** A form of this format to fill in, which reads back as it is. */
  readonly template?: (options: TemplateOptions) => string | Uint8Array;
}
