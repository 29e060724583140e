import type { CardContent } from '../domain/nudges/card-content';
import { MISSED_REASONS, type MissedReason } from '../domain/nudges/missed-reason';
import { callSlot, fillSlot } from '../messaging/slots-in-page';
import { hasAccess } from '../platform/access';
import { runInPage, type ScriptTarget } from '../platform/page-scripts';
import { addressOf } from '../platform/tabs';

/**
 * Puts a card up on a page; resolves to the reason when it must not be put up there.
 * @throws when the page runs no script, or the card's script failed
 */
export async function showCard(page: ScriptTarget, content: CardContent): Promise<MissedReason | undefined> {
  await fillSlot(page, 'enough.nudge', content);
  const answer = await runInPage(page, ['nudge-card.js']);
  if (answer === true) return undefined;
  const reason = MISSED_REASONS.find((one) => one === answer);
  if (!reason) throw new Error('The card’s script ended without an answer.');
  return reason;
}

/** Moves the focus into the card on a page of a chosen site. */
export async function focusCard(tabId: number): Promise<void> {
  const address = URL.parse((await addressOf(tabId)) ?? '');
  // With the keys pressed, the browser lets the extension run a script on any page (`activeTab`). It runs on chosen sites.
  if (!address || !(await hasAccess([`https://${address.hostname}/*`]))) return;
  await callSlot({ tabId }, 'enough.focus-card');
}
