import { CongressAgendaChart } from './charts/agenda-chart-element.js';
import { CongressChangeChart } from './charts/change-chart-element.js';
import { CongressCompositionChart } from './charts/composition-chart-element.js';
import { CongressDashboard } from './dashboard/dashboard-element.js';
import { CongressDataset } from './dataset/dataset-element.js';
import { defineElements } from './element/define-elements.js';
import { CongressFunnelChart } from './charts/funnel-chart-element.js';
import { CongressKeyFiguresChart } from './charts/key-figures-chart-element.js';
import { CongressMatrixChart } from './charts/matrix-chart-element.js';
import { CongressPlanChart } from './charts/plan-chart-element.js';
import { CongressRankingChart } from './charts/ranking-chart-element.js';
import { CongressTable } from './table/table-element.js';
import { CongressTrendChart } from './charts/trend-chart-element.js';
import { CongressYearBarsChart } from './charts/year-bars-chart-element.js';

// A line an element: every entry of the package and the autoloader follow from this table.
defineElements({
  // First, so that it is there when the charts in it look for it.
  'congress-dataset': CongressDataset,
  'congress-agenda-chart': CongressAgendaChart,
  'congress-change-chart': CongressChangeChart,
  'congress-composition-chart': CongressCompositionChart,
  'congress-dashboard': CongressDashboard,
  'congress-funnel-chart': CongressFunnelChart,
  'congress-key-figures-chart': CongressKeyFiguresChart,
  'congress-matrix-chart': CongressMatrixChart,
  'congress-plan-chart': CongressPlanChart,
  'congress-ranking-chart': CongressRankingChart,
  'congress-table': CongressTable,
  'congress-trend-chart': CongressTrendChart,
  'congress-year-bars-chart': CongressYearBarsChart,
});
