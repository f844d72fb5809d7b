/** The ids or addresses of an attribute, which are separated by white space. */
export function listed(text: string): readonly string[] {
  return text.split(/\s+/u).filter((part) => part !== '');
}
