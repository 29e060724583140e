import fc from 'fast-check';
import {
  type ActivityEvent,
  AttentionMeter,
  type AttentionStretch,
} from '../../lib/domain/attention/attention-meter';
import { EVERYDAY_TEMPO, REHEARSAL_TEMPO, type Tempo } from '../../lib/domain/attention/tempo';
import { SURFACES, type Surface } from '../../lib/domain/sites/surface';
import { MINUTE, SECOND } from './domain-rows';

/** One thing that happens on a page: a sign, a move to a surface, or the end of a sleep that began with what was before. */
export type Happening =
  | { readonly sign: ActivityEvent }
  | { readonly move: Surface }
  | { readonly woke: true };

export type Timed = { readonly at: number } & Happening;

/** A page's life, from its opening to its last instant. */
export interface Life {
  readonly tempo: Tempo;
  readonly surface: Surface;
  readonly attended: boolean;
  readonly openedAt: number;
  readonly happenings: readonly Timed[];
  readonly endsAt: number;
}

const waits = fc.oneof(
  // Close on one another's heels: a click and the move it leads to.
  fc.integer({ min: 0, max: 1_200 }),
  fc.integer({ min: 0, max: 3 * SECOND }),
  fc.integer({ min: 0, max: 70 * SECOND }),
  fc.integer({ min: 0, max: 9 * SECOND }),
  fc.integer({ min: 0, max: 4 * MINUTE }),
);
const surfaces = fc.constantFrom(...SURFACES);

/** Random lives in which the given signs occur. */
export const lives = (signs: readonly ActivityEvent[]): fc.Arbitrary<Life> =>
  fc
    .record({
      tempo: fc.constantFrom(EVERYDAY_TEMPO, REHEARSAL_TEMPO),
      surface: surfaces,
      attended: fc.boolean(),
      openedAt: fc.integer({ min: 0, max: 1e9 }),
      steps: fc.array(
        fc.tuple(
          waits,
          fc.oneof(
            {
              weight: 6,
              arbitrary: fc.constantFrom(...signs).map((sign): Happening => ({ sign })),
            },
            { weight: 2, arbitrary: surfaces.map((move): Happening => ({ move })) },
            { weight: 1, arbitrary: fc.constant<Happening>({ woke: true }) },
          ),
        ),
        { maxLength: 25 },
      ),
      rest: waits,
    })
    .map(({ tempo, surface, attended, openedAt, steps, rest }) => {
      let at = openedAt;
      const happenings = steps.map(([wait, happening]) => {
        at += wait;
        return { at, ...happening };
      });
      return { tempo, surface, attended, openedAt, happenings, endsAt: at + rest };
    });

/** Whether the machine sleeps up to an instant: no code runs then, and none can look. */
export function isAsleep({ happenings }: Life, upTo: number): boolean {
  const next = happenings.find(({ at }) => at >= upTo);
  return next !== undefined && 'woke' in next;
}

/**
 * What the meter makes of a life.
 * @param looks instants at which it is also asked to account for the time so far and to hand it over
 */
export function measure(life: Life, looks: readonly number[] = []): AttentionStretch[] {
  const meter = new AttentionMeter(life.tempo, life.surface, life.attended, life.openedAt);
  const pending = looks.filter((at) => !isAsleep(life, at)).sort((a, b) => a - b);
  const stretches: AttentionStretch[] = [];
  const lookUntil = (at: number) => {
    for (let next = pending[0]; next !== undefined && next <= at; next = pending[0]) {
      pending.shift();
      meter.advance(next);
      stretches.push(...meter.take());
    }
  };
  for (const happening of life.happenings) {
    lookUntil(happening.at);
    if ('sign' in happening) meter.record(happening.sign, happening.at);
    else if ('move' in happening) meter.moveTo(happening.move, happening.at);
    else meter.skip(happening.at);
  }
  lookUntil(life.endsAt);
  meter.advance(life.endsAt);
  return [...stretches, ...meter.take()];
}

/** Ms of attention by engagement and surface. */
export function totals(stretches: readonly AttentionStretch[]): Record<string, number> {
  const sums: Record<string, number> = {};
  for (const { start, end, engagement, surface } of stretches) {
    const key = `${engagement} on ${surface}`;
    sums[key] = (sums[key] ?? 0) + end - start;
  }
  return sums;
}
