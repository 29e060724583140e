import fc from 'fast-check';
import type { ActivityEvent } from '../../lib/domain/attention/activity-event';
import {
  type AttentionMeter,
  type AttentionStretch,
  startAttentionMeter,
} from '../../lib/domain/attention/attention-meter';
import { EVERYDAY_TEMPO, REHEARSAL_TEMPO, type Tempo } from '../../lib/domain/attention/tempo';
import { SURFACES, type Surface } from '../../lib/domain/sites/surface';
import { MINUTE, SECOND } from './domain-rows';

/**
 * One thing that happens on a page: an activity, a change of surface, or the end of a sleep that began at the step
 * before.
 */
export type Happening =
  | { readonly activity: ActivityEvent }
  | { readonly move: Surface }
  | { readonly woke: true };

type Timed = { readonly at: number } & Happening;

/** A page from its opening to its last instant. */
export interface Life {
  readonly tempo: Tempo;
  readonly surface: Surface;
  readonly attended: boolean;
  readonly openedAt: number;
  readonly happenings: readonly Timed[];
  readonly endsAt: number;
}

const waits = fc.oneof(
  // Shortly after one another: a click and the navigation it causes.
  fc.integer({ min: 0, max: 1_200 }),
  fc.integer({ min: 0, max: 3 * SECOND }),
  fc.integer({ min: 0, max: 70 * SECOND }),
  fc.integer({ min: 0, max: 9 * SECOND }),
  fc.integer({ min: 0, max: 4 * MINUTE }),
);
const surfaces = fc.constantFrom(...SURFACES);

/** Random page lives in which the given activities occur. */
export const lives = (activities: readonly ActivityEvent[]): fc.Arbitrary<Life> =>
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
              arbitrary: fc.constantFrom(...activities).map((activity): Happening => ({ activity })),
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

/** Whether the machine sleeps until an instant. No code runs then, so nothing can measure. */
export function isAsleep({ happenings }: Life, upTo: number): boolean {
  const next = happenings.find(({ at }) => at >= upTo);
  return next !== undefined && 'woke' in next;
}

/**
 * The stretches that the meter measures in a page's life.
 * @param moments instants at which it is also asked to measure up to then and to return what it has
 */
export function measure(life: Life, moments: readonly number[] = []): AttentionStretch[] {
  const meter = startAttentionMeter(life.tempo, life.surface, life.attended, life.openedAt);
  const pending = moments.filter((at) => !isAsleep(life, at)).sort((a, b) => a - b);
  const stretches: AttentionStretch[] = [];
  const measureUntil = (at: number) => {
    for (let next = pending[0]; next !== undefined && next <= at; next = pending[0]) {
      pending.shift();
      meter.advance(next);
      stretches.push(...meter.take());
    }
  };
  for (const happening of life.happenings) {
    measureUntil(happening.at);
    if ('activity' in happening) meter.record(happening.activity, happening.at);
    else if ('move' in happening) meter.moveTo(happening.move, happening.at);
    else meter.skip(happening.at);
  }
  measureUntil(life.endsAt);
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

/** The meter of a page that opens at 0 in front of the person. */
export const openedMeter = (surface: Surface = 'feed') =>
  startAttentionMeter(EVERYDAY_TEMPO, surface, true, 0);

/** What a meter measures up to an instant, as engagement, start and end. */
export const measuredBy = (meter: AttentionMeter, until: number) => {
  meter.advance(until);
  return meter.take().map(({ engagement, start, end }) => [engagement, start, end]);
};
