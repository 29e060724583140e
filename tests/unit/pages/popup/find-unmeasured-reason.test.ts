import { beforeEach, describe, expect, it, vi } from 'vitest';
import { isSlotFilled } from '../../../../lib/messaging/slots-in-page';
import type { PageContext } from '../../../../lib/pages/context';
import { findUnmeasuredReason } from '../../../../lib/pages/popup/find-unmeasured-reason';
import { hasAccess } from '../../../../lib/platform/access';
import { registeredScripts } from '../../../../lib/platform/page-scripts';
import { sendToBackground } from '../../../../lib/platform/runtime';
import { openTabs, tabInFront } from '../../../../lib/platform/tabs';
import { HOUR, MINUTE } from '../../../builders/domain-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/access', () => ({ hasAccess: vi.fn(), onAccessChanged: vi.fn() }));
vi.mock('../../../../lib/platform/page-scripts', () => ({ registeredScripts: vi.fn() }));
vi.mock('../../../../lib/platform/runtime', () => ({ sendToBackground: vi.fn() }));
vi.mock('../../../../lib/platform/tabs', () => ({ openTabs: vi.fn(), tabInFront: vi.fn() }));
vi.mock('../../../../lib/messaging/slots-in-page', () => ({ isSlotFilled: vi.fn() }));

const NOW = middleOf('2026-11-22');
const ALL_SET_UP = [
  'https://www.threads.com/*',
  'https://threads.com/*',
  'https://www.threads.net/*',
  'https://threads.net/*',
  'https://nearby.example/*',
  'https://www.nearby.example/*',
];

let context: PageContext;
const setUp = (patterns: readonly string[]) =>
  vi.mocked(registeredScripts).mockResolvedValue([{ id: 'sensor', files: [], patterns }]);
const inFront = (address: string | undefined) => vi.mocked(tabInFront).mockResolvedValue({ id: 7, address });
const withdraw = (part: string) =>
  vi.mocked(hasAccess).mockImplementation(async (patterns) => !patterns.some((one) => one.includes(part)));

beforeEach(async () => {
  vi.mocked(hasAccess).mockReset().mockResolvedValue(true);
  vi.mocked(sendToBackground).mockReset().mockResolvedValue({ done: true });
  vi.mocked(openTabs).mockReset().mockResolvedValue([]);
  vi.mocked(isSlotFilled).mockReset().mockResolvedValue(true);
  setUp(ALL_SET_UP);
  inFront('https://nearby.example/home');
  context = pageInMemory(() => NOW);
  await context.settings.change(() => ({
    sites: [
      { site: 'threads', since: 0 },
      { site: 'nearby.example', since: NOW - HOUR },
    ],
  }));
});

