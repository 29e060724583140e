import { describe, expect, it } from 'vitest';
import { NO_ATTENTION } from '../../../../lib/domain/attention/usage';
import { intentOutcomes, summariseIntents } from '../../../../lib/domain/insights/intents';
import { MINUTE, moment, span } from '../../../builders/domain-rows';
import { aimEntry, practiceEntry } from '../../../builders/journal-rows';

const intentEntry = (intent: string, at: number, momentId: string | null = 'm') =>
  practiceEntry({ at: at * MINUTE, practice: 'intent', lines: [intent], moment: momentId });
const onCard = { ...moment({ at: 10 * MINUTE, sittingStart: 0 }), id: 'm' };
const sitting = { site: 'instagram', start: 0, end: 30 * MINUTE };
const on = (from: number, to: number, engagement: 'scrolling' | 'takingPart', site = 'instagram') => ({
  ...span(from * MINUTE, to * MINUTE, engagement),
  site,
});

const inputs = { practices: [intentEntry('find', 10)], moments: [onCard], sittings: [sitting], spans: [] };
const outcomesOf = (some: Partial<Parameters<typeof intentOutcomes>[0]>, now = 60) =>
  intentOutcomes({ ...inputs, ...some }, 5 * MINUTE, now * MINUTE);

describe('the outcome of an intent', () => {
  it('is how long the sitting continued, and the passive and active time in that', () => {
    const spans = [
      on(0, 14, 'scrolling'),
      on(14, 20, 'takingPart'),
      on(20, 30, 'scrolling'),
      on(12, 28, 'scrolling', 'x'),
    ];
    expect(outcomesOf({ spans })).toEqual([
      {
        at: 10 * MINUTE,
        day: '2026-11-22',
        timeZone: 'Europe/Berlin',
        intent: 'find',
        site: 'instagram',
        continuedMs: 20 * MINUTE,
        attentionAfter: { passiveMs: 14 * MINUTE, activeMs: 6 * MINUTE },
      },
    ]);
  });

  it('is unknown while the sitting may continue, and when the sitting is deleted', () => {
    const unknown = { continuedMs: null, attentionAfter: NO_ATTENTION };
    expect(outcomesOf({}, 34)).toMatchObject([unknown]);
    expect(outcomesOf({ sittings: [] })).toMatchObject([unknown]);
    expect(outcomesOf({}, 35)).toMatchObject([{ continuedMs: 20 * MINUTE, attentionAfter: NO_ATTENTION }]);
  });

  it('also counts for an aim that was answered: from the beginning of the visit', () => {
    const said = aimEntry({ at: -20 * MINUTE, moment: 'm' });
    const { lines, aim } = said;
    expect(outcomesOf({ practices: [said] })).toEqual([]);
    const [outcome] = outcomesOf({ practices: [{ ...said, found: 'partly' }] });
    expect(outcome).toMatchObject({ at: 0, intent: null, aim: { lines, aim, found: 'partly' } });
    expect(outcome?.continuedMs).toBe(30 * MINUTE);
    expect(summariseIntents(outcome ? [outcome] : [])).toEqual([]);
  });

  it('is listed in order of time, and left out when the intent or its card is unknown', () => {
    const later = { ...moment({ sittingStart: 0 }), id: 'n' };
    const practices = [
      intentEntry('unwind', 25, 'n'),
      intentEntry('find', 10),
      intentEntry('nonsense', 11),
      intentEntry('post', 12, 'gone'),
      intentEntry('post', 13, null),
      { ...intentEntry('find', 14), practice: 'notice' as const },
    ];
    expect(outcomesOf({ practices, moments: [later, onCard] }).map(({ intent }) => intent)).toEqual([
      'find',
      'unwind',
    ]);
  });
});

it('intents of a longer period are summed up, each with the median time until leaving', () => {
  const outcome = (intent: 'find' | 'unwind', minutes: number | null) => ({
    at: 0,
    day: '2026-11-22',
    timeZone: 'Europe/Berlin',
    intent,
    site: 'instagram',
    continuedMs: minutes === null ? null : minutes * MINUTE,
    attentionAfter: NO_ATTENTION,
  });
  expect(
    summariseIntents([
      outcome('unwind', null),
      outcome('find', 30),
      outcome('find', null),
      outcome('find', 4),
      outcome('find', 10),
    ]),
  ).toEqual([
    { intent: 'find', count: 4, continuedMs: 10 * MINUTE },
    { intent: 'unwind', count: 1, continuedMs: null },
  ]);
  expect(summariseIntents([])).toEqual([]);
});
