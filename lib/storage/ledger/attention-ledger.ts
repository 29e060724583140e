import { hoursOfPast, sittingsOfPast } from '../../domain/attention/compaction';
import { FUTURE_TOLERATED } from '../../domain/attention/reported-spans';
import { extendSittings, type PlainSitting, type Sitting } from '../../domain/attention/sitting';
import type { UsageHour } from '../../domain/attention/usage';
import { isLowNow } from '../../domain/journal/mood';
import type { Decision, NudgeHistory } from '../../domain/nudges/decision';
import { type Moment, wasShown } from '../../domain/nudges/nudge';
import { RATING_WINDOW } from '../../domain/nudges/rating';
import { SENTENCE_COOLDOWN } from '../../domain/nudges/sentence-choice';
import { continuesSuppression, type Suppression } from '../../domain/nudges/suppression';
import type { SiteId } from '../../domain/sites/site';
import { type Calendar, dayAfter, type LocalDay, localDay, startOfDay } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import { abortTransaction } from '../database/abort-transaction';
import type { Connection } from '../database/database';
import { asRow, changedRow, newRow } from '../database/row';
import type { Row, SiteSpan } from '../database/schema';
import { type AttendedSpans, creditSpans, type LedgerTransaction } from './crediting';

/** What came of a report. */
export interface Kept {
  readonly awaitPause: boolean;
  readonly moment: (Moment & Row) | undefined;
  /** Whether the person has met so few nudges that one is explained. */
  readonly explains: boolean;
}

/** The first nudges say that their kind changes: it halved the wish to be rid of them (HabitLab; Kovacs 2018). */
const NUDGES_EXPLAINED = 3;

const STORES_OF_A_REPORT = ['spans', 'usage', 'sittings', 'moments', 'silences', 'checkIns'] as const;

/** The site's latest sitting that does not lie in the future, where only a wrong clock can have put it. */
async function latestSitting(
  tx: LedgerTransaction,
  site: SiteId,
  now: number,
): Promise<(Sitting & Row) | undefined> {
  const range = IDBKeyRange.bound([site, 0], [site, now + FUTURE_TOLERATED]);
  const cursor = await tx.objectStore('sittings').index('siteEnd').openCursor(range, 'prev');
  return cursor?.value;
}

/** What a decision is made on. Only at a pause can a nudge come: what only its choice needs is not read before. */
async function standingOf(
  tx: LedgerTransaction,
  sitting: Sitting | undefined,
  pause: boolean,
  { now, calendar }: AttendedSpans,
): Promise<NudgeHistory> {
  const reach = pause ? RATING_WINDOW : SENTENCE_COOLDOWN;
  const past = IDBKeyRange.bound(now - reach, now);
  const moments = await tx.objectStore('moments').index('at').getAll(past);
  const since = IDBKeyRange.lowerBound(localDay(now - RATING_WINDOW, calendar));
  const checkIns = pause ? await tx.objectStore('checkIns').index('day').getAll(since) : [];
  const known = checkIns.filter(({ at }) => at > now - RATING_WINDOW && at <= now);
  return { sitting, moments, low: isLowNow(known, now) };
}

/** Keeps a silence, as part of the one it goes on from. */
async function keepSilence(
  tx: LedgerTransaction,
  silence: Suppression,
  longestGap: number,
  now: number,
): Promise<void> {
  const silences = tx.objectStore('silences');
  let cursor = await silences.index('at').openCursor(IDBKeyRange.upperBound(now), 'prev');
  // Another site may be silent at the same time.
  while (cursor && cursor.value.site !== silence.site && cursor.value.day === silence.day)
    cursor = await cursor.continue();
  const before = cursor?.value;
  await silences.put(
    before && continuesSuppression(silence, before, longestGap)
      ? changedRow<Suppression>(before, { until: silence.until, surface: silence.surface }, now)
      : newRow(silence, now),
  );
}

/** In ms. No one attends to a site for longer without a break of minutes. */
const LONGEST_SITTING = 24 * 60 * 60 * 1_000;

/** The attention of some local days. */
export interface AttentionRows {
  readonly usage: readonly UsageHour[];
  readonly sittings: readonly PlainSitting[];
}

