import type * as z from 'zod/mini';
import type {
  agendaItem,
  body,
  breakdown,
  congressRecord,
  ownMetric,
  plan,
  reportedChange,
  reportedRate,
  source,
  waiver,
} from './schema/record.js';

export const themes = [
  'high-quality-development',
  'finance',
  'livelihood',
  'rule-of-law',
  'ecology',
  'legislation',
  'deputies',
  'decisions',
] as const;

export const forms = [
  'hear-and-deliberate',
  'review-in-writing',
  'appraise',
  'follow-up-motion',
  'chairpersons-meeting',
  'examine-budget',
  'inspect-law-enforcement',
  'inquire',
  'inspect',
  'study',
  'oversee',
  'decide',
  'legislate',
  'elect',
  'serve-deputies',
] as const;

/** What became of a suggestion, in five classes that every printed scheme maps to. */
export const outcomes = [
  'resolved',
  'in-progress',
  'planned',
  'for-reference',
  'not-feasible',
] as const;

export type CongressRecord = z.infer<typeof congressRecord>;
export type Body = z.infer<typeof body>;
export type Source = z.infer<typeof source>;
export type OwnMetric = z.infer<typeof ownMetric>;
export type ReportedRate = z.infer<typeof reportedRate>;
export type ReportedChange = z.infer<typeof reportedChange>;
export type AgendaItem = z.infer<typeof agendaItem>;
export type Plan = z.infer<typeof plan>;
export type Breakdown = z.infer<typeof breakdown>;
export type Outcome = (typeof outcomes)[number];
export type Waiver = z.infer<typeof waiver>;
export type Theme = (typeof themes)[number];
export type Form = (typeof forms)[number];
