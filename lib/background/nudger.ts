import type { AimEntry } from '../domain/journal/aim';
import type { CardPractice, GuidedPractice } from '../domain/journal/practice';
import type { CardContent } from '../domain/nudges/card-content';
import type { CardEnding } from '../domain/nudges/card-ending';
import type { CardTexts } from '../domain/nudges/card-texts';
import { sentenceStays } from '../domain/nudges/card-times';
import { gentlerThan } from '../domain/nudges/gentler-pace';
import type { MissedReason } from '../domain/nudges/missed-reason';
import { asksAboutAim, type Moment } from '../domain/nudges/nudge';
import { definitionOf, practiceForSentence } from '../domain/nudges/nudge-family';
import { sentenceFrom } from '../domain/nudges/own-sentences';
import type { Settings } from '../domain/settings';
import type { SiteId } from '../domain/sites/site';
import type { PageOnSite } from '../messaging/message-router';
import type { DoneReply, OutcomeMessage, PracticesMessage } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { failureText } from '../platform/log';
import { TimeLimitError, withinTime } from '../platform/time-limit';
import { idsOfHost, usualCornerOn } from '../sites/chosen-site';
import type { Row } from '../storage/database/schema';
import type { MomentRepository } from '../storage/ledger/moment-repository';
import type { CardTextInputs } from '../wording/nudge-card-text';
import type { WrittenSentences } from '../wording/nudge-text';

export interface NudgerDependencies {
  readonly moments: MomentRepository;
  /** The sentence of a moment, in the person's language or their own words. */
  readonly sentenceOf: (moment: Moment, written: WrittenSentences) => string;
  /** The other texts of a card. */
  readonly textsOf: (inputs: CardTextInputs) => CardTexts;
  /** What was written for a practice on an earlier card and not kept. */
  readonly begun: (practice: CardPractice | null) => Promise<readonly string[] | undefined>;
  /** The keys that move the focus into a card; empty or `undefined` where there are none. */
  readonly cardShortcut: () => Promise<string | undefined>;
  /** The length of a minute in ms, which the rehearsal build shortens. */
  readonly minute: number;
  /** Puts the card on the page; resolves to the reason when it must not be put up there. Rejects when that failed. */
  readonly showCard: (page: PageOnSite, card: CardContent) => Promise<MissedReason | undefined>;
  /** Whether a page is still there and runs scripts. */
  readonly isReachable: (page: PageOnSite) => Promise<boolean>;
  /** Takes the person away from the feed in a tab. */
  readonly leaveFeed: (tabId: number) => Promise<void>;
  /** Resolves after so many ms. */
  readonly wait: (ms: number) => Promise<void>;
  readonly openPractice: (practice: GuidedPractice) => Promise<void>;
  readonly log: (line: string) => void;
  /** Wall-clock ms. */
  readonly now: () => number;
}

/** A card is put up within this many ms after its moment, or not at all: later, the pause may be over. */
const LANDS_WITHIN = 5_000;

/** A page that has not answered after so many ms will not put up the card any more: the browser has frozen it. */
const GIVEN_UP_AFTER = 10_000;

/** A feed is left this many ms after the person has asked for that, so that the card's reply can be seen: our judgement. */
const LEAVES_AFTER = 900;

/** A moment that has come, with the settings by which it was decided. */
export interface Nudge {
  readonly moment: Moment & Row;
  readonly settings: Settings;
  /** The plans among which the moment's sentence was chosen. */
  readonly plans: WrittenSentences['plans'];
  /** What the person said last that they go to a site for; the moment's card may ask about it. */
  readonly aim?: AimEntry | undefined;
  /** Whether its card is among the first ones that the person sees. */
  readonly isAmongFirst: boolean;
}

/** Shows nudges on pages and stores their outcomes. */
export class Nudger {
  constructor(private readonly dependencies: NudgerDependencies) {}