/** The ledger of attention. The background alone writes to it. */
export class AttentionLedger {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /**
   * Credits spans, lays them onto the site's sitting, and stores what `decide` makes of it: all in one
   * transaction, so that either everything of a report is kept or nothing.
   * @param pause whether scrolling has just come to a pause, so that a nudge may come
   * @returns the decision, with its moment as it was stored
   */
  async credit(
    attended: AttendedSpans,
    pause: boolean,
    decide: (standing: NudgeHistory) => Decision,
  ): Promise<Kept> {
    const { site, now, sittingGap } = attended;
    const database = await this.connection.open();
    const tx = database.transaction([...STORES_OF_A_REPORT], 'readwrite') as LedgerTransaction;
    try {
      const credited = await creditSpans(tx, attended);
      const latest = await latestSitting(tx, site, now);
      const sittings = extendSittings(latest, site, credited, sittingGap);
      const standing = await standingOf(tx, sittings.at(-1) ?? latest, pause, attended);

      const decision = decide(standing);
      const kept = decision.sitting ? [...sittings.slice(0, -1), decision.sitting] : sittings;
      for (const sitting of kept) await tx.objectStore('sittings').put(asRow<Sitting>(sitting, now));
      const moment = decision.moment && newRow(decision.moment, now);
      if (moment) await tx.objectStore('moments').put(moment);
      if (decision.silence) await keepSilence(tx, decision.silence, sittingGap, now);
      await tx.done;
      this.signal.announce();
      const shown = standing.moments.filter(wasShown).length;
      return { awaitPause: decision.awaitPause, moment, explains: shown < NUDGES_EXPLAINED };
    } catch (error) {
      await abortTransaction(tx);
      throw error;
    }
  }

  /** The hours of the local days from `first` to `last`, both included. */
  async hoursBetween(first: LocalDay, last: LocalDay): Promise<UsageHour[]> {
    const database = await this.connection.open();
    // In one transaction, or an hour could be met in both places, or in neither, while it moves to the past.
    const tx = database.transaction(['usage', 'pastDays']);
    const days = IDBKeyRange.bound(first, last);
    const [hours, past] = await Promise.all([
      tx.objectStore('usage').index('day').getAll(days),
      tx.objectStore('pastDays').index('day').getAll(days),
    ]);
    return [...past.flatMap(hoursOfPast), ...hours];
  }

  /** The hours of the local days from `first` to `last`, both included, and the sittings that began on them. */
  async attentionBetween(first: LocalDay, last: LocalDay, calendar: Calendar): Promise<AttentionRows> {
    const database = await this.connection.open();
    // In one transaction, as above; and what is kept by the day is large, so it is read once.
    const tx = database.transaction(['usage', 'sittings', 'pastDays']);
    const days = IDBKeyRange.bound(first, last);
    const from = startOfDay(first, calendar);
    const until = startOfDay(dayAfter(last, 1), calendar);
    const [hours, sittings, past] = await Promise.all([
      tx.objectStore('usage').index('day').getAll(days),
      tx
        .objectStore('sittings')
        .index('end')
        .getAll(IDBKeyRange.bound(from, until + LONGEST_SITTING)),
      tx.objectStore('pastDays').index('day').getAll(days),
    ]);
    return {
      usage: [...past.flatMap(hoursOfPast), ...hours],
      sittings: [
        ...past.flatMap(sittingsOfPast),
        ...sittings.filter(({ start }) => start >= from && start < until),
      ],
    };
  }

  /** The first local day on which anything was measured; `undefined` when nothing was yet. */
  async firstDay(): Promise<LocalDay | undefined> {
    const database = await this.connection.open();
    const tx = database.transaction(['usage', 'pastDays']);
    const firsts = await Promise.all([
      tx.objectStore('pastDays').index('day').openKeyCursor(),
      tx.objectStore('usage').index('day').openKeyCursor(),
    ]);
    return firsts.flatMap((cursor) => cursor?.key ?? []).sort()[0];
  }

  /** The spans on a site that ended from `from` until `until` (wall-clock ms); those of the far past are gone. */
  async spansOn(site: SiteId, from: number, until: number): Promise<(SiteSpan & Row)[]> {
    const database = await this.connection.open();
    const spans = await database.getAllFromIndex('spans', 'end', IDBKeyRange.bound(from, until));
    return spans.filter((span) => span.site === site);
  }
}
