import { CongressDashboard } from './dashboard/dashboard-element.js';
import { CongressTrendChart } from './trend-chart-element.js';
import { version } from './version.js';
import { CongressYearBars } from './year-bars-element.js';

const elements = {
  'congress-dashboard': CongressDashboard,
  'congress-trend-chart': CongressTrendChart,
  'congress-year-bars': CongressYearBars,
};

// A page may hold this file twice, or two versions of it: the first to come stays.
const others = new Set<string>();
for (const [tag, element] of Object.entries(elements)) {
  const present = customElements.get(tag);
  if (present === undefined) customElements.define(tag, element);
  else if (versionOf(present) !== version) others.add(versionOf(present));
}
if (others.size > 0)
  console.warn(
    `congress-metrics ${[...others].join(', ')} is on this page already; version ${version} stays unused.`,
  );

function versionOf(element: CustomElementConstructor): string {
  return 'version' in element ? String(element.version) : 'unknown';
}
