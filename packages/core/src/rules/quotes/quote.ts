import { defineRule } from '../rule.js';
import type { Path } from '../finding.js';
import { catalogue } from '../../catalogue/metrics/index.js';
import type { CongressRecord } from '../../record/record.js';
import { inLanguage } from '../../record/text.js';
import { numberInQuote, quoteHolds, saidInWords } from '../../prose/quote.js';

interface Printed {
  readonly path: Path;
  readonly value: number;
  readonly quote: string | undefined;
  readonly unit: string;
  readonly metric?: string | undefined;
  readonly label?: string | undefined;
}

/** Every printed number of a record that is no figure: rates, changes, and the shares of a breakdown. */
function* otherPrinted(record: CongressRecord): Generator<Printed> {
  for (const [index, reported] of (record.reported ?? []).entries()) {
    const path = ['reported', index, 'value'];
    const { value, quote } = reported;
    const metric = reported.kind === 'rate' ? reported.indicator : reported.of;
    const isNumber = reported.kind === 'change' && reported.measure === 'number';
    const unit = isNumber ? (catalogue.get(reported.of)?.unit ?? '件') : '%';
    const label = reported.kind === 'rate' ? reported.label : undefined;
    yield { path, value, quote, unit, metric, label };
  }
  for (const [index, { parts }] of (record.breakdowns ?? []).entries())
    for (const [place, { share, label }] of parts.entries())
      if (share !== undefined)
        yield {
          path: ['breakdowns', index, 'parts', place, 'share', 'value'],
          value: share.value,
          quote: share.quote,
          unit: '%',
          label: inLanguage(label, 'zh-CN'),
        };
}

/**
 * A figure's quote holds its number, and says how exactly it is meant: a 近 or 余 that is printed
 * and not recorded turns an approximate figure into an exact one.
 */
export const quote = defineRule('quote', ({ record, all }, report) => {
  for (const { path, value, quote: words, unit, metric, label } of otherPrinted(record))
    if (words !== undefined && !quoteHolds(words, value, unit))
      report({
        code: 'quote-mismatch',
        path,
        parameters: { metric, label, value, quote: words },
      });
  for (const figure of all) {
    if (figure.value === undefined || figure.quote === undefined) continue;
    const parameters = { metric: figure.metric, value: figure.value, quote: figure.quote };
    const printed = numberInQuote(figure.quote, figure.value, figure.unit);
    if (printed === undefined) {
      if (!saidInWords(figure.quote, figure.value, figure.unit))
        report({ code: 'quote-mismatch', path: [...figure.path, 'value'], parameters });
      continue;
    }
    if (figure.qualifier === printed.qualifier) continue;
    report({
      code: figure.qualifier === 'exact' ? 'qualifier-dropped' : 'qualifier-differs',
      path: [...figure.path, 'value'],
      parameters: { ...parameters, printed: printed.qualifier, recorded: figure.qualifier },
    });
  }
});
