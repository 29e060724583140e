import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ClockWatch } from '../../../lib/background/clock-watch';
import { Tracker } from '../../../lib/background/tracker';
import { EVERYDAY_TEMPO } from '../../../lib/domain/attention/tempo';
import { LONGEST_SNOOZE } from '../../../lib/domain/nudges/nudge-settings';
import { DEFAULT_SETTINGS } from '../../../lib/domain/settings';
import { startOfDay } from '../../../lib/domain/time/days';
import { WriteFailureFlag } from '../../../lib/storage/database/write-failure-flag';
import { AttentionLedger } from '../../../lib/storage/ledger/attention-ledger';
import { SettingsStore } from '../../../lib/storage/settings/settings-store';
import { DAY, HOUR, instant, MINUTE, span } from '../../builders/domain-rows';
import {
  countingSignal,
  freshConnection,
  inProcessLock,
  valueInMemory,
} from '../../builders/in-memory-database';

/** A nudge that came: when in truth (monotonic ms), and when by the clock of that time. */
interface Come {
  readonly at: number;
  readonly wall: number;
  readonly day: string;
  readonly timeZone: string;
}

/** Someone who scrolls on and on, with pauses, while the clock is changed and the background is stopped. */
function scroller({ usedFor = 30 * DAY, snoozedFor = null as number | null } = {}) {
  const begin = instant('2026-10-24T09:00:00Z');
  const world = { monotonic: 0, wall: begin, timeZone: 'UTC', isFull: false };
  const come: Come[] = [];
  const ledger = new AttentionLedger(freshConnection(), countingSignal());
  const { credit } = ledger;
  ledger.credit = (...report) =>
    world.isFull ? Promise.reject(new Error('The disk is full.')) : credit.apply(ledger, report);
  const settings = new SettingsStore({
    value: valueInMemory({
      version: 1,
      ...DEFAULT_SETTINGS,
      sites: [{ site: 'instagram', since: begin - usedFor }],
      pace: 'often',
      snoozedUntil: snoozedFor && begin + snoozedFor,
      firstNudgeMinutes: 5,
      withholding: false,
    }),
    exclusively: inProcessLock(),
    log: () => {},
  });
  const begun = () => {
    const watch = new ClockWatch({ now: () => world.wall, monotonicNow: () => world.monotonic });
    return new Tracker({
      settings,
      ledger,
      writeFailure: new WriteFailureFlag(valueInMemory()),
      tempo: EVERYDAY_TEMPO,
      now: () => world.wall,
      setForwardBy: () => watch.setForwardBy(),
      timeZone: () => world.timeZone,
      chance: () => 0.5,
      hasAccessTo: async () => true,
      plansFor: async () => [],
      exclusively: inProcessLock(),
      mayBeOpenedByPerson: async () => true,
      nudge: async ({ moment: { day } }) => {
        come.push({ at: world.monotonic, wall: world.wall, day, timeZone: world.timeZone });
      },
    });
  };
  let tracker = begun();
  const scrollForAMinute = async () => {
    world.wall += MINUTE;
    world.monotonic += MINUTE;
    const spans = [span(world.wall - MINUTE, world.wall)];
    const page = { host: 'www.instagram.com', tabId: 1, documentId: 'd' };
    await tracker.receive({ kind: 'report', spans, pause: true, profiles: 0 }, page);
  };
  return {
    come,
    set: (ms: number) => {
      world.wall += ms;
    },
    moveTo: (zone: string) => {
      world.timeZone = zone;
    },
    stop: () => {
      tracker = begun();
    },
    /** Scrolls for so many minutes, with a pause after each. */
    async scroll(minutes: number) {
      for (let minute = 0; minute < minutes; minute += 1) await scrollForAMinute();
    },
    /** Scrolls for a minute of which nothing can be stored. */
    async scrollInVain() {
      world.isFull = true;
      await expect(scrollForAMinute()).rejects.toThrow('The disk is full.');
      world.isFull = false;
    },
  };
}

