import type { CardContent } from '../domain/nudges/card-content';
import type { SurfaceRule } from '../domain/sites/site';

/**
 * What the extension's scripts leave for one another on a page, by name. They share an isolated world there, which the
 * page's own scripts cannot reach.
 */
export interface SlotContents {
  /** What the next card shows; the background fills this slot before it runs the card's script. */
  'enough.nudge': CardContent;
  /** Removes the card that is on the page. */
  'enough.take-card-away': () => void;
  /** Moves the focus into the card that is on the page. */
  'enough.focus-card': () => void;
  /** Tells the sensor that the person does something with the card, whose events never reach the page. */
  'enough.sign-of-person': () => void;
  /** Ends the sensor that runs on the page, so that a new one can replace it. */
  'enough.end-sensor': () => void;
  /** Whether a visible page in a window without focus counts as well. */
  'enough.second-screen': boolean;
  /** The site's rules from path to surface; empty for a site without rules. */
  'enough.surfaces': readonly SurfaceRule[];
}

export type SlotName = keyof SlotContents;

/** Reads and fills one slot. */
export interface Slot<Contents> {
  /** `undefined` while nothing is in the slot. */
  get(): Contents | undefined;
  set(contents?: Contents): void;
}

const scope = globalThis as unknown as Record<symbol, unknown>;

/** A slot of the page on which this script runs. */
export function slot<Name extends SlotName>(name: Name): Slot<SlotContents[Name]> {
  // A symbol, because an element's id can pose as a plain global in every world.
  const key = Symbol.for(name);
  return {
    get: () => scope[key] as SlotContents[Name] | undefined,
    set: (contents) => {
      scope[key] = contents;
    },
  };
}

/**
 * The text of a script that fills a slot.
 * @param contents JavaScript source of what goes into the slot
 */
export const slotScript = (name: SlotName, contents: string): string =>
  `globalThis[Symbol.for('${name}')]=${contents};`;
