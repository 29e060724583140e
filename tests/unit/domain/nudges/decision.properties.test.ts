import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Moment, type NudgeSentence, sentenceKey } from '../../../../lib/domain/nudges/nudge';
import { NUDGE_FAMILIES } from '../../../../lib/domain/nudges/nudge-family';
import { sentencesOn } from '../../../../lib/domain/nudges/sentence-choice';
import type { SwitchedTrigger } from '../../../../lib/domain/nudges/trigger';
import { DAY, HOUR, MINUTE } from '../../../builders/domain-rows';
import { type Lived, lived, lives } from '../../../builders/simulated-lives';

/** A decision with a moment. */
type Taken = Lived & { readonly moment: Moment };

/** All properties are checked on the same lives, which differ from run to run; a failure prints this seed. */
const SEED = Math.floor(Math.random() * 2 ** 31);
const OPTIONS = { numRuns: 40, seed: SEED };

const known = new Map<string, Lived[]>();

/** To live a life takes longer than to check it, so each is lived once. */
function livedOnce(life: Parameters<typeof lived>[0]): Lived[] {
  const key = JSON.stringify(life);
  const decisions = known.get(key) ?? lived(life);
  known.set(key, decisions);
  return decisions;
}

const eachDecision = (check: (one: Lived) => void) =>
  fc.assert(
    fc.property(lives, (life) => livedOnce(life).forEach(check)),
    OPTIONS,
  );

const takenIn = (life: readonly Lived[]): Taken[] =>
  life.flatMap((one) => (one.decision.moment ? [{ ...one, moment: one.decision.moment }] : []));

const eachMoment = (check: (one: Taken) => void) =>
  fc.assert(
    fc.property(lives, (life) => takenIn(livedOnce(life)).forEach(check)),
    OPTIONS,
  );

const shownOf = (moments: readonly Moment[]) => moments.filter(({ outcome }) => outcome !== 'withheld');

/** The numbers of each pace, independent of the code under test. */
const PACE = {
  gentle: { gap: 30, anHour: 1, aDay: 3 },
  balanced: { gap: 20, anHour: 2, aDay: 5 },
  often: { gap: 15, anHour: 3, aDay: 8 },
} as const;

const isFirstWeek = ({ inputs: { settings, now } }: Lived) =>
  settings.sites.every(({ since }) => now < since + 7 * DAY);

