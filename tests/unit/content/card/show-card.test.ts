import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardMessage } from '../../../../lib/content/card/card-messages';
import type { CardModel } from '../../../../lib/content/card/card-model';
import { showCard } from '../../../../lib/content/card/show-card';
import type { CardPractice } from '../../../../lib/domain/journal/practice';
import { stubScheduler } from '../../../builders/fake-scheduler';

const { visibility } = vi.hoisted(() => ({
  visibility: { wasVisible: true, isShown: true, body: new EventTarget(), tick: () => {} },
}));

vi.mock('../../../../lib/content/card/card-host', () => ({
  openCardHost: () => ({
    place: new EventTarget(),
    body: visibility.body,
    isShown: () => visibility.isShown,
    isReachable: () => true,
    corner: 'bottomEnd',
    hasFocus: () => false,
    hasKeyboardFocus: () => false,
    fit: () => undefined,
    remove: () => undefined,
  }),
}));
vi.mock('../../../../lib/content/card/card-corner', async (original) => ({
  ...(await original<object>()),
  moveToCorner: () => undefined,
}));
vi.mock('../../../../lib/content/card/clickjacking-guard', () => ({
  guardAgainstClickjacking: (_place: Element, _now: () => number, onTick: () => void) => {
    visibility.tick = onTick;
    return { wasVisible: () => visibility.wasVisible };
  },
}));

/** What a listener's rejection becomes in Chrome before 148, for scripts without the polyfill. */
const POLYFILL_REJECTION = { __mozWebExtensionPolyfillReject__: { message: 'disk full' } };

const trusted = { isTrusted: true } as Event;
const trustedPress = { isTrusted: true, preventDefault() {} } as Event;
const kept = async () => ({ done: true });

interface CardCase {
  begun?: string[];
  orphaned?: boolean;
  practice?: CardPractice | null;
}

/** A card on a page, whose background gives this answer. */
function shown(answer: () => Promise<unknown>, { orphaned = false, practice = null, begun }: CardCase = {}) {
  let hasFocus = true;
  const document = Object.assign(new EventTarget(), { hidden: false, hasFocus: () => hasFocus });
  const messages: CardMessage[] = [];
  const signs: number[] = [];
  const drawn: (CardModel | null)[] = [];
  const card = showCard({
    window: Object.assign(new EventTarget(), { document }) as unknown as Window,
    css: { place: '', card: '' },
    content: {
      moment: 'm',
      sentence: 'Most minds compare.',
      practice,
      lines: begun,
      triggers: ['passive'],
      minutes: 8,
      explainsRotation: false,
      corner: 'bottomEnd',
      host: 'www.instagram.com',
      until: 0,
    },
    monotonicNow: () => Date.now(),
    language: 'en',
    direction: 'ltr',
    label: 'A note',
    scheme: 'light',
    isOrphaned: () => orphaned,
    send: (message) => {
      messages.push(message);
      return answer();
    },
    passSignOn: () => signs.push(Date.now()),
    draw: (_body, one) => drawn.push(one),
  });
  const settled = () => vi.advanceTimersByTimeAsync(0);
  const now = () => drawn.at(-1);
  return {
    card,
    messages,
    signs,
    now,
    settled,
    outcomes: () => messages.flatMap((message) => (message.kind === 'outcome' ? message.outcome : [])),
    notes: () => messages.flatMap((message) => (message.kind === 'note' ? [message.lines] : [])),
    kept: () =>
      messages.flatMap((message) => (message.kind === 'note' && message.kept ? [message.lines] : [])),
    async press(event: Event = trusted) {
      now()?.onExit('helpful', event);
      await settled();
    },
    /** Switches to another window, beside which this one stays visible. */
    switchWindow() {
      hasFocus = false;
    },
    /** Switches to another tab. */
    switchTab() {
      document.hidden = true;
      document.dispatchEvent(
        Object.defineProperty(new Event('visibilitychange'), 'isTrusted', { value: true }),
      );
    },
    write: (line: string, index = 0) => now()?.onWrite(index, line, trusted),
  };
}

