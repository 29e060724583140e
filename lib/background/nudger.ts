import type { Moment } from '../domain/nudge';
import type { PageOnSite } from '../messaging/door';
import type { DoneReply, NudgeHandedOver, OutcomeMessage } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { siteOfHost } from '../sites/registry';
import type { MomentRepository } from '../storage/moment-repository';
import type { Row } from '../storage/schema';

/** What the nudger works with. */
export interface NudgerParts {
  readonly moments: MomentRepository;
  readonly sentenceOf: (moment: Moment) => string;
  /** Puts the card on the page; rejects when it is not there any more. */
  readonly showCard: (page: PageOnSite, nudge: NudgeHandedOver) => Promise<void>;
  readonly closeTab: (tabId: number) => Promise<void>;
  readonly log: (line: string) => void;
  /** Wall-clock ms. */
  readonly now: () => number;
}

/** Brings nudges to the page and keeps what became of them. */
export class Nudger {
  constructor(private readonly parts: NudgerParts) {}

  /** Shows a moment's card. When the page is gone by then, the moment never was. */
  async bring(moment: Moment & Row, page: PageOnSite): Promise<void> {
    const { moments, sentenceOf, showCard, log } = this.parts;
    try {
      await showCard(page, { moment: moment.id, sentence: sentenceOf(moment) });
    } catch {
      log('a card could not be shown: its page is gone');
      await moments.takeBack(moment.id);
    }
  }

  /**
   * Keeps an answer. Who asked for the tab to close gets that, even when nothing could be kept.
   * @throws Refusal when the moment is not an open one of that site
   */
  async settle({ moment, outcome }: OutcomeMessage, { host, tabId }: PageOnSite): Promise<DoneReply> {
    const site = siteOfHost(host)?.id;
    try {
      const kept =
        site !== undefined && (await this.parts.moments.settle(moment, site, outcome, this.parts.now()));
      if (!kept) throw new Refusal('outcome of no open nudge');
    } finally {
      if (outcome === 'closedTab') await this.parts.closeTab(tabId);
    }
    return { done: true };
  }
}
