import { defineRule } from '../rule.js';

/**
 * A later text may restate a year: then the new record says so, with the date, the old value and the
 * reason. Two records of one period that differ without a word leave a reader with two truths.
 */
export const versions = defineRule('versions', ({ record, figures, versions: others }, report) => {
  for (const id of Object.keys(record.metrics)) {
    const observation = record.metrics[id];
    const revisions =
      typeof observation === 'object' && 'revisions' in observation
        ? observation.revisions
        : undefined;
    if (revisions === undefined && others.length === 0) continue;
    const value = figures.get(id)?.value;
    for (const [index, revision] of (revisions ?? []).entries())
      if (revision.old === value)
        report({
          code: 'revision-of-nothing',
          path: ['metrics', id, 'revisions', index],
          parameters: { metric: id, value },
        });
    for (const other of others) {
      const theirs = other.figures.get(id)?.value;
      if (value === undefined || theirs === undefined || theirs === value) continue;
      const theirRevisions = other.record.metrics[id];
      const isRecorded =
        revisions?.some(({ old }) => old === theirs) === true ||
        (typeof theirRevisions === 'object' &&
          'revisions' in theirRevisions &&
          theirRevisions.revisions?.some(({ old }) => old === value) === true);
      if (!isRecorded)
        report({
          code: 'restated-without-record',
          path: ['metrics', id, 'value'],
          parameters: { metric: id, value, other: theirs },
        });
    }
  }
});
