import {
  drawScene,
  fileClass,
  fileStyles,
  markup,
  palettes,
  rounded,
  wrap,
  type Scene,
  type TextMark,
} from '@congress-metrics/charts';
import type { Subject } from './subject.js';
import { sourceText } from './source-text.js';

const margin = 24;
const lineHeight = 1.5;
const narrowest = 320;
const usual = 720;

interface Block {
  readonly text: string;
  readonly size: number;
  readonly tone: 'ink' | 'quiet';
  readonly weight?: 'bold';
}

/** Blocks of text under each other, each wrapped to the width. */
function textScene(blocks: readonly Block[], width: number, name: string): Scene {
  const marks: TextMark[] = [];
  let height = 0;
  for (const [index, { text, size, ...look }] of blocks.entries()) {
    if (text === '') continue;
    for (const [line, words] of wrap(text, width, size, 6).entries()) {
      marks.push({
        ...look,
        ...{ mark: 'text', role: 'note', key: `${name}/${index}/${line}`, text: words, size },
        ...{ x: 0, y: height + size * 1.1, anchor: 'start' },
      });
      height += size * lineHeight;
    }
  }
  return { width, height: Math.ceil(height), marks, targets: [] };
}

/**
 * A chart as a file that stands for itself: title and unit above it, cautions and sources below, all
 * as a page shows them.
 */
export function figureSvg(subject: Subject): string {
  const { view, title, locale, theme, textSize } = subject;
  const width = Math.max(narrowest, subject.width > 0 ? subject.width : usual);
  const palette = palettes[theme];
  const small = textSize === 'large' ? 18 : 12;
  const head = textScene(
    [
      { text: title, size: textSize === 'large' ? 24 : 19, tone: 'ink', weight: 'bold' },
      { text: view.subtitle, size: small + 1, tone: 'quiet' },
    ],
    width,
    'head',
  );
  const plot = view.draw({ width, locale, textSize });
  const foot = textScene(
    [...view.notes, sourceText(view, locale)].map((text) => ({
      text,
      size: small,
      tone: 'quiet' as const,
    })),
    width,
    'foot',
  );
  const plotTop = margin + head.height + 16;
  const footTop = plotTop + plot.height + 16;
  const whole = { width: width + 2 * margin, height: Math.ceil(footTop + foot.height + margin) };
  const at = (top: number): string => `translate(${margin} ${rounded(top)})`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="${fileClass(theme)}" width="${whole.width}" height="${whole.height}" viewBox="0 0 ${whole.width} ${whole.height}" lang="${locale.tag}" role="img">
<title>${title}</title>
<desc>${view.description}</desc>
<style>${fileStyles(theme)}</style>
<rect width="${whole.width}" height="${whole.height}" fill="${palette.surface}"/>
<g transform="${at(margin)}">${drawScene(head, markup)}</g>
<g transform="${at(plotTop)}">${drawScene(plot, markup)}</g>
<g transform="${at(footTop)}">${drawScene(foot, markup)}</g>
</svg>
`.markup;
}
