/** Starts tasks, so many of them at most under way, and gives what they come to in their own order. */
export async function* inOrder<Result>(
  tasks: AsyncIterable<() => Promise<Result>> | Iterable<() => Promise<Result>>,
  most: number,
): AsyncGenerator<Result> {
  const underWay: Promise<Result>[] = [];
  for await (const start of tasks) {
    underWay.push(start());
    const first = underWay.length < most ? undefined : underWay.shift();
    if (first !== undefined) yield await first;
  }
  for (const result of underWay) yield await result;
}
