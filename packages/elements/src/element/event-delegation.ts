/** The handlers of a part of a figure, by type of event. */
type Handlers = {
  readonly [Type in 'click' | 'focusin' | 'focusout' | 'keydown' | 'pointermove']?: (
    event: HTMLElementEventMap[Type],
    place: HTMLElement,
  ) => void;
};

/** A part of a figure that handles events which the figure delegates: a listener of its own for each would cost more. */
export interface Listener extends Handlers {
  /** Selector of the part, or of each of its places. */
  readonly place: string;
}

/** Delegates an event to those in whose places it happened. */
export function delegate(listeners: readonly Listener[], event: Event): void {
  const { target, currentTarget: figure, type } = event;
  if (!(target instanceof Element) || !(figure instanceof Element)) return;
  for (const listener of listeners) {
    const place = target.closest<HTMLElement>(listener.place);
    const handle = listener[type as keyof Handlers] as
      ((event: Event, place: HTMLElement) => void) | undefined;
    // What a page has put into a slot stands in places of the page's own.
    if (place !== null && figure.contains(place)) handle?.(event, place);
  }
}
