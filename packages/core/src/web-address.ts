/**
 * Whether an address is safe to link to: http or https, no user name, no white space or control
 * characters. Names in Chinese (`https://例子.中国/`) are. Scripts and data addresses are not.
 */
export const isWebAddress = (address: string): boolean =>
  // eslint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /^https?:\/\/[^\s/@\\?#\u0000-\u001f\u007f]+(?:[/?#][^\s\u0000-\u001f\u007f]*)?$/iu.test(address);
