import type { Page } from '@playwright/test';
import { placeInChromium, readInChromium } from './card-accessibility';
import type { CardParts } from './card-parts';
import { placeInFirefox, readInFirefox } from './firefox/card-frame';
import { isFirefox } from './page-browser';
import { waitFor } from './wait';

/** A nudge card as a screen reader sees it. Its shadow root is closed, so no selector reaches it. */
export interface SeenCard extends CardParts {
  /** Presses one of its buttons with the mouse. Presses again, as a person would, when the card did not take it yet. */
  press(name: string): Promise<void>;
  /** Presses a button or clicks into a field once, and does not check the result. */
  click(name: string): Promise<void>;
  /** The middle of a button or field, in CSS pixels. */
  middleOf(name: string): Promise<readonly [x: number, y: number]>;
  /** Moves the pointer over its sentence. */
  pointAt(): Promise<void>;
}

/** A card that is left alone is dismissed after twelve seconds; a busy machine takes longer. */
const FADES_WITHIN_MS = 60_000;

const read = (page: Page) => (isFirefox(page) ? readInFirefox : readInChromium)(page);

/** The card on a page, as assistive technology sees it; `undefined` when there is none or it is not complete yet. */
export async function seeCard(page: Page): Promise<SeenCard | undefined> {
  const parts = await read(page);
  if (!parts) return undefined;
  const middleOf = async (name: string) => {
    const box = await (isFirefox(page) ? placeInFirefox : placeInChromium)(page, name);
    if (!box) throw new Error(`The card has no button or field "${name}".`);
    return [box.x + box.width / 2, box.y + box.height / 2] as const;
  };
  const shape = async () => JSON.stringify(await describe(page).catch(() => 'The page has gone.'));
  return {
    ...parts,
    middleOf,
    click: async (name) => page.mouse.click(...(await middleOf(name))),
    async press(name) {
      const before = await shape();
      const [x, y] = await middleOf(name);
      await waitFor(`the card to answer to "${name}"`, async () => {
        if ((await shape()) !== before) return true;
        if (!page.isClosed()) await page.mouse.click(x, y).catch(() => undefined);
        return undefined;
      });
    },
    async pointAt() {
      const { x, y, width, height } = parts.box;
      await page.mouse.move(x + width / 2, y + height / 3);
    },
  };
}

/** Everything about a card that a press can change. */
async function describe(page: Page) {
  const parts = await read(page);
  return parts && [parts.text, parts.buttons, parts.box.height];
}

/** Waits for a card to appear. */
export const waitForCard = (page: Page, timeoutMs = 60_000): Promise<SeenCard> =>
  waitFor('a card', () => seeCard(page), timeoutMs);

/** Waits until no card is there any more. */
export const waitForNoCard = (page: Page): Promise<true> =>
  waitFor('the card to go', async () => ((await seeCard(page)) ? undefined : true), FADES_WITHIN_MS);
