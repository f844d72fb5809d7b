// Types of the tags for JSX and for Vue templates, from the manifest.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** An analyzer plugin. */
export function frameworkTypes(folder) {
  return {
    name: 'framework-types',
    packageLinkPhase({ customElementsManifest }) {
      const elements = elementsOf(customElementsManifest);
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, 'react.d.ts'), reactTypes(elements));
      writeFileSync(join(folder, 'vue.d.ts'), vueTypes(elements));
    },
  };
}

export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ customElement, tagName }) => customElement && tagName)
    .toSorted((one, other) => (one.tagName < other.tagName ? -1 : 1));

const fieldsOf = ({ members = [] }) =>
  members.filter(
    ({ kind, static: isStatic, readonly, privacy }) =>
      kind === 'field' &&
      !isStatic &&
      !readonly &&
      privacy !== 'private' &&
      privacy !== 'protected',
  );

/** The attribute where it is spelt otherwise: text or a figure, or nothing. */
const otherAttributes = (element) =>
  fieldsOf(element).filter(({ name, attribute }) => attribute && attribute !== name);

const eventsOf = ({ events = [] }) => events.filter(({ name }) => name?.startsWith('congress-'));
const detailOf = ({ type }) => /^CustomEvent<(\w+)>$/.exec(type?.text ?? '')?.[1];
const eventType = (event) => (detailOf(event) ? `CustomEvent<${detailOf(event)}>` : 'Event');

function imports(elements) {
  const names = elements.flatMap((element) => [
    element.name,
    ...eventsOf(element).flatMap((event) => detailOf(event) ?? []),
  ]);
  const list = [...new Set(names)].toSorted().map((name) => `  ${name},`);
  return `import type {\n${list.join('\n')}\n} from '../dist/index.js';`;
}

function properties(element, handler) {
  const { name: type } = element;
  const key = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);
  const about = ({ summary, description = '' }) =>
    `  /** ${(summary ?? description).replaceAll(/\s+/g, ' ').replaceAll('*/', '*\\/')} */\n`;
  return [
    ...fieldsOf(element).map(
      (field) => `${about(field)}  ${key(field.name)}?: ${type}['${field.name}'] | undefined;`,
    ),
    ...otherAttributes(element).map(
      (field) => `${about(field)}  ${key(field.attribute)}?: ${type}['${field.name}'] | undefined;`,
    ),
    ...eventsOf(element).map(
      (event) =>
        `${about(event)}  ${key(handler(event.name))}?: ((event: ${eventType(event)}) => void) | undefined;`,
    ),
  ].join('\n');
}

const interfaces = (elements, handler) =>
  elements
    .map(
      (element) =>
        `/** ${element.summary ?? ''} */\nexport interface ${element.name}Properties {\n${properties(element, handler)}\n}`,
    )
    .join('\n\n');

const made = '// Made by `npm run manifest` from the JSDoc of the elements.';

/** React 19 sets properties, and hears an event `x` as `onx`. */
function reactTypes(elements) {
  const lines = elements.map(
    ({ tagName, name }) =>
      `      '${tagName}': DetailedHTMLProps<HTMLAttributes<${name}>, ${name}> & ${name}Properties;`,
  );
  return `${made}
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
${imports(elements)}

${interfaces(elements, (name) => `on${name}`)}

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
${lines.join('\n')}
    }
  }
}
`;
}

function vueTypes(elements) {
  const handler = (name) => `on-${name}`.replaceAll(/-(\w)/g, (_, letter) => letter.toUpperCase());
  const lines = elements.map(
    ({ tagName, name }) => `    '${tagName}': DefineComponent<${name}Properties>;`,
  );
  return `${made}
import type { DefineComponent } from 'vue';
${imports(elements)}

${interfaces(elements, handler)}

declare module 'vue' {
  interface GlobalComponents {
${lines.join('\n')}
  }
}
`;
}
