import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { bodyName, type CongressRecord, type Locale, type Source } from '@congress-metrics/core';
import { congressRecord } from '@congress-metrics/core/read';
import { link } from './markdown.js';

/** A real record, and where it lies. */
export interface Example {
  /** Its file's name without the ending. */
  readonly name: string;
  readonly record: CongressRecord;
}

const folder = join(import.meta.dirname, '../../../examples/records');

/** Every example record in the order of file names, so that each run chooses alike. */
export const examples: readonly Example[] = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .sort()
  .map((file) => ({
    name: basename(file, '.json'),
    record: congressRecord.parse(JSON.parse(readFileSync(join(folder, file), 'utf8'))),
  }));

/** The record's file as a link from a page of the dictionary. */
export const linkToRecord = (name: string): string =>
  link(`${name}.json`, `../../examples/records/${name}.json`);

/** Whose record it is, and of when: 海淀区2024年; Haidian, 2024. */
export const bodyAndPeriod = ({ body, period }: CongressRecord, locale: Locale): string =>
  locale.tag === 'en'
    ? `${bodyName(body, 'en')}, ${locale.period(period)}`
    : bodyName(body, locale.tag) + locale.period(period);

/** A source as it is cited: the title as a link, with its date. */
export const cite = (source: Source, locale: Locale): string =>
  (source.url === undefined ? source.title : link(source.title, source.url)) +
  (source.date === undefined ? '' : locale.aside(source.date));
