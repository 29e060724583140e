import { withCorner } from '../domain/sites/site-choice';
import type { PageOnSite } from '../messaging/message-router';
import type { CornerMessage, DoneReply } from '../messaging/protocol';
import { choiceAt } from '../sites/chosen-site';
import type { SettingsStore } from '../storage/settings/settings-store';

/** Stores the corner to which the person moved a card, for this and all later cards on the page's site. */
export async function saveCardCorner(
  settings: Pick<SettingsStore, 'change'>,
  { corner }: CornerMessage,
  { host }: PageOnSite,
): Promise<DoneReply> {
  await settings.change(({ sites }) => ({
    sites: withCorner(sites, choiceAt(host, sites)?.site, corner),
  }));
  return { done: true };
}
