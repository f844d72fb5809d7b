// What is drawn: the same figures as records for ours, and as plain lists for the others. Haidian's
// figures of 2024 are printed ones; all others are made up from a seed, and the names with them.

export const sizes = {
  bars: [640, 360],
  lines: [640, 360],
  small: [300, 200],
  ranking: [960, 480],
  matrix: [960, 480],
};

const haidian = {
  'standing-committee-meetings': ['常委会会议', 7],
  'chairpersons-meetings': ['主任会议', 17],
  'special-work-reports': ['专项工作报告', 46],
  'resolutions-and-decisions': ['决议决定', 19],
  'deliberation-opinions': ['审议意见书', 13],
  'appraisal-opinions': ['评议意见书', 7],
  'deputies-by-elected': ['补选代表', 24],
  'appointments-and-removals': ['任免人员', 144],
  'letters-visits-and-calls': ['来信来访来电', 112],
};

/** Nine metrics of one body in two years. The first seed has the printed figures of 2024. */
export function bars(seed = 1) {
  const next = numbersFrom(seed);
  const metrics = Object.keys(haidian);
  const printed = metrics.map((metric) => haidian[metric][1]);
  const near = () => printed.map((value) => Math.max(1, Math.round(value * (0.7 + 0.6 * next()))));
  const years = [near(), seed === 1 ? printed : near()];
  const body = bodyNamed('haidian', '海淀区');
  return {
    title: '海淀区人大常委会2023—2024年工作',
    unit: '数量',
    categories: metrics.map((metric) => haidian[metric][0]),
    series: years.map((values, index) => ({ name: `${2023 + index}年`, values })),
    records: years.map((values, index) =>
      record(body, 2023 + index, Object.fromEntries(zip(metrics, values))),
    ),
  };
}

/** One metric of 12 bodies over 20 years. */
export function lines(seed = 2) {
  const next = numbersFrom(seed);
  const years = Array.from({ length: 20 }, (_, index) => 2005 + index);
  const series = Array.from('甲乙丙丁戊己庚辛壬癸子丑', (name) => {
    let value = 80 + 200 * next();
    const values = years.map(() => Math.round((value = Math.max(5, value + (next() - 0.45) * 40))));
    return { name: `${name}区`, values };
  });
  return {
    title: '代表建议2005—2024年',
    unit: '件',
    years,
    series,
    records: series.flatMap(({ name, values }) => {
      const body = bodyNamed(`made-up-${name}`, name);
      return values.map((suggestions, index) => record(body, years[index], { suggestions }));
    }),
  };
}

/** One metric of 3,200 bodies in one year: places across, values up. */
export function ranking(seed = 4) {
  const next = numbersFrom(seed);
  const values = Array.from({ length: 3200 }, () =>
    Math.round(5 - Math.log(1 - next() * 0.999) * 60),
  );
  const sorted = values.toSorted((a, b) => b - a);
  return {
    title: '代表建议2024年3200个区县',
    unit: '件',
    across: '位次',
    xs: sorted.map((_, index) => index + 1),
    ys: sorted,
    records: values.map((suggestions, index) => record(madeUp(index), 2024, { suggestions })),
  };
}

/** One metric of 3,200 bodies over 20 years. */
export function matrix(seed = 5) {
  const next = numbersFrom(seed);
  const [xs, ys, records] = [[], [], []];
  for (let index = 0; index < 3200; index++) {
    const body = madeUp(index);
    let value = 20 + 300 * next();
    for (let year = 0; year < 20; year++) {
      value = Math.max(1, value + (next() - 0.48) * 30);
      const suggestions = Math.round(value);
      xs.push(index + year / 20);
      ys.push(suggestions);
      records.push(record(body, 2005 + year, { suggestions }));
    }
  }
  return { title: '代表建议2005—2024年3200个区县', unit: '件', across: '区县', xs, ys, records };
}

/** Numbers from 0 to 1, the same for the same seed. */
function numbersFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

function record(body, year, metrics) {
  return {
    schemaVersion: 1,
    body,
    period: { type: 'year', year },
    sources: [{ id: 'report', title: '常委会工作报告' }],
    metrics,
  };
}

function bodyNamed(id, name) {
  const names = { 'zh-CN': `${name}人大常委会`, en: id };
  return { id, name: names, shortName: { 'zh-CN': name, en: id }, level: 'county' };
}

const madeUp = (index) => bodyNamed(`made-up-${index + 1}`, `自拟${index + 1}县`);

const zip = (keys, values) => keys.map((key, index) => [key, values[index]]);
