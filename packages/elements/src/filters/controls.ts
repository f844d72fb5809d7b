import type { Locale } from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';
import { picker } from '../element/parts/picker.js';
import type { Part } from './parts-of.js';

/** What the controls set, and what they are set to. */
export interface Controls {
  readonly metrics: readonly Part[];
  readonly metric: string;
  readonly years: readonly number[];
  readonly from: number | undefined;
  readonly to: number | undefined;
  readonly locale: Locale;
  readonly pick: (change: {
    readonly metrics?: string;
    readonly from?: number | undefined;
    readonly to?: number | undefined;
  }) => void;
}

/** Selects for the metric and for the range of years. */
export function controls(given: Controls): TemplateResult {
  const { metrics, metric, years, from, to, locale, pick } = given;
  const { page, words } = locale;
  const year = (one: number): { value: string; name: string } => ({
    value: String(one),
    name: locale.year(one),
  });
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  return html`
    <div class="controls" part="controls" role="group" aria-label=${page.filter}>
      ${picker({
        id: 'metric',
        label: words.metric,
        options: [
          { value: '', name: page.everything },
          ...metrics.map(({ id, name }) => ({ value: id, name })),
        ],
        value: metric,
        pick: (value) => {
          pick({ metrics: value });
        },
      })}
      ${picker({
        id: 'from',
        label: page.from,
        options: years.filter((one) => one <= (to ?? last)).map(year),
        value: String(from ?? first),
        pick: (value) => {
          pick({ from: Number(value) });
        },
      })}
      ${picker({
        id: 'to',
        label: page.to,
        options: years.filter((one) => one >= (from ?? first)).map(year),
        value: String(to ?? last),
        pick: (value) => {
          pick({ to: Number(value) });
        },
      })}
    </div>
  `;
}

/** A legend that filters: a button a part, pressed while it is shown; the last one stays. */
export function legend(
  parts: readonly Part[],
  without: readonly string[],
  locale: Locale,
  toggle: (id: string) => void,
): TemplateResult | typeof nothing {
  if (parts.length < 2) return nothing;
  const shown = parts.filter(({ id }) => !without.includes(id));
  return html`
    <div class="parts" part="legend" role="group" aria-label=${locale.page.filter}>
      ${parts.map(({ id, name }) => {
        const isShown = !without.includes(id);
        return html`<button
          class="part"
          part="button"
          type="button"
          aria-pressed=${isShown ? 'true' : 'false'}
          ?disabled=${isShown && shown.length === 1}
          data-id=${id}
          @click=${() => {
            toggle(id);
          }}
        >
          ${name}
        </button>`;
      })}
    </div>
  `;
}
