import type { CongressChartElement } from './chart-element.js';
import { listed } from './listed.js';

/** What makes the same chart on another page. */
export function embedAttributes(
  { src, metrics, without, from, to, year, body, textSize, theme }: CongressChartElement,
  lang: string,
): Readonly<Record<string, string>> {
  const addresses = listed(src).map((one) => new URL(one, document.baseURI).href);
  return {
    ...{ src: addresses.join(' '), lang, metrics, without, body },
    from: String(from ?? ''),
    to: String(to ?? ''),
    year: String(year ?? ''),
    'text-size': textSize === 'large' ? textSize : '',
    theme: theme === 'auto' ? '' : theme,
  };
}
