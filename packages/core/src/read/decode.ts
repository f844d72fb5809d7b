import { finding, type Finding } from '../rules/finding.js';

// Every engine that runs this has them; the pure packages see no DOM types.
declare class TextDecoder {
  constructor(encoding: string, options?: { fatal?: boolean; ignoreBOM?: boolean });
  decode(bytes: Uint8Array): string;
}
declare class TextEncoder {
  encode(text: string): Uint8Array;
}

/** A text, or the finding that says why the bytes are none. */
export type Decoded = { readonly text: string } | { readonly finding: Finding };

const replacement = '\ufffd';

/** The byte offset of the first sequence that is no UTF-8. */
const firstFault = (bytes: Uint8Array): { offset: number; before: string } => {
  const lenient = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const encoder = new TextEncoder();
  let offset = 0;
  let from = 0;
  for (;;) {
    const at = lenient.indexOf(replacement, from);
    if (at < 0) return { offset, before: lenient };
    offset += encoder.encode(lenient.slice(from, at)).length;
    const isGenuine =
      bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isGenuine) return { offset, before: lenient.slice(0, at) };
    offset += 3;
    from = at + 1;
  }
};

const startsWith = (bytes: Uint8Array, ...mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

const decoders = {
  'utf-8': new TextDecoder('utf-8', { fatal: true }),
  'utf-16le': new TextDecoder('utf-16le', { fatal: true }),
  'utf-16be': new TextDecoder('utf-16be', { fatal: true }),
} as const;

/**
 * Bytes as text: UTF-8, or UTF-16 with its byte order mark. Nothing is guessed and nothing replaced:
 * bytes that are no text give a finding `encoding` with the offset of the first wrong one.
 */
export const decode = (bytes: Uint8Array): Decoded => {
  const encoding = startsWith(bytes, 0xff, 0xfe)
    ? 'utf-16le'
    : startsWith(bytes, 0xfe, 0xff)
      ? 'utf-16be'
      : 'utf-8';
  try {
    return { text: decoders[encoding].decode(bytes) };
  } catch {
    const { offset, before } = encoding === 'utf-8' ? firstFault(bytes) : { offset: 0, before: '' };
    const lines = before.split('\n');
    return {
      finding: finding('encoding', {
        parameters: { offset, encoding },
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
      }),
    };
  }
};
