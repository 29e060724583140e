import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type DrawnCard, showNudgeCard } from '../../../lib/content/nudge-card';
import type { OutcomeMessage } from '../../../lib/messaging/protocol';

vi.mock('../../../lib/content/card-host', () => ({
  openCardHost: () => {
    const root = Object.assign(new EventTarget(), { activeElement: null });
    return { element: {}, root, remove: () => undefined };
  },
}));

const trusted = { isTrusted: true } as Event;

/** A card on a page whose background answers as told. */
function shown(answer: () => Promise<unknown>, { orphaned = false } = {}) {
  const sent: string[] = [];
  const drawn: (DrawnCard | null)[] = [];
  showNudgeCard({
    window: new EventTarget() as Window,
    css: '',
    tempo: { fadeAfter: 12_000 },
    nudge: { moment: 'm', sentence: 'Most minds compare.' },
    isOrphaned: () => orphaned,
    send: (message: OutcomeMessage) => {
      sent.push(message.outcome);
      return answer();
    },
    draw: (_root, card) => drawn.push(card),
  });
  const press = async (event: Event = trusted) => {
    drawn.at(-1)?.onExit('helpful', event);
    await vi.advanceTimersByTimeAsync(0);
  };
  return { sent, press, now: () => drawn.at(-1) };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('a card', () => {
  it('goes once its answer is kept', async () => {
    const { sent, press, now } = shown(async () => ({ done: true }));
    expect(now()).toMatchObject({ sentence: 'Most minds compare.', trouble: false });
    await press();
    expect(sent).toEqual(['helpful']);
    expect(now()).toBeNull();
  });

  it('goes when its nudge was erased or answered elsewhere meanwhile', async () => {
    const { press, now } = shown(async () => ({ refused: true }));
    await press();
    expect(now()).toBeNull();
  });

  it('does not take events that a page made up', async () => {
    const { sent, press, now } = shown(async () => ({ done: true }));
    await press({ isTrusted: false } as Event);
    expect(sent).toEqual([]);
    expect(now()).not.toBeNull();
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('disk full'))],
    ['stays silent', () => Promise.resolve(undefined)],
  ])('says so when the background %s, and goes at the second try', async (_, answer) => {
    const { press, now } = shown(answer);
    await press();
    expect(now()).toMatchObject({ trouble: true });
    await press();
    expect(now()).toBeNull();
  });

  it('fades by itself, even when that can not be kept', async () => {
    const { sent, now } = shown(() => Promise.reject(new Error('disk full')));
    await vi.advanceTimersByTimeAsync(12_000);
    expect(sent).toEqual(['faded']);
    expect(now()).toBeNull();
  });

  it('goes at once when the extension has gone from under it', async () => {
    const { press, now } = shown(() => Promise.reject(new Error('context invalidated')), { orphaned: true });
    await press();
    expect(now()).toBeNull();
  });
});
