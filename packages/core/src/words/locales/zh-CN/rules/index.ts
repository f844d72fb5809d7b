import type { RuleWords } from '../../../rule-words.js';
import { form } from './form.js';
import { quotes } from './quotes.js';
import { rates } from './rates.js';
import { record } from './record.js';
import { table } from './table.js';
import { totals } from './totals.js';
import { years } from './years.js';

/** What each rule is called on to prove in Chinese, and the words of what it finds. */
export const rulesZhCN: RuleWords = {
  ...form,
  ...table,
  ...record,
  ...quotes,
  ...rates,
  ...totals,
  ...years,
};
