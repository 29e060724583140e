import { EVERYDAY_SENSING, REHEARSAL_SENSING, type SensingTempo } from './sensing-tempo';

/** Every duration by which the sensor measures and the nudge policy waits, in ms. */
export interface Tempo extends SensingTempo {
  /** A gap of at least this long ends a sitting. */
  readonly sittingGap: number;
  /** The length of one minute of the settings. */
  readonly minute: number;
}

/** A call marked as pure is removed from a build that uses another tempo; an object with a spread would stay. */
function withSensing(sensing: SensingTempo, rest: Omit<Tempo, keyof SensingTempo>): Tempo {
  return { ...sensing, ...rest };
}

/** The tempo of the product. The gap that ends a sitting is our judgement. */
export const EVERYDAY_TEMPO: Tempo = /* @__PURE__ */ withSensing(EVERYDAY_SENSING, {
  sittingGap: 300_000,
  minute: 60_000,
});

/** The same rules with shorter durations, for the rehearsal build only: a minute of the settings lasts one second. */
export const REHEARSAL_TEMPO: Tempo = /* @__PURE__ */ withSensing(REHEARSAL_SENSING, {
  sittingGap: 30_000,
  minute: 1_000,
});
