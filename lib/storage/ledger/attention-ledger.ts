import { hoursOfPast, sittingsOfPast } from '../../domain/attention/compaction';
import { extendSittings, type PlainSitting, type Sitting } from '../../domain/attention/sitting';
import type { UsageHour } from '../../domain/attention/usage';
import { isDeviceId } from '../../domain/folder/stamp';
import type { AimEntry } from '../../domain/journal/aim';
import { hasRecentLowMood } from '../../domain/journal/mood';
import type { Decision, NudgeHistory } from '../../domain/nudges/decision';
import { isAmongFirstNudges } from '../../domain/nudges/first-nudges';
import type { Moment } from '../../domain/nudges/nudge';
import { RATING_WINDOW } from '../../domain/nudges/rating';
import { SENTENCE_COOLDOWN } from '../../domain/nudges/sentence-choice';
import type { SiteId } from '../../domain/sites/site';
import { type Calendar, dayAfter, type LocalDay, localDay, startOfDay } from '../../domain/time/days';
import type { ChangeSignal } from '../../platform/change-signal';
import { abortTransaction } from '../database/abort-transaction';
import type { Connection } from '../database/database';
import { isDay } from '../database/readable-row';
import type { Row, SiteSpan } from '../database/schema';
import { type AttendedSpans, creditSpans } from './crediting';
import { type LedgerTransaction, STORES_OF_A_REPORT } from './ledger-transaction';
import { latestMoments, putMoment } from './moment-repository';
import { saidAim } from './said-aim';
import { latestSitting, putSittings } from './sitting-rows';
import { putSuppression } from './suppression-repository';

/** The result of crediting a report. */
export interface CreditResult {
  readonly awaitPause: boolean;
  /** The moment for a nudge that has come with this report, as stored. */
  readonly moment: (Moment & Row) | undefined;
  /** Whether the moment's card is among the first ones that the person sees. */
  readonly isAmongFirst: boolean;
  /** What the person said last that they go to a site for. */
  readonly aim: AimEntry | undefined;
}

/** What a decision is based on. Only at a pause can a nudge come, so what only its choice needs is read only then. */
async function nudgeHistory(
  tx: LedgerTransaction,
  sitting: Sitting | undefined,
  pause: boolean,
  { now, calendar, setForwardBy = 0 }: AttendedSpans,
): Promise<NudgeHistory> {
  const reach = pause ? RATING_WINDOW : SENTENCE_COOLDOWN;
  const moments = await latestMoments(tx, reach, { now, calendar, setForwardBy });
  const since = IDBKeyRange.lowerBound(localDay(now - RATING_WINDOW, calendar));
  const checkIns = pause ? await tx.objectStore('checkIns').index('day').getAll(since) : [];
  const recent = checkIns.filter(({ at }) => at > now - RATING_WINDOW && at <= now);
  return { sitting, moments, low: hasRecentLowMood(recent, now) };
}

/** In ms. No one attends to a site for longer without a break of minutes. */
const LONGEST_SITTING = 24 * 60 * 60 * 1_000;

/** The attention of some local days. */
export interface AttentionRows {
  readonly usage: readonly UsageHour[];
  readonly sittings: readonly PlainSitting[];
}

/** The ledger of attention. Only the background writes to it. */
export class AttentionLedger {
  constructor(
    private readonly connection: Connection,
    private readonly signal: ChangeSignal,
  ) {}

  /**
   * Credits spans, extends the site's sitting by them, and stores the decision that `decide` makes. All of it is one
   * transaction, so that either everything of a report is stored or nothing.
   * @param pause whether scrolling has just come to a pause, so that a nudge may come
   * @returns the decision, with its moment as stored
   */
  async credit(
    attended: AttendedSpans,
    pause: boolean,
    decide: (history: NudgeHistory, aim: AimEntry | undefined) => Decision,
  ): Promise<CreditResult> {
    const { site, now, sittingGap } = attended;
    const database = await this.connection.open();
    const tx: LedgerTransaction = database.transaction([...STORES_OF_A_REPORT], 'readwrite');
    try {
      const credited = await creditSpans(tx, attended);
      const latest = await latestSitting(tx, site, now);
      const sittings = extendSittings(latest, site, credited, sittingGap);
      const history = await nudgeHistory(tx, sittings.at(-1) ?? latest, pause, attended);

      const aim = await saidAim(tx, localDay(now, attended.calendar), now);
      const decision = decide(history, aim);
      const decided = decision.sitting ? [...sittings.slice(0, -1), decision.sitting] : sittings;
      await putSittings(tx, decided, now);
      const moment = decision.moment && (await putMoment(tx, decision.moment, now));
      if (decision.suppression) await putSuppression(tx, decision.suppression, sittingGap, now);
      await tx.done;
      this.signal.announce();
      return {
        awaitPause: decision.awaitPause,
        moment,
        isAmongFirst: isAmongFirstNudges(history.moments),
        aim,
      };
    } catch (error) {
      await abortTransaction(tx);
      throw error;
    }
  }

  /** The hours of the local days from `first` to `last`, both included. */
  async hoursBetween(first: LocalDay, last: LocalDay): Promise<UsageHour[]> {
    const database = await this.connection.open();
    // In one transaction: an hour that moves to `pastDays` in between would be read twice or not at all.
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
    // In one transaction, as in `hoursBetween`. The rows of past days are large, so they are read once for both.
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

  /** The first local day on which anything was measured; `undefined` when nothing was measured yet. */
  async firstDay(): Promise<LocalDay | undefined> {
    const database = await this.connection.open();
    const tx = database.transaction(['usage', 'pastDays']);
    const firsts = (['pastDays', 'usage'] as const).map(async (store) => {
      let cursor = await tx.objectStore(store).index('day').openKeyCursor(null, 'nextunique');
      // A damaged row may say a day that does not exist.
      while (cursor && !isDay(cursor.key)) cursor = await cursor.continue();
      return cursor?.key ?? [];
    });
    return (await Promise.all(firsts)).flat().sort()[0];
  }

  /**
   * Those of some sites on which nothing was measured lately: since compaction last moved sittings away, which happens
   * after 30 days.
   */
  async unvisitedOf(sites: readonly SiteId[]): Promise<SiteId[]> {
    const database = await this.connection.open();
    const ends = database.transaction('sittings').store.index('siteEnd');
    const firsts = await Promise.all(
      sites.map((site) => ends.getKey(IDBKeyRange.bound([site], [site, Number.POSITIVE_INFINITY]))),
    );
    return sites.filter((_, index) => firsts[index] === undefined);
  }

  /** The sites on which other browsers have measured something from a local day on, the one with the most time first. */
  async sitesElsewhere(first: LocalDay): Promise<SiteId[]> {
    const database = await this.connection.open();
    const past = await database.getAllFromIndex('pastDays', 'day', IDBKeyRange.lowerBound(first));
    const total = new Map<SiteId, number>();
    for (const { hours } of past.filter(({ device }) => isDeviceId(device))) {
      for (const [, site, , passiveMs, activeMs] of hours) {
        total.set(site, (total.get(site) ?? 0) + passiveMs + activeMs);
      }
    }
    return [...total].sort(([, a], [, b]) => b - a).map(([site]) => site);
  }

  /** The spans on a site that ended from `from` until `until` (wall-clock ms). Compaction deletes old spans. */
  async spansOn(site: SiteId, from: number, until: number): Promise<(SiteSpan & Row)[]> {
    const database = await this.connection.open();
    const spans = await database.getAllFromIndex('spans', 'end', IDBKeyRange.bound(from, until));
    return spans.filter((span) => span.site === site);
  }
}
