/**
 * Addresses that are safe to link to: http or https, no user name, no white space or control
 * characters. Names in Chinese (`https://例子.中国/`) are. Scripts and data addresses are not.
 */
export const webAddress =
  // eslint-disable-next-line no-control-regex -- refusing control characters is the purpose
  /^[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s/@\\?#\u0000-\u001f\u007f]+(?:[/?#][^\s\u0000-\u001f\u007f]*)?$/u;

/** Whether an address is safe to link to. */
export const isWebAddress = (address: string): boolean => webAddress.test(address);
