// What docs/gallery.md shows: real records, and made-up ones where no real report has the fault or
// the size.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './set-up.mjs';

const folder = join(root, 'examples/records');
const record = (name) => JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
const all = readdirSync(folder)
  .filter((file) => file.endsWith('.json'))
  .map((file) => record(file.replace(/\.json$/u, '')));
const of = (body, ...years) => years.map((year) => record(`${body}-${year}`));

const haidian = of('haidian', 2024, 2025);
const shenzhen = of('shenzhen', 2016, 2019, 2021, 2022, 2023, 2025);
const xuhui = of('xuhui', 2023, 2024, 2025);
const beijing = of('beijing', 2021, 2023, 2025);

const madeUpSources = [{ id: 'made-up', title: '自拟数据，非真实报告', date: '2026-01-09' }];
const madeUp = (year, metrics, more = {}) => ({
  body: {
    id: 'made-up',
    name: { 'zh-CN': '示例区人大常委会', en: 'Made-up District' },
    shortName: { 'zh-CN': '示例区', en: 'Made-up District' },
    level: 'county',
  },
  period: { type: 'year', year },
  sources: madeUpSources,
  metrics,
  ...more,
});

/** As many bodies as there are counties, with numbers from a rule. */
const nation = (years) =>
  Array.from({ length: 3200 }, (_, index) =>
    years.map((year, step) => ({
      body: { id: `c${index}`, name: `示例${index + 1}县`, level: 'county' },
      period: { type: 'year', year },
      sources: madeUpSources,
      metrics: { 'standing-committee-meetings': 6 + ((index * 7919 + step * 104729) % 9) },
    })),
  ).flat();

/** About, at least, provisional, planned, not published, of another scope: each fault once. */
const faulty = [
  madeUp(2021, {
    suggestions: 198,
    'special-work-reports': 30,
    'voters-received': { value: 9000, qualifier: 'about' },
    'law-enforcement-inspections': 4,
  }),
  madeUp(2022, {
    suggestions: 0,
    'special-work-reports': 31,
    'voters-received': { value: 9500, qualifier: 'over' },
    'law-enforcement-inspections': { absent: 'not-published' },
  }),
  madeUp(2024, {
    suggestions: { value: 210, status: 'P' },
    'special-work-reports': { value: 52, status: 'B' },
    'voters-received': { value: 11000, qualifier: 'nearly' },
    'law-enforcement-inspections': { absent: 'not-applicable' },
  }),
  madeUp(
    2025,
    {
      suggestions: { value: 230, status: 'E' },
      'special-work-reports': 50,
      'voters-received': { absent: 'not-published' },
      'law-enforcement-inspections': 3,
    },
    { plan: { metrics: { 'special-work-reports': 54, 'voters-received': 12000 } } },
  ),
];
const faults = 'suggestions special-work-reports voters-received law-enforcement-inspections';
const twelve =
  'congress-sessions standing-committee-meetings chairpersons-meetings special-work-reports ' +
  'resolutions-and-decisions deliberation-opinions appraisal-opinions deputies-by-elected ' +
  'higher-level-deputies-by-elected appointments-and-removals suggestions voters-received';

const variant = (name, says, properties) => ({ name, says, properties });
const rows = (data) => [
  variant('one-row', 'One row', { data, metrics: 'special-work-reports' }),
  variant('two-rows', 'Two rows', { data, metrics: 'special-work-reports suggestions' }),
  variant('twelve-rows', 'Twelve rows', { data, metrics: twelve }),
];
const broken = variant(
  'faults',
  'Missing, approximate, provisional, estimated and broken figures (made up)',
  { data: faulty, metrics: faults },
);

/** Each element as it is shown at every width and in every theme, and with other data. */
export const cases = [
  {
    tag: 'congress-key-figures-chart',
    name: 'Key figures',
    says: 'Haidian, 2024–2025',
    properties: { data: haidian },
    variants: [variant('course', 'With their course: Shenzhen', { data: shenzhen }), broken],
  },
  {
    tag: 'congress-year-bars-chart',
    name: 'Year bars',
    says: 'Haidian, 2024–2025',
    properties: { data: haidian },
    variants: [...rows(haidian), broken],
  },
  {
    tag: 'congress-change-chart',
    name: 'Change chart',
    says: 'Xuhui',
    properties: { data: xuhui },
    variants: [
      variant('percent', 'In percent; rates apart in percentage points: Putuo', {
        data: of('putuo', 2024, 2025),
        by: 'percent',
      }),
      ...rows(haidian),
      broken,
    ],
  },
  {
    tag: 'congress-trend-chart',
    name: 'Trend chart',
    says: 'Shenzhen, six reports in ten years',
    properties: { data: shenzhen },
    variants: [
      variant('one-metric', 'One metric', { data: shenzhen, metrics: 'special-work-reports' }),
      variant('bodies', 'Several bodies on one scale', {
        data: all,
        metrics: 'special-work-reports',
      }),
      broken,
    ],
  },
  {
    tag: 'congress-composition-chart',
    name: 'Composition chart',
    says: 'Beijing, suggestions by subject',
    properties: { data: beijing },
    variants: [
      variant('outcomes', 'Outcomes: Sichuan', { data: of('sichuan', 2016, 2017) }),
      variant('planned', 'Classes at hand-over, which are no outcome: Chaoyang', {
        data: of('chaoyang', 2020),
      }),
    ],
  },
  {
    tag: 'congress-funnel-chart',
    name: 'Funnel chart',
    says: 'Haidian 2024',
    properties: { data: haidian, year: 2024 },
    variants: [],
  },
  {
    tag: 'congress-matrix-chart',
    name: 'Matrix chart',
    says: 'Shenzhen',
    properties: { data: shenzhen },
    variants: [
      variant('bodies', 'Bodies by year', { data: all, metrics: 'special-work-reports' }),
      variant('nation', '3,200 bodies by four years (made up)', {
        data: nation([2022, 2023, 2024, 2025]),
      }),
      broken,
    ],
  },
  {
    tag: 'congress-ranking-chart',
    name: 'Ranking chart',
    says: 'district and county committees',
    properties: { data: all, body: 'haidian' },
    variants: [
      variant('two-rows', 'Two bodies', { data: [...of('haidian', 2025), ...of('putuo', 2025)] }),
      variant('nation', '3,200 bodies (made up)', { data: nation([2025]), body: 'c7' }),
    ],
  },
  {
    tag: 'congress-plan-chart',
    name: 'Plan chart',
    says: 'Haidian 2025, items',
    properties: { data: haidian },
    variants: [variant('counts', 'Counts: Shenzhen 2022', { data: of('shenzhen', 2022) }), broken],
  },
  {
    tag: 'congress-agenda-chart',
    name: 'Agenda',
    says: 'Haidian 2025',
    properties: { data: haidian },
    variants: [variant('earlier', 'Haidian 2024', { data: haidian, year: 2024 })],
  },
  {
    tag: 'congress-table',
    name: 'Table',
    says: 'Haidian, three metrics',
    properties: { data: haidian, metrics: 'suggestions suggestions-resolved voters-received' },
    variants: [broken],
  },
  {
    tag: 'congress-dashboard',
    name: 'Dashboard',
    says: 'Haidian 2025',
    properties: { data: haidian },
    variants: [variant('many-years', 'Ten years: Shenzhen', { data: shenzhen }), broken],
  },
];
