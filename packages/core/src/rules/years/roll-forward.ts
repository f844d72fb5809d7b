import { defineRule } from '../rule.js';

/** A stock at the end of a year is last year's, plus what came, less what went: deputies in office. */
export const rollForward = defineRule('roll-forward', ({ figures, previous }, report) => {
  const now = figures.get('deputies-in-office');
  const value = (id: string): number => figures.get(id)?.quantity?.value ?? 0;
  const before = previous?.figures.get('deputies-in-office')?.quantity?.value;
  if (now?.quantity === undefined || before === undefined) return;
  // An election to a new congress starts the count anew.
  if (figures.has('deputies-elected')) return;
  const flows = ['deputies-by-elected', 'deputies-resigned', 'deputies-terminated'];
  // A flow that is not printed is not zero.
  if (!flows.every((id) => figures.get(id)?.quantity !== undefined)) return;
  const expected =
    before +
    value('deputies-by-elected') -
    value('deputies-resigned') -
    value('deputies-terminated');
  if (expected !== now.quantity.value)
    report({
      code: 'stock-does-not-roll-forward',
      path: [...now.path, 'value'],
      parameters: {
        metric: 'deputies-in-office',
        before,
        came: value('deputies-by-elected'),
        went: value('deputies-resigned') + value('deputies-terminated'),
        expected,
        value: now.quantity.value,
      },
    });
});
