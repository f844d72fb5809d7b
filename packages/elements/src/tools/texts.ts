import type { Table } from '@congress-metrics/core';
import { escapeText } from '@congress-metrics/charts';
import { version } from '../version.js';
import { sourceText } from './source-text.js';
import type { Subject } from './subject.js';

/**
 * The table that a chart shows as CSV for Excel: byte order mark, CRLF, texts that could be taken for
 * formulas guarded. What stands small beside a value follows it in brackets; the source closes each row.
 */
export async function csvOf({ view, locale }: Subject): Promise<string> {
  const { csvText } = await import('@congress-metrics/core/read');
  const { columns, rows }: Table = view.table;
  const source = view.sources.map(({ title }) => title).join(locale.listSeparator);
  return csvText([
    [...columns, locale.words.source],
    ...rows.map(({ header, cells }) => [
      header,
      ...cells.map(({ text, note }) => (note === undefined ? text : text + locale.aside(note))),
      source,
    ]),
  ]);
}

/** All that a chart shows, with where it comes from, and the records as they were read. */
export function jsonOf({ view, records, title, locale }: Subject): string {
  const { subtitle, description, table, notes, sources } = view;
  const content = {
    title,
    subtitle,
    description,
    language: locale.tag,
    page: location.href,
    made: { by: 'congress-metrics', version },
    notes,
    sources,
    table,
    records,
  };
  return `${JSON.stringify(content, undefined, 2)}\n`;
}

/** The lines that show the same chart on another page. */
export function embedCodeOf({ tag, attributes }: Subject): string {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
  return `<script type="module" src="${escapeText(scriptAddress())}"></script>\n<${tag}${written}></${tag}>\n`;
}

/** Where this page has our script from; else the name of the file to be put beside the other page. */
function scriptAddress(): string {
  const scripts = [...document.querySelectorAll<HTMLScriptElement>('script[src]')];
  return scripts.find(({ src }) => /congress-metrics/u.test(src))?.src ?? 'congress-metrics.js';
}

/** What to write under a quotation: title, sources, page, day of access. */
export function citationOf({ view, title, locale }: Subject): string {
  const day = new Date();
  const date = [day.getFullYear(), day.getMonth() + 1, day.getDate()]
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
  const parts = [
    title,
    sourceText(view, locale),
    `${location.href}${locale.aside(locale.page.accessed(date))}`,
  ];
  return parts
    .filter((part) => part !== '')
    .join(locale.stop)
    .concat(locale.stop.trimEnd());
}
