import { defineRule } from '../rule.js';

const ofThePlan =
  /拟(?!办|定|订)|预安排|将(?:要|继续)?(?:召开|听取|开展|审议|组织|推动)|计划(?:开展|安排|听取|审议)/u;

/** A plan is not a result: 将, 拟, 预安排 and 计划 mark figures that belong to the record's plan. */
export const planAsResult = defineRule('plan-as-result', ({ figures }, report) => {
  for (const figure of figures.values())
    if (
      figure.quote !== undefined &&
      ofThePlan.test(figure.quote) &&
      !figure.statuses.includes('F')
    )
      report({
        code: 'plan-as-result',
        path: [...figure.path, 'quote'],
        parameters: {
          metric: figure.metric,
          quote: figure.quote,
          word: ofThePlan.exec(figure.quote)?.[0],
        },
      });
});