describe('the reason why time is not measured', () => {
  it('is none while everything works, and nothing is asked of the background', async () => {
    expect(await findUnmeasuredReason(context)).toBeNull();
    expect(isSlotFilled).toHaveBeenCalledExactlyOnceWith({ tabId: 7 }, 'enough.end-sensor');
    expect(sendToBackground).not.toHaveBeenCalled();
  });

  it('is none before any site is chosen', async () => {
    await context.settings.change(() => ({ sites: [] }));
    inFront('https://elsewhere.example/');
    expect(await findUnmeasuredReason(context)).toBeNull();
  });

  it('is missing access to the page’s own host, and the page is not asked anything', async () => {
    withdraw('www.nearby');
    inFront('https://www.nearby.example/');
    expect(await findUnmeasuredReason(context)).toEqual({ reason: 'noAccess', site: 'nearby.example' });
    expect(isSlotFilled).not.toHaveBeenCalled();
  });

  it('is missing access to another site', async () => {
    withdraw('threads');
    inFront(undefined);
    expect(await findUnmeasuredReason(context)).toEqual({ reason: 'noAccess', site: null });
  });

  it('is no missing sensor when the background can set it up', async () => {
    vi.mocked(sendToBackground).mockImplementation(async () => {
      setUp(ALL_SET_UP);
      return { done: true };
    });
    setUp(ALL_SET_UP.slice(1));
    expect(await findUnmeasuredReason(context)).toBeNull();
    expect(sendToBackground).toHaveBeenCalledExactlyOnceWith({ kind: 'sensors' });
  });

  it.each(['answers', 'fails'])(
    'is a missing sensor when the background %s and it stays missing',
    async (how) => {
      if (how === 'fails') vi.mocked(sendToBackground).mockRejectedValue(new Error('No receiver.'));
      setUp([]);
      expect(await findUnmeasuredReason(context)).toEqual({ reason: 'notSetUp' });
    },
  );

  it.each(['listeners', 'sensors'] as const)(
    'is that the part “%s” of the background fails, which tries again by itself',
    async (part) => {
      await context.failingParts.addFailure(part);
      setUp([]);
      inFront(undefined);
      expect(await findUnmeasuredReason(context)).toEqual({ reason: 'notSetUp' });
      expect(sendToBackground).not.toHaveBeenCalled();
      await context.failingParts.clear(part);
      setUp(ALL_SET_UP);
      expect(await findUnmeasuredReason(context)).toBeNull();
    },
  );

  it('is no sensor that is missing where there is no access', async () => {
    withdraw('www.nearby');
    setUp(ALL_SET_UP.slice(0, -1));
    expect(await findUnmeasuredReason(context)).toBeNull();
  });

  it.each([
    ['https://nearby.test/home', { site: 'nearby.example', host: 'nearby.test', isAlike: true }],
    ['https://elsewhere.example/', { site: 'nearby.example', host: 'elsewhere.example', isAlike: false }],
  ])('is the other address %s', async (address, found) => {
    inFront(address);
    expect(await findUnmeasuredReason(context)).toEqual({
      reason: 'otherAddress',
      like: undefined,
      ...found,
    });
  });

  it('is no other address once time was measured on the site', async () => {
    await spendTime(context, { site: 'nearby.example', start: NOW - 2 * MINUTE, end: NOW - MINUTE });
    inFront('https://elsewhere.example/');
    expect(await findUnmeasuredReason(context)).toBeNull();
  });

  it.each([
    'chrome://settings/',
    'http://nearby.test/',
    'file:///home/anna/nearby.example',
    'not an address',
  ])('is none on %s', async (address) => {
    inFront(address);
    expect(await findUnmeasuredReason(context)).toBeNull();
  });

  it('is a page without https', async () => {
    inFront('http://nearby.example/home');
    expect(await findUnmeasuredReason(context)).toEqual({ reason: 'notSecure', site: 'nearby.example' });
  });

  it('is a page on which no sensor runs', async () => {
    vi.mocked(isSlotFilled).mockResolvedValue(false);
    const about = { site: 'nearby.example', tabId: 7 };
    expect(await findUnmeasuredReason(context)).toEqual({ reason: 'notStarted', ...about });
    vi.mocked(isSlotFilled).mockRejectedValue(new Error('Cannot access contents of the page.'));
    expect(await findUnmeasuredReason(context)).toBeNull();
  });

  it('is a page that does not answer', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    vi.mocked(isSlotFilled).mockReturnValue(new Promise(() => undefined));
    const reason = findUnmeasuredReason(context);
    await vi.waitFor(() => expect(isSlotFilled).toHaveBeenCalled());
    await vi.advanceTimersByTimeAsync(MINUTE);
    vi.useRealTimers();
    expect(await reason).toEqual({ reason: 'noAnswer', site: 'nearby.example', tabId: 7 });
  });

  it('is that all tabs of a site sleep, where nothing was measured today', async () => {
    inFront(undefined);
    const asleep = { address: 'https://www.threads.com/', isAsleep: true };
    vi.mocked(openTabs).mockResolvedValue([asleep, asleep]);
    expect(await findUnmeasuredReason(context)).toEqual({ reason: 'asleep', site: 'threads' });
    vi.mocked(openTabs).mockResolvedValue([asleep, { ...asleep, isAsleep: false }]);
    expect(await findUnmeasuredReason(context)).toBeNull();
  });

  it('is that storing fails', async () => {
    const failing = context.writeFailure.track(() => Promise.reject(new Error('The disk is full.')));
    await expect(failing).rejects.toThrow('The disk is full.');
    expect(await findUnmeasuredReason(context)).toEqual({ reason: 'notStored' });
  });

  it('is still found in a browser that tells nothing of its tabs', async () => {
    vi.mocked(tabInFront).mockRejectedValue(new TypeError('No tabs.'));
    vi.mocked(openTabs).mockRejectedValue(new TypeError('No tabs.'));
    withdraw('threads');
    expect(await findUnmeasuredReason(context)).toEqual({ reason: 'noAccess', site: null });
  });
});