  /** Shows a moment's card. When it does not come, the moment is stored as missed, with the reason. */
  async show({ moment, settings, plans, aim, isAmongFirst }: Nudge, page: PageOnSite): Promise<void> {
    const { moments, sentenceOf, textsOf, begun, cardShortcut, minute, now } = this.dependencies;
    const { at, site, streakMs, triggers } = moment;
    const choice = settings.sites.find((one) => one.site === site);
    const asks = asksAboutAim(moment);
    const isIntroduced = isAmongFirst && !asks;
    const practice = asks ? 'aim' : practiceForSentence(moment);
    const aims = aim && [aim];
    const sentence = sentenceOf(moment, { ownSentences: settings.ownSentences, plans, aims });
    const from = sentenceFrom(moment, settings.ownSentences);
    const reason = await this.#land(page, async () => {
      const lines = await begun(practice);
      const keys = isIntroduced ? await cardShortcut() : undefined;
      const canBeFewer = gentlerThan(settings.pace) !== null;
      const minutes = Math.round(streakMs / minute);
      return {
        moment: moment.id,
        sentence,
        practice,
        lines,
        texts: textsOf({
          practice,
          begun: lines,
          from,
          triggers,
          minutes,
          isAmongFirst: isIntroduced,
          // The first cards show the sentence and the ways out alone.
          isNoticing: moment.family === 'notice' && !isAmongFirst && !asks,
          canBeFewer,
          keys,
        }),
        // Breathing begins with a button and has no field; what was begun on an earlier card is to be seen.
        isFolded: isIntroduced && practice !== 'breathe' && !lines,
        staysMs: sentenceStays(sentence),
        corner: choice?.corner ?? usualCornerOn(choice ?? { site }),
        host: page.host,
        until: at + LANDS_WITHIN,
      };
    });
    if (reason) await moments.recordMissed(moment.id, reason, now());
  }

  /** Puts a card on its page. @returns why it did not come; `undefined` when it came */
  async #land(page: PageOnSite, card: () => Promise<CardContent>): Promise<MissedReason | undefined> {
    const { showCard, isReachable, log } = this.dependencies;
    try {
      // What is read for the card comes from storage and the browser, and either may never answer.
      const content = await withinTime(card(), LANDS_WITHIN, 'what a card says');
      const reason = await withinTime(showCard(page, content), GIVEN_UP_AFTER, 'a card');
      if (reason) log(`a card was held back: ${reason}`);
      return reason;
    } catch (error) {
      log(`a card could not be shown: ${failureText(error)}`);
      if (error instanceof TimeLimitError) return 'late';
      // A page that was frozen meanwhile counts as gone.
      const isThere = await withinTime(isReachable(page), GIVEN_UP_AFTER, 'a page').catch(() => false);
      return isThere ? 'failed' : 'gone';
    }
  }

  /**
   * Stores the outcome of a nudge. When the person leaves the feed, their tab goes elsewhere or closes shortly after the
   * reply, even when nothing could be stored.
   * @throws Refusal when the moment has an outcome already, or is of another site
   */
  async settle({ moment, outcome }: OutcomeMessage, { host, tabId }: PageOnSite): Promise<DoneReply> {
    try {
      if (!(await this.#settle(moment, idsOfHost(host), outcome))) {
        throw new Refusal('outcome of a nudge that is not open');
      }
    } finally {
      if (outcome === 'closedTab') void this.#leaveSoon(tabId);
    }
    return { done: true };
  }

  async #leaveSoon(tabId: number): Promise<void> {
    const { wait, leaveFeed, log } = this.dependencies;
    try {
      await wait(LEAVES_AFTER);
      await leaveFeed(tabId);
    } catch (error) {
      log(`a feed could not be left: ${failureText(error)}`);
    }
  }

  /**
   * Opens the guided practice that goes with the card of a moment. The outcome of the nudge stays open.
   * @throws Refusal when no card of that moment was shown on the site
   */
  async openPractice({ moment: id }: PracticesMessage, { host }: PageOnSite): Promise<DoneReply> {
    const moment = await this.dependencies.moments.shownOn(id, idsOfHost(host));
    if (!moment) throw new Refusal('practice for a card that was not shown');
    await this.dependencies.openPractice(definitionOf(moment.family).guidedPractice);
    return { done: true };
  }

  /** @returns whether the moment was of one of those sites and had no outcome yet */
  async #settle(moment: string, sites: readonly SiteId[], ending: CardEnding): Promise<boolean> {
    for (const site of sites) {
      if (await this.dependencies.moments.settle(moment, site, ending, this.dependencies.now())) return true;
    }
    return false;
  }
}
