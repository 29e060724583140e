import { describe, expect, it } from 'vitest';
import { intentOutcomes, summariseIntents } from '../../../../lib/domain/insights/intents';
import type { PracticeEntry } from '../../../../lib/domain/journal/practice';
import { MINUTE, moment, span } from '../../../builders/domain-rows';

const said = (intent: string, at: number, of: string | null = 'm'): PracticeEntry => ({
  at: at * MINUTE,
  day: '2026-11-22',
  practice: 'intent',
  lines: [intent],
  moment: of,
  followUp: null,
});
const onCard = { ...moment({ at: 10 * MINUTE, sittingStart: 0 }), id: 'm' };
const sitting = { site: 'instagram', start: 0, end: 30 * MINUTE };
const on = (from: number, to: number, engagement: 'scrolling' | 'takingPart', site = 'instagram') => ({
  ...span(from * MINUTE, to * MINUTE, engagement),
  site,
});

const sources = { practices: [said('find', 10)], moments: [onCard], sittings: [sitting], spans: [] };
const beside = (some: Partial<Parameters<typeof intentOutcomes>[0]>, now = 60) =>
  intentOutcomes({ ...sources, ...some }, 5 * MINUTE, now * MINUTE);

describe('what someone came for', () => {
  it('stands beside how long the sitting went on, and what of it was passive', () => {
    const spans = [
      on(0, 14, 'scrolling'),
      on(14, 20, 'takingPart'),
      on(20, 30, 'scrolling'),
      on(12, 28, 'scrolling', 'x'),
    ];
    expect(beside({ spans })).toEqual([
      {
        at: 10 * MINUTE,
        day: '2026-11-22',
        intent: 'find',
        site: 'instagram',
        wentOnMs: 20 * MINUTE,
        passiveAfter: 14 / 20,
      },
    ]);
  });

  it('stands alone while the sitting may go on, and when it is not kept any more', () => {
    const alone = { wentOnMs: null, passiveAfter: null };
    expect(beside({}, 34)).toMatchObject([alone]);
    expect(beside({ sittings: [] })).toMatchObject([alone]);
    expect(beside({}, 35)).toMatchObject([{ wentOnMs: 20 * MINUTE, passiveAfter: null }]);
  });

  it('is told in the order in which it was said, and left out where it is none or of no known card', () => {
    const later = { ...moment({ sittingStart: 0 }), id: 'n' };
    const practices = [
      said('unwind', 25, 'n'),
      said('find', 10),
      said('nonsense', 11),
      said('post', 12, 'gone'),
      said('post', 13, null),
      { ...said('find', 14), practice: 'notice' as const },
    ];
    expect(beside({ practices, moments: [later, onCard] }).map(({ intent }) => intent)).toEqual([
      'find',
      'unwind',
    ]);
  });
});

it('intents of a longer time are summed up, each with the middle one of the times one went on', () => {
  const told = (intent: 'find' | 'unwind', minutes: number | null) => ({
    at: 0,
    day: '2026-11-22',
    intent,
    site: 'instagram',
    wentOnMs: minutes === null ? null : minutes * MINUTE,
    passiveAfter: null,
  });
  expect(
    summariseIntents([
      told('unwind', null),
      told('find', 30),
      told('find', null),
      told('find', 4),
      told('find', 10),
    ]),
  ).toEqual([
    { intent: 'find', count: 4, wentOnMs: 10 * MINUTE },
    { intent: 'unwind', count: 1, wentOnMs: null },
  ]);
  expect(summariseIntents([])).toEqual([]);
});
