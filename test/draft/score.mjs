#!/usr/bin/env node
// Scores the drafting on annotated texts whose ids are older than the catalogue.
//   node test/draft/score.mjs FOLDER [--scorer FILE] [--cli 'COMMAND'] [--misses]
// The annotations are copied with the ids of `ids.json` in place of the older ones, and the copy is scored;
// FOLDER stays as it is. The scorer is ../shared/cases/score-draft.mjs beside the repository if not named.
import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const words = process.argv.slice(2);
const at = words.indexOf('--scorer');
const [, scorer] = at < 0 ? [] : words.splice(at, 2);
const [folder, ...rest] = words;
if (folder === undefined) {
  console.error(
    "usage: node test/draft/score.mjs FOLDER [--scorer FILE] [--cli 'COMMAND'] [--misses]",
  );
  process.exit(2);
}

const list = JSON.parse(readFileSync(join(import.meta.dirname, 'ids.json'), 'utf8'));
const ids = new Map(list.map((one) => [one.old, one.new]));

/** `part:OF/BY` and `change:METRIC` name a metric too. */
const renamed = (metric) =>
  ids.get(metric) ??
  metric.replace(/^(part|share|change|rate):([^/]+)/u, (whole, kind, id) =>
    ids.has(id) ? `${kind}:${ids.get(id)}` : whole,
  );

const annotation = (one) => ({
  ...one,
  ...(one.metric && { metric: renamed(one.metric) }),
  ...(one.metrics && { metrics: one.metrics.map(renamed) }),
  ...(one.alsoRight && { alsoRight: one.alsoRight.map(renamed) }),
});

const copy = mkdtempSync(join(tmpdir(), 'draft-texts-'));
try {
  for (const name of readdirSync(folder))
    if (name.endsWith('.txt')) copyFileSync(join(folder, name), join(copy, name));
    else if (name.endsWith('.json')) {
      const text = JSON.parse(readFileSync(join(folder, name), 'utf8'));
      const annotations = text.annotations.map(annotation);
      writeFileSync(join(copy, name), JSON.stringify({ ...text, annotations }));
    }
  const command = scorer ?? join(root, '../shared/cases/score-draft.mjs');
  const { status } = spawnSync(process.execPath, [command, copy, ...rest], {
    cwd: root,
    stdio: 'inherit',
  });
  process.exitCode = status ?? 1;
} finally {
  rmSync(copy, { recursive: true });
}
