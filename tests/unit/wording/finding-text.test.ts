import { describe, expect, it } from 'vitest';
import {
  FINDING_KINDS,
  type Finding,
  type FindingKind,
} from '../../../lib/domain/insights/findings/finding-kinds';
import { findingText } from '../../../lib/wording/finding-text';
import { HOUR, MINUTE } from '../../builders/domain-rows';
import { useEnglishTexts, withPlainSpaces } from '../../builders/english-texts';

useEnglishTexts();

const comparing = (value: number, usual: number) => ({
  value,
  usual,
  direction: value > usual ? 'more' : 'less',
  chance: 0.004,
});

/** What each kind needs for its sentence, and the sentence. */
const SENTENCES: Readonly<Record<FindingKind, readonly (readonly [object, string])[]>> = {
  periodTime: [
    [comparing(6 * HOUR, 4.5 * HOUR), 'You spent 1 hour 30 minutes more on your sites than in a usual week.'],
    [comparing(HOUR, 2 * HOUR), 'You spent 1 hour less on your sites than in a usual week.'],
  ],
  siteTime: [
    [
      { ...comparing(3 * HOUR, HOUR), site: 'instagram' },
      'You spent 2 hours more on Instagram than in a usual week.',
    ],
  ],
  visitCount: [[comparing(40, 18.5), 'You visited your sites 40 times. Usually it’s 19.']],
  visitLength: [
    [comparing(14 * MINUTE, 6 * MINUTE), 'A typical visit lasted 14 minutes. Usually it’s 6 minutes.'],
  ],
  lateEvenings: [
    [
      comparing(130 * MINUTE, 40 * MINUTE),
      'After 10 PM, you spent 2 hours 10 minutes on your sites. Usually it’s 40 minutes.',
    ],
  ],
  takingPart: [[comparing(0.5, 0.2), 'On your sites, you took part more than usual.']],
  weekends: [
    [
      comparing(HOUR, 20 * MINUTE),
      'On weekend days you spend about 1 hour on your sites, on weekdays about 20 minutes.',
    ],
  ],
  fewVisits: [[{ visits: 3, ms: HOUR }, 'Half of your time went into 3 of your 24 visits.']],
  longestVisit: [
    [
      { site: 'instagram', ms: 40 * MINUTE, startedOn: '2026-11-18', hour: 20 },
      'Your longest visit began on Wednesday, after 8 PM: 40 minutes on Instagram.',
    ],
  ],
  quickReturns: [
    [
      { site: 'x', returns: 9, visits: 20 },
      'After 9 of your 20 visits to X, you were back within 15 minutes.',
    ],
  ],
  partsOfSite: [
    [
      {
        site: 'instagram',
        parts: [
          { surface: 'shortVideo', ms: 40 * MINUTE },
          { surface: 'messages', ms: 12 * MINUTE },
        ],
      },
      'On Instagram, you were mostly in two places: short videos (40 minutes) and messages (12 minutes).',
    ],
  ],
  busiestStretch: [
    [{ from: 21, to: 0, share: 0.6 }, 'Most of your time on your sites was between 9 PM and 12 AM.'],
    [{ from: 20, to: 23, share: 0.49 }, 'About half of your time on your sites was between 8 PM and 11 PM.'],
  ],
  daysWithout: [[{ without: 2, days: 7 }, 'You didn’t visit your sites on 2 days.']],
  intentAndStay: [
    [
      { intent: 'find', answers: 4, stayedMs: 22 * MINUTE },
      'You came to find something 4 times. Typically, you stayed on for 22 minutes.',
    ],
  ],
  helpfulKind: [
    [
      { family: 'breathe', helpful: 4, answered: 5, shown: 9 },
      'In three months, you answered “A breath” nudges 5 times, 4 of them with “This helped”.',
    ],
  ],
  unhelpfulKind: [
    [
      { family: 'reframe', helpful: 0, answered: 5, shown: 9 },
      'Of 9 “Another look” nudges so far, you’ve marked none as helpful.',
    ],
  ],
  unhelpfulEvenings: [[{ shown: 9 }, 'Of 9 nudges after 10 PM so far, you’ve marked none as helpful.']],
  plansTurnedOut: [
    [{ well: 2, partly: 0, answered: 3 }, 'Of your last 3 plans, 2 went well.'],
    [{ well: 2, partly: 1, answered: 4 }, 'Of your last 4 plans, 2 went well and 1 so-so.'],
  ],
  braveStepsTurnedOut: [
    [{ well: 1, partly: 0, answered: 1 }, 'You took a brave step, and it went well.'],
    [{ well: 2, partly: 0, answered: 3 }, 'You took 3 brave steps, and 2 went well.'],
  ],
  firstPractice: [
    [{ practice: 'reachOut', isFirstEver: true }, 'You tried “Reach out” for the first time.'],
    [
      { practice: 'reachOut', isFirstEver: false },
      'You tried “Reach out” for the first time in half a year.',
    ],
  ],
  gladFromThePast: [
    [{ ago: 'year', text: 'snow' }, 'A year ago, you were glad of this: “\u2068snow\u2069”'],
    [{ ago: 'month', text: 'tea' }, 'Four weeks ago, you were glad of this: “\u2068tea\u2069”'],
  ],
  gladOfPeople: [
    [
      { aboutPeople: 2 },
      '2 of the good things you wrote down answer a question about someone. You could let one of them know.',
    ],
  ],
  caughtWhere: [
    [
      { site: 'instagram', surface: 'stories', caught: 4, all: 6 },
      'You noticed yourself comparing most often here: Instagram, stories (4 of 6 times).',
    ],
    [
      { site: 'instagram', surface: 'stories', caught: 4, all: 4 },
      'All 4 times you noticed yourself comparing were here: Instagram, stories.',
    ],
  ],
  caughtEffect: [
    [
      { site: 'instagram', surface: 'stories', effect: 'lifted', times: 3, told: 4 },
      'Instagram, stories: comparing there mostly left you feeling lifted, 3 of 4 times.',
    ],
  ],
  caughtFelt: [
    [
      { effect: 'lifted', times: 3, told: 3, onBusiestDay: null },
      'The 3 comparisons you rated all left you feeling lifted.',
    ],
    [
      { effect: 'lower', times: 3, told: 4, onBusiestDay: { day: '2026-11-19', times: 2 } },
      'Comparisons you caught mostly left you feeling lower: 3 of 4. 2 of them came on Thursday, the day with the most time.',
    ],
  ],
  caughtFew: [
    [
      { basis: { n: 1 }, comparisons: [{ day: '2026-11-19', site: 'linkedin', surface: 'feed' }] },
      'You caught yourself comparing once: Thursday (LinkedIn, feed).',
    ],
    [
      {
        basis: { n: 2 },
        comparisons: [
          { day: '2026-11-17', site: null, surface: null },
          { day: '2026-11-19', site: 'x', surface: null },
        ],
      },
      'You caught yourself comparing 2 times: Tuesday and Thursday (X).',
    ],
  ],
  goodMoods: [[{}, 'Each of the 24 times you noted your mood, you felt fairly good or good.']],
  howComparingFelt: [
    [
      { felt: { lifted: 1, same: 0, lower: 3 } },
      'When you compared yourself, it left you feeling lower 3 of 4 times, and lifted 1 time.',
    ],
    [
      { felt: { lifted: 0, same: 2, lower: 3 } },
      'When you compared yourself, it left you feeling lower 3 of 5 times.',
    ],
    [
      { felt: { lifted: 2, same: 2, lower: 0 } },
      'When you compared yourself, it left you feeling lifted 2 of 4 times, and never lower.',
    ],
    [
      { felt: { lifted: 3, same: 0, lower: 2 } },
      'When you compared yourself, it left you feeling lifted 3 of 5 times, and lower 2 times.',
    ],
  ],
};

describe('a finding in words', () => {
  const rows = (Object.keys(FINDING_KINDS) as FindingKind[]).flatMap((kind) =>
    SENTENCES[kind].map(([values, sentence]) => [sentence, kind, values] as const),
  );

  it.each(rows)('is "%s" (%s)', (sentence, kind, values) => {
    const basis = { n: 24, counted: 'visits', earlier: 0 };
    const text = findingText({ kind, basis, ...values } as unknown as Finding, 'week');
    expect(withPlainSpaces(text)).toBe(sentence);
  });
});
