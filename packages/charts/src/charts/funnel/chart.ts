import {
  bodyName,
  catalogue,
  digitsOf,
  figuresOf,
  formatFigure,
  formatQuantity,
  inLanguage,
  isApproximate,
  lastYear,
  metricLabel,
  type Locale,
  type PointWords,
  type Quantity,
  type Table,
} from '@congress-metrics/core';
import { eachOnce, paragraph, printedLines, viewOfData } from '../../view/datum-view.js';
import { chooseFlows, type Step, type Steps } from './data.js';
import { drawableWidth, emptyScene, sizesOf, type ChartOptions } from '../../scene/options.js';
import type { PlotRow } from '../../rows/plot-row.js';
import { rowFrame, rowPanels, type RowGroup } from '../../rows/row-panel.js';
import type { RectMark, Scene, Tone } from '../../scene/scene.js';
import { valueBar } from '../../rows/value-bar.js';
import type { Chart } from '../../view/view.js';

const percent = (share: Quantity, locale: Locale): string =>
  locale.words.percent(formatQuantity(share, share.value % 100 === 0 ? 0 : 1, locale));

/** How a step stands to those before it: its shares, or its ratio to the step before. */
const relationOf = ({ ofFirst, ofBefore, ratio }: Step, locale: Locale): readonly string[] => {
  const { words } = locale;
  if (ratio !== undefined) {
    const text = formatQuantity(ratio.value, 1, locale);
    return [
      ratio.indicator === undefined
        ? words.eachBrings(text)
        : locale.indicators[ratio.indicator.id as keyof Locale['indicators']].name +
          words.colon +
          text,
    ];
  }
  const [first, before] = [ofFirst, ofBefore].map((share) => share && percent(share, locale));
  return [
    ...(first === undefined ? [] : [words.ofFirstStep(first)]),
    // Where all of the first step came through the one between, both shares are one.
    ...(before === undefined || before === first ? [] : [words.ofStepBefore(before)]),
  ];
};

const patternOf = ({ promised, figure: { quantity } }: Step): Pick<RectMark, 'pattern'> =>
  promised
    ? { pattern: 'outlined' }
    : quantity && isApproximate(quantity)
      ? { pattern: 'hatched' }
      : {};

/** A step to scale: its bar on a pale one as long as the first step. */
const barRow = (step: Step, { steps }: Steps, locale: Locale): PlotRow => {
  const { key, label, figure } = step;
  const value = figure.quantity?.value ?? 0;
  const whole = Math.max(value, steps[0]?.figure.quantity?.value ?? 0);
  const done = steps.findLast(({ promised }) => !promised);
  const tone: Tone = step === done ? 'accent' : 'before';
  return {
    ...{ key, label, extent: [0, whole] },
    text: formatFigure(figure, locale),
    textWeight: 'bold',
    aside: relationOf(step, locale).join(locale.comma),
    draw: (place) => {
      const { x, middle, sizes } = place;
      const first = { y: middle - sizes.bar / 2, width: x(whole) - x(0), height: sizes.bar };
      const role = step.promised ? 'plan' : 'bar';
      const look = { key: `${key}/bar`, datum: key, tone, role, ...patternOf(step) } as const;
      return [
        { mark: 'rect', role: 'grid', key: `${key}/first`, tone: 'grid', x: x(0), ...first },
        valueBar(value, look, place),
      ];
    },
  };
};

/** A step in numbers: no bar, for what it counts is not what the others count. */
const numberRow = (step: Step, locale: Locale): PlotRow => ({
  ...{ key: step.key, label: step.label, text: formatFigure(step.figure, locale) },
  ...{ textTone: 'ink', textWeight: 'bold' },
  aside: relationOf(step, locale).join(locale.comma),
  asideTone: 'quiet',
});

/** What came of what: steps that count one thing are bars on one scale, all others stand in numbers. */
export const funnel = (flows: readonly Steps[], options: ChartOptions): Scene => {
  const width = drawableWidth(options);
  if (width === undefined || flows.length === 0) return emptyScene;
  const { locale } = options;
  const { words } = locale;
  const sizes = sizesOf(options);
  const groups = flows.map((flow): RowGroup => ({
    key: flow.id,
    title: flow.scaled
      ? words.flows[flow.id]
      : words.flows[flow.id] + words.colon + words.stepsDiffer,
    rows: flow.steps.map((step) =>
      flow.scaled ? barRow(step, flow, locale) : numberRow(step, locale),
    ),
  }));
  const frame = rowFrame(groups, width, sizes);
  const { marks, targets, bottom } = rowPanels(groups, 0, { frame, sizes });
  return { width, height: Math.ceil(bottom + 2), marks, targets };
};

