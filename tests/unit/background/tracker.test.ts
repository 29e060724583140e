import { describe, expect, it } from 'vitest';
import { plansForCards } from '../../../lib/background/plans-for-cards';
import { Tracker } from '../../../lib/background/tracker';
import type { Engagement, Span } from '../../../lib/domain/attention/span';
import { EVERYDAY_TEMPO } from '../../../lib/domain/attention/tempo';
import { NUDGE_FAMILIES } from '../../../lib/domain/nudges/nudge-family';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';
import type { Surface } from '../../../lib/domain/sites/surface';
import { messageRouter } from '../../../lib/messaging/message-router';
import { Archive } from '../../../lib/storage/database/archive';
import { WriteFailureFlag } from '../../../lib/storage/database/write-failure-flag';
import { PlanRepository } from '../../../lib/storage/journal/plan-repository';
import { PracticeEntryRepository } from '../../../lib/storage/journal/practice-entry-repository';
import { AttentionLedger } from '../../../lib/storage/ledger/attention-ledger';
import { SettingsStore } from '../../../lib/storage/settings/settings-store';
import {
  countingSignal,
  freshConnection,
  inProcessLock,
  valueInMemory,
} from '../../builders/in-memory-database';
import { plan } from '../../builders/journal-rows';
import { plainRows } from '../../builders/stored-rows';

const NOW = Date.UTC(2026, 10, 22, 12);
const MINUTE = 60_000;
const FROM = { host: 'www.instagram.com', tabId: 7, documentId: 'd' };

/** A background with Instagram on since an hour before NOW. */
function background(changes: Partial<Settings> = {}) {
  const connection = freshConnection();
  const signal = countingSignal();
  const lines: string[] = [];
  const nudged: { sentence: string; tabId: number; isAmongFirst: boolean }[] = [];
  const clock = { now: NOW };
  const place = { timeZone: 'UTC' };
  const draw = { next: 0.5 };
  const granted = new Set(['www.instagram.com']);
  const writeFailure = new WriteFailureFlag(valueInMemory());
  const ledger = new AttentionLedger(connection, signal);
  const practiceEntries = new PracticeEntryRepository(connection, signal);
  const plans = new PlanRepository(connection, signal);
  const sites = [{ site: 'instagram', since: NOW - 60 * MINUTE }];
  const settings = new SettingsStore({
    value: valueInMemory({ version: 1, ...DEFAULT_SETTINGS, sites, ...changes }),
    exclusively: inProcessLock(),
    log: (line) => lines.push(line),
  });
  const tracker = new Tracker({
    settings,
    ledger,
    writeFailure,
    tempo: EVERYDAY_TEMPO,
    now: () => clock.now,
    setForwardBy: () => 0,
    timeZone: () => place.timeZone,
    chance: () => draw.next,
    hasAccessTo: async (host) => granted.has(host),
    plansFor: (site, day) => plansForCards(plans, ({ cue }) => cue.length <= 140, site, day),
    mayBeOpenedByPerson: async (_, hasSign) => hasSign,
    exclusively: inProcessLock(),
    nudge: async ({ moment: { family, number, own }, plans, isAmongFirst }, { tabId }) => {
      const text = plans.find(({ id }) => id === own)?.cue;
      nudged.push({ sentence: text ?? `${family} ${number}`, tabId, isAmongFirst });
    },
  });
  const refuse = () => Promise.reject(new Error('not under test'));
  const enter = messageRouter(
    { id: 'us', origin: 'chrome-extension://us/' },
    {
      report: (report, from) => tracker.receive(report, from),
      outcome: refuse,
      note: refuse,
      corner: refuse,
      practices: refuse,
      quietVisit: refuse,
      fewerNudges: refuse,
      caught: refuse,
      erase: refuse,
      sensors: refuse,
      folder: refuse,
    },
    (line) => lines.push(line),
  );
  const archive = new Archive(connection, signal);
  const stored = () => plainRows(archive);
  return {
    place,
    tracker,
    enter,
    settings,
    stored,
    clock,
    draw,
    granted,
    nudged,
    lines,
    writeFailure,
    ledger,
    plans,
    practiceEntries,
  };
}

/** A span that ends now, unless `end` is given. */
const span = (
  lengthMs: number,
  engagement: Engagement = 'scrolling',
  end = NOW,
  surface: Surface = 'feed',
): Span => ({
  surface,
  engagement,
  start: end - lengthMs,
  end,
});

