import { isDraftCurrent } from '../domain/journal/draft';
import { type CardPractice, FOUND_ANSWERS, normaliseCardLines } from '../domain/journal/practice';
import { asksAboutAim, type Moment } from '../domain/nudges/nudge';
import type { PageOnSite } from '../messaging/message-router';
import type { DoneReply, NoteMessage } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { idsOfHost } from '../sites/chosen-site';
import type { CardDrafts } from '../storage/journal/card-drafts';
import type { GratitudeRepository } from '../storage/journal/gratitude-repository';
import type { PracticeEntryRepository } from '../storage/journal/practice-entry-repository';
import type { MomentRepository } from '../storage/ledger/moment-repository';

export interface CardNoteDependencies {
  readonly moments: Pick<MomentRepository, 'shownOn'>;
  readonly gratitude: Pick<GratitudeRepository, 'save'>;
  readonly practiceEntries: Pick<PracticeEntryRepository, 'save' | 'change'>;
  readonly drafts: Pick<CardDrafts, 'read' | 'save'>;
  /** IANA name of the time zone that the person is in. */
  readonly timeZone: () => string;
  /** Wall-clock ms. */
  readonly now: () => number;
}

type CardMoment = { readonly id: string } & Pick<Moment, 'at' | 'day' | 'own' | 'triggers'>;

/** Stores what a person writes on a card. What they keep goes under the local day on which the card was shown. */
export class CardNotes {
  constructor(private readonly dependencies: CardNoteDependencies) {}

  /**
   * Stores a note: as the draft of its practice until the person keeps it, and then as the entry of its card. A draft of
   * blank lines deletes the draft. An answer about an aim is stored with the aim, and has no draft.
   * @throws Refusal when no card with that id was shown on the page's site, or when the lines are not valid for the
   * practice
   */
  async save({ moment: id, practice, lines, kept }: NoteMessage, { host }: PageOnSite): Promise<DoneReply> {
    const { moments, drafts } = this.dependencies;
    const valid = normaliseCardLines(practice, lines);
    const isBlank = lines.every((line) => line.trim() === '');
    if (!valid && (kept || !isBlank)) throw new Refusal('a note without valid lines');
    const moment = await moments.shownOn(id, idsOfHost(host));
    if (!moment) throw new Refusal('a note on a card that was not shown');
    const now = this.dependencies.now();
    if (practice === 'aim') {
      if (valid && kept) await this.#answerAim(valid, { id, ...moment }, now);
      return { done: true };
    }
    if (valid && kept) await this.#keep(practice, valid, { id, ...moment }, now);
    await drafts.save(practice, valid && !kept ? { draft: lines, at: now } : undefined);
    return { done: true };
  }

  /** The draft that a new card of a practice offers again; `undefined` for none. */
  async begun(practice: CardPractice | null): Promise<readonly string[] | undefined> {
    const saved = practice ? await this.dependencies.drafts.read(practice) : undefined;
    return saved && isDraftCurrent(saved, [], this.dependencies.now()) ? saved.draft : undefined;
  }

  /** Stores whether what a person came for was found, with the aim that the card asked about. */
  async #answerAim([answer]: readonly string[], moment: CardMoment, now: number): Promise<void> {
    const found = FOUND_ANSWERS.find((one) => one === answer);
    const aim = asksAboutAim(moment) ? moment.own : undefined;
    if (
      aim === undefined ||
      !(await this.dependencies.practiceEntries.change(aim, { found, moment: moment.id }, now))
    ) {
      throw new Refusal('an answer about an aim that is not stored');
    }
  }

  async #keep(
    practice: CardPractice,
    lines: string[],
    { id, at, day }: CardMoment,
    now: number,
  ): Promise<void> {
    const { gratitude, practiceEntries, timeZone } = this.dependencies;
    // One card has at most one entry: the entry's id is the moment's.
    const row = { id, createdAt: at, updatedAt: now, at, day, timeZone: timeZone() };
    if (practice === 'gratitude') {
      const [text = ''] = lines;
      await gratitude.save({ ...row, checkIn: null, place: 0, prompt: null, text, why: null }, now);
    } else {
      await practiceEntries.save({ ...row, practice, lines, moment: id, followUp: null }, now);
    }
  }
}
