import { drawScene, type Mark, type Scene, type Tag } from '@congress-metrics/charts';
import { noChange } from 'lit';
import { Directive, directive } from 'lit/directive.js';

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

/** A mark in the document. */
interface Placed {
  readonly nodes: readonly SVGElement[];
  drawn: Drawn;
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
  for (const [name, value] of shape.attributes)
    element.setAttribute(name, typeof value === 'number' ? String(values[value]) : value);
  for (const part of shape.content) element.append(...made(part, values));
  return [element];
}

/** Changes what differs of a mark that is one element; another kind of mark is made anew. */
function isChanged({ nodes, drawn }: Placed, { strings, values }: Drawn): boolean {
  const [shape, ...others] = shapesOf(strings);
  const [element] = nodes;
  const isSimple = typeof shape === 'object' && others.length === 0 && element !== undefined;
  if (drawn.strings !== strings || !isSimple || values.some(isNested)) return false;
  for (const [name, value] of shape.attributes)
    if (typeof value === 'number' && values[value] !== drawn.values[value])
      element.setAttribute(name, String(values[value]));
  const [text] = shape.content;
  if (typeof text === 'number' && values[text] !== drawn.values[text])
    element.textContent = String(values[text]);
  return true;
}

const isNested = (value: unknown): boolean => typeof value === 'object';

/**
 * The marks of a scene as plain SVG. A template of Lit's for each mark would cost more than the mark:
 * here a template is read once, and a mark keeps its element with its key when it is drawn again.
 */
class SceneMarks extends Directive {
  readonly #group = document.createElementNS(namespace, 'g');
  #scene: Scene | undefined;
  #placed: ReadonlyMap<string, Placed> = new Map();

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
    const placed = new Map<string, Placed>();
    let cursor = this.#group.firstChild;
    for (const mark of marks) {
      const drawn = draw(mark);
      const before = this.#placed.get(keyOf(mark));
      const stays = before !== undefined && isChanged(before, drawn);
      const nodes = stays ? before.nodes : (nodesOf(drawn) as readonly SVGElement[]);
      placed.set(keyOf(mark), { nodes, drawn });
      for (const node of nodes)
        if (node === cursor) cursor = cursor.nextSibling;
        else this.#group.insertBefore(node, cursor);
    }
    while (cursor !== null) {
      const next: ChildNode | null = cursor.nextSibling;
      cursor.remove();
      cursor = next;
    }
    this.#placed = placed;
  }
}

export const sceneMarks = directive(SceneMarks);