const printedWords = ({ printed }: Step, { words, numbers }: Locale): readonly string[] =>
  printed === undefined
    ? []
    : [
        (printed.agrees ? words.agrees : words.differs) +
          words.colon +
          words.percent(digitsOf(printed.rate.value, numbers)),
      ];

const stepWords = (step: Step, { record }: Steps, locale: Locale): PointWords => {
  const { figure } = step;
  const { tag, words } = locale;
  return {
    title: `${locale.period(record.period)} ${step.label}`,
    value: formatFigure(figure, locale),
    lines: [
      ...relationOf(step, locale),
      ...printedWords(step, locale),
      ...(step.promised ? [words.planned] : []),
      ...(figure.attributedTo === undefined
        ? []
        : [words.attributedTo + words.colon + inLanguage(figure.attributedTo, tag)]),
      ...(figure.note === undefined ? [] : [inLanguage(figure.note, tag)]),
      ...printedLines(figure.quote, figure.source, locale),
    ],
  };
};

const tableOf = (flows: readonly Steps[], caption: string, locale: Locale): Table => {
  const { words } = locale;
  return {
    caption,
    columns: [words.step, words.value, words.shareOfFirst, words.shareOfBefore, words.ratio],
    rows: flows.flatMap(({ steps }) =>
      steps.map((step) => ({
        header: step.label,
        cells: [
          {
            text: formatFigure(step.figure, locale),
            ...(step.promised && { note: words.planned }),
          },
          { text: step.ofFirst ? percent(step.ofFirst, locale) : '—' },
          { text: step.ofBefore ? percent(step.ofBefore, locale) : '—' },
          { text: step.ratio ? relationOf(step, locale).join('') : '—' },
        ],
      })),
    ),
  };
};

/** Steps without a figure, and figures that look like a step and are counted on another base. */
const leftOut = ({ record, absent }: Steps, locale: Locale): readonly string[] => {
  const figures = figuresOf(record);
  const { words } = locale;
  return absent.flatMap((metric) => {
    const label = metricLabel(metric, locale, record);
    const alike = (catalogue.get(metric)?.notToBeConfusedWith ?? []).flatMap(
      (id) => figures.get(id) ?? [],
    );
    return [
      words.notAStep(label, locale.absences[figures.get(metric)?.absent ?? 'not-published']),
      ...alike
        .filter(({ quantity }) => quantity !== undefined)
        .map((figure) =>
          words.countedApart(
            metricLabel(figure.metric, locale, record),
            formatFigure(figure, locale) +
              (figure.scope === undefined || locale.tag !== 'zh-CN'
                ? ''
                : locale.aside(figure.scope)),
          ),
        ),
    ];
  });
};

/** From what was raised to what came of it, in one record. */
export const funnelChart: Chart = (records, request) => {
  const { locale } = request;
  const { words } = locale;
  const flows = chooseFlows(records, request);
  const [first] = flows;
  const title =
    first === undefined
      ? ''
      : words.titleOf(
          bodyName(first.record.body, locale.tag),
          flows.map(({ id }) => words.flows[id]).join(locale.comma),
          locale.period(first.record.period),
        );
  const steps = flows.flatMap((flow) => flow.steps.map((step) => ({ flow, step })));
  const approximate = steps.some(
    ({ step: { figure } }) => figure.quantity && isApproximate(figure.quantity),
  );
  return viewOfData({
    title,
    subtitle: flows.some(({ scaled }) => scaled) ? words.stepShares : words.stepsDiffer,
    description: paragraph(
      flows.map(
        (flow) =>
          words.flows[flow.id] +
          words.colon +
          flow.steps
            .map((step) =>
              [
                `${step.label} ${formatFigure(step.figure, locale)}`,
                ...relationOf(step, locale),
              ].join(locale.comma),
            )
            .join(locale.listSeparator),
      ),
      locale,
    ),
    table: tableOf(flows, title, locale),
    draw: (options) => funnel(flows, options),
    sources: eachOnce(steps.map(({ step }) => step.figure.source)),
    notes: [
      ...(flows.some(({ scaled }) => !scaled) ? [words.stepsDiffer] : []),
      ...flows.flatMap((flow) => leftOut(flow, locale)),
      ...(approximate ? [words.approximateNote] : []),
      ...steps.flatMap(({ step }) =>
        step.printed?.agrees === false ? printedWords(step, locale) : [],
      ),
    ],
    isEmpty: flows.length === 0,
    data: steps.map(({ flow, step }) => ({
      key: step.key,
      name: {
        body: flow.record.body.id,
        metric: step.metric,
        year: lastYear(flow.record.period),
      },
      words: stepWords(step, flow, locale),
    })),
  });
};
