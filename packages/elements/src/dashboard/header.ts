import { bodiesOf } from '@congress-metrics/charts';
import {
  bodyName,
  inLanguage,
  lastYear,
  type CongressRecord,
  type Locale,
} from '@congress-metrics/core';
import { html, type TemplateResult } from 'lit';
import { picker } from '../element/parts/picker.js';

interface Header {
  readonly heading: string;
  readonly chosen: CongressRecord;
  /** Records of every body that a reader may pick. */
  readonly records: readonly CongressRecord[];
  /** Records of the chosen body. */
  readonly years: readonly CongressRecord[];
  readonly locale: Locale;
  readonly pickBody: (id: string) => void;
  readonly pickYear: (year: number) => void;
}

/** Whose year it is, and selects for another body or year. */
export function dashboardHeader(header: Header): TemplateResult {
  const { heading, chosen, records, years, locale, pickBody, pickYear } = header;
  const { words } = locale;
  const body = inLanguage(chosen.body.name, locale.tag);
  return html`
    <div class="header">
      <div id="title" class="title" part="title">
        <slot name="heading">${heading === '' ? body : heading}</slot>
        <span class="title-year">${locale.period(chosen.period)}</span>
      </div>
      <div class="pickers">
        ${picker({
          id: 'body',
          label: words.body,
          options: bodiesOf(records).map((one) => ({
            value: one.id,
            name: bodyName(one, locale.tag),
          })),
          value: chosen.body.id,
          pick: pickBody,
        })}
        ${picker({
          id: 'year',
          label: words.year,
          options: years.map(({ period }) => ({
            value: String(lastYear(period)),
            name: locale.period(period),
          })),
          value: String(lastYear(chosen.period)),
          pick: (value) => {
            pickYear(Number(value));
          },
        })}
      </div>
    </div>
  `;
}
