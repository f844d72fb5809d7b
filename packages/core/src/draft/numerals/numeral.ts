import type { Qualifier } from '../../record/observation.js';

/** A numeral of a text, in digits or in characters, with the unit behind it and the words that qualify it. */
export interface Numeral {
  /** Where its words stand in the plain text: from the qualifier before it to the unit behind it. */
  readonly start: number;
  readonly end: number;
  /** Where its bare digits stand. */
  readonly from: number;
  readonly to: number;
  readonly script: 'digits' | 'characters';
  /** As printed, in the unit printed: 86.2 of 86.2亿元. */
  readonly value: number | undefined;
  /** With its scale: 亿元, 项(次); empty where none is printed. */
  readonly unit: string;
  readonly qualifier: Qualifier;
}
