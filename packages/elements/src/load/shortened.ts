const longest = 80;

/** Text from a file, cut so that a hostile one cannot flood the message that quotes it. */
export function shortened(text: string): string {
  const characters = Array.from(text.slice(0, 2 * longest + 2));
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
