import type { Moment } from '../../lib/domain/nudges/nudge';
import type { Suppression } from '../../lib/domain/nudges/suppression';
import { DEFAULT_SETTINGS } from '../../lib/domain/settings';
import type { SiteId } from '../../lib/domain/sites/site';
import { type LocalDay, startOfDay } from '../../lib/domain/time/days';
import { type PageContext, type PageEnvironment, pageContext } from '../../lib/pages/context';
import { timeZone } from '../../lib/platform/clock';
import { HOUR, MINUTE, span } from './domain-rows';
import { freshConnection, inProcessLock, valueInMemory } from './in-memory-database';

/** What outlives a page: the database, and key-value storage. */
type Profile = Pick<PageEnvironment, 'connection' | 'storedValue'>;

/** Key-value storage that lives in memory. */
export function valuesInMemory(): PageEnvironment['storedValue'] {
  const values = new Map<string, ReturnType<typeof valueInMemory>>();
  return (area, key) => {
    const name = `${area} ${key}`;
    const value = values.get(name) ?? valueInMemory();
    values.set(name, value);
    return value;
  };
}

const freshProfile = (): Profile => ({ connection: freshConnection(), storedValue: valuesInMemory() });

/** The context of a page whose database, settings and drafts live in memory, and nowhere else. */
export function pageInMemory(now: () => number, profile = freshProfile()): PageContext {
  const listeners = new Set<() => void>();
  return pageContext({
    now,
    monotonicNow: now,
    chance: () => 0,
    ...profile,
    signal: {
      announce: () => {
        for (const changed of listeners) changed();
      },
      subscribe(changed) {
        listeners.add(changed);
        return () => listeners.delete(changed);
      },
    },
    erasures: { announce: () => undefined, onErasedElsewhere: () => undefined },
    exchangeFolder: async () => undefined,
    exclusively: inProcessLock(),
    onAccessChanged: () => () => undefined,
    whileVisible: (changed) => ({ request: changed, end: () => undefined }),
  });
}

/** An instant in the middle of a local day, wall-clock ms, in whichever time zone the tests run. */
export const middleOf = (day: LocalDay): number =>
  startOfDay(day, { timeZone: timeZone(), dayStartHour: DEFAULT_SETTINGS.dayStartHour }) + 8 * HOUR;

interface Sitting {
  readonly site: SiteId;
  /** Wall-clock ms. */
  readonly start: number;
  readonly end: number;
  /** A moment of the sitting, at which a nudge was shown or withheld. */
  readonly moment?: Moment;
  /** A stretch of the sitting in which a nudge was due and blocked. */
  readonly suppression?: Suppression;
}

/**
 * Stores a sitting of passive scrolling.
 * @returns the id of its moment, if it has one
 */
export async function spendTime(
  context: PageContext,
  { site, start, end, moment, suppression }: Sitting,
): Promise<string | undefined> {
  const report = {
    site,
    spans: [span(start, end)],
    since: 0,
    now: end,
    calendar: { timeZone: timeZone(), dayStartHour: DEFAULT_SETTINGS.dayStartHour },
    sittingGap: 5 * MINUTE,
  };
  const kept = await context.ledger.credit(report, false, ({ sitting }) => ({
    sitting,
    moment,
    suppression,
    awaitPause: false,
  }));
  return kept.moment?.id;
}
