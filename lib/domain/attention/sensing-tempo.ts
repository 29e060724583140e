/** The durations by which the sensor measures, in ms. */
export interface SensingTempo {
  /** The longest the sensor keeps attention to itself: what a killed browser can lose. */
  readonly reportEvery: number;
  /** How soon the first report goes out once attention begins: it wakes the background, so that the last one is heard. */
  readonly reportSoon: number;
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
  /** How long scrolling must have stopped to count as a natural pause. */
  readonly pause: number;
  /** How long a due nudge waits for a pause before it is let go. */
  readonly pauseWithin: number;
}

/**
 * The tempo people live with. Idle, scrolling, taking part and reacting are the operational detector of passive use
 * (our judgement: no study fixes them); pause and waiting are design defaults resting on the work on breakpoints
 * (Okoshi 2015).
 */
export const EVERYDAY_SENSING: SensingTempo = {
  reportEvery: 15_000,
  reportSoon: 1_500,
  idleAfter: 60_000,
  idleWatchingAfter: 300_000,
  playingFor: 10_000,
  scrollingFor: 30_000,
  takingPartFor: 120_000,
  reactingFor: 60_000,
  pause: 1_500,
  pauseWithin: 90_000,
};

/** The same rules in a hurry, for the rehearsal build alone: a minute of settings lasts one second. */
export const REHEARSAL_SENSING: SensingTempo = {
  reportEvery: 1_000,
  reportSoon: 300,
  idleAfter: 6_000,
  idleWatchingAfter: 15_000,
  playingFor: 10_000,
  scrollingFor: 6_000,
  takingPartFor: 3_000,
  reactingFor: 1_500,
  pause: 1_500,
  pauseWithin: 20_000,
};
