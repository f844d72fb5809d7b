import { listed } from '../element/listed.js';

/** A file that an element asks for. */
export interface DataFile {
  readonly address: string;
  /** The hash that it must have, as `sha384-…`; `undefined` where the page asks for none. */
  readonly integrity: string | undefined;
}

/** Where an element's records come from: files, or the text of an inline script. */
export interface Origin {
  readonly files: readonly DataFile[];
  readonly text: string | undefined;
}

/** The files of `src`, each with the hash that stands at its place in `integrity`. */
export function filesOf(src: string, integrity: string): readonly DataFile[] {
  const hashes = listed(integrity);
  // Where some file has a hash, one without may not slip through: the empty hash is never right.
  const hashOf = (at: number): string | undefined =>
    hashes.length === 0 ? undefined : (hashes[at] ?? '');
  return listed(src).map((address, at) => ({ address, integrity: hashOf(at) }));
}
