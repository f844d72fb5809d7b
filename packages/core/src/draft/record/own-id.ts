/** FNV-1a: small, quick, and the same everywhere. */
const hashOf = (text: string): number => {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash ^= text.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash >>> 0;
};

/**
 * The id of a metric of the body's own that a draft proposes: made from its printed label and unit, so
 * that the same label has the same id in every year.
 */
export const ownId = (label: string, unit: string): string =>
  `own-${hashOf(`${label}|${unit}`).toString(36).padStart(7, '0')}`;
