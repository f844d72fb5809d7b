import type { Scene } from '@congress-metrics/charts';
import type { Locale } from '@congress-metrics/core';

/** What the keys do: more where the data are thousands. */
export function keyboardHelp(scene: Scene | undefined, { words }: Locale): string {
  return scene?.grid === undefined ? words.keyboardHelp : words.keyboardHelpOfMany;
}
