type Hear = (event: Event) => void;

const ears = new WeakMap<EventTarget, Map<string, Ear>>();

interface Ear {
  readonly hearers: Set<Hear>;
  readonly listener: Hear;
}

/** Listens to an event of the page by one listener, however many charts of the page want to know of it. */
export function listenTogether(target: EventTarget, type: string, hear: Hear): void {
  const own = ears.get(target) ?? new Map<string, Ear>();
  ears.set(target, own);
  const ear = own.get(type) ?? listen(target, type);
  own.set(type, ear);
  ear.hearers.add(hear);
}

/** Ends what `listenTogether` began; the last to go takes the listener away. */
export function listenNoMore(target: EventTarget, type: string, hear: Hear): void {
  const ear = ears.get(target)?.get(type);
  ear?.hearers.delete(hear);
  if (ear?.hearers.size !== 0) return;
  target.removeEventListener(type, ear.listener);
  ears.get(target)?.delete(type);
}

function listen(target: EventTarget, type: string): Ear {
  const hearers = new Set<Hear>();
  const listener = (event: Event): void => {
    for (const hear of [...hearers]) hear(event);
  };
  target.addEventListener(type, listener);
  return { hearers, listener };
}
