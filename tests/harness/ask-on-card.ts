import type { Page } from '@playwright/test';
import { type SeenCard, seeCard, waitForCard } from '../../dev/browser/card';
import { repeatUntil } from './repeat-until';

/**
 * Answers a card, and asks for something on its reply, until the card says that it is done.
 * @param answer the name of the button that answers
 * @param request the name of the button that asks
 * @param said what the card says then
 */
export async function askAfter(
  page: Page,
  card: SeenCard,
  answer: string,
  request: string,
  said: string,
): Promise<void> {
  await card.press(answer);
  // A pointer that moves on the reply keeps it there.
  await (await waitForCard(page)).pointAt();
  await repeatUntil(
    `the card to say "${said}"`,
    async () => (await waitForCard(page)).click(request),
    async () => (await seeCard(page))?.text.includes(said) ?? false,
  );
  await page.mouse.move(5, 5);
}
