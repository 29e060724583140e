import type { Frame, Page } from '@playwright/test';

/** The document in the card's frame, which no selector of the page reaches. */
export async function documentOfCard(page: Page): Promise<Frame> {
  for (const frame of page.frames()) {
    if (frame === page.mainFrame()) continue;
    const isCard = () => document.querySelector('.nudge-card') !== null;
    if (await frame.evaluate(isCard).catch(() => false)) return frame;
  }
  throw new Error('The page has no card.');
}
