import { gentlerThan } from '../domain/nudges/gentler-pace';
import { withPace } from '../domain/nudges/pace';
import type { PageOnSite } from '../messaging/message-router';
import type { DoneReply, FewerNudgesMessage, QuietVisitMessage } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { idsOfHost } from '../sites/chosen-site';
import type { MomentRepository } from '../storage/ledger/moment-repository';
import type { SettingsStore } from '../storage/settings/settings-store';

export interface CardRequestDependencies {
  readonly moments: Pick<MomentRepository, 'quietVisit' | 'shownOn'>;
  readonly settings: Pick<SettingsStore, 'change'>;
  /** Wall-clock ms. */
  readonly now: () => number;
}

/**
 * What a person asks for on a card that they have answered. Nothing of it is ever done without being asked for.
 * Both throw a Refusal when no card of the moment was shown on the page's site.
 */
export const requestsOnCard = ({ moments, settings, now }: CardRequestDependencies) => ({
  /** Shows no more nudges in this visit. */
  async quietVisit({ moment }: QuietVisitMessage, { host }: PageOnSite): Promise<DoneReply> {
    if (await moments.quietVisit(moment, idsOfHost(host), now())) return { done: true };
    throw new Refusal('quiet for a card that was not shown');
  },
  /** Sets the next gentler pace. At the gentlest nothing changes. */
  async fewerNudges({ moment }: FewerNudgesMessage, { host }: PageOnSite): Promise<DoneReply> {
    if (!(await moments.shownOn(moment, idsOfHost(host)))) {
      throw new Refusal('fewer nudges from a card that was not shown');
    }
    await settings.change((before) => {
      const gentler = gentlerThan(before.pace);
      return gentler ? withPace(gentler, before) : {};
    });
    return { done: true };
  },
});
