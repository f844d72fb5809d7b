// What ours is to reach, most of it as a share of what a peer takes in the same run.

/** Peers as readers know them; the last are floors, no more than what it takes. */
export const names = {
  ours: 'congress-metrics',
  chartjs: 'Chart.js',
  echarts: 'ECharts',
  plot: 'Observable Plot',
  uplot: 'uPlot',
  d3: '_d3 by hand_',
  lit: '_Lit by hand_',
  prerendered: '_SVG in the page_',
  'prerendered-ours': 'congress-metrics, prerendered',
  blank: '_no chart_',
};

/**
 * Each with a measure and its field; `most` is a share of the peer that it is held `against`, or a
 * figure in the unit of the measure where it is held against none.
 */
export const goals = [
  goal('Bytes gz, one chart given data, kB', 'sizes', 'one', { most: 20 }),
  goal('Bytes gz, all charts, kB', 'sizes', 'all', { most: 40 }),
  goal('Bytes gz, everything with reading and checking, kB', 'sizes', 'everything', { most: 65 }),
  goal('Page to painted chart, ms', 'cold', 'painted', { most: 0.7, against: 'chartjs' }),
  goal('… with a CPU 4× slower', 'cold4', 'painted', { most: 0.6, against: 'chartjs' }),
  goal('… and a slow net', 'coldSlow', 'painted', { most: 0.7, against: 'chartjs' }),
  goal('… prerendered', 'cold', 'painted', {
    ...{ most: 1.1, of: 'prerendered-ours', against: 'prerendered' },
  }),
  goal('Script evaluation at 4×, ms', 'evaluation', 'evaluation', {
    most: 0.3,
    against: 'chartjs',
  }),
  goal('Blocking time at 4×, ms', 'cold4', 'blocked', { most: 50 }),
  goal('Longest task at 4×, ms', 'cold4', 'longest', { most: 100 }),
  goal('W1, 9 metrics × 2 years, main, ms', 'bars', 'main', { most: 0.6, against: 'chartjs' }),
  goal('W1 beside hand-written Lit', 'bars', 'main', { most: 1.4, against: 'lit' }),
  goal('W2, 12 lines × 20 years, main, ms', 'lines', 'main', { most: 0.4, against: 'chartjs' }),
  goal('W3, 24 charts, main, ms', 'many', 'main', { most: 0.55, against: 'chartjs' }),
  goal('Forced layouts a chart, first draw', 'layouts', 'first', { most: 0 }),
  goal('Forced layouts a chart, update', 'layouts', 'update', { most: 0 }),
  goal('W4a, 3,200 bodies, main, ms', 'ranking', 'main', { most: 1, against: 'uplot' }),
  goal('W4a, cpu, ms', 'ranking', 'cpu', { most: 1, against: 'uplot' }),
  goal('W4b, 64,000 cells, main, ms', 'matrix', 'main', { most: 1, against: 'echarts' }),
  goal('W4b, cpu, ms', 'matrix', 'cpu', { most: 1, against: 'echarts' }),
  goal('W5, update, main, ms', 'update', 'main', { most: 0.5, against: 'chartjs' }),
  goal('24 charts, heap, kB', 'heap', 'kilobytes', { most: 0.4, against: 'chartjs' }),
  goal('24 charts, elements a chart', 'heap', 'elements', { most: 70 }),
  goal('24 charts, listeners a chart', 'heap', 'listeners', { most: 6 }),
  goal('500 come and go, nodes left a cycle', 'leak', 'nodes', { most: 0 }),
  goal('500 come and go, listeners left a cycle', 'leak', 'listeners', { most: 0 }),
  goal('500 come and go, bytes left a cycle', 'leak', 'bytes', { most: 200 }),
];

function goal(title, measure, field, { most, against, of = 'ours' }) {
  return { title, measure, field, most, against, of };
}
