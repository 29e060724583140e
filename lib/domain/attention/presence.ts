import { isWatched, type Surface } from '../sites/surface';
import type { ActivityEvent } from './activity-event';
import type { SensingTempo } from './sensing-tempo';

/** Focus that moves and something that scrolls within this many ms of each other belong together. */
const READING_WITHIN = 3_000;

const LONG_AGO = Number.NEGATIVE_INFINITY;

/** Follows whether a person is there, from what happens on one page. Times are monotonic ms. */
export interface Presence {
  /** When the person's last sure sign was. */
  readonly inputAt: () => number;
  readonly record: (event: ActivityEvent, now: number) => void;
  /** Until when time on a surface counts as attention, if nothing more happens. */
  readonly lastsUntil: (surface: Surface) => number;
}

/** Starts at `now`. Opening a page in front is a sign. */
export function followPresence(tempo: SensingTempo, attended: boolean, now: number): Presence {
  const { idleAfter, idleWatchingAfter, playingFor, scrollingFor } = tempo;
  let isAttended = attended;
  let inputAt = now;
  let playsUntil = LONG_AGO;
  let focusAt = LONG_AGO;
  let scrollAt = LONG_AGO;
  /** Signs that a page can cause too: they count, but not for longer than `idleWatchingAfter`. */
  let unsureUntil = LONG_AGO;
  let besideUntil = LONG_AGO;
  let absentAt = LONG_AGO;
  return {
    inputAt: () => inputAt,
    record(event, at) {
      if (event === 'playing') playsUntil = at + playingFor;
      else if (event === 'stopped') playsUntil = at;
      else if (event === 'absent') {
        inputAt = LONG_AGO;
        absentAt = at;
      } else if (event === 'inFrame') unsureUntil = Math.max(unsureUntil, at + playingFor);
      else if (event === 'focus' || event === 'scroll') {
        if (event === 'focus') focusAt = at;
        else scrollAt = at;
        if (Math.abs(focusAt - scrollAt) <= READING_WITHIN)
          unsureUntil = Math.max(unsureUntil, focusAt + idleAfter);
      } else {
        if (event === 'wheel') besideUntil = at + scrollingFor;
        else if (event === 'shown') isAttended = true;
        else if (event === 'hidden') {
          isAttended = false;
          besideUntil = at;
          return;
        }
        // A sign that is recorded late can be from before the machine slept.
        if (at >= absentAt) inputAt = Math.max(inputAt, at);
      }
    },
    lastsUntil(surface) {
      const unsure = isWatched(surface) ? Math.max(unsureUntil, playsUntil) : unsureUntil;
      const idleAt = Math.max(inputAt + idleAfter, Math.min(unsure, inputAt + idleWatchingAfter));
      return isAttended ? idleAt : Math.min(idleAt, besideUntil);
    },
  };
}
