/** What a terminal may obey instead of showing: control characters, and marks that turn text about. */
// eslint-disable-next-line no-control-regex -- these are what is replaced
const obeyed = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/gu;

/** A text from a file as a terminal may print it: each control character as its picture or �. */
export const safeText = (text: string): string =>
  text.replace(obeyed, (character) => {
    const code = character.charCodeAt(0);
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : '\ufffd';
  });
