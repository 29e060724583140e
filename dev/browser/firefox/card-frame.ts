import type { Frame, Page } from '@playwright/test';
import { type Box, CARD_LABELS, type CardParts, LEAST_BUTTONS } from '../card-parts';

/** What a card's frame says about the card, in the frame's own coordinates. */
interface InFrame extends CardParts {
  places: Readonly<Record<string, Box>>;
}

/** Reads a frame as a screen reader would; `null` when it shows no card. Runs in the frame. */
function readFrame(labels: readonly string[]): InFrame | null {
  const region = [...document.querySelectorAll('[aria-label]')].find((part) =>
    labels.includes(part.ariaLabel ?? ''),
  );
  if (!region) return null;
  const placeOf = (element: Element): Box => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return { x, y, width, height };
  };
  const nameOf = (element: Element): string => {
    const [named] = (element as HTMLInputElement).labels ?? [];
    const name = element.ariaLabel ?? named?.textContent ?? element.textContent;
    return name.replaceAll(/\s+/g, ' ').trim();
  };
  const seen = (selector: string) =>
    [...document.querySelectorAll<HTMLInputElement>(selector)].filter(
      (element) => element.checkVisibility() && !element.closest('[aria-hidden="true"]'),
    );
  const buttons = seen('button');
  const fields = seen('input, textarea');
  const texts: string[] = [];
  const walker = document.createTreeWalker(region, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    const isRead =
      parent?.checkVisibility() && !parent.closest('button, textarea, style, [aria-hidden="true"]');
    const text = (node.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
    if (isRead && text) texts.push(text);
  }
  return {
    text: texts.join('\n'),
    buttons: buttons.map(nameOf),
    fields: fields.map((field) => ({ name: nameOf(field), value: field.value })),
    box: placeOf(region),
    places: Object.fromEntries([...fields, ...buttons].map((part) => [nameOf(part), placeOf(part)])),
  };
}

/** Where a frame is on its page: also while it is moved there by a transform, which `mozInnerScreenX` leaves out. */
const cornerOf = (frame: Frame) =>
  frame.evaluate(() => {
    const { x = 0, y = 0 } = frameElement?.getBoundingClientRect() ?? {};
    return { x, y };
  });

/** The card in a frame of the page, and how to turn the frame's coordinates into the page's. */
async function findCard(page: Page) {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    try {
      const card = await frame.evaluate(readFrame, CARD_LABELS);
      if (!card) continue;
      const corner = await cornerOf(frame);
      const onPage = (box: Box): Box => ({ ...box, x: box.x + corner.x, y: box.y + corner.y });
      return { ...card, frame, onPage };
    } catch {
      // The frame was removed meanwhile.
    }
  }
  return undefined;
}

/** The card on a page of Firefox; `undefined` when there is none or it is not complete yet. */
export async function readInFirefox(page: Page): Promise<CardParts | undefined> {
  const card = await findCard(page);
  if (!card?.text.includes('\n') || card.buttons.length < LEAST_BUTTONS) return undefined;
  const { text, buttons, fields, box, onPage } = card;
  return { text, buttons, fields, box: onPage(box) };
}

/** The place of a button or field, by its name; `undefined` when it isn't there. */
export async function placeInFirefox(page: Page, name: string): Promise<Box | undefined> {
  const card = await findCard(page);
  const place = card?.places[name];
  return place && card.onPage(place);
}

/** Waits until the animations of the card and of the box around it are over. */
export async function waitForRestInFirefox(page: Page): Promise<void> {
  const card = await findCard(page);
  if (!card) throw new Error('The card was gone before it was at rest.');
  await card.frame.evaluate(async () => {
    const around = frameElement?.parentElement?.getAnimations() ?? [];
    await Promise.allSettled([...around, ...document.getAnimations()].map(({ finished }) => finished));
  });
}
