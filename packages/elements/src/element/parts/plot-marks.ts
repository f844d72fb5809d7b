import type { Scene, Target, TargetGrid } from '@congress-metrics/charts';
import type { PointWords } from '@congress-metrics/core';
import { Directive, directive } from 'lit/directive.js';
import { setAttributes } from './set-attributes.js';
import { setInOrder } from './set-in-order.js';

interface Plotted {
  readonly scene: Scene;
  /** Key of the datum that Tab leads to. */
  readonly stop: string | undefined;
  /** Key of the datum that the tooltip is about. */
  readonly shown: string | undefined;
  /** The words of a datum: the same function for as long as it says the same. */
  readonly wordsOf: (datum: string) => PointWords | undefined;
  /** Whether another chart of the same dataset points at the datum. */
  readonly isLinked: (datum: string) => boolean;
}

/** In parts of the whole: a drawing may be shown larger or smaller than it is. */
const place = ({ x, y, width, height }: Target, scene: Scene): string => {
  const [across, down] = [100 / scene.width, 100 / scene.height];
  return `left:${x * across}%;top:${y * down}%;width:${width * across}%;height:${height * down}%`;
};

/** The target of a datum, whether or not the scene holds an object for each. */
export function targetOf(scene: Scene, datum: string | undefined): Target | undefined {
  if (datum === undefined) return undefined;
  const listed = scene.targets.find((target) => target.datum === datum);
  return listed ?? scene.grid?.of(datum);
}

/** All that are listed; of thousands beside them those alone that something is going on with. */
function targetsAtWork({ scene, stop, shown }: Plotted): readonly Target[] {
  if (scene.grid === undefined) return scene.targets;
  const atWork = [stop, shown].flatMap((datum) => targetOf(scene, datum) ?? []);
  const each = new Map([...scene.targets, ...atWork].map((one) => [one.datum, one]));
  return [...each.values()].sort((a, b) => a.row - b.row || a.column - b.column);
}

function listbox(): HTMLElement {
  const list = document.createElement('div');
  list.className = 'marks';
  setAttributes(list, [
    ['role', 'listbox'],
    ['aria-labelledby', 'title'],
    ['aria-describedby', 'help'],
  ]);
  return list;
}

function blank(): HTMLElement {
  const option = document.createElement('div');
  option.className = 'datum';
  option.setAttribute('role', 'option');
  return option;
}

/** Says where an option stands among all, where most of them are not in the document. */
function setPlaceAmong(option: HTMLElement, grid: TargetGrid | undefined, target: Target): void {
  if (grid === undefined)
    for (const name of ['aria-setsize', 'aria-posinset']) option.removeAttribute(name);
  else
    setAttributes(option, [
      ['aria-setsize', String(grid.rows * grid.columns)],
      ['aria-posinset', String(target.row * grid.columns + target.column + 1)],
    ]);
}

/**
 * The drawing's data as HTML over the marks: one list, one tab stop, a name and a value for each. A
 * template for each would cost more than the datum's own mark.
 */
class PlotMarks extends Directive {
  readonly #list = listbox();
  #options: ReadonlyMap<string, HTMLElement> = new Map();
  #scene: Scene | undefined;
  #wordsOf: Plotted['wordsOf'] | undefined;

  override render(plotted: Plotted): unknown {
    const { scene, stop, shown, wordsOf, isLinked } = plotted;
    const isSame = scene === this.#scene && wordsOf === this.#wordsOf;
    const options = new Map<string, HTMLElement>();
    for (const target of targetsAtWork(plotted)) {
      const { datum } = target;
      const before = this.#options.get(datum);
      const option = before ?? blank();
      options.set(datum, option);
      if (before === undefined || !isSame) {
        const { title = '', value = '' } = wordsOf(datum) ?? {};
        option.dataset['datum'] = datum;
        option.style.cssText = place(target, scene);
        setAttributes(option, [['aria-label', `${title} ${value}`]]);
        setPlaceAmong(option, scene.grid, target);
      }
      setAttributes(option, [
        ['tabindex', datum === stop ? '0' : '-1'],
        ['aria-selected', String(datum === shown)],
      ]);
      option.toggleAttribute('data-linked', isLinked(datum));
    }
    setInOrder(this.#list, [...options.values()]);
    [this.#options, this.#scene, this.#wordsOf] = [options, scene, wordsOf];
    return this.#list;
  }
}

export const plotMarks = directive(PlotMarks);
