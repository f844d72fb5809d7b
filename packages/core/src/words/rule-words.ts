import type { Finding, Parameter } from '../rules/finding.js';
import type { CodeOf, RuleId } from '../rules/finding-codes.js';

/** The parameters of a finding. */
export type Parameters = Finding['parameters'];

/** What is wrong, and how to fix it. */
export type Message = readonly [message: string, fix: string];

/** All prose of one kind of finding in one language. */
export interface FindingWords {
  /** The finding in words. `name` gives the term of a metric or an indicator. */
  readonly says: (parameters: Parameters, name: (id: Parameter) => string) => Message;
  /** Why the rule is there, in one or two sentences. */
  readonly reason: string;
}

/** All prose of some rules in one language. */
export type WordsOfRules<Rule extends string> = {
  readonly [One in Rule]: {
    /** What the rule proves, in a sentence for a reader of reports. */
    readonly proves: string;
    readonly findings: { readonly [Code in CodeOf<One>]: FindingWords };
  };
};

/** All prose of all rules in one language; `form` and `table` are what reading itself finds. */
export type RuleWords = WordsOfRules<RuleId | 'form' | 'table'>;
