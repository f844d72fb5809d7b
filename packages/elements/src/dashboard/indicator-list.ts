import {
  agreementOf,
  computeAll,
  figuresOf,
  formatFigure,
  formatQuantity,
  formatValue,
  isApproximate,
  metricLabel,
  placesOf,
  type CongressRecord,
  type Indicator,
  type IndicatorResult,
  type Locale,
  type ReportedRate,
  type Side,
} from '@congress-metrics/core';
import { html, nothing, type TemplateResult } from 'lit';

type Computed = IndicatorResult & { status: 'computed' };
type Unavailable = IndicatorResult & { status: 'unavailable' };

const mostAtOnce = 5;
const mostOlder = 2;

/**
 * Every indicator of a record: its value with part and whole, or the reason why there is none. One
 * that only the year before has numbers for is given for that year, which is named.
 */
export function indicatorList(
  record: CongressRecord,
  before: CongressRecord | undefined,
  locale: Locale,
): TemplateResult {
  const results = computeAll(figuresOf(record));
  const computed = results.filter((result) => result.status === 'computed');
  const unavailable = results.filter((result) => result.status === 'unavailable');
  const printed = unavailable.filter(({ indicator }) => rateOf(record, indicator));
  const missing = unavailable.filter(({ indicator }) => !rateOf(record, indicator));
  const earlier = before ? computeAll(figuresOf(before)) : [];
  const older = missing.flatMap(({ indicator }) =>
    earlier.filter((one) => one.status === 'computed' && one.indicator === indicator),
  ) as readonly Computed[];
  const reasons = missing.filter(
    ({ indicator }) => !older.some((one) => one.indicator === indicator),
  );
  const item = (result: Computed): TemplateResult => computedItem(result, record, locale);
  const { indicators, moreIndicators, notComputed } = locale.page;
  return html`
    <div class="indicators" part="indicators" role="group" aria-labelledby="indicators">
      <p id="indicators" class="section-title">${indicators}</p>
      <dl class="indicator-list">
        ${computed.slice(0, mostAtOnce).map(item)}
        ${printed.map((result) => printedItem(result, record, locale))}
        ${
          before === undefined
            ? nothing
            : older.slice(0, mostOlder).map((result) => computedItem(result, before, locale, true))
        }
      </dl>
      ${folded(
        moreIndicators(
          String(Math.max(0, computed.length - mostAtOnce) + Math.max(0, older.length - mostOlder)),
        ),
        computed.length > mostAtOnce || older.length > mostOlder,
        html`<dl>
          ${computed.slice(mostAtOnce).map(item)}
          ${
            before === undefined
              ? nothing
              : older.slice(mostOlder).map((result) => computedItem(result, before, locale, true))
          }
        </dl>`,
      )}
      ${folded(
        notComputed(String(reasons.length)),
        reasons.length > 0,
        html`<ul>
          ${reasons.map(
            (result) =>
              html`<li>
                ${nameOf(result.indicator, locale)}${locale.words.colon}${reasonOf(result, record, locale)}
              </li>`,
          )}
        </ul>`,
      )}
    </div>
  `;
}

function folded(
  summary: string,
  worthIt: boolean,
  content: TemplateResult,
): TemplateResult | typeof nothing {
  return worthIt
    ? html`<details>
        <summary>${summary}</summary>
        ${content}
      </details>`
    : nothing;
}

function computedItem(
  result: Computed,
  record: CongressRecord,
  locale: Locale,
  isOlder = false,
): TemplateResult {
  const { indicator, value, part, whole, cautions } = result;
  const percent = indicator.unit === 'percent' ? '%' : '';
  const rate = rateOf(record, indicator);
  const words = locale.page;
  return html`
    <div class="indicator">
      <dt>
        ${nameOf(indicator, locale)}${
          isOlder
            ? html`<span class="older"
                >${locale.aside(locale.page.ofEarlierYear(locale.period(record.period)))}</span
              >`
            : nothing
        }
      </dt>
      <dd>
        <span class="rate">${formatQuantity(value, indicator.places, locale)}${percent}</span>
        <span class="fraction"
          >${
            indicator.unit === 'percent'
              ? locale.words.partOfWhole(sideInWords(part, locale), sideInWords(whole, locale))
              : `${sideInWords(part, locale)} ÷ ${sideInWords(whole, locale)}`
          }</span
        >
        ${rate === undefined ? nothing : agreement(rate, result, locale)}
        ${
          cautions.includes('small-base')
            ? html`<span class="remark">${words.smallBase}</span>`
            : nothing
        }
      </dd>
    </div>
  `;
}

function agreement(rate: ReportedRate, { value }: Computed, locale: Locale): TemplateResult {
  const differs = agreementOf(rate.value, placesOf(rate.value), value) === 'differs';
  const words = locale.page;
  const printed = `${String(rate.value)}%`;
  return html`<span class="remark" data-check=${differs ? 'differs' : 'agrees'}>
    <span aria-hidden="true">${differs ? '≠' : '✓'}</span>
    ${differs ? words.reportedDiffers(printed) : words.reportedAgrees(printed)}
  </span>`;
}

function printedItem(result: Unavailable, record: CongressRecord, locale: Locale): TemplateResult {
  const rate = rateOf(record, result.indicator);
  return html`
    <div class="indicator">
      <dt>${nameOf(result.indicator, locale)}</dt>
      <dd>
        <span class="rate printed">${rate?.value}%</span>
        <span class="remark"
          >${locale.page.reportedOnly}${locale.comma}${reasonOf(result, record, locale)}</span
        >
      </dd>
    </div>
  `;
}

function nameOf({ id }: Indicator, locale: Locale): string {
  return locale.indicators[id as keyof Locale['indicators']].name;
}

function rateOf(record: CongressRecord, { id }: Indicator): ReportedRate | undefined {
  return record.reported?.find((one) => one.kind === 'rate' && one.indicator === id) as
    ReportedRate | undefined;
}

/** 126件; 近11,000人次; where several figures were added up, their sum. */
function sideInWords({ quantity, figures }: Side, locale: Locale): string {
  const [first] = figures;
  if (first === undefined) return '';
  if (figures.length === 1) return formatFigure(first, locale);
  const sum = formatValue(quantity.value, first.unit, first.measure, locale);
  return isApproximate(quantity) ? locale.words.approximately + sum : sum;
}

function reasonOf({ reason }: Unavailable, record: CongressRecord, locale: Locale): string {
  if (reason.code === 'whole-zero') return locale.page.wholeIsZero;
  const names = reason.metrics.map((id) => locale.quoted(metricLabel(id, locale, record)));
  const space = locale.tag === 'en' ? ' ' : '';
  return names.join(locale.comma) + space + locale.absences['not-published'];
}
