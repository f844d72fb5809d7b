// In the build of many chunks, English is fetched when a page first asks for it. Until it has
// come, an element speaks Chinese and says so by its `lang`.
import { dirname, resolve } from 'node:path';

// Reading knows the words of every language, and arrives later anyway.
const later = /\/core\/dist\/(?:table|schema|read|write|checks)\//;
const name = '\0locales';

export function lazyEnglish() {
  let folder;
  return {
    name: 'lazy-english',
    resolveId(source, importer) {
      const from = importer?.replaceAll('\\', '/') ?? '';
      const isLocales = source.endsWith('locales/index.js') && from.includes('/core/dist/');
      if (!isLocales || later.test(from)) return null;
      folder = dirname(resolve(dirname(from), source));
      return name;
    },
    load: (id) => (id === name ? standIn(folder) : null),
  };
}

const standIn = (folder) => `
import { zhCN } from ${JSON.stringify(resolve(folder, 'zh-CN.js'))};
let en;
let coming;
export const locales = { 'zh-CN': zhCN, get en() { return en ?? zhCN; } };
export const localeFor = (tag) => {
  if (tag?.toLowerCase().startsWith('en') !== true) return zhCN;
  coming ??= import(${JSON.stringify(resolve(folder, 'en.js'))}).then(
    (language) => { en = language.en; redraw(document); },
    () => { coming = undefined; },
  );
  return en ?? zhCN;
};
const redraw = (root) => {
  for (const element of root.querySelectorAll('*')) {
    if (element.localName.startsWith('congress-')) element.requestUpdate?.();
    if (element.shadowRoot) redraw(element.shadowRoot);
  }
};
`;
