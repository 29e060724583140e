import { linesToKeep } from '../domain/journal/practice';
import type { PageOnSite } from '../messaging/message-router';
import type { DoneReply, NoteMessage } from '../messaging/protocol';
import { Refusal } from '../messaging/refusal';
import { idsOfHost } from '../sites/chosen-site';
import type { JournalRepository } from '../storage/journal/journal-repository';
import type { MomentRepository } from '../storage/ledger/moment-repository';

/** What notes are kept with. */
export interface CardNoteDependencies {
  readonly moments: Pick<MomentRepository, 'shownOn'>;
  readonly journal: Pick<JournalRepository, 'keepNote' | 'takeBackNote'>;
  /** Wall-clock ms. */
  readonly now: () => number;
}

/** Keeps what a person writes on a card, under the day on which the card came. */
export class CardNotes {
  constructor(private readonly parts: CardNoteDependencies) {}

  /**
   * Blank lines take back what was written before.
   * @throws Refusal when the card was none of that site's, or nothing of the note can be kept
   */
  async keep({ moment: id, practice, lines }: NoteMessage, { host }: PageOnSite): Promise<DoneReply> {
    const { moments, journal, now } = this.parts;
    const kept = linesToKeep(practice, lines);
    const isRubbedOut = lines.every((line) => line.trim() === '');
    if (!kept && !isRubbedOut) throw new Refusal('note that says nothing');
    const moment = await moments.shownOn(id, idsOfHost(host));
    if (!moment) throw new Refusal('note on no card');
    if (kept)
      await journal.keepNote({ at: moment.at, day: moment.day, practice, lines: kept, moment: id }, now());
    else await journal.takeBackNote(id);
    return { done: true };
  }
}
