import type { LanguageTag } from '@congress-metrics/core';
import { fileStyles } from './chart-styles.js';
import { drawScene } from './draw.js';
import { markup } from './markup.js';
import type { Scene } from './scene.js';
import { palettes } from './theme.js';

export interface FileOptions {
  /** What a screen reader says first; also the file's title. */
  readonly title: string;
  /** The data in words. */
  readonly description: string;
  readonly theme?: 'light' | 'dark';
  readonly language: LanguageTag;
  /** Sets the ids of title and description apart when several charts stand in one page. */
  readonly idPrefix?: string;
}

/** A scene as a whole SVG file: no script, no reference to anything outside, well-formed XML. */
export const toSvg = (
  scene: Scene,
  { title, description, theme = 'light', language, idPrefix = 'congress' }: FileOptions,
): string => {
  const { width, height } = scene;
  const palette = palettes[theme];
  const prefix = idPrefix.replace(/[^\w-]+/gu, '-');
  const named = `${prefix}-title`;
  const described = `${prefix}-description`;
  return markup`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" lang="${language}" role="img" aria-labelledby="${named}" aria-describedby="${described}">
<title id="${named}">${title}</title>
<desc id="${described}">${description}</desc>
<style>${fileStyles(palette)}</style>
<rect width="${width}" height="${height}" fill="${palette.surface}"/>
${drawScene(scene, markup)}
</svg>
`.markup;
};
