// As a page uses it: a tag, the records, and all that comes with the element.
import '@congress-metrics/elements/define/year-bars-chart';

export async function put(tag, holder, data, [width], attributes = {}) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.data = data.records;
  holder.style.width = `${width}px`;
  holder.append(element);
  await element.updateComplete;
  return element;
}

export const bars = (holder, data, size) => put('congress-year-bars-chart', holder, data, size);
