/**
 * What our scripts leave for one another on a page, in an isolated world of the extension's own.
 * The keys are symbols because an element's id can pose as a plain global in every world.
 */
const scope = globalThis as unknown as Record<symbol, unknown>;

/** One thing that scripts share: the first to run leaves it, the others find it. */
export interface Slot<Thing> {
  get(): Thing | undefined;
  set(thing: Thing | undefined): void;
}

/** @param name the same in every script that shares the thing, and in what hands it over from outside */
export function slot<Thing>(name: string): Slot<Thing> {
  const key = Symbol.for(name);
  return {
    get: () => scope[key] as Thing | undefined,
    set: (thing) => {
      scope[key] = thing;
    },
  };
}
