import type { SensingTempo } from '../../domain/attention/sensing-tempo';
import type { Surface } from '../../domain/sites/surface';
import type { Report } from '../../messaging/protocol';
import type { ShadowRootOf } from '../page/user-busy';

/** What the sensor needs of the page and the browser. */
export interface SensorEnvironment {
  readonly window: Window;
  readonly tempo: SensingTempo;
  /** Monotonic ms. */
  readonly monotonicNow: () => number;
  /** Wall-clock ms. */
  readonly now: () => number;
  /** The surface of the page's current address. */
  readonly surface: () => Surface;
  /** Whether the extension is gone: a reloaded or removed extension leaves its scripts running. */
  readonly isOrphaned: () => boolean;
  /** Whether a visible page in a window without focus counts as well. */
  readonly secondScreen: () => boolean;
  readonly shadowRootOf: ShadowRootOf;
  /** Is given what a card calls when the person does something with it; `undefined` when the sensor has ended. */
  readonly listenToCard: (heard?: () => void) => void;
  readonly send: (report: Report) => Promise<unknown>;
}
