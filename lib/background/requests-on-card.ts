import { caughtAt } from '../domain/journal/caught-comparison';
import { gentlerThan } from '../domain/nudges/gentler-pace';
import { withPace } from '../domain/nudges/pace';
import { localInstant } from '../domain/time/days';
import type { PageOnSite } from '../messaging/message-router';
import type { CaughtMessage, DoneReply, FewerNudgesMessage, QuietVisitMessage } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { idsOfHost } from '../sites/chosen-site';
import type { CaughtComparisonRepository } from '../storage/journal/caught-comparison-repository';
import type { MomentRepository } from '../storage/ledger/moment-repository';
import type { SettingsStore } from '../storage/settings/settings-store';

export interface CardRequestDependencies {
  readonly moments: Pick<MomentRepository, 'quietVisit' | 'shownOn'>;
  readonly comparisons: Pick<CaughtComparisonRepository, 'catchOn'>;
  readonly settings: Pick<SettingsStore, 'change' | 'read'>;
  /** IANA name of the time zone that the person is in. */
  readonly timeZone: () => string;
  /** Wall-clock ms. */
  readonly now: () => number;
}

/**
 * What a person asks for on a card. Nothing of it is ever done without being asked for.
 * All throw a Refusal when no card of the moment was shown on the page's site.
 */
export const requestsOnCard = ({
  moments,
  comparisons,
  settings,
  timeZone,
  now,
}: CardRequestDependencies) => ({
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
  /**
   * Stores that they just compared themselves, where the card was shown. One card has at most one: a second press changes
   * nothing.
   */
  async caught({ moment: id }: CaughtMessage, { host }: PageOnSite): Promise<DoneReply> {
    const at = now();
    const moment = await moments.shownOn(id, idsOfHost(host));
    if (!moment) throw new Refusal('a comparison on a card that was not shown');
    const { dayStartHour } = await settings.read();
    const written = localInstant(at, { timeZone: timeZone(), dayStartHour });
    await comparisons.catchOn(id, { ...caughtAt(written, moment), moment: id });
    return { done: true };
  },
});
