import type { ActivityEvent } from '../../lib/domain/attention/attention-meter';
import type { Engagement } from '../../lib/domain/attention/span';
import type { Surface } from '../../lib/domain/sites/surface';
import { isAsleep, type Life } from './attended';

/** What the documented semantics say about one instant of a life; `null` where nothing is earned. */
export interface Truth {
  readonly engagement: Engagement;
  readonly surface: Surface;
}

/** A click is a reaction once it has led nowhere for so long. */
export const LEADS_AWAY_WITHIN = 1_000;

const FEED_LIKE: readonly Surface[] = ['feed', 'profile', 'stories', 'shortVideo'];
const WATCHED: readonly Surface[] = ['video', 'shortVideo', 'stories'];
const TAKING_PART: readonly Surface[] = ['messages', 'compose', 'search'];

const OF_A_PERSON: readonly ActivityEvent[] = ['input', 'typing', 'reaction', 'shown'];

/** A page can scroll by itself: a scroll counts so long after a person's sign, and never as one. */
const SCROLL_FOLLOWS_WITHIN = 3_000;

/** Read off the whole life, hindsight included, and written without the meter's way of working. */
export function truthAt(life: Life, at: number): Truth | null {
  const { tempo, happenings } = life;
  if (isAsleep(life, at)) return null;
  const past = happenings.filter((happening) => happening.at <= at);
  const signs = past.flatMap((happening) => ('sign' in happening ? [happening] : []));
  const moves = happenings.flatMap((happening) => ('move' in happening ? [happening] : []));
  const within = (sign: ActivityEvent, long: number) =>
    signs.some((noted) => noted.sign === sign && at - noted.at < long);

  const visibility = signs.findLast(({ sign }) => sign === 'shown' || sign === 'hidden');
  if (visibility ? visibility.sign === 'hidden' : !life.attended) return null;
  const lastInput = (before: readonly (typeof signs)[number][]) =>
    before.findLast(({ sign }) => OF_A_PERSON.includes(sign))?.at ?? life.openedAt;
  const surface = moves.findLast((move) => move.at <= at)?.move ?? life.surface;
  const player = signs.findLast(({ sign }) => sign === 'playing' || sign === 'stopped');
  const plays = player?.sign === 'playing' && at - player.at < tempo.playingFor;
  const idleAfter = WATCHED.includes(surface) && plays ? tempo.idleWatchingAfter : tempo.idleAfter;
  if (at - lastInput(signs) >= idleAfter) return null;

  const reacting = signs.some((click) => {
    if (click.sign !== 'reaction' || at - click.at >= tempo.reactingFor) return false;
    if (at - click.at < LEADS_AWAY_WITHIN) return false;
    const after = happenings.slice(happenings.indexOf(click) + 1);
    return !after.some((next) => 'move' in next && next.at - click.at < LEADS_AWAY_WITHIN);
  });
  if (TAKING_PART.includes(surface) || within('typing', tempo.takingPartFor)) {
    return { engagement: 'takingPart', surface };
  }
  if (reacting) return { engagement: 'reacting', surface };
  const scrolling = signs.some(
    (scroll, index) =>
      scroll.sign === 'scroll' &&
      at - scroll.at < tempo.scrollingFor &&
      scroll.at - lastInput(signs.slice(0, index)) <= SCROLL_FOLLOWS_WITHIN,
  );
  if (FEED_LIKE.includes(surface) && scrolling) {
    return { engagement: 'scrolling', surface };
  }
  return { engagement: 'lingering', surface };
}

/** Instants between any two at which the truth could change: one in each stretch of unchanging truth. */
export function tellingInstants({ tempo, openedAt, happenings, endsAt }: Life): number[] {
  const holds = [
    0,
    LEADS_AWAY_WITHIN,
    tempo.idleAfter,
    tempo.idleWatchingAfter,
    tempo.playingFor,
    tempo.scrollingFor,
    tempo.takingPartFor,
    tempo.reactingFor,
  ];
  const changes = [{ at: openedAt }, ...happenings].flatMap(({ at }) => holds.map((hold) => at + hold));
  const bounds = [...new Set([openedAt, ...changes, endsAt])]
    .filter((at) => at >= openedAt && at <= endsAt)
    .sort((a, b) => a - b);
  return bounds.slice(1).map((bound, index) => ((bounds[index] ?? bound) + bound) / 2);
}
