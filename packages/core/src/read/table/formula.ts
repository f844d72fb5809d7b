// What Excel, WPS and LibreOffice may take for a formula, and their full-width forms.
const risky = /^'*[=+\-@\t\r\n\0＝＋－＠]/u;

/** A text made safe for a spreadsheet: an apostrophe before whatever could be taken for a formula. */
export const guarded = (text: string): string => (risky.test(text) ? `'${text}` : text);

/** The text as it was before it was guarded. */
export const unguarded = (text: string): string =>
  text.startsWith("'") && risky.test(text) ? text.slice(1) : text;
