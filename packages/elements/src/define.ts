import { CongressAgenda } from './agenda-element.js';
import { CongressChangeChart } from './change-chart-element.js';
import { CongressCompositionChart } from './composition-chart-element.js';
import { CongressDashboard } from './dashboard/dashboard-element.js';
import { CongressDataset } from './dataset/dataset-element.js';
import { defineElements } from './define-elements.js';
import { CongressFunnelChart } from './funnel-chart-element.js';
import { CongressKeyFigures } from './key-figures-element.js';
import { CongressMatrixChart } from './matrix-chart-element.js';
import { CongressPlanChart } from './plan-chart-element.js';
import { CongressRankingChart } from './ranking-chart-element.js';
import { CongressTable } from './table/table-element.js';
import { CongressTrendChart } from './trend-chart-element.js';
import { CongressYearBars } from './year-bars-element.js';

// A line an element: every entry of the package and the autoloader follow from this table.
defineElements({
  // First, so that it is there when the charts in it look for it.
  'congress-dataset': CongressDataset,
  'congress-agenda': CongressAgenda,
  'congress-change-chart': CongressChangeChart,
  'congress-composition-chart': CongressCompositionChart,
  'congress-dashboard': CongressDashboard,
  'congress-funnel-chart': CongressFunnelChart,
  'congress-key-figures': CongressKeyFigures,
  'congress-matrix-chart': CongressMatrixChart,
  'congress-plan-chart': CongressPlanChart,
  'congress-ranking-chart': CongressRankingChart,
  'congress-table': CongressTable,
  'congress-trend-chart': CongressTrendChart,
  'congress-year-bars': CongressYearBars,
});