beforeEach(() => {
  vi.useFakeTimers();
  stubScheduler();
  visibility.wasVisible = true;
  visibility.isShown = true;
  visibility.body = new EventTarget();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a card', () => {
  it('closes once its answer is stored', async () => {
    const { outcomes, press, now } = shown(kept);
    expect(now()).toMatchObject({ sentence: 'Most minds compare.', hasFailed: false });
    await press();
    expect(outcomes()).toEqual(['helpful']);
    expect(now()).toBeNull();
  });

  it('closes when its nudge was erased or answered elsewhere meanwhile', async () => {
    const { press, now } = shown(async () => ({ refused: true }));
    await press();
    expect(now()).toBeNull();
  });

  it('ignores events that the page made up', async () => {
    const { messages, press, now } = shown(kept, { practice: 'intent' });
    const madeUp = { isTrusted: false } as Event;
    await press(madeUp);
    now()?.onChoose('find', madeUp);
    now()?.onWrite(0, 'post', madeUp);
    now()?.onExplain(madeUp);
    now()?.onMove(madeUp);
    expect(messages).toEqual([]);
    expect(now()).toMatchObject({ lines: [''], isExplained: false });
  });

  it('takes no answer while the person can’t see it', async () => {
    const { messages, press, now } = shown(kept, { practice: 'breathe' });
    visibility.wasVisible = false;
    await press();
    now()?.onPractices(trusted);
    now()?.onExplain(trusted);
    now()?.onBreathe(trusted);
    now()?.onMove(trusted);
    expect(messages).toEqual([]);
    expect(now()).toMatchObject({ isExplained: false, breath: 'before' });
    visibility.wasVisible = true;
    await press();
    expect(now()).toBeNull();
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('disk full'))],
    ['does not answer', () => Promise.resolve(undefined)],
    ['answers that it failed', () => Promise.resolve({ failed: true })],
    ['rejects in a browser that wraps rejections into answers', () => Promise.resolve(POLYFILL_REJECTION)],
    ['answers in words', () => Promise.resolve('done')],
  ])('says so when the background %s, and closes at the second try', async (_, answer) => {
    const { press, now } = shown(answer);
    await press();
    expect(now()).toMatchObject({ hasFailed: true });
    await press();
    expect(now()).toBeNull();
  });

  it.each([
    ['a corner', 'onMove'],
    ['a wish to see the practices', 'onPractices'],
  ] as const)('says so when %s can’t be stored or met', async (_, action) => {
    const { now, settled } = shown(async () => ({ failed: true }));
    now()?.[action](trustedPress);
    await settled();
    expect(now()).toMatchObject({ hasFailed: true });
  });

  it('moves into another corner without a complaint when that is stored', async () => {
    const { now, messages, settled } = shown(kept);
    now()?.onMove(trustedPress);
    await settled();
    expect(messages).toEqual([{ kind: 'corner', corner: 'bottomStart' }]);
    expect(now()).toMatchObject({ hasFailed: false });
  });

  it('is dismissed when it is left alone, even when that can’t be stored', async () => {
    const { outcomes, now } = shown(() => Promise.reject(new Error('disk full')));
    await vi.advanceTimersByTimeAsync(11_999);
    expect(now()).not.toBeNull();
    await vi.advanceTimersByTimeAsync(1);
    expect(outcomes()).toEqual(['faded']);
    expect(now()).toBeNull();
  });

  it('goes without an answer, and says so, once the page has taken it away', async () => {
    const { now, outcomes, settled } = shown(kept);
    visibility.tick();
    await settled();
    expect(outcomes()).toEqual([]);
    visibility.isShown = false;
    visibility.tick();
    await settled();
    expect(outcomes()).toEqual(['faded']);
    expect(now()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it('passes on that the person is there, at most once a second, and not what the page makes up', async () => {
    const { card, signs } = shown(kept);
    const use = (isTrusted: boolean) =>
      visibility.body.dispatchEvent(
        Object.defineProperty(new Event('wheel'), 'isTrusted', { value: isTrusted }),
      );
    use(false);
    expect(signs).toHaveLength(0);
    for (let tenths = 0; tenths < 30; tenths++) {
      use(true);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(signs).toHaveLength(3);
    card.takeAway();
    await vi.advanceTimersByTimeAsync(5_000);
    use(true);
    expect(signs).toHaveLength(3);
  });

  it('closes at once when the extension was reloaded or removed', async () => {
    const { press, now } = shown(() => Promise.reject(new Error('context invalidated')), { orphaned: true });
    await press();
    expect(now()).toBeNull();
  });
});

describe('what a person writes on a card', () => {
  it('is a draft while they write, and kept once they ask for that', async () => {
    const { now, kept: entries, notes, press, settled, write } = shown(kept, { practice: 'notice' });
    write('tired');
    await settled();
    expect(notes()).toEqual([['tired']]);
    expect(now()).toMatchObject({ lines: ['tired'], isKept: false });
    now()?.onKeep(trusted);
    await settled();
    expect(now()).toMatchObject({ isKept: true });
    expect(entries()).toEqual([['tired']]);
    write('tired, and fine');
    expect(now()).toMatchObject({ isKept: false });
    await press();
    expect(notes()).toEqual([['tired'], ['tired'], ['tired, and fine']]);
    expect(entries()).toEqual([['tired']]);
    expect(now()).toBeNull();
  });

  it('is taken back when they delete it', () => {
    const { notes, write } = shown(kept, { practice: 'notice' });
    write('t');
    write('');
    expect(notes()).toEqual([['t'], ['']]);
  });

  it.each<[string, (one: ReturnType<typeof shown>) => void]>([
    ['is answered "Helpful"', ({ now }) => now()?.onExit('helpful', trusted)],
    ['is answered "Not now"', ({ now }) => now()?.onExit('notNow', trusted)],
    ['closes its tab', ({ now }) => now()?.onExit('closedTab', trusted)],
    ['is taken away', ({ card }) => card.takeAway()],
  ])('is a draft, and no entry, when the card %s', async (_, go) => {
    const one = shown(kept, { practice: 'reframe' });
    one.write('I always mess up', 0);
    go(one);
    await one.settled();
    expect(one.notes()).toEqual([['I always mess up', '']]);
    expect(one.kept()).toEqual([]);
  });

  it('keeps the card open until it is kept', async () => {
    const { now, outcomes, settled, write } = shown(kept, { practice: 'gratitude' });
    write('tea');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outcomes()).toEqual([]);
    now()?.onKeep(trusted);
    await settled();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(outcomes()).toEqual(['faded']);
  });

  it('stands on the next card again, which it does not keep open by itself', async () => {
    const {
      now,
      outcomes,
      settled,
      kept: entries,
    } = shown(kept, { practice: 'gratitude', begun: ['tea wi'] });
    expect(now()).toMatchObject({ lines: ['tea wi'], isKept: false });
    now()?.onKeep(trusted);
    await settled();
    expect(entries()).toEqual([['tea wi']]);
    await vi.advanceTimersByTimeAsync(12_000);
    const another = shown(kept, { practice: 'gratitude', begun: ['tea wi'] });
    await vi.advanceTimersByTimeAsync(12_000);
    expect([...outcomes(), ...another.outcomes()]).toEqual(['faded', 'faded']);
    expect(another.messages).toHaveLength(1);
  });

  it('does not keep the card open beside another window, where the next card may come', async () => {
    const { switchWindow, notes, outcomes, write } = shown(kept, { practice: 'gratitude' });
    write('tea');
    switchWindow();
    await vi.advanceTimersByTimeAsync(12_000);
    expect([outcomes(), notes()]).toEqual([['faded'], [['tea']]]);
  });

  it('is stored already when they leave its tab, where it does not keep the card open', async () => {
    const { notes, now, outcomes, settled, switchTab, write } = shown(kept, { practice: 'gratitude' });
    write('tea with');
    await settled();
    expect(notes()).toEqual([['tea with']]);
    switchTab();
    await vi.advanceTimersByTimeAsync(12_000);
    expect(outcomes()).toEqual(['faded']);
    expect(notes()).toEqual([['tea with']]);
    expect(now()).toBeNull();
  });

  it.each([
    ['refused it', { refused: true }],
    ['failed', POLYFILL_REJECTION],
  ])('is not shown as kept when the background %s', async (_, reply) => {
    const { now, press, settled, write } = shown(async () => reply, { practice: 'notice' });
    write('tired');
    now()?.onKeep(trusted);
    await settled();
    expect(now()).toMatchObject({ hasFailed: true, isKept: false });
    await press();
    expect(now()).toBeNull();
  });

  it('is reported as not stored when that failed, and sent again when the card closes', async () => {
    const { notes, now, press, settled, write } = shown(() => Promise.reject(new Error('disk full')), {
      practice: 'gladFor',
    });
    write('Mia’s garden');
    now()?.onKeep(trusted);
    await settled();
    expect(now()).toMatchObject({ hasFailed: true, isKept: false });
    await press();
    expect(now()).toBeNull();
    expect(notes().length).toBeGreaterThan(1);
  });

  it('is one tap when the card asks what they came for', async () => {
    const { notes, now, settled } = shown(kept, { practice: 'intent' });
    now()?.onChoose('unwind', trusted);
    await settled();
    expect(notes()).toEqual([['unwind']]);
    expect(now()).toMatchObject({ lines: ['unwind'], isKept: true });
  });
});

describe('a breath', () => {
  it('takes 20 seconds, and keeps the card open until it is done', async () => {
    const { now, outcomes } = shown(kept, { practice: 'breathe' });
    const breaths: (string | undefined)[] = [];
    now()?.onBreathe(trusted);
    for (let second = 0; second < 20; second++) {
      breaths.push(now()?.breath);
      await vi.advanceTimersByTimeAsync(1_000);
    }
    expect([...new Set(breaths)]).toEqual(['in', 'inMore', 'out']);
    expect(now()?.breath).toBe('done');
    await vi.advanceTimersByTimeAsync(11_999);
    expect(outcomes()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(outcomes()).toEqual(['faded']);
  });
});
