import { EVERYDAY_SENSING, REHEARSAL_SENSING, type SensingTempo } from './sensing-tempo';

/** Every duration by which the sensor measures and the nudge policy waits, in ms. */
export interface Tempo extends SensingTempo {
  /** A gap of at least this much away ends a sitting. */
  readonly sittingGap: number;
  /** The length of one of the minutes in which settings are given. */
  readonly minute: number;
}

/** A call that is known to be pure leaves no trace in a build that uses another tempo; spread objects would. */
function withSensing(sensing: SensingTempo, rest: Omit<Tempo, keyof SensingTempo>): Tempo {
  return { ...sensing, ...rest };
}

/** The tempo people live with. The sitting's gap is our judgement. */
export const EVERYDAY_TEMPO: Tempo = /* @__PURE__ */ withSensing(EVERYDAY_SENSING, {
  sittingGap: 300_000,
  minute: 60_000,
});

/** The same rules in a hurry, for the rehearsal build alone: a minute of settings lasts one second. */
export const REHEARSAL_TEMPO: Tempo = /* @__PURE__ */ withSensing(REHEARSAL_SENSING, {
  sittingGap: 30_000,
  minute: 1_000,
});
