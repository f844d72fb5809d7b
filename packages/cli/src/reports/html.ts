import type { Locale } from '@congress-metrics/core';
import {
  countsOf,
  type CheckedFile,
  type LeftOut,
  type ListedFinding,
} from '@congress-metrics/node';
import { leftOutLines } from '../file-words.js';
import { wordsIn } from '../words.js';
import { placeText } from './place.js';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as HTML content: nothing in it is markup. */
export const htmlText = (text: string): string =>
  text.replace(/[&<>"]/gu, (character) => entities[character] ?? character);

const style = `body{font:16px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color:#1f2328;background:#fff}
h1{font-size:1.4rem}h2{font-size:1.1rem;border-bottom:1px solid #dfe2e6;padding-bottom:.3rem;overflow-wrap:anywhere}
ol{padding-left:0;list-style:none}li{border-left:4px solid #d5d9de;padding:.1rem 0 .1rem .8rem;margin:0 0 1rem}
li.error{border-color:#b5202a}li.warning{border-color:#9a6700}li.notice{border-color:#2459b8}
p{margin:.2rem 0}.place,.fix,code{color:#59626d}pre{background:#f6f7f8;padding:.4rem .6rem;margin:.3rem 0;overflow-x:auto}mark{background:#ffe2df;color:inherit}
@media(prefers-color-scheme:dark){body{color:#e8eaed;background:#16181d}h2{border-color:#343a43}pre{background:#22262d}.place,.fix,code{color:#a3abb6}mark{background:#6b1f24}li.error{border-color:#ff8078}}`;

const entry = ({ finding, message, fix, waived, excerpt }: ListedFinding, locale: Locale): string => {
  const words = wordsIn(locale.tag);
  const { level, code } = finding;
  const advice = waived === undefined ? fix : `${words.waived}${locale.words.colon}${waived}`;
  const shown =
    excerpt === undefined
      ? ''
      : `<pre>${htmlText(excerpt.text.slice(0, excerpt.caret))}<mark>${htmlText(excerpt.text.slice(excerpt.caret))}</mark></pre>`;
  return `<li class="${waived === undefined ? level : 'waived'}"><p><strong>${htmlText(words.levels[level])}</strong> <span class="place">${htmlText(placeText(finding, locale.tag))}</span> ${htmlText(message)} <code>${htmlText(code)}</code></p>${shown}<p class="fix">${htmlText(advice)}</p></li>`;
}; // prettier-ignore

/** The report as one page to open in a browser or send on: no script, nothing fetched. */
export const asHtml = (
  files: readonly CheckedFile[],
  locale: Locale,
  leftOut: readonly LeftOut[],
): string => {
  const words = wordsIn(locale.tag);
  const unreadable = files.filter(({ failure }) => failure !== undefined).length;
  const summary = words.summary(files.length, countsOf(files), unreadable);
  const sections = files
    .filter(({ listed, failure }) => listed.length > 0 || failure !== undefined)
    .map(
      ({ path, listed, unlisted, failure }) =>
        `<section><h2>${htmlText(path)}</h2>${failure === undefined ? '' : `<p>${htmlText(words.unreadable(failure))}</p>`}<ol>${listed.map((one) => entry(one, locale)).join('\n')}</ol>${unlisted > 0 ? `<p>${htmlText(words.more(unlisted).trim())}</p>` : ''}</section>`,
    );
  return `<!doctype html>
<html lang="${locale.tag}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${htmlText(words.report)}</title><style>${style}</style></head>
<body><h1>${htmlText(words.report)}</h1><p>${htmlText(summary)}</p>${leftOutLines(leftOut, locale.tag).map((line) => `<p>${htmlText(line)}</p>`).join('')}
${sections.join('\n')}
</body></html>
`;
}; // prettier-ignore
