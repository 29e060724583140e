import { beforeEach, describe, expect, it, vi } from 'vitest';
import { focusCard, showCard } from '../../../lib/background/card-in-page';
import type { CardContent } from '../../../lib/domain/nudges/card-content';
import { callSlot, fillSlot } from '../../../lib/messaging/slots-in-page';
import { hasAccess } from '../../../lib/platform/access';
import { runInPage } from '../../../lib/platform/page-scripts';
import { addressOf } from '../../../lib/platform/tabs';

vi.mock('../../../lib/messaging/slots-in-page', () => ({ callSlot: vi.fn(), fillSlot: vi.fn() }));
vi.mock('../../../lib/platform/access', () => ({ hasAccess: vi.fn() }));
vi.mock('../../../lib/platform/page-scripts', () => ({ runInPage: vi.fn() }));
vi.mock('../../../lib/platform/tabs', () => ({ addressOf: vi.fn() }));

const PAGE = { tabId: 7, documentId: 'd' };
const CARD = { moment: 'm' } as CardContent;

beforeEach(() => vi.clearAllMocks());

describe('a card for a page', () => {
  it('is handed over before its script runs, and has come when that says so', async () => {
    vi.mocked(runInPage).mockImplementation(async () => {
      expect(fillSlot).toHaveBeenCalledWith(PAGE, 'enough.nudge', CARD);
      return true;
    });
    expect(await showCard(PAGE, CARD)).toBeUndefined();
  });

  it('is held back for the reason that its script gives', async () => {
    vi.mocked(runInPage).mockResolvedValue('typing');
    expect(await showCard(PAGE, CARD)).toBe('typing');
  });

  it.each([undefined, null, false, 'some other word'])(
    'has failed when its script answers %s',
    async (answer) => {
      vi.mocked(runInPage).mockResolvedValue(answer);
      await expect(showCard(PAGE, CARD)).rejects.toThrow('without an answer');
    },
  );

  it.each([
    ['https://www.instagram.com/explore', true, 1],
    ['https://elsewhere.example/', false, 0],
    [undefined, true, 0],
  ])('gets the focus on a page with access alone: %s', async (address, isAllowed, calls) => {
    vi.mocked(addressOf).mockResolvedValue(address);
    vi.mocked(hasAccess).mockResolvedValue(isAllowed);
    await focusCard(7);
    expect(callSlot).toHaveBeenCalledTimes(calls);
  });
});
