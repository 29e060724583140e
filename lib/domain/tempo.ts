/** Every duration by which the sensor measures and the nudge policy waits, in ms. */
export interface Tempo {
  /** The longest the sensor keeps attention to itself: what a killed browser can lose. */
  readonly reportEvery: number;
  /** Without any input for so long, the person counts as away; the clock stops there. */
  readonly idleAfter: number;
  /** The same on surfaces that people watch, while something plays there. */
  readonly idleWatchingAfter: number;
  /** How long something that was seen to play is taken to play on. */
  readonly playingFor: number;
  /** How long a scroll keeps a stretch passive "scrolling". */
  readonly scrollingFor: number;
  /** How long typing keeps attention active. */
  readonly takingPartFor: number;
  /** How long a reaction (a click that leads nowhere else) keeps attention active. */
  readonly reactingFor: number;
  /** A gap of at least this much away ends a sitting. */
  readonly sittingGap: number;
  /** The length of one of the minutes in which settings are given. */
  readonly minute: number;
  /** The least time between two nudges. */
  readonly nudgeGap: number;
  /** How long scrolling must have stopped to count as a natural pause. */
  readonly pause: number;
  /** How long a due nudge waits for a pause before it is let go. */
  readonly pauseWithin: number;
  /** How long the card stays when nobody points at it. */
  readonly fadeAfter: number;
}

const SECOND = 1_000;
const MINUTE = 60 * SECOND;

/**
 * The tempo people live with. Idle, scrolling, taking part, reacting and the sitting's gap are the operational
 * detector of passive use (our judgement: no study fixes them); gap, pause, waiting and fading are design
 * defaults resting on the work on breakpoints (Okoshi 2015).
 */
export const EVERYDAY_TEMPO: Tempo = {
  reportEvery: 15 * SECOND,
  idleAfter: 60 * SECOND,
  idleWatchingAfter: 5 * MINUTE,
  playingFor: 10 * SECOND,
  scrollingFor: 30 * SECOND,
  takingPartFor: 120 * SECOND,
  reactingFor: 60 * SECOND,
  sittingGap: 5 * MINUTE,
  minute: MINUTE,
  nudgeGap: 20 * MINUTE,
  pause: 1_500,
  pauseWithin: 90 * SECOND,
  fadeAfter: 12 * SECOND,
};

/** The same rules in a hurry, for the rehearsal build alone: a minute of settings lasts one second. */
export const REHEARSAL_TEMPO: Tempo = {
  reportEvery: 1_000,
  idleAfter: 6_000,
  idleWatchingAfter: 15 * SECOND,
  playingFor: 10 * SECOND,
  scrollingFor: 3_000,
  takingPartFor: 3_000,
  reactingFor: 1_500,
  sittingGap: 30 * SECOND,
  minute: SECOND,
  nudgeGap: 10 * SECOND,
  pause: 1_500,
  pauseWithin: 20 * SECOND,
  fadeAfter: 6 * SECOND,
};
