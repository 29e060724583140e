import type { GuidedPractice } from '../domain/journal/practice';
import type { CardContent } from '../domain/nudges/card-content';
import type { Moment, SettledOutcome } from '../domain/nudges/nudge';
import { definitionOf, practiceForSentence } from '../domain/nudges/nudge-family';
import type { Settings } from '../domain/settings';
import type { SiteId } from '../domain/sites/site';
import type { PageOnSite } from '../messaging/message-router';
import type { DoneReply, OutcomeMessage, PracticesMessage } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { idsOfHost, usualCornerOn } from '../sites/chosen-site';
import type { Row } from '../storage/database/schema';
import type { MomentRepository } from '../storage/ledger/moment-repository';
import type { WrittenSentences } from '../wording/nudge-text';

/** What the nudger works with. */
export interface NudgerDependencies {
  readonly moments: MomentRepository;
  /** The sentence of a moment, in the person's language or their own words. */
  readonly sentenceOf: (moment: Moment, written: WrittenSentences) => string;
  /** In ms. */
  readonly minute: number;
  /** Puts the card on the page; rejects when it is not there any more. */
  readonly showCard: (page: PageOnSite, card: CardContent) => Promise<void>;
  readonly closeTab: (tabId: number) => Promise<void>;
  readonly openPractice: (practice: GuidedPractice) => Promise<void>;
  readonly log: (line: string) => void;
  /** Wall-clock ms. */
  readonly now: () => number;
}

/** A moment that has come, and by which settings. */
export interface Nudge {
  readonly moment: Moment & Row;
  readonly settings: Settings;
  /** The plans among which the moment's sentence was chosen. */
  readonly plans: WrittenSentences['plans'];
  /** Whether the card says that its kind changes from time to time. */
  readonly explainsRotation: boolean;
}

/** Brings nudges to the page and keeps what became of them. */
export class Nudger {
  constructor(private readonly parts: NudgerDependencies) {}

  /** Shows a moment's card. When the page is gone by then, the moment is kept as missed. */
  async bring({ moment, settings, plans, explainsRotation }: Nudge, page: PageOnSite): Promise<void> {
    const { moments, sentenceOf, minute, showCard, log, now } = this.parts;
    const { site, streakMs, triggers } = moment;
    const choice = settings.sites.find((one) => one.site === site);
    try {
      await showCard(page, {
        moment: moment.id,
        sentence: sentenceOf(moment, { ownSentences: settings.ownSentences, plans }),
        practice: practiceForSentence(moment),
        triggers,
        minutes: Math.round(streakMs / minute),
        explainsRotation,
        corner: choice?.corner ?? usualCornerOn(choice ?? { site }),
      });
    } catch {
      log('a card could not be shown: its page is gone');
      await moments.miss(moment.id, now());
    }
  }

  /**
   * Keeps an answer. Who asked for the tab to close gets that, even when nothing could be kept.
   * @throws Refusal when the moment is not an open one of that site
   */
  async settle({ moment, outcome }: OutcomeMessage, { host, tabId }: PageOnSite): Promise<DoneReply> {
    try {
      if (!(await this.#keep(moment, idsOfHost(host), outcome))) {
        throw new Refusal('outcome of no open nudge');
      }
    } finally {
      if (outcome === 'closedTab') await this.parts.closeTab(tabId);
    }
    return { done: true };
  }

  /**
   * Opens the practice that goes further than the card of a moment; its answer stays open.
   * @throws Refusal when no card of that site asks
   */
  async goFurther({ moment: id }: PracticesMessage, { host }: PageOnSite): Promise<DoneReply> {
    const moment = await this.parts.moments.shownOn(id, idsOfHost(host));
    if (!moment) throw new Refusal('practice for no card');
    await this.parts.openPractice(definitionOf(moment.family).guidedPractice);
    return { done: true };
  }

  /** @returns whether the moment was an open one of one of those sites */
  async #keep(moment: string, sites: readonly SiteId[], outcome: SettledOutcome): Promise<boolean> {
    for (const site of sites) {
      if (await this.parts.moments.settle(moment, site, outcome, this.parts.now())) return true;
    }
    return false;
  }
}
