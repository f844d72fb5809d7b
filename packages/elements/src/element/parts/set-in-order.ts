/**
 * Makes these the children of a parent, in their order. What leaves goes first, so that what stays
 * is not moved and keeps its focus.
 */
export function setInOrder(parent: Node, nodes: readonly Node[]): void {
  const staying = new Set(nodes);
  for (const node of [...parent.childNodes]) if (!staying.has(node)) parent.removeChild(node);
  let next = parent.firstChild;
  for (const node of nodes)
    if (node === next) next = node.nextSibling;
    else parent.insertBefore(node, next);
}
