import type { LocalDay } from './days';
import { attentionIn, type EarlierWeek, median, WEEKS_FOR_TYPICAL } from './earlier-weeks';
import { passiveShare, sumBy, totalMs, type UsageHour } from './usage';
import type { WeekSummary } from './week';
import type { Way, WeekSentence } from './week-sentence';

/** Under so much time in a week, in ms, shares of it say little (our judgement). */
const LITTLE_TIME = 30 * 60_000;

/** Under so many moods, a middle one says little (our judgement). */
const FEW_MOODS = 3;

/** Differences that are none: in ms and as a part of what is typical, whichever is more; and of shares (our judgement). */
const ALIKE = { ms: 10 * 60_000, part: 0.1, share: 0.05 } as const;

/** The day's fullest stretch is looked for at this length, in hours of the clock. */
const STRETCH_HOURS = 3;

/** What a week's sentences are told from. */
export interface WeekWordsSource {
  readonly summary: WeekSummary;
  /** The week's rows. */
  readonly usage: readonly UsageHour[];
  /** Weeks before it that hold time. */
  readonly earlier: readonly EarlierWeek[];
  readonly today: LocalDay;
}

/** Three to five sentences about a week that holds time; none about one that holds none. */
export function weekSentences(source: WeekWordsSource): WeekSentence[] {
  if (totalMs(source.summary.attention) === 0) return [];
  return [
    besideOf(source) ?? daysOfTime(source),
    passiveOf(source),
    placeOf(source),
    hoursOf(source),
    checkInsOf(source),
  ].filter((sentence) => sentence !== null);
}

/** How a value lies to what is typical, when smaller differences than `margin` are none. */
const wayOf = (value: number, typical: number, margin: number): Way => {
  if (Math.abs(value - typical) < margin) return 'alike';
  return value > typical ? 'more' : 'less';
};

function daysOfTime({ summary, today }: WeekWordsSource): WeekSentence {
  return {
    kind: 'days',
    days: summary.days.filter((day) => totalMs(day) > 0).length,
    of: summary.days.filter(({ day }) => day <= today).length,
    ms: totalMs(summary.attention),
  };
}

/** The time of the days that are over, beside the same days of earlier weeks: half a week is no short week. */
function besideOf({ summary, earlier, today }: WeekWordsSource): WeekSentence | null {
  const over = summary.days.filter(({ day }) => day < today);
  const until = over.at(-1)?.day;
  if (until === undefined || earlier.length < WEEKS_FOR_TYPICAL) return null;
  const totals = earlier.map(({ days }) => totalMs(attentionIn(days.slice(0, over.length))));
  const [ms, typicalMs] = [totalMs(attentionIn(over)), median(totals)];
  return {
    kind: 'beside',
    way: wayOf(ms, typicalMs, Math.max(ALIKE.ms, ALIKE.part * typicalMs)),
    ms,
    typicalMs,
    earlier: totals,
    until,
    wholeWeek: over.length === summary.days.length,
  };
}

function passiveOf({ summary, earlier }: WeekWordsSource): WeekSentence | null {
  const share = passiveShare(summary.attention);
  const shares = earlier.map(({ days }) => passiveShare(attentionIn(days))).filter((one) => one !== null);
  if (share === null || shares.length < WEEKS_FOR_TYPICAL) return null;
  const typicalShare = median(shares);
  const ms = totalMs(summary.attention);
  return {
    kind: 'passive',
    way: wayOf(share, typicalShare, ALIKE.share),
    share,
    typicalShare,
    earlier: shares,
    ms,
    little: ms < LITTLE_TIME,
  };
}

function placeOf({ summary: { sites, attention } }: WeekWordsSource): WeekSentence | null {
  const [most] = sites.filter((site) => totalMs(site) > 0);
  if (!most) return null;
  return {
    kind: 'place',
    site: most.site,
    ms: totalMs(most),
    totalMs: totalMs(attention),
    sites: sites.filter((site) => totalMs(site) > 0).length,
  };
}

/** The stretch of the clock that holds the most of the week's time, without hours at its ends that hold none. */
function hoursOf({ summary, usage }: WeekWordsSource): WeekSentence {
  const inWeek = new Set(summary.days.map(({ day }) => day));
  const byHour = sumBy(
    usage.filter(({ day }) => inWeek.has(day)),
    ({ hour }) => hour,
  );
  const at = (hour: number) => totalMs(byHour.get(hour % 24) ?? { passiveMs: 0, activeMs: 0 });
  const stretchAt = (from: number) =>
    Array.from({ length: STRETCH_HOURS }, (_, step) => at(from + step)).reduce((sum, ms) => sum + ms, 0);
  const fullest = Array.from({ length: 24 }, (_, from) => from).reduce((best, from) =>
    stretchAt(from) > stretchAt(best) ? from : best,
  );
  let [from, to] = [fullest, fullest + STRETCH_HOURS];
  while (at(from) === 0 && from < to) from += 1;
  while (at(to - 1) === 0 && from < to) to -= 1;
  const total = totalMs(summary.attention);
  const ms = stretchAt(fullest);
  return {
    kind: 'hours',
    from: from % 24,
    to: to % 24,
    share: ms / total,
    ms,
    totalMs: total,
    little: total < LITTLE_TIME,
  };
}

function checkInsOf({ summary }: WeekWordsSource): WeekSentence | null {
  const checkIns = summary.written.flatMap((day) => day.checkIns);
  if (checkIns.length === 0) return null;
  const moods = checkIns.flatMap(({ mood }) => (mood === null ? [] : [mood]));
  const compared = { lifted: 0, same: 0, lower: 0, didNotCompare: 0 };
  for (const { comparison } of checkIns) if (comparison !== null) compared[comparison] += 1;
  return {
    kind: 'checkIns',
    checkIns: checkIns.length,
    mood: moods.length === 0 ? null : median(moods),
    moods: moods.length,
    few: moods.length < FEW_MOODS,
    compared,
  };
}
