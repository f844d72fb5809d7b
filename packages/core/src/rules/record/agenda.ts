import { defineRule } from '../rule.js';
import type { MetricId } from '../../catalogue/metrics/index.js';
import type { Form } from '../../record/record.js';

/** Forms whose items a metric counts. */
const countedBy: Partial<Record<Form, MetricId>> = {
  'hear-and-deliberate': 'special-work-reports',
  appraise: 'work-appraisals',
  'inspect-law-enforcement': 'law-enforcement-inspections',
  inquire: 'special-inquiries',
};

/**
 * Items that are named are not more than the figure that counts them, and what was planned for a
 * year that has been reported has an outcome.
 */
export const agenda = defineRule('agenda', ({ record, figures }, report) => {
  for (const [form, metric] of Object.entries(countedBy)) {
    const figure = figures.get(metric);
    if (figure?.quantity === undefined) continue;
    const items = (record.agenda ?? []).filter(
      (item) => item.form === form && item.status !== 'planned',
    );
    if (items.length > figure.quantity.high)
      report({
        code: 'agenda-exceeds-count',
        path: figure.path,
        parameters: { metric, value: figure.value, items: items.length },
      });
  }
  const planned = record.plan?.agenda ?? [];
  const open = planned.filter(({ status = 'planned' }) => status === 'planned');
  if (open.length > 0 && figures.size > 0)
    report({
      code: 'plan-items-open',
      path: ['plan', 'agenda'],
      parameters: { open: open.length, all: planned.length },
    });
});
