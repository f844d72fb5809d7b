import { drawScene, type Mark, type Scene, type Tag } from '@congress-metrics/charts';
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';
import { setAttributes } from './set-attributes.js';
import { setInOrder } from './set-in-order.js';

/** A template of the drawing with its values. */
interface Drawn {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

/** An element of a template: its attributes, of which a number names a value, and its content. */
interface Shape {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string | number])[];
  readonly content: (Shape | number)[];
}

const tag: Tag<Drawn> = (strings, ...values) => ({ strings, values });
const isDrawn = (value: unknown): value is Drawn =>
  typeof value === 'object' && value !== null && 'strings' in value;

const known = new WeakMap<TemplateStringsArray, readonly (Shape | number)[]>();
const token = /<(\w+)((?:\s[\w-]+="[^"]*")*)(\/?)>|<\/\w+>|\{(\d+)\}/gu;
const attribute = /([\w-]+)="(?:\{(\d+)\}|([^"]*))"/gu;

/** What a template is made of, read once. */
function shapesOf(strings: TemplateStringsArray): readonly (Shape | number)[] {
  const before = known.get(strings);
  if (before !== undefined) return before;
  const text = strings.reduce((all, string, index) => `${all}{${index - 1}}${string}`);
  const root: (Shape | number)[] = [];
  const open = [root];
  for (const [all, name, attributes = '', closed, value] of text.matchAll(token)) {
    if (value !== undefined) open.at(-1)?.push(Number(value));
    else if (name === undefined) open.pop();
    else {
      const found = [...attributes.matchAll(attribute)].map(
        ([, key = '', bound, fixed = '']) =>
          [key, bound === undefined ? fixed : Number(bound)] as const,
      );
      const shape: Shape = { name, attributes: found, content: [] };
      open.at(-1)?.push(shape);
      if (closed === '' && all !== '') open.push(shape.content);
    }
  }
  known.set(strings, root);
  return root;
}

const attributesOf = ({ attributes }: Shape, values: readonly unknown[]): [string, string][] =>
  attributes.map(([name, value]) => [
    name,
    typeof value === 'number' ? String(values[value]) : value,
  ]);

const namespace = 'http://www.w3.org/2000/svg';

function nodesOf({ strings, values }: Drawn): readonly (SVGElement | string)[] {
  return shapesOf(strings).flatMap((shape) => made(shape, values));
}

function made(shape: Shape | number, values: readonly unknown[]): readonly (SVGElement | string)[] {
  if (typeof shape === 'number') {
    const value = values[shape];
    if (isDrawn(value)) return nodesOf(value);
    return Array.isArray(value) ? value.filter(isDrawn).flatMap(nodesOf) : [String(value)];
  }
  const element = document.createElementNS(namespace, shape.name);
  for (const [name, value] of attributesOf(shape, values)) element.setAttribute(name, value);
  for (const part of shape.content) element.append(...made(part, values));
  return [element];
}

const isNested = (value: unknown): boolean => typeof value === 'object';

/** Changes what differs of a mark that is one element; another kind of mark is made anew. */
function isChanged(nodes: readonly SVGElement[], { strings, values }: Drawn): boolean {
  const [[shape, ...others], [element]] = [shapesOf(strings), nodes];
  if (typeof shape !== 'object' || others.length > 0 || values.some(isNested)) return false;
  if (nodes.length > 1 || element?.localName !== shape.name) return false;
  setAttributes(element, attributesOf(shape, values));
  const [text] = shape.content;
  if (typeof text === 'number' && element.textContent !== values[text])
    element.textContent = String(values[text]);
  return true;
}

/**
 * The marks of a scene as plain SVG. A template of Lit's for each mark would cost more than the mark:
 * here a template is read once, and a mark keeps its element with its key when it is drawn again.
 */
class SceneMarks extends Directive {
  readonly #group = document.createElementNS(namespace, 'g');
  #scene: Scene | undefined;
  #placed: ReadonlyMap<string, readonly SVGElement[]> = new Map();

  override render(scene: Scene): unknown {
    if (scene === this.#scene) return noChange;
    this.#scene = scene;
    this.#group.setAttribute('class', 'congress-chart');
    drawScene(scene, tag, (marks, keyOf, draw) => {
      this.#place(marks, keyOf, draw as (mark: Mark) => Drawn);
    });
    return this.#group;
  }

  #place(marks: readonly Mark[], keyOf: (mark: Mark) => string, draw: (mark: Mark) => Drawn): void {
    const placed = new Map<string, readonly SVGElement[]>();
    for (const mark of marks) {
      const drawn = draw(mark);
      const before = this.#placed.get(keyOf(mark));
      const stays = before !== undefined && isChanged(before, drawn);
      placed.set(keyOf(mark), stays ? before : (nodesOf(drawn) as readonly SVGElement[]));
    }
    setInOrder(this.#group, [...placed.values()].flat());
    this.#placed = placed;
  }
}

export const sceneMarks = directive(SceneMarks);
