import {
  agendaChart,
  changeChart,
  compositionChart,
  funnelChart,
  keyFiguresChart,
  matrixChart,
  planChart,
  rankingChart,
  trendChart,
  yearBarsChart,
  type Chart,
} from '@congress-metrics/charts';

/** The charts that can be drawn before their script comes. */
export const chartsByTag = {
  'congress-agenda-chart': agendaChart,
  'congress-change-chart': changeChart,
  'congress-composition-chart': compositionChart,
  'congress-funnel-chart': funnelChart,
  'congress-key-figures-chart': keyFiguresChart,
  'congress-matrix-chart': matrixChart,
  'congress-plan-chart': planChart,
  'congress-ranking-chart': rankingChart,
  'congress-trend-chart': trendChart,
  'congress-year-bars-chart': yearBarsChart,
} as const satisfies Readonly<Record<string, Chart>>;