const report = (spans: Span[], pause = false) => ({
  kind: 'report' as const,
  spans,
  pause,
  profiles: 0,
});

describe('the tracker', () => {
  it('stores the report of a chosen site with access', async () => {
    const { tracker, stored } = background();
    expect(await tracker.receive(report([span(15_000)]), FROM)).toEqual({ awaitPause: false });
    expect((await stored()).usage).toMatchObject([{ site: 'instagram', surface: 'feed', passiveMs: 15_000 }]);
  });

  it('stores a site that was added by its address under its host', async () => {
    const sites = [{ site: 'nearby.example', since: NOW - 60 * MINUTE, like: 'mastodon' }];
    const { tracker, stored, granted } = background({ sites });
    granted.add('nearby.example');
    await tracker.receive(report([span(15_000)]), { ...FROM, host: 'nearby.example' });
    expect((await stored()).usage).toMatchObject([{ site: 'nearby.example', passiveMs: 15_000 }]);
  });

  const sender = {
    extensionId: 'us',
    url: 'https://www.instagram.com/',
    tabId: 7,
    documentId: 'd',
    frameId: 0,
  };

  it.each([
    ['from the future', report([span(1_000, 'scrolling', NOW + 10_000)]), sender, {}],
    ['of negative length', report([{ ...span(1_000), end: NOW - 2_000 }]), sender, {}],
    ['of no length', report([span(0)]), sender, {}],
    ['with one bad span among good ones', report([span(1_000), span(-5)]), sender, {}],
    ['from a site that is off', report([span(1_000)]), sender, { sites: [] }],
    ['from a site nobody knows', report([span(1_000)]), { ...sender, url: 'https://example.org/' }, {}],
    [
      'from a host of a site that is not granted',
      report([span(1_000)]),
      { ...sender, url: 'https://instagram.com/' },
      {},
    ],
    ['that is malformed', { kind: 'report', spans: 'many' }, sender, {}],
    ['from another extension', report([span(1_000)]), { ...sender, extensionId: 'them' }, {}],
  ])(
    'refuses a report %s with one log line, stores nothing, and goes on',
    async (_, message, from, settings) => {
      const { enter, stored, lines, tracker } = background(settings);
      await enter(message, from);
      const { usage, spans, sittings, moments } = await stored();
      expect([usage, spans, sittings, moments].flat()).toEqual([]);
      expect(lines).toHaveLength(1);
      expect(lines[0]).toMatch(/^refused: /);
      if (!('sites' in settings)) {
        await tracker.receive(report([span(1_000)]), FROM);
        expect((await stored()).usage).toHaveLength(1);
      }
    },
  );

  it('tells the sensor of a site that was turned off to stop', async () => {
    const { enter, settings } = background();
    await settings.change(() => ({ sites: [] }));
    expect(await enter(report([span(1_000)]), sender)).toEqual({ refused: true, stop: true });
  });

  it('counts nothing from before the site was turned on, or before everything was erased', async () => {
    const since = NOW - 10_000;
    const turnedOn = background({ sites: [{ site: 'instagram', since }] });
    await turnedOn.tracker.receive(report([span(30_000)]), FROM);
    expect((await turnedOn.stored()).usage).toMatchObject([{ passiveMs: 10_000 }]);
    const erased = background({ erasedAt: NOW - 4_000 });
    await erased.tracker.receive(report([span(30_000)]), FROM);
    expect((await erased.stored()).usage).toMatchObject([{ passiveMs: 4_000 }]);
  });

  it('goes on counting after a clock that was ahead left dates in the future', async () => {
    const ahead = NOW + 24 * 60 * MINUTE;
    const { tracker, stored } = background({
      sites: [{ site: 'instagram', since: ahead }],
      erasedAt: ahead,
    });
    await tracker.receive(report([span(30_000)]), FROM);
    expect((await stored()).usage).toMatchObject([{ passiveMs: 30_000 }]);
  });

  it('stores the past spans of a report whose last spans are in the future', async () => {
    const { tracker, stored } = background();
    const ahead = span(5_000, 'scrolling', NOW + 20_000);
    await tracker.receive(report([span(30_000, 'scrolling', NOW - 5_000), ahead]), FROM);
    const { usage, spans } = await stored();
    expect(usage).toMatchObject([{ passiveMs: 30_000 }]);
    expect(spans).toMatchObject([{ start: NOW - 35_000, end: NOW - 5_000 }]);
  });

  it('stores each report under the day and hour of its time zone', async () => {
    const { place, tracker, clock, stored } = background({ dayStartHour: 4 });
    place.timeZone = 'Europe/Berlin';
    await tracker.receive(report([span(30_000)]), FROM);
    place.timeZone = 'Pacific/Auckland';
    clock.now = NOW + 10 * MINUTE;
    await tracker.receive(report([span(20_000, 'scrolling', clock.now)]), FROM);
    place.timeZone = 'America/Los_Angeles';
    clock.now = NOW + 20 * MINUTE;
    // The same attention, reported again from another time zone.
    const again = [span(20_000, 'scrolling', NOW + 10 * MINUTE), span(5_000, 'scrolling', clock.now)];
    await tracker.receive(report(again), FROM);
    const { usage } = await stored();
    const hours = usage.map(({ day, hour, passiveMs }) => [day, hour, passiveMs]).sort();
    expect(hours).toEqual([
      ['2026-11-22', 1, 20_000],
      ['2026-11-22', 12, 30_000],
      ['2026-11-22', 4, 5_000],
    ]);
  });

  it('continues one sitting, and nudges, after the clock was ahead for a while', async () => {
    const { tracker, clock, nudged, stored } = background({ firstNudgeMinutes: 5 });
    clock.now = NOW + 24 * 60 * MINUTE;
    await tracker.receive(report([span(6 * MINUTE, 'scrolling', clock.now)], true), FROM);
    expect(nudged).toHaveLength(1);
    clock.now = NOW;
    for (let minutes = 0; minutes < 61; minutes++) {
      expect(nudged).toHaveLength(1);
      clock.now += MINUTE;
      await tracker.receive(report([span(MINUTE, 'scrolling', clock.now)], true), FROM);
    }
    expect((await stored()).sittings).toHaveLength(2);
    expect(nudged).toHaveLength(2);
  });

  it('uses the defaults when the settings are not valid, with one log line', async () => {
    const { tracker, stored, lines } = background({ firstNudgeMinutes: Number.NaN });
    await tracker.receive(report([span(15_000)]), FROM);
    expect((await stored()).usage).toHaveLength(1);
    expect(lines).toEqual(['settings do not parse: defaults are used for firstNudgeMinutes']);
  });

  it('nudges once: after the set minutes of scrolling, at a pause, in the tab that reported', async () => {
    const { tracker, clock, nudged, stored } = background({ firstNudgeMinutes: 5 });
    expect(await tracker.receive(report([span(5 * MINUTE - 1)]), FROM)).toEqual({ awaitPause: false });
    clock.now += 1_000;
    expect(await tracker.receive(report([span(1_000, 'scrolling', clock.now)]), FROM)).toEqual({
      awaitPause: true,
    });
    expect(nudged).toEqual([]);
    clock.now += 2_000;
    await tracker.receive(report([span(2_000, 'scrolling', clock.now)], true), FROM);
    expect(nudged).toMatchObject([{ tabId: 7 }]);
    clock.now += 1_000;
    expect(await tracker.receive(report([span(1_000, 'scrolling', clock.now)], true), FROM)).toEqual({
      awaitPause: false,
    });
    expect(nudged).toHaveLength(1);
    expect((await stored()).moments).toMatchObject([
      { site: 'instagram', outcome: 'shown', at: NOW + 3_000 },
    ]);
  });

  it('does not nudge someone who took part in between', async () => {
    const { tracker, clock, nudged } = background({ firstNudgeMinutes: 5 });
    await tracker.receive(report([span(4 * MINUTE)]), FROM);
    clock.now += 2_000;
    await tracker.receive(report([span(1_000, 'takingPart', clock.now)]), FROM);
    clock.now += 2 * MINUTE;
    await tracker.receive(report([span(2 * MINUTE, 'scrolling', clock.now)], true), FROM);
    expect(nudged).toEqual([]);
  });

  it('does not nudge while snoozed, and nudges again afterwards', async () => {
    const { tracker, clock, nudged } = background({ firstNudgeMinutes: 5, snoozedUntil: NOW + MINUTE });
    await tracker.receive(report([span(6 * MINUTE)], true), FROM);
    expect(nudged).toEqual([]);
    clock.now += MINUTE;
    await tracker.receive(report([span(MINUTE, 'scrolling', clock.now)], true), FROM);
    expect(nudged).toHaveLength(1);
  });

  it('drops a nudge that found no pause in time', async () => {
    const { tracker, clock, nudged } = background({ firstNudgeMinutes: 5 });
    expect(await tracker.receive(report([span(6 * MINUTE)]), FROM)).toEqual({ awaitPause: true });
    clock.now += EVERYDAY_TEMPO.pauseWithin + 1;
    await tracker.receive(report([span(1_000, 'scrolling', clock.now)], true), FROM);
    expect(nudged).toEqual([]);
  });

  it('shows the first nudge for certain, and nothing at a moment withheld later, which it stores', async () => {
    const { tracker, clock, draw, nudged, stored } = background({ firstNudgeMinutes: 5 });
    const scroll = () => tracker.receive(report([span(6 * MINUTE, 'scrolling', clock.now)], true), FROM);
    draw.next = 0.9;
    await scroll();
    expect(nudged).toMatchObject([{ isAmongFirst: true }]);
    clock.now += 65 * MINUTE;
    await scroll();
    expect(nudged).toHaveLength(1);
    clock.now += 25 * MINUTE;
    draw.next = 0.5;
    await scroll();
    expect(nudged).toMatchObject([{ isAmongFirst: true }, { isAmongFirst: true }]);
    const moments = (await stored()).moments.toSorted((a, b) => a.at - b.at);
    expect(moments).toMatchObject([
      { outcome: 'shown', shownWith: 1 },
      { outcome: 'withheld', shownWith: 0.7 },
      { outcome: 'shown', shownWith: 0.7 },
    ]);
  });

  it('stores why no nudge came', async () => {
    const quietHours = { from: 12 * 60, to: 13 * 60 };
    const { tracker, nudged, stored } = background({ firstNudgeMinutes: 5, quietHours });
    await tracker.receive(report([span(6 * MINUTE)], true), FROM);
    expect(nudged).toEqual([]);
    expect((await stored()).silences).toMatchObject([
      { at: NOW, site: 'instagram', triggers: ['passive'], hindrances: ['quietHours'] },
    ]);
  });

  describe('with intents as the only family,', () => {
    const familiesOff = NUDGE_FAMILIES.filter((one) => one !== 'intent');
    const thisWeek = plan({
      at: NOW,
      day: '2026-11-15',
      week: '2026-W47',
      cue: 'a plan for now',
      response: '',
      site: 'instagram',
      onCard: true,
    });

    it('shows the plan for that site and week before anything else', async () => {
      const { tracker, nudged, plans, stored } = background({ firstNudgeMinutes: 5, familiesOff });
      await plans.save(thisWeek, NOW);
      await tracker.receive(report([span(6 * MINUTE)], true), FROM);
      expect(nudged).toMatchObject([{ sentence: 'a plan for now' }]);
      const [saved] = await plans.between('2026-W47', '2026-W47');
      expect((await stored()).moments).toMatchObject([{ family: 'intent', number: 0, own: saved?.id }]);
    });

    it.each<[string, Parameters<typeof plan>[0]]>([
      ['of another week', { week: '2026-W48' }],
      ['of another site', { site: 'x' }],
      ['that is to be on no card', { onCard: false }],
      ['that is too long for a card', { cue: 'a'.repeat(141) }],
    ])('does not show a plan %s', async (_, some) => {
      const { tracker, nudged, plans } = background({ firstNudgeMinutes: 5, familiesOff });
      await plans.save({ ...thisWeek, ...some }, NOW);
      await tracker.receive(report([span(6 * MINUTE)], true), FROM);
      expect(nudged).toMatchObject([{ sentence: expect.stringMatching(/^intent \d$/) }]);
    });
  });

  it('nudges for many profiles, knowing only their number', async () => {
    const { tracker, nudged, stored } = background();
    const many = { ...report([span(3 * MINUTE, 'scrolling', NOW, 'profile')], true), profiles: 6 };
    await tracker.receive(many, FROM);
    expect(nudged).toHaveLength(1);
    expect((await stored()).moments).toMatchObject([{ triggers: ['manyProfiles'], surface: 'profile' }]);
  });

  it('sets the write failure flag while nothing can be stored, and clears it afterwards', async () => {
    const { tracker, writeFailure, ledger } = background();
    const { credit } = ledger;
    ledger.credit = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
    await expect(tracker.receive(report([span(1_000)]), FROM)).rejects.toThrow('full');
    expect(await writeFailure.isSet()).toBe(true);
    ledger.credit = credit;
    await tracker.receive(report([span(1_000)]), FROM);
    expect(await writeFailure.isSet()).toBe(false);
  });
});
