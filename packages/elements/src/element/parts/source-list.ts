import { isWebAddress, type Locale, type Source } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';

/** A source as a reader cites it: its own Chinese title and the date, linked where that is safe. */
export function sourceLine({ title, date, url }: Source, locale: Locale): TemplateResult {
  const name =
    url !== undefined && isWebAddress(url)
      ? html`<a href=${url} rel="noopener noreferrer" lang="zh-CN">${title}</a>`
      : html`<cite lang="zh-CN">${title}</cite>`;
  return html`${name}${
    date === undefined
      ? nothing
      : html`<span class="span">${locale.aside(locale.words.dated(date))}</span>`
  }`;
}

/** The sources of some figures, each named once, in the order in which they are first used. */
export function distinctSources(sources: Iterable<Source | undefined>): readonly Source[] {
  const byTitle = new Map<string, Source>();
  for (const source of sources)
    if (source !== undefined) byTitle.set(`${source.title} ${source.date ?? ''}`, source);
  return [...byTitle.values()];
}

/** Sources as a numbered list, as the quotes refer to them. */
export function numberedSources(sources: readonly Source[], locale: Locale): TemplateResult {
  return html`<ol class="source-list">
    ${sources.map(
      (source) =>
        html`<li>
          ${
            source.publisher === undefined ? nothing : source.publisher + locale.words.colon
          }${sourceLine(source, locale)}
        </li>`,
    )}
  </ol>`;
}
