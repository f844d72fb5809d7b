// What editors and frameworks are told agrees with the elements' source.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { allTags } from '../../scripts/build/tags.mjs';
import { elementsOf } from '../../scripts/build/framework-types.mjs';
import { root } from './support.mjs';

const folder = join(root, 'packages/elements');
const read = (file) => readFileSync(join(folder, file), 'utf8');
const manifest = JSON.parse(read('custom-elements.json'));
const described = new Map(elementsOf(manifest).map((element) => [element.tagName, element]));
const tags = allTags();

it('the version that elements carry is that of their package', () => {
  expect(read('src/version.ts')).toContain(`'${JSON.parse(read('package.json')).version}'`);
});

it('the manifest knows every tag, and no other', () => {
  expect([...described.keys()].sort()).toEqual(tags.map(({ tag }) => tag).sort());
});

for (const { tag, className, file } of tags)
  describe(tag, () => {
    const source = read(`src/${file}.ts`);

    it('is in HTMLElementTagNameMap, with its class', () => {
      expect(source).toContain(`'${tag}': ${className};`);
    });

    it('has a summary, and each of its own properties and events is described', () => {
      const { summary, members, events = [] } = described.get(tag);
      expect(summary).toBeTruthy();
      const own = [...source.matchAll(/@property\([^)]*\)(?: override)? (\w+)[?]?[:=\s]/g)].map(
        ([, name]) => name,
      );
      for (const name of own)
        expect(members.find((member) => member.name === name)?.description).toBeTruthy();
      for (const { name, description } of events.filter((event) =>
        event.name?.startsWith('congress-'),
      )) {
        expect(name).toMatch(/^congress-/);
        expect(description).toBeTruthy();
      }
    });

    it('is known to editors, to JSX and to Vue', () => {
      const html = JSON.parse(read('types/vscode.html-custom-data.json'));
      expect(html.tags.map(({ name }) => name)).toContain(tag);
      const webTypes = JSON.parse(read('types/web-types.json'));
      expect(webTypes.contributions.html.elements.map(({ name }) => name)).toContain(tag);
      expect(read('types/react.d.ts')).toContain(`'${tag}': DetailedHTMLProps`);
      expect(read('types/vue.d.ts')).toContain(`'${tag}': DefineComponent`);
    });

    it('says what each of its own events brings', () => {
      const { events = [] } = described.get(tag);
      for (const { name, type } of events.filter((event) => event.name?.startsWith('congress-')))
        expect([name, type.text]).toEqual([name, expect.stringMatching(/^CustomEvent<\w+>$/)]);
    });
  });
