import type { ByLanguage } from '@congress-metrics/core';

/** What stands on the sheet that explains a template, a line a row. */
export const guideLines: ByLanguage<readonly string[]> = {
  'zh-CN': [
    '怎样填写',
    '一、最上面两行是机构和报告出处：请在右边的列核对机构名称、层级，填写报告的标题、日期和网址。',
    '二、其余每行是一项指标，在浅黄色的格里填写。没有的指标留空即可，不必删行。',
    '三、“数值”只填数字，如46、61.2。百分比填61.2，不填0.612。是零就填0；没有数据就留空，或在“缺数原因”里选一项。',
    '四、报告写“近11000人次”，“数值”填11000，“概数”选“近”；写“1400余件”，填1400，选“余”。',
    '五、“原文”照抄报告里有这个数的那句话，便于核对。',
    '六、单位与报告不同时，改“单位”列；金额可用亿元、万元。次、人次、名不是一回事。',
    '七、“上年数值”“上年原文”只供对照，读取时忽略。',
    '八、填完后直接保存，或把“填报”工作表另存为CSV，用congress-metrics check检查。',
  ],
  en: [
    'How to fill this in',
    '1. The first two rows are the body and the report: check the body in the columns at the right, and give the report’s title, date and address.',
    '2. Every other row is a metric: fill in the yellow cells. Leave a metric that is not reported empty.',
    '3. value holds digits alone, such as 46 or 61.2. A percentage is 61.2, not 0.612. Zero is 0; where there is no figure leave the cell empty or choose a reason under absent.',
    '4. 近11000 is 11000 with the qualifier nearly; 1400余 is 1400 with more-than.',
    '5. quote holds the words of the report in which the number stands.',
    '6. Change the unit where the report has another; money may be in 亿元 or 万元.',
    '7. lastYear and lastYearQuote are there to compare with, and are not read.',
    '8. Save it, or save the sheet “Figures” as CSV, and run congress-metrics check.',
  ],
};

/** Names of a template's sheets. */
export const sheetNames: ByLanguage<{ readonly figures: string; readonly guide: string }> = {
  'zh-CN': { figures: '填报', guide: '填写说明' },
  en: { figures: 'Figures', guide: 'Guide' },
};
