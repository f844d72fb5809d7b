import type { Scene, Target } from '@congress-metrics/charts';
import { least } from 'd3-array';

const reach = 16;

function gap(from: number, length: number, at: number): number {
  return Math.max(from - at, 0, at - from - length);
}

/**
 * The datum under a point of the screen, or within a finger's reach of it, with the place where it was
 * found. The plot's own box gives the scale, so zoomed and transformed pages are right too.
 */
export function nearestTarget(scene: Scene, plot: Element, event: MouseEvent): Target | undefined {
  const box = plot.getBoundingClientRect();
  if (box.width === 0) return undefined;
  const scale = scene.width / box.width;
  const [x, y] = [(event.clientX - box.left) * scale, (event.clientY - box.top) * scale];
  const far = (target: Target): number =>
    Math.hypot(gap(target.x, target.width, x), gap(target.y, target.height, y));
  const places = scene.targets.flatMap((target) => [
    target,
    ...(target.also ?? []).map((place) => ({ ...target, ...place })),
  ]);
  const best = least(places, far);
  return best !== undefined && far(best) <= reach ? best : scene.grid?.under(x, y);
}
