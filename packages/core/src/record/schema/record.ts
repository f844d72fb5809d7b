import * as z from 'zod/mini';
import { levels } from '../../catalogue/level.js';
import { idPattern } from '../../catalogue/metric.js';
import { qualifiers, statuses } from '../observation.js';
import { forms, outcomes, themes } from '../record.js';
import { webAddress } from '../web-address.js';
import { date, observation } from './observation.js';
import { period } from './period.js';
import { localizedText, text } from './text.js';

/** Where the schema of version 1 is published; a record may name it in `$schema`. */
export const schemaAddress = 'https://congress-metrics.org/schema/1/record.schema.json';

/** Ids of bodies, metrics, sources and items. */
export const id = z.string().check(z.regex(idPattern, { error: 'id' }));
const printed = {
  quote: z.optional(text),
  source: z.optional(text),
  note: z.optional(localizedText),
};

export const body = z.strictObject({
  id,
  name: localizedText,
  /** The short name that stands in a chart's title, such as 海淀区 or Haidian. */
  shortName: z.optional(localizedText),
  level: z.enum(levels),
});

export const source = z.strictObject({
  id,
  title: text,
  publisher: z.optional(text),
  /** The day, month or year of publication. */
  date: z.optional(date),
  url: z.optional(
    z.string().check(z.maxLength(2000), z.regex(webAddress, { error: 'web-address' })),
  ),
  note: z.optional(localizedText),
});

export const ownMetric = z.strictObject({
  term: localizedText,
  unit: text,
  kind: z.enum(['flow', 'stock', 'share', 'money']),
  definition: z.optional(localizedText),
  /** The metrics that are reported together in this one figure, such as 专项调研和专题询问41次. */
  combines: z.optional(z.array(id).check(z.minLength(2))),
});

export const reportedRate = z.strictObject({
  kind: z.literal('rate'),
  /** The indicator that is reported, or the body's own name for a rate that the catalogue has not. */
  indicator: z.optional(id),
  label: z.optional(text),
  /** What was counted and of how many, where no indicator says so: metric ids of this record. */
  part: z.optional(z.array(id).check(z.minLength(1))),
  whole: z.optional(z.array(id).check(z.minLength(1))),
  /** In percent, as printed: 61.2 for 61.2%. */
  value: z.number(),
  /** 占比超九成 is 90 with `more-than`. */
  qualifier: z.optional(z.enum(qualifiers)),
  ...printed,
});

export const reportedChange = z.strictObject({
  kind: z.literal('change'),
  /** The metric or indicator that changed. */
  of: id,
  direction: z.enum(['up', 'down', 'unchanged']),
  /** As printed, so never below 0: 同比下降5.5% is 5.5 with direction `down`. */
  value: z.number().check(z.gte(0)),
  /** `not-stated` when the words leave open whether a % on a rate means percent or points. */
  measure: z.enum(['number', 'percent', 'points', 'not-stated']),
  ...printed,
});

export const agendaItem = z.strictObject({
  id,
  theme: z.enum(themes),
  form: z.enum(forms),
  /** The organ whose work it is, as printed: 区政府, 区发改委, 公安海淀分局. */
  organ: z.optional(text),
  title: localizedText,
  /** What became of it; a planned item of a year not yet reported is `planned`. */
  status: z.optional(z.enum(['planned', 'done', 'in-progress', 'postponed', 'dropped'])),
  ...printed,
});

/** Figures by the id of their metric. */
export const metrics = z.record(id, observation);

const part = z.strictObject({
  /** The class as printed: 城乡建设方面, A类, 甲类. */
  label: localizedText,
  /** For outcomes: the class that the printed one means in this text. */
  outcome: z.optional(z.enum(outcomes)),
  value: z.number(),
  qualifier: z.optional(z.enum(qualifiers)),
  unit: z.optional(text),
  status: z.optional(z.enum(statuses)),
  /** The printed share of the whole, in percent. */
  share: z.optional(
    z.strictObject({ value: z.number(), quote: z.optional(text), note: z.optional(localizedText) }),
  ),
  ...printed,
});

export const breakdown = z.strictObject({
  id,
  /** The metric that is divided, whose figure is the whole. */
  of: id,
  by: z.enum(['subject', 'undertaker', 'outcome', 'plan', 'satisfaction', 'origin', 'other']),
  title: z.optional(localizedText),
  /**
   * `complete`: the parts add up to the whole; `partial`: only some parts are printed;
   * `overlapping`: one item may stand in several parts, so that they may exceed the whole.
   */
  coverage: z.enum(['complete', 'partial', 'overlapping']),
  parts: z.array(part).check(z.minLength(1)),
  note: z.optional(localizedText),
});

export const plan = z.strictObject({
  /** Planned counts, in the same form as results. */
  metrics: z.optional(metrics),
  agenda: z.optional(z.array(agendaItem)),
  note: z.optional(localizedText),
});

export const waiver = z.strictObject({
  /** The code of the finding that is accepted. */
  code: id,
  /** The metric that it is about; any when left out. */
  metric: z.optional(id),
  reason: localizedText,
});

/**
 * The work of one body in one period: what it reported, in figures, with the words that printed them.
 * A metric that is not named is unknown, never zero.
 */
export const congressRecord = z.strictObject({
  $schema: z.optional(z.string().check(z.maxLength(500))),
  body,
  period,
  sources: z.array(source).check(z.minLength(1)),
  ownMetrics: z.optional(z.record(id, ownMetric)),
  metrics,
  breakdowns: z.optional(z.array(breakdown)),
  reported: z.optional(z.array(z.discriminatedUnion('kind', [reportedRate, reportedChange]))),
  agenda: z.optional(z.array(agendaItem)),
  plan: z.optional(plan),
  waivers: z.optional(z.array(waiver)),
  note: z.optional(localizedText),
});
