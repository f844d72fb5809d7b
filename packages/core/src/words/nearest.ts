/** Words are compared up to this length; ids have at most 64 characters. */
const longest = 64;

/** Steps (insert, delete, replace) from one word to another, or more than `most` where that is exceeded. */
const distance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1)
      next.push(
        Math.min(
          (row[j] ?? 0) + 1,
          (next[j - 1] ?? 0) + 1,
          (row[j - 1] ?? 0) + (a.charCodeAt(i - 1) === b.charCodeAt(j - 1) ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] ?? 0;
};

/** The known word that was probably meant, or `undefined` when none is near: within a third of its length. */
export const nearest = (word: string, known: readonly string[]): string | undefined => {
  if (word.length > longest) return undefined;
  let best: string | undefined;
  let least = Math.max(1, Math.ceil(word.length / 3)) + 1;
  for (const candidate of known) {
    const steps = distance(word, candidate, least - 1);
    if (steps < least) {
      best = candidate;
      least = steps;
    }
  }
  return best;
};
