import { escapeText, type Markup } from '@congress-metrics/charts';
import { nothing, type TemplateResult } from 'lit';

/** The start of an attribute whose value follows: what kind of binding, its name, its quote. */
const binding = /\s([@.?]?)([\w-]+)=(["']?)$/u;

/**
 * A template of an element as text, for where there is no DOM. Listeners and properties are left out:
 * what a script does comes with the script. Directives are not understood.
 */
export function staticMarkup(value: unknown): string {
  if (value === undefined || value === null || value === nothing) return '';
  if (Array.isArray(value)) return value.map(staticMarkup).join('');
  if (typeof value === 'object') {
    if ('strings' in value) return templateMarkup(value as TemplateResult);
    if ('markup' in value) return (value as Markup).markup;
    throw new TypeError('Only templates, markup and text can be drawn without a DOM.');
  }
  return escapeText(typeof value === 'string' ? value : JSON.stringify(value));
}

function templateMarkup({ strings, values }: TemplateResult): string {
  let [text = ''] = strings;
  values.forEach((value, index) => {
    const following = strings[index + 1] ?? '';
    const [start = '', kind, name = '', quote = ''] = isInTag(text)
      ? (binding.exec(text) ?? [])
      : [];
    if (kind === undefined) text += staticMarkup(value) + following;
    else {
      // A binding that is no attribute is left out, with the quote that closes it.
      const before = text.slice(0, text.length - start.length);
      const after = quote === '' || kind === '' ? following : following.slice(1);
      text = before + attribute(kind, name, quote, value) + after;
    }
  });
  return text;
}

function attribute(kind: string, name: string, quote: string, value: unknown): string {
  if (kind === '?') return value === true ? ` ${name}` : '';
  if (kind !== '' || value === nothing) return '';
  return quote === ''
    ? ` ${name}="${staticMarkup(value)}"`
    : ` ${name}=${quote}${staticMarkup(value)}`;
}

function isInTag(text: string): boolean {
  return text.lastIndexOf('<') > text.lastIndexOf('>');
}
