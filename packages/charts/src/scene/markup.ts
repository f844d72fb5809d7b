import type { Tag } from './draw.js';

/** Finished markup, as against text that is still to be escaped. */
export interface Markup {
  readonly markup: string;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

// What XML 1.0 forbids: control characters, halves of surrogate pairs, two non-characters.
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

/** Text made safe for element content and quoted attributes of XML and HTML alike. */
export const escapeText = (text: string): string =>
  text.replace(forbidden, '\ufffd').replace(/[&<>"']/gu, (character) => entities[character] ?? '');

const isMarkup = (value: unknown): value is Markup =>
  typeof value === 'object' && value !== null && 'markup' in value;

const written = (value: unknown): string => {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(written).join('');
  if (isMarkup(value)) return value.markup;
  return escapeText(typeof value === 'string' ? value : JSON.stringify(value));
};

/** A tag that makes a string of XML: the same templates as on a live page, without one. */
export const markup: Tag<Markup> = (strings, ...values) => ({
  markup: strings.reduce((text, string, index) => text + written(values[index - 1]) + string),
});
