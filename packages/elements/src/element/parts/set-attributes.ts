/** Writes those attributes that say something else at present: each that is written costs a restyle. */
export function setAttributes(
  element: Element,
  attributes: Iterable<readonly [name: string, value: string]>,
): void {
  for (const [name, value] of attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
}
