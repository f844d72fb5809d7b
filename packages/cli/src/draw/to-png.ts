import { Resvg, type ResvgRenderOptions } from '@resvg/resvg-js';
import { UsageError } from '../options.js';

/** How an SVG picture becomes a PNG. */
export interface PngOptions {
  /** Pixels of the picture for one of the SVG: 2 for print. */
  readonly scale: number;
  /** Font files besides the system's. */
  readonly fonts: readonly string[];
}

const noFont =
  '这台电脑上没有中文字体，图中的汉字会全部缺失，所以没有生成PNG。请安装思源黑体（Debian/Ubuntu：apt install fonts-noto-cjk），或用 --font 指定字体文件（.ttf、.otf、.ttc）。' +
  ' · No Chinese font on this machine: every Han character would be missing, so no PNG was made. Install Noto Sans CJK (fonts-noto-cjk), or name a font file with --font.';

const han = /\p{Script=Han}/u;

/** Whether a Han character leaves a mark: a renderer without a font for it draws nothing, and does not say so. */
const drawsHan = (options: ResvgRenderOptions): boolean => {
  const probe =
    '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><text x="4" y="30" font-size="24" font-family="Noto Sans CJK SC, sans-serif">直</text></svg>';
  return new Resvg(probe, options).getBBox() !== undefined;
};

/**
 * An SVG picture as PNG. Text with Chinese in it needs a font that has it, such as Noto Sans CJK SC;
 * without one nothing is drawn, and a `UsageError` says which font to install.
 */
export const toPng = (svg: string, { scale, fonts }: PngOptions): Uint8Array => {
  const options: ResvgRenderOptions = {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: true,
      fontFiles: [...fonts],
      defaultFontFamily: 'Noto Sans CJK SC',
      sansSerifFamily: 'Noto Sans CJK SC',
    },
  };
  if (han.test(svg) && !drawsHan(options)) throw new UsageError(noFont);
  return new Resvg(svg, options).render().asPng();
};
