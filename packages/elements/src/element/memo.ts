/** Something worked out from some values, and worked out again only when one of them differs. */
export class Memo<Result> {
  #values: readonly unknown[] | undefined;
  #result: Result | undefined;

  /** The result for the given values. Work that throws is not remembered. */
  for(values: readonly unknown[], work: () => Result): Result {
    const before = this.#values;
    const isKnown = before !== undefined && values.every((value, at) => value === before[at]);
    if (isKnown) return this.#result as Result;
    this.#values = undefined;
    const result = work();
    this.#values = values;
    this.#result = result;
    return result;
  }
}
