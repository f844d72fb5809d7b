/** What surrounds a place of a text: the title, the quotation or the line that it stands in. */
export interface Surroundings {
  /** Whether a place stands within 《》. */
  readonly inTitle: (at: number) => boolean;
  /** The words within quotation marks that a place stands in; `undefined` outside of any. */
  readonly quotationAt: (at: number) => string | undefined;
  /** The line that a place stands in. */
  readonly lineAt: (at: number) => string;
}

interface Span {
  readonly start: number;
  readonly end: number;
}

/** The innermost spans between two marks, none longer than a line or so. */
const spansBetween = (text: string, open: string, close: string, longest: number): Span[] => {
  const spans: Span[] = [];
  let start = -1;
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === open) start = at;
    else if (character === close && start >= 0) {
      if (at - start <= longest) spans.push({ start, end: at });
      start = -1;
    } else if (character === '\n') start = -1;
  }
  return spans;
};

/** Finds the span that holds a place, for places asked in any order. */
const finder = (spans: readonly Span[]): ((at: number) => Span | undefined) => {
  return (at) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const span = spans[middle];
      if (span !== undefined && span.end <= at) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.start <= at && at < span.end ? span : undefined;
  };
};

const longestTitle = 120;
const longestQuotation = 240;

/** Reads once what surrounds the places of a text. */
export const surroundingsOf = (text: string): Surroundings => {
  const title = finder(spansBetween(text, '《', '》', longestTitle));
  const quotation = finder(spansBetween(text, '“', '”', longestQuotation));
  return {
    inTitle: (at) => title(at) !== undefined,
    quotationAt: (at) => {
      const span = quotation(at);
      return span && text.slice(span.start + 1, span.end);
    },
    lineAt: (at) => {
      const start = text.lastIndexOf('\n', at - 1) + 1;
      const end = text.indexOf('\n', at);
      return text.slice(start, Math.min(end < 0 ? text.length : end, start + 400));
    },
  };
};
