import { normaliseCardLines } from '../domain/journal/practice';
import type { PageOnSite } from '../messaging/message-router';
import type { DoneReply, NoteMessage } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { idsOfHost } from '../sites/chosen-site';
import type { GratitudeRepository } from '../storage/journal/gratitude-repository';
import type { PracticeEntryRepository } from '../storage/journal/practice-entry-repository';
import type { MomentRepository } from '../storage/ledger/moment-repository';

export interface CardNoteDependencies {
  readonly moments: Pick<MomentRepository, 'shownOn'>;
  readonly gratitude: Pick<GratitudeRepository, 'save' | 'delete'>;
  readonly practiceEntries: Pick<PracticeEntryRepository, 'save' | 'delete'>;
  /** IANA name of the time zone that the person is in. */
  readonly timeZone: () => string;
  /** Wall-clock ms. */
  readonly now: () => number;
}

/** Stores what a person writes on a card, under the local day on which the card was shown. */
export class CardNotes {
  constructor(private readonly dependencies: CardNoteDependencies) {}

  /**
   * Stores a note in place of an earlier note on the same card. A note of blank lines deletes it.
   * @throws Refusal when no card with that id was shown on the page's site, or when the lines are not valid for the
   * practice
   */
  async save({ moment: id, practice, lines }: NoteMessage, { host }: PageOnSite): Promise<DoneReply> {
    const { moments, gratitude, practiceEntries } = this.dependencies;
    const valid = normaliseCardLines(practice, lines);
    const isBlank = lines.every((line) => line.trim() === '');
    if (!valid && !isBlank) throw new Refusal('a note without valid lines');
    const moment = await moments.shownOn(id, idsOfHost(host));
    if (!moment) throw new Refusal('a note on a card that was not shown');
    const now = this.dependencies.now();
    const { at, day } = moment;
    const timeZone = this.dependencies.timeZone();
    // One card has at most one entry: the entry's id is the moment's.
    const row = { id, createdAt: at, updatedAt: now };
    if (!valid) await (practice === 'gratitude' ? gratitude : practiceEntries).delete(id);
    else if (practice === 'gratitude') {
      const [text = ''] = valid;
      await gratitude.save(
        { ...row, at, day, timeZone, checkIn: null, place: 0, prompt: null, text, why: null },
        now,
      );
    } else {
      await practiceEntries.save(
        { ...row, at, day, timeZone, practice, lines: valid, moment: id, followUp: null },
        now,
      );
    }
    return { done: true };
  }
}
