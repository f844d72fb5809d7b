/**
 * Characters that show nothing and change what is shown: controls (but tab and line ends), marks that
 * turn the direction of writing, halves of surrogate pairs. As the inside of a regular expression's class.
 */
export const hiddenCharacters =
  '\\u0000-\\u0008\\u000b\\u000c\\u000e-\\u001f\\u007f\\u202a-\\u202e\\u2066-\\u2069\\ud800-\\udfff';

const hidden = new RegExp(`[${hiddenCharacters}]`, 'u');

/** The first hidden character of a text, as Unicode names it (U+202E); `undefined` where there is none. */
export const firstHidden = (text: string): string | undefined => {
  const point = hidden.exec(text)?.[0].codePointAt(0);
  return point === undefined ? undefined : `U+${point.toString(16).toUpperCase().padStart(4, '0')}`;
};
