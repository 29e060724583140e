import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MeasuringFacts,
  type PageOfSite,
  UNMEASURED_REASONS,
  unmeasuredReason,
} from '../../../../lib/domain/attention/unmeasured-reason';

const FINE: MeasuringFacts = {
  sitesWithoutAccess: [],
  isSetUpFailing: false,
  page: null,
  otherAddress: null,
  sleepingSites: [],
  hasTimeToday: false,
  isStoringFailing: false,
};

const PAGE: PageOfSite = {
  ...{ site: 'x', tabId: 7 },
  ...{ hasAccess: true, isSetUp: true, isSecure: true, sensor: 'running' },
};

const ADDRESS = { site: 'nearby.example', host: 'nearby.test', like: undefined, isAlike: true };

const onPage = (changes: Partial<PageOfSite>) => ({ page: { ...PAGE, ...changes } });

describe('the reason why time is not measured', () => {
  it.each<[Partial<MeasuringFacts>, object | null]>([
    [{}, null],
    [{ page: PAGE }, null],
    [onPage({ sensor: 'unknown' }), null],
    [onPage({ hasAccess: false }), { reason: 'noAccess', site: 'x' }],
    [{ sitesWithoutAccess: ['x'] }, { reason: 'noAccess', site: null }],
    [onPage({ isSetUp: false }), { reason: 'notSetUp' }],
    [{ isSetUpFailing: true }, { reason: 'notSetUp' }],
    [{ otherAddress: ADDRESS }, { reason: 'otherAddress', ...ADDRESS }],
    [onPage({ isSecure: false }), { reason: 'notSecure', site: 'x' }],
    [onPage({ sensor: 'missing' }), { reason: 'notStarted', site: 'x', tabId: 7 }],
    [onPage({ sensor: 'noAnswer' }), { reason: 'noAnswer', site: 'x', tabId: 7 }],
    [{ sleepingSites: ['x', 'threads'] }, { reason: 'asleep', site: 'x' }],
    [{ isStoringFailing: true }, { reason: 'notStored' }],
  ])('with %j is %j', (facts, reason) => {
    expect(unmeasuredReason({ ...FINE, ...facts })).toEqual(reason);
  });

  it('is not a sleeping tab where time was measured today, or while the person is on a site', () => {
    const asleep = { ...FINE, sleepingSites: ['x'] };
    expect(unmeasuredReason({ ...asleep, hasTimeToday: true })).toBeNull();
    expect(unmeasuredReason({ ...asleep, page: PAGE })).toBeNull();
  });

  it('is one of the page in front, before any that is about other sites', () => {
    const elsewhere = { ...FINE, sitesWithoutAccess: ['threads'], isSetUpFailing: true };
    expect(unmeasuredReason({ ...elsewhere, ...onPage({ sensor: 'missing' }) })?.reason).toBe('notStarted');
    expect(unmeasuredReason({ ...elsewhere, otherAddress: ADDRESS })?.reason).toBe('otherAddress');
    expect(unmeasuredReason({ ...elsewhere, page: PAGE })?.reason).toBe('noAccess');
  });

  const anyFacts: fc.Arbitrary<MeasuringFacts> = fc.record({
    sitesWithoutAccess: fc.constantFrom([], ['x'], ['threads']),
    isSetUpFailing: fc.boolean(),
    page: fc.option(
      fc.record({
        ...{ site: fc.constant('x'), tabId: fc.constant(7) },
        ...{ hasAccess: fc.boolean(), isSetUp: fc.boolean(), isSecure: fc.boolean() },
        sensor: fc.constantFrom('running', 'missing', 'noAnswer', 'unknown'),
      }),
    ),
    otherAddress: fc.option(fc.constant(ADDRESS)),
    sleepingSites: fc.constantFrom([], ['x']),
    hasTimeToday: fc.boolean(),
    isStoringFailing: fc.boolean(),
  });

  it('is the most basic one that applies to the page in front', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        if (!facts.page) return;
        const { hasAccess, isSetUp, isSecure, sensor } = facts.page;
        const applying = {
          ...{ noAccess: !hasAccess, notSetUp: !isSetUp, notSecure: !isSecure },
          ...{ notStarted: sensor === 'missing', noAnswer: sensor === 'noAnswer' },
        };
        const first = UNMEASURED_REASONS.find((reason) => applying[reason as keyof typeof applying]);
        if (first) expect(unmeasuredReason(facts)?.reason).toBe(first);
      }),
    );
  });

  it('is there whenever something is wrong with the page in front or with storing', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { page } = facts;
        const isPageFine = page?.hasAccess && page.isSetUp && page.isSecure;
        const isWrong = facts.isStoringFailing || (page !== null && !isPageFine);
        if (isWrong) expect(unmeasuredReason(facts)).not.toBeNull();
      }),
    );
  });
});
