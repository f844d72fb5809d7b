/** A text as it may stand in a cell of a table: a bar or a line break would end the cell. */
const inCell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');

const row = (cells: readonly string[]): string => `| ${cells.map(inCell).join(' | ')} |`;

export const table = (headers: readonly string[], rows: readonly (readonly string[])[]): string =>
  [row(headers), row(headers.map(() => '---')), ...rows.map(row)].join('\n');

export const list = (items: readonly string[]): string =>
  items.map((item) => `- ${item}`).join('\n');

/** Angle brackets, so that an address with brackets or spaces of its own stays one address. */
export const link = (text: string, address: string): string =>
  /[\s()]/u.test(address) ? `[${text}](<${address}>)` : `[${text}](${address})`;

export const code = (text: string): string => `\`${text}\``;

export const heading = (depth: number, text: string): string => `${'#'.repeat(depth)} ${text}`;

/** A heading that is linked to by id: what stands in it may change, and differs between languages. */
export const headingWithId = (depth: number, id: string, text: string): string =>
  `<a id="${id}"></a>\n\n${heading(depth, text)}`;

/** Blocks with a blank line between them; what is empty is left out. */
export const page = (blocks: readonly string[]): string =>
  `${blocks.filter((block) => block !== '').join('\n\n')}\n`;
