/** What a part of a figure does about what happens in it. */
type Heard = {
  readonly [Type in 'click' | 'focusin' | 'focusout' | 'keydown' | 'pointermove']?: (
    event: HTMLElementEventMap[Type],
    place: HTMLElement,
  ) => void;
};

/** A part of a figure that hears by the figure's ears: a listener for each would cost more than they do. */
export interface Listener extends Heard {
  /** Selector of the part, or of each of its places. */
  readonly place: string;
}

/** Tells of an event those in whose places it happened. */
export function tell(listeners: readonly Listener[], event: Event): void {
  const { target, currentTarget: figure, type } = event;
  if (!(target instanceof Element) || !(figure instanceof Element)) return;
  for (const listener of listeners) {
    const place = target.closest<HTMLElement>(listener.place);
    const hear = listener[type as keyof Heard] as
      ((event: Event, place: HTMLElement) => void) | undefined;
    // What a page has put into a slot stands in places of the page's own.
    if (place !== null && figure.contains(place)) hear?.(event, place);
  }
}
