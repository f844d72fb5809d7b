const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [i, left] of Array.from(a).entries())
    row = Array.from(b).reduce<number[]>(
      (next, right, j) => [
        ...next,
        Math.min(
          (row[j + 1] ?? 0) + 1,
          (next[j] ?? 0) + 1,
          (row[j] ?? 0) + (left === right ? 0 : 1),
        ),
      ],
      [i + 1],
    );
  return row.at(-1) ?? 0;
};

/** The known word that was probably meant, or `undefined` when none is near: within a third of its length. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > 64) return undefined;
  const ranked = known
    .map((candidate) => ({ candidate, steps: distance(word, candidate) }))
    .sort((a, b) => a.steps - b.steps);
  const [best] = ranked;
  return best !== undefined && best.steps <= Math.max(1, Math.ceil(word.length / 3))
    ? best.candidate
    : undefined;
};
