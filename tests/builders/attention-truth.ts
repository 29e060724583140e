import type { ActivityEvent } from '../../lib/domain/attention/activity-event';
import type { Engagement } from '../../lib/domain/attention/span';
import type { Surface } from '../../lib/domain/sites/surface';
import { isAsleep, type Life } from './page-activity';

/** What the documented rules say about one instant of a page's life; `null` where nothing is credited. */
export interface Truth {
  readonly engagement: Engagement;
  readonly surface: Surface;
}

/** A click without a new address within this many ms is a reaction. */
const NAVIGATES_WITHIN = 1_000;

const FEED_LIKE: readonly Surface[] = ['feed', 'profile', 'stories', 'shortVideo'];
const WATCHED: readonly Surface[] = ['video', 'shortVideo', 'stories'];
const TAKING_PART: readonly Surface[] = ['messages', 'compose', 'search'];

const OF_A_PERSON: readonly ActivityEvent[] = ['input', 'typing', 'reaction', 'wheel', 'shown'];

/** Focus that moves and something that scrolls are one sign when they are this many ms apart at most. */
const READING_WITHIN = 3_000;

/** A page can scroll by itself: a scroll counts only within this many ms after a person's input, and is no input. */
const SCROLL_FOLLOWS_WITHIN = 3_000;

/** Computed from the whole life, later events included, and in another way than the meter does. */
export function truthAt(life: Life, at: number): Truth | null {
  const { tempo, happenings } = life;
  if (isAsleep(life, at)) return null;
  const past = happenings.filter((happening) => happening.at <= at);
  const activities = past.flatMap((happening) => ('activity' in happening ? [happening] : []));
  const moves = happenings.flatMap((happening) => ('move' in happening ? [happening] : []));
  const within = (event: ActivityEvent, long: number) =>
    activities.some((noted) => noted.activity === event && at - noted.at < long);

  const visibility = activities.findLast(({ activity }) => activity === 'shown' || activity === 'hidden');
  const isShown = visibility ? visibility.activity === 'shown' : life.attended;
  const beside = activities.findLast(({ activity }) => activity === 'wheel' || activity === 'hidden');
  if (!isShown && !(beside?.activity === 'wheel' && at - beside.at < tempo.scrollingFor)) return null;
  const lastInput = (before: readonly (typeof activities)[number][]) => {
    const last = before.findLast(({ activity }) => activity === 'absent' || OF_A_PERSON.includes(activity));
    return last?.activity === 'absent' ? Number.NEGATIVE_INFINITY : (last?.at ?? life.openedAt);
  };
  const surface = moves.findLast((move) => move.at <= at)?.move ?? life.surface;
  const player = activities.findLast(({ activity }) => activity === 'playing' || activity === 'stopped');
  const plays = player?.activity === 'playing' && at - player.at < tempo.playingFor;
  const isWatching = WATCHED.includes(surface) && plays;
  // What was the latest of both kinds when something of one kind happened.
  const reads = activities.some((sign, index) => {
    if (sign.activity !== 'focus' && sign.activity !== 'scroll') return false;
    const latest = (kind: ActivityEvent) =>
      activities.slice(0, index + 1).findLast(({ activity }) => activity === kind)?.at;
    const focus = latest('focus');
    const scroll = latest('scroll');
    if (focus === undefined || scroll === undefined || Math.abs(focus - scroll) > READING_WITHIN)
      return false;
    return at - focus < tempo.idleAfter;
  });
  const idleAfter =
    isWatching || reads || within('inFrame', tempo.playingFor) ? tempo.idleWatchingAfter : tempo.idleAfter;
  if (at - lastInput(activities) >= idleAfter) return null;

  const reacting = activities.some((click) => {
    if (click.activity !== 'reaction' || at - click.at >= tempo.reactingFor) return false;
    if (at - click.at < NAVIGATES_WITHIN) return false;
    const after = happenings.slice(happenings.indexOf(click) + 1);
    return !after.some((next) => 'move' in next && next.at - click.at < NAVIGATES_WITHIN);
  });
  if (TAKING_PART.includes(surface) || within('typing', tempo.takingPartFor)) {
    return { engagement: 'takingPart', surface };
  }
  if (reacting) return { engagement: 'reacting', surface };
  const scrolling = activities.some(
    (scroll, index) =>
      scroll.activity === 'scroll' &&
      at - scroll.at < tempo.scrollingFor &&
      scroll.at - lastInput(activities.slice(0, index)) <= SCROLL_FOLLOWS_WITHIN,
  );
  if (FEED_LIKE.includes(surface) && scrolling) {
    return { engagement: 'scrolling', surface };
  }
  return { engagement: 'lingering', surface };
}

/** One instant in each stretch within which the truth can not change. */
export function instantsToCheck({ tempo, openedAt, happenings, endsAt }: Life): number[] {
  const durations = [
    0,
    NAVIGATES_WITHIN,
    READING_WITHIN,
    tempo.idleAfter,
    tempo.idleWatchingAfter,
    tempo.playingFor,
    tempo.scrollingFor,
    tempo.takingPartFor,
    tempo.reactingFor,
  ];
  const changes = [{ at: openedAt }, ...happenings].flatMap(({ at }) =>
    durations.map((duration) => at + duration),
  );
  const bounds = [...new Set([openedAt, ...changes, endsAt])]
    .filter((at) => at >= openedAt && at <= endsAt)
    .sort((a, b) => a - b);
  return bounds.slice(1).map((bound, index) => ((bounds[index] ?? bound) + bound) / 2);
}