/** Checks the limits of the pace "often" in true time. */
function expectLimitsKept(come: readonly Come[]) {
  for (const [index, { at, wall, timeZone }] of come.entries()) {
    const before = come.slice(0, index);
    const last = before.at(-1);
    if (last) expect(at - last.at).toBeGreaterThanOrEqual(15 * MINUTE);
    expect(before.filter((one) => one.at > at - HOUR).length).toBeLessThan(3);
    const { dayStartHour } = DEFAULT_SETTINGS;
    const today = Temporal.Instant.fromEpochMilliseconds(wall)
      .toZonedDateTimeISO(timeZone)
      .subtract({ hours: dayStartHour })
      .toPlainDate()
      .toString();
    expect(before.filter(({ day }) => day === today).length).toBeLessThan(8);
    const sinceDayStart = wall - startOfDay(today, { timeZone, dayStartHour });
    expect(before.filter((one) => at - one.at <= sinceDayStart).length).toBeLessThan(8);
  }
}

const jump = fc.oneof(
  fc.integer({ min: -2 * HOUR, max: 2 * HOUR }),
  fc.integer({ min: -3 * DAY, max: 3 * DAY }),
  fc.constantFrom(-400 * DAY, 400 * DAY, -30 * MINUTE, 30 * MINUTE, -HOUR, HOUR, -DAY, DAY),
);

const events = fc.array(
  fc.record({
    minutes: fc.integer({ min: 1, max: 45 }),
    change: fc.oneof(
      fc.record({ kind: fc.constant('set' as const), ms: jump }),
      fc.record({ kind: fc.constant('setWhileFull' as const), ms: jump }),
      // Nothing shows that the clock was set forward while nothing ran: then it looks like time that passed.
      fc.record({ kind: fc.constant('stopAndSet' as const), ms: jump.map((ms) => -Math.abs(ms)) }),
      fc.record({
        kind: fc.constant('zone' as const),
        to: fc.constantFrom('Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Pacific/Honolulu'),
      }),
    ),
  }),
  { minLength: 3, maxLength: 16 },
);

describe('whatever the clock does', () => {
  it('nudges keep their gap, and their limits an hour and a day', async () => {
    await fc.assert(
      fc.asyncProperty(events, async (all) => {
        const person = scroller();
        for (const { minutes, change } of all) {
          await person.scroll(minutes);
          if (change.kind === 'zone') person.moveTo(change.to);
          else {
            if (change.kind === 'stopAndSet') person.stop();
            person.set(change.ms);
            if (change.kind === 'stopAndSet') person.stop();
            if (change.kind === 'setWhileFull') await person.scrollInVain();
          }
        }
        await person.scroll(45);
        expect(person.come.length).toBeGreaterThan(0);
        expectLimitsKept(person.come);
      }),
      { numRuns: 15 },
    );
  });

  it.each([
    ['set back by half an hour', [-30 * MINUTE]],
    ['set forward by half an hour', [30 * MINUTE]],
    ['set forward and back', [DAY, -DAY]],
    ['set back and forward', [-HOUR, HOUR]],
    ['set back by a year', [-365 * DAY]],
    ['set forward by a year', [365 * DAY]],
  ])('a nudge does not come sooner after the clock was %s', async (_how, jumps) => {
    const person = scroller();
    await person.scroll(5);
    expect(person.come).toHaveLength(1);
    for (const ms of jumps) {
      person.set(ms);
      await person.scroll(6);
    }
    expect(person.come).toHaveLength(1);
    // It is not kept away for long either.
    await person.scroll(35);
    expect(person.come.length).toBeGreaterThan(1);
    expectLimitsKept(person.come);
  });

  it.each([HOUR, DAY])(
    'a nudge does not come sooner when the report after the clock was set forward by %i ms could not be stored',
    async (ms) => {
      const person = scroller();
      await person.scroll(5);
      person.set(ms);
      await person.scrollInVain();
      await person.scroll(6);
      expect(person.come).toHaveLength(1);
      await person.scroll(35);
      expect(person.come.length).toBeGreaterThan(1);
      expectLimitsKept(person.come);
    },
  );

  it('the first week has one nudge an hour, also after the clock was set back to before it', async () => {
    const person = scroller({ usedFor: 0 });
    person.set(-2 * DAY);
    await person.scroll(60);
    expect(person.come).toHaveLength(1);
  });

  it.each([30 * MINUTE, DAY])(
    'a snooze of a week goes on when the clock is set back by %i ms',
    async (back) => {
      const person = scroller({ snoozedFor: LONGEST_SNOOZE });
      person.set(-back);
      await person.scroll(20);
      expect(person.come).toEqual([]);
      person.set(LONGEST_SNOOZE + back);
      await person.scroll(20);
      expect(person.come.length).toBeGreaterThan(0);
    },
  );
});
