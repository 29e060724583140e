/** The durations that the sensor measures with, in ms. */
export interface SensingTempo {
  /** The longest time between two reports, and so the most that a killed browser can lose. */
  readonly reportEvery: number;
  /** How soon after attention begins the first report is sent. It wakes the background in time for the last report. */
  readonly reportSoon: number;
  /** After this long without input, the person counts as away and attention stops. */
  readonly idleAfter: number;
  /** The same on surfaces that people watch, while something plays. */
  readonly idleWatchingAfter: number;
  /** After a sign of playback, playback is assumed to continue for this long. */
  readonly playingFor: number;
  /** How long after a scroll the engagement is `scrolling`. */
  readonly scrollingFor: number;
  /** How long after typing the engagement is `takingPart`. */
  readonly takingPartFor: number;
  /** How long after a reaction (a click that leads nowhere else) the engagement is `reacting`. */
  readonly reactingFor: number;
  /** How long scrolling must have stopped to be a natural pause. */
  readonly pause: number;
  /** How long a due nudge waits for a pause before it is dropped. */
  readonly pauseWithin: number;
}

/**
 * The tempo of the product. The durations for idle, scrolling, taking part and reacting define passive use in practice;
 * they are our judgement, because no study gives them. The durations for the pause and for waiting are design defaults
 * based on the research on breakpoints (Okoshi 2015).
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

/** The same rules with shorter durations, for the rehearsal build only: a minute of the settings lasts one second. */
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
