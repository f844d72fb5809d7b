import type { LanguageTag } from '@congress-metrics/core';
import { fileClass, fileStyles } from './chart-styles.js';
import { drawScene } from './draw.js';
import { markup } from './markup.js';
import type { Scene } from './scene.js';
import { palettes, type ColourScheme } from './theme.js';

export interface FileOptions {
  /** What a screen reader says first; also the file's title. */
  readonly title: string;
  /** The data in words. */
  readonly description: string;
  readonly theme?: ColourScheme;
  readonly language: LanguageTag;
}

/**
 * A scene as a whole SVG file: no script, no id, no reference to anything outside, well-formed XML. Any
 * number of them may stand in one page.
 */
export const toSvg = (
  scene: Scene,
  { title, description, theme = 'light', language }: FileOptions,
): string => {
  const { width, height } = scene;
  const palette = palettes[theme];
  return markup`<svg xmlns="http://www.w3.org/2000/svg" class="${fileClass(theme)}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language}" role="img">
<title>${title}</title>
<desc>${description}</desc>
<style>${fileStyles(theme)}</style>
<rect width="${width}" height="${height}" fill="${palette.surface}"/>
${drawScene(scene, markup)}
</svg>
`.markup;
};
