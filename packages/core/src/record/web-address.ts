import { hiddenCharacters } from './hidden-characters.js';

const refused = `\\s\\u200b-\\u200f\\u2060-\\u2065${hiddenCharacters}`;

/**
 * Addresses that are safe to link to: http or https, no user name, no white space or control
 * characters. Names in Chinese (`https://例子.中国/`) are. Scripts and data addresses are not.
 */
export const webAddress = new RegExp(
  `^[Hh][Tt][Tt][Pp][Ss]?:\\/\\/[^/@\\\\?#${refused}]+(?:[/?#][^${refused}]*)?$`,
  'u',
);

/** Whether an address is safe to link to. */
export const isWebAddress = (address: string): boolean => webAddress.test(address);
