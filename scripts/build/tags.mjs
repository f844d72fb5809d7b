// Which elements there are: the table in packages/elements/src/define.ts says so, and every
// entry of the package and of the autoloader follows from it.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const source = fileURLToPath(new URL('../../packages/elements/src/', import.meta.url));

/** Each tag with its class, the file of the class, and the tags that stand inside it. */
export function allTags() {
  const text = readFileSync(resolve(source, 'define.ts'), 'utf8');
  const files = new Map(
    [...text.matchAll(/import \{ (\w+) \} from '\.\/([\w/-]+)\.js'/g)].map(([, name, file]) => [
      name,
      file,
    ]),
  );
  const tags = [...text.matchAll(/'(congress-[a-z-]+)': (\w+)/g)].map(([, tag, className]) => ({
    tag,
    name: tag.replace('congress-', ''),
    className,
    file: files.get(className),
  }));
  if (tags.length === 0 || tags.some(({ file }) => file === undefined))
    throw new Error('define.ts names a tag without importing its class.');
  return tags.map((one) => ({
    ...one,
    inside: [...tagsWithin(resolve(source, `${one.file}.ts`))].filter((tag) => tag !== one.tag),
  }));
}

/** The tags in the templates of a file and of what it imports. */
function tagsWithin(file, seen = new Set()) {
  if (seen.has(file)) return new Set();
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const here = [...text.matchAll(/<(congress-[a-z-]+)/g)]
    // A tag in a comment is told of, not used.
    .filter(({ index }) => !/^\s*(?:\*|\/\/)/.test(lineAt(text, index)))
    .map(([, tag]) => tag);
  const imported = [...text.matchAll(/from '(\.[\w./-]+)\.js'/g)].flatMap(([, path]) => [
    ...tagsWithin(resolve(dirname(file), `${path}.ts`), seen),
  ]);
  return new Set([...here, ...imported]);
}

function lineAt(text, index) {
  return text.slice(text.lastIndexOf('\n', index) + 1, index);
}
