import {
  overlap,
  textBox,
  type Box,
  type Mark,
  type Scene,
  type TextMark,
} from '@congress-metrics/charts';

type Kind = Mark['mark'];
type MarkOf<K extends Kind> = Extract<Mark, { mark: K }>;

export const marksOf = <K extends Kind>(scene: Scene, kind: K): readonly MarkOf<K>[] =>
  scene.marks.filter((mark): mark is MarkOf<K> => mark.mark === kind);

export const textsOf = (scene: Scene): readonly string[] =>
  marksOf(scene, 'text').map(({ text }) => text);

/** Half a pixel of tolerance: letters do not fill their em box. */
const shrunk = ({ left, top, right, bottom }: Box): Box => ({
  left: left + 0.5,
  top: top + 0.5,
  right: right - 0.5,
  bottom: bottom - 0.5,
});

/** Pairs of texts that lie on each other, and texts that lie on a bar. */
export const collisions = (scene: Scene): readonly string[] => {
  const texts = marksOf(scene, 'text').map((mark) => ({ mark, box: shrunk(textBox(mark)) }));
  const bars = marksOf(scene, 'rect').map((mark) => ({
    mark,
    box: shrunk({
      left: mark.x,
      top: mark.y,
      right: mark.x + mark.width,
      bottom: mark.y + mark.height,
    }),
  }));
  const name = (mark: TextMark): string => `${mark.key} “${mark.text}”`;
  return texts.flatMap(({ mark, box }, index) => [
    ...texts
      .slice(index + 1)
      .filter((other) => overlap(box, other.box))
      .map((other) => `${name(mark)} on ${name(other.mark)}`),
    ...bars.filter((bar) => overlap(box, bar.box)).map((bar) => `${name(mark)} on ${bar.mark.key}`),
  ]);
};

/** Marks that reach out of the scene. */
export const escapes = (scene: Scene): readonly string[] => {
  const boxOf = (mark: Mark): Box | undefined => {
    if (mark.mark === 'text') return textBox(mark);
    if (mark.mark === 'rect')
      return {
        left: mark.x,
        top: mark.y,
        right: mark.x + mark.width,
        bottom: mark.y + mark.height,
      };
    if (mark.mark === 'rule')
      return {
        left: Math.min(mark.x1, mark.x2),
        top: Math.min(mark.y1, mark.y2),
        right: Math.max(mark.x1, mark.x2),
        bottom: Math.max(mark.y1, mark.y2),
      };
    if (mark.mark === 'dot')
      return {
        left: mark.x - mark.radius,
        top: mark.y - mark.radius,
        right: mark.x + mark.radius,
        bottom: mark.y + mark.radius,
      };
    if (mark.mark === 'cells')
      return {
        left: Math.min(...mark.lefts),
        right: Math.max(...mark.lefts) + mark.width,
        top: Math.min(...mark.tops),
        bottom: Math.max(...mark.tops) + mark.height,
      };
    return undefined;
  };
  return scene.marks.flatMap((mark) => {
    const box = boxOf(mark);
    if (box === undefined) return [];
    const inside =
      box.left >= -0.5 &&
      box.right <= scene.width + 0.5 &&
      box.top >= -0.5 &&
      box.bottom <= scene.height + 0.5;
    return inside ? [] : [`${mark.key}: ${JSON.stringify(box)}`];
  });
};

/** Every number of a scene, to be searched for NaN. */
export const numbersOf = (scene: Scene): readonly number[] =>
  [...scene.marks, ...scene.targets].flatMap((mark) =>
    Object.values(mark).filter((value): value is number => typeof value === 'number'),
  );