describe('whatever happens', () => {
  it('the simulated lives contain moments of every kind, and suppressions for every reason', () => {
    const decisions = fc.sample(lives, { numRuns: 120, seed: 1 }).flatMap(lived);
    const taken = takenIn(decisions).map(({ moment }) => moment);
    expect(taken.length).toBeGreaterThan(300);
    expect(new Set(taken.flatMap(({ triggers }) => triggers)).size).toBe(4);
    expect(new Set(taken.map(({ family }) => family)).size).toBe(NUDGE_FAMILIES.length);
    expect(new Set(taken.map(({ number }) => number === 0))).toEqual(new Set([true, false]));
    const blockers = new Set(decisions.flatMap(({ decision }) => decision.suppression?.hindrances ?? []));
    expect([...blockers].sort()).toEqual([
      'allResting',
      'dayFull',
      'gap',
      'hourFull',
      'noPause',
      'notNowThisSitting',
      'quietHours',
      'quietSite',
      'snoozed',
      'surface',
    ]);
    expect(decisions.some((one) => one.low && one.decision.moment)).toBe(true);
    expect(decisions.some((one) => isFirstWeek(one) && one.decision.moment)).toBe(true);
  });

  it('no hour has more nudges than the pace allows, nor more than one in the first week', () => {
    eachMoment((one) => {
      const { now, settings } = one.inputs;
      const most = isFirstWeek(one) ? 1 : PACE[settings.pace].anHour;
      const lastHour = shownOf(one.moments).filter(({ at }) => at > now - HOUR);
      expect(lastHour.length).toBeLessThan(most);
    });
  });

  it('no local day has more nudges than the pace allows, nor more than three in the first week', () => {
    eachMoment((one) => {
      const most = isFirstWeek(one) ? 3 : PACE[one.inputs.settings.pace].aDay;
      const today = shownOf(one.moments).filter(({ day }) => day === one.inputs.today);
      expect(today.length).toBeLessThan(most);
    });
  });

  it('any two moments are as far apart as the pace requires, on any sites', () => {
    eachMoment(({ moments, inputs: { now, settings } }) => {
      for (const { at } of moments) expect(now - at).toBeGreaterThanOrEqual(PACE[settings.pace].gap * MINUTE);
    });
  });

  it('none comes in quiet hours, on a quiet site, during a snooze, outside a feed, or without a pause', () => {
    eachMoment(({ moment, inputs: { settings, now, minuteOfDay, surface, pause } }) => {
      const { quietHours, sites, snoozedUntil } = settings;
      if (quietHours) {
        const { from, to } = quietHours;
        // Every minute of the quiet hours, one by one, around the clock.
        for (let quiet = from; quiet !== to; quiet = (quiet + 1) % 1_440) expect(minuteOfDay).not.toBe(quiet);
      }
      expect(sites.find(({ site }) => site === moment.site)?.quiet ?? false).toBe(false);
      if (snoozedUntil !== null) expect(now).toBeGreaterThanOrEqual(snoozedUntil);
      expect(['feed', 'profile', 'stories', 'shortVideo']).toContain(surface);
      expect(pause).toBe(true);
    });
  });

  it('none comes in a sitting in which quiet was asked for', () => {
    eachMoment(({ moment, moments }) => {
      const asked = moments.filter(
        ({ site, quietVisit, at }) => site === moment.site && quietVisit && at >= moment.sittingStart,
      );
      expect(asked).toEqual([]);
    });
  });

  it('the first nudge is shown for certain', () => {
    eachMoment(({ moment, moments }) => {
      if (shownOf(moments).length === 0) expect(moment).toMatchObject({ outcome: 'shown', shownWith: 1 });
    });
  });

  it('no family is shown twice in a row while another can come, and no sentence again within fourteen days', () => {
    eachMoment(({ moment, moments, low, inputs: { now, settings } }) => {
      const shown = shownOf(moments);
      const others = sentencesOn(settings).filter(
        ({ family }) =>
          family !== moment.family && (!low || ['selfCompassion', 'breathe', 'connect'].includes(family)),
      );
      if (others.length > 0) expect(shown.at(-1)?.family).not.toBe(moment.family);
      const name = ({ family, number, own }: NudgeSentence) => `${family} ${number} ${own}`;
      const before = shown.findLast((one) => name(one) === name(moment));
      if (before) expect(now - before.at).toBeGreaterThanOrEqual(14 * DAY);
    });
  });

  it('the person is asked what they came for once a sitting and three times a day at most', () => {
    eachMoment(({ moment, moments }) => {
      if (moment.family !== 'intent') return;
      const asked = shownOf(moments).filter(({ family }) => family === 'intent');
      expect(asked.filter(({ at }) => at >= moment.sittingStart)).toEqual([]);
      expect(asked.filter(({ day }) => day === moment.day).length).toBeLessThan(3);
    });
  });

  it('none is of a family or sentence that is off, or of an erased sentence', () => {
    eachMoment(({ moment, inputs: { settings } }) => {
      expect(settings.familiesOff).not.toContain(moment.family);
      expect(settings.sentencesOff).not.toContain(sentenceKey(moment));
      if (moment.number === 0) expect(settings.ownSentences.map(({ id }) => id)).toContain(moment.own);
    });
  });

  it('only the gentle families come while a low rating is less than a day old', () => {
    eachMoment(({ moment, low }) => {
      if (low) expect(['selfCompassion', 'breathe', 'connect']).toContain(moment.family);
    });
  });

  it('every moment has its triggers and its probabilities', () => {
    eachMoment(({ moment, moments, inputs: { settings } }) => {
      expect(moment.triggers.length).toBeGreaterThan(0);
      for (const trigger of moment.triggers as SwitchedTrigger[])
        expect(settings.triggers[trigger]).toBe(true);
      const isFirst = shownOf(moments).length === 0;
      expect(moment.shownWith).toBe(settings.withholding && !isFirst ? 0.7 : 1);
      if (!settings.withholding) expect(moment.outcome).toBe('shown');
      expect(moment.familyWith).toBeGreaterThanOrEqual(0.05);
      expect(moment.familyWith).toBeLessThanOrEqual(1);
    });
  });

  it('every instant at which a nudge is due has a moment, a wait, or a suppression with its reasons', () => {
    eachDecision(({ decision: { moment, suppression, awaitPause, sitting }, inputs, before }) => {
      const answers = [moment, suppression, awaitPause || undefined].filter((one) => one !== undefined);
      expect(answers.length).toBeLessThanOrEqual(1);
      if (suppression) {
        expect(suppression.triggers.length).toBeGreaterThan(0);
        expect(suppression.hindrances.length).toBeGreaterThan(0);
        expect(suppression).toMatchObject({ at: inputs.now, until: inputs.now, surface: inputs.surface });
      }
      if (answers.length === 1) return;
      // None is due: then the rest of the streak is too short, or the trigger is off.
      const { passive } = inputs.settings.triggers;
      const least = inputs.settings.firstNudgeMinutes * MINUTE;
      if (passive) expect(sitting?.streakMs ?? 0).toBeLessThan(least);
      if (passive && before && sitting?.start === before.start && sitting.streakMs < before.streakMs) {
        // Without a moment, only taking part can end a streak.
        expect(sitting.activeMs).toBeGreaterThan(before.activeMs);
      }
    });
  });

  it('a nudge never waits longer than ninety seconds, and one that is dropped is recorded', () => {
    eachDecision(({ decision: { sitting, awaitPause, suppression }, inputs, before }) => {
      if (awaitPause) expect(inputs.now - (sitting?.dueSince ?? 0)).toBeLessThanOrEqual(90_000);
      if (suppression?.hindrances.includes('noPause')) {
        expect(inputs.now - (before?.dueSince ?? inputs.now)).toBeGreaterThan(90_000);
        expect(sitting).toMatchObject({ streakMs: 0, dueSince: null });
      }
    });
  });
});
