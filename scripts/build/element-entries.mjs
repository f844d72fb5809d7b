// Writes the entries that differ from one another by a name only, so that an element needs no
// more than its line in define.ts.
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { allTags } from './tags.mjs';

const source = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));

/** `elements/year-bars-chart`: the class alone. `define/year-bars-chart`: its tag, and those inside it. */
export const elementInputs = Object.fromEntries(
  allTags().flatMap(({ name }) => [
    [`elements/${name}`, `virtual:elements/${name}`],
    [`define/${name}`, `virtual:define/${name}`],
  ]),
);

export function elementEntries() {
  const tags = allTags();
  const from = (file) => JSON.stringify(resolve(source, file));
  const contents = new Map(
    tags.flatMap(({ tag, name, className, file, inside }) => [
      [`elements/${name}`, `export { ${className} } from ${from(`${file}.ts`)};`],
      [
        `define/${name}`,
        [
          ...inside.map((other) => `import 'virtual:define/${other.replace('congress-', '')}';`),
          `import { ${className} } from ${from(`${file}.ts`)};`,
          `import { defineElements } from ${from('element/define-elements.ts')};`,
          `defineElements({ '${tag}': ${className} });`,
        ].join('\n'),
      ],
    ]),
  );
  return {
    name: 'element-entries',
    resolveId: (id) => (id.startsWith('virtual:') ? `\0${id}` : null),
    load: (id) => (id.startsWith('\0virtual:') ? contents.get(id.slice(9)) : null),
    generateBundle() {
      for (const { name, className, file } of tags) {
        const declared = `export { ${className} } from '../${file}.js';\n`;
        this.emitFile({ type: 'asset', fileName: `elements/${name}.d.ts`, source: declared });
        this.emitFile({ type: 'asset', fileName: `define/${name}.d.ts`, source: 'export {};\n' });
      }
    },
  };
}

/** The autoloader's table: each tag with the chunk that defines it. */
export function loaderEntry(dist) {
  const lines = allTags().map(
    ({ tag, name }) =>
      `  '${tag}': () => import(${JSON.stringify(resolve(dist, `define/${name}.js`))}),`,
  );
  const content = `import { createAutoloader } from ${JSON.stringify(resolve(dist, 'create-autoloader.js'))};
const loader = createAutoloader({
${lines.join('\n')}
});
export const { discover, startLoader, stopLoader, allDefined } = loader;
startLoader();
`;
  return {
    name: 'loader-entry',
    resolveId: (id) => (id === 'virtual:autoloader' ? `\0${id}` : null),
    load: (id) => (id === '\0virtual:autoloader' ? content : null),
  };
}
