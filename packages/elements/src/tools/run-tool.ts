import type { ToolName } from '@congress-metrics/core';
import { figureSvg } from './figure-svg.js';
import { PictureRefused, pngOf } from './picture.js';
import type { Subject } from './subject.js';
import { citationOf, csvOf, embedCodeOf, jsonOf } from './texts.js';

/** What to tell the reader: words, and a text to copy by hand where the page may not copy. */
export interface Told {
  readonly words: string;
  readonly text?: string;
}

export { csvOf, figureSvg };

const deeds: Readonly<Record<ToolName, (subject: Subject) => Promise<Told> | Told>> = {
  svg: (subject) => save(subject, 'svg', new Blob([figureSvg(subject)], { type: 'image/svg+xml' })),
  png: async (subject) => save(subject, 'png', await pngOf(figureSvg(subject))),
  csv: async (subject) =>
    save(subject, 'csv', new Blob([await csvOf(subject)], { type: 'text/csv;charset=utf-8' })),
  json: (subject) =>
    save(subject, 'json', new Blob([jsonOf(subject)], { type: 'application/json' })),
  embed: (subject) => copy(subject, embedCodeOf(subject)),
  cite: (subject) => copy(subject, citationOf(subject)),
  print: () => {
    window.print();
    return { words: '' };
  },
};

/** Does what a reader has asked for, and says how it went; never throws. */
export async function runTool(tool: ToolName, subject: Subject): Promise<Told> {
  const { page } = subject.locale;
  try {
    return await deeds[tool](subject);
  } catch (error) {
    return { words: error instanceof PictureRefused ? page.pngRefused : page.toolFailed };
  }
}

function save({ title, locale }: Subject, ending: string, content: Blob): Told {
  const name = `${title.replace(/[\\/:*?"<>|\s]+/gu, '-').slice(0, 80)}.${ending}`;
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 10_000);
  return { words: locale.page.saved(name) };
}

/** Plain http pages have no clipboard, others may be refused it: then the reader copies by hand. */
async function copy({ locale }: Subject, text: string): Promise<Told> {
  const { copied, copyByHand } = locale.page;
  const { clipboard } = navigator as { clipboard?: Clipboard };
  try {
    if (clipboard === undefined) return { words: copyByHand, text };
    await clipboard.writeText(text);
    return { words: copied };
  } catch {
    return { words: copyByHand, text };
  }
}
