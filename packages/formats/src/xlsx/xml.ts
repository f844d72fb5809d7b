import { SaxesParser, type SaxesTagPlain } from 'saxes';

// Every engine that runs this has it; the pure packages see no DOM types.
declare class TextDecoder {
  decode(bytes: Uint8Array): string;
}

const decoder = new TextDecoder();

/** What is met while an XML text is read: names without their namespace prefix. */
export interface XmlEvents {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Reads an XML text from front to back. Knows no external entities; throws where it is not well-formed. */
export const readXml = (bytes: Uint8Array, { open, text, close }: XmlEvents): void => {
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  if (open !== undefined)
    parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
      open(local(name), attributes);
    });
  if (text !== undefined) parser.on('text', text);
  if (close !== undefined)
    parser.on('closetag', ({ name }: SaxesTagPlain) => {
      close(local(name));
    });
  parser.write(decoder.decode(bytes)).close();
};

/** A workbook writes characters that XML cannot hold as _x000D_, and so a literal `_x` too. */
export const decodeEscapes = (text: string): string =>
  text.replace(/_x([0-9A-F]{4})_/giu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text as XML content or attribute value of a workbook. */
export const escaped = (text: string): string =>
  text
    .replace(/_(?=x[0-9A-F]{4}_)/giu, '_x005F_')
    .replace(
      // eslint-disable-next-line no-control-regex -- XML cannot hold them, and makes a CR a line feed
      /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/gu,
      (character) => `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/gu, (character) => entities[character] ?? character);
