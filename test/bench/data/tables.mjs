// What a CSV text is read with: so many rows as records, as typed rows, or as plain cells.
const core = () => import('@congress-metrics/core/read');

export const tableReaders = {
  /** The limit: cells between commas, wrong for every quoted one. */
  split: async () => (text) => text.split('\n').map((line) => line.split(',')).length,
  'd3-dsv': async () => {
    const { autoType, csvParse } = await import('d3-dsv');
    return (text) => csvParse(text, autoType).length;
  },
  'd3-dsv-text': async () => {
    const { csvParse } = await import('d3-dsv');
    return (text) => csvParse(text).length;
  },
  /** Cells with their places, quotation marks checked. */
  'ours-cells': async () => {
    const { scanCsv } = await import('../../../packages/core/dist/read/scan-csv.js');
    return (text) => scanCsv(text).sheet.rows.length;
  },
  /** Records, validated, each cell accounted for. */
  'ours-records': async () => {
    const { readCsv } = await core();
    return (text) => readCsv(text, { unchecked: true }).length;
  },
};
