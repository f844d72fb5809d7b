import { goals, names } from './goals.mjs';

const works = { bars: 'W1', lines: 'W2', many: 'W3', ranking: 'W4a', matrix: 'W4b', update: 'W5' };

/** The tables of a run, as Markdown. `found` looks up a median: measure, peer, field. */
export function report(found, peers, data) {
  const line = (title, columns) => {
    const rows = peers.map((peer) => [names[peer], ...columns.map((value) => shown(value(peer)))]);
    return rows.some((row) => row.slice(1).some((cell) => cell !== none)) ? [title, rows] : [];
  };
  const of = (measure, field) => (peer) => found(measure, peer, field);
  const pair = (measure) => (peer) => {
    const [main, cpu] = [found(measure, peer, 'main'), found(measure, peer, 'cpu')];
    return Number.isFinite(main) ? `${shown(main)} / ${shown(cpu)}` : NaN;
  };
  const [cold, coldRows] = line('The cold page', [
    ...[of('bundle', 'kilobytes'), of('cold', 'fetched')],
    ...['cold', 'cold4', 'coldSlow'].map((measure) => of(measure, 'painted')),
    ...[of('evaluation', 'evaluation'), of('cold4', 'blocked'), of('cold4', 'longest')],
  ]);
  const [work, workRows] = line('The warm page', Object.keys(works).map(pair));
  const [memory, memoryRows] = line('Memory and layouts', [
    ...[of('heap', 'kilobytes'), of('heap', 'elements'), of('heap', 'listeners')],
    ...[of('leak', 'bytes'), of('leak', 'nodes'), of('leak', 'listeners')],
    ...[of('layouts', 'first'), of('layouts', 'update')],
    ...[of('layouts', 'firstStyles'), of('layouts', 'updateStyles')],
  ]);
  return [
    ...section('Goals', goalHead, goalRows(found)),
    ...section(
      cold,
      [
        ...[
          '',
          'script, kB gz',
          'fetched in all, kB br',
          'painted, ms',
          'painted, 4×',
          'painted, 4× and slow net',
        ],
        ...['evaluation, 4×', 'blocked, 4×', 'longest task, 4×'],
      ],
      coldRows,
    ),
    ...section(
      work && `${work}: ms an operation, main thread / all threads`,
      ['', ...Object.values(works)],
      workRows,
    ),
    ...section(
      memory,
      [
        ...['', 'heap of 24, kB', 'elements', 'listeners', 'left a cycle, bytes', 'nodes'],
        ...['listeners', 'forced layouts, first', 'update', 'forced restyles, first', 'update'],
      ],
      memoryRows,
    ),
    ...(data ? section(data.title, data.columns, data.rows) : []),
    ...(data?.notes ?? []).map((note) => `${note}\n`),
  ].join('\n');
}

const goalHead = ['measure', 'ours', 'beside', 'ratio', 'goal', 'met'];

function goalRows(found) {
  return goals.flatMap(({ title, measure, field, most, against, of }) => {
    const own = found(measure, of, field);
    if (!Number.isFinite(own)) return [];
    const other = against && found(measure, against, field);
    const ratio = against ? own / other : own;
    const beside = against ? `${names[against].replaceAll('_', '')} ${shown(other)}` : '';
    const met = ratio <= most + tolerance(most) ? 'yes' : 'no';
    const goal = against ? `≤ ${most} ×` : `≤ ${most}`;
    return [[title, shown(own), beside, against ? ratio.toFixed(2) : '', goal, met]];
  });
}

/** A node that the browser itself keeps in 500 cycles is nobody's leak. */
const tolerance = (most) => (most === 0 ? 0.02 : 0);

function section(title, head, rows) {
  if (!title || !rows?.length) return [];
  const line = (cells) => `| ${cells.join(' | ')} |`;
  return [`## ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line), ''];
}

const none = '–';

function shown(value) {
  if (typeof value === 'string') return value;
  if (!Number.isFinite(value)) return none;
  if (Math.abs(value) < 0.005) return '0';
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
