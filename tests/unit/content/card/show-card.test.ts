import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CardMessage } from '../../../../lib/content/card/card-messages';
import type { CardModel } from '../../../../lib/content/card/card-model';
import { showCard } from '../../../../lib/content/card/show-card';
import type { CardPractice } from '../../../../lib/domain/journal/practice';
import type { CardTexts } from '../../../../lib/domain/nudges/card-texts';
import { stubScheduler } from '../../../builders/fake-scheduler';

const { visibility } = vi.hoisted(() => ({
  visibility: {
    wasVisible: true,
    isShown: true,
    isReachable: true,
    hasKeyboardFocus: false,
    body: new EventTarget(),
    tick: () => {},
  },
}));

vi.mock('../../../../lib/content/card/card-host', () => ({
  openCardHost: () => ({
    place: new EventTarget(),
    body: Object.assign(visibility.body, { querySelector: () => null }),
    isShown: () => visibility.isShown,
    isReachable: () => visibility.isReachable,
    corner: 'bottomEnd',
    hasFocus: () => false,
    hasKeyboardFocus: () => visibility.hasKeyboardFocus,
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
  isFolded?: boolean;
}

/** A card on a page, whose background gives this answer. */
function shown(
  answer: (message: CardMessage) => Promise<unknown>,
  { orphaned = false, practice = null, isFolded = false, begun }: CardCase = {},
) {
  let hasFocus = true;
  const document = Object.assign(new EventTarget(), {
    hidden: false,
    activeElement: null,
    fullscreenElement: null,
    hasFocus: () => hasFocus,
  });
  const page = Object.assign(new EventTarget(), {
    document,
    matchMedia: () => ({ matches: false }),
  });
  const messages: CardMessage[] = [];
  const signs: number[] = [];
  const drawn: (CardModel | null)[] = [];
  const card = showCard({
    window: page as unknown as Window,
    css: { place: '', card: '' },
    content: {
      moment: 'm',
      sentence: 'You don’t have to feel any particular way right now.',
      practice,
      lines: begun,
      isFolded,
      staysMs: 12_000,
      texts: { language: 'en', direction: 'ltr', label: 'A nudge' } as CardTexts,
      corner: 'bottomEnd',
      host: 'www.instagram.com',
      until: 0,
    },
    monotonicNow: () => Date.now(),
    scheme: 'light',
    isOrphaned: () => orphaned,
    shadowRootOf: () => null,
    send: (message) => {
      messages.push(message);
      return answer(message);
    },
    passSignOn: () => signs.push(Date.now()),
    draw: (_body, one) => drawn.push(one),
  });
  const settled = () => vi.advanceTimersByTimeAsync(0);
  const now = () => drawn.at(-1);
  return {
    card,
    page,
    messages,
    signs,
    now,
    settled,
    asked: () => messages.map(({ kind }) => kind).filter((kind) => kind !== 'outcome' && kind !== 'note'),
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
  visibility.isReachable = true;
  visibility.hasKeyboardFocus = false;
  visibility.body = new EventTarget();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a card', () => {
  it.each(['helpful', 'carriedOn', 'closedTab'] as const)(
    'replies once the answer "%s" is stored, and goes five seconds later',
    async (answer) => {
      const { outcomes, now, settled } = shown(kept);
      expect(now()).toMatchObject({ answer: undefined, hasFailed: false });
      now()?.onExit(answer, trusted);
      await settled();
      expect(outcomes()).toEqual([answer]);
      expect(now()).toMatchObject({ answer });
      await vi.advanceTimersByTimeAsync(4_999);
      expect(now()).not.toBeNull();
      await vi.advanceTimersByTimeAsync(1);
      expect(now()).toBeNull();
      expect(outcomes()).toEqual([answer]);
    },
  );

  it('waits for an answer while the keyboard’s focus is in it, and then replies for twenty seconds', async () => {
    const { outcomes, press, now } = shown(kept);
    visibility.hasKeyboardFocus = true;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outcomes()).toEqual([]);
    await press();
    await vi.advanceTimersByTimeAsync(19_999);
    expect(now()).toMatchObject({ answer: 'helpful' });
    await vi.advanceTimersByTimeAsync(1);
    expect(now()).toBeNull();
  });

  it('goes at once when it is closed after an answer, which stays what it was', async () => {
    const { outcomes, press, now, settled } = shown(kept);
    await press();
    now()?.onExit('carriedOn', trusted);
    await settled();
    expect(now()).toBeNull();
    expect(outcomes()).toEqual(['helpful']);
  });

  it.each([
    ['in it carries on', () => visibility.body, 'carriedOn'],
    ['on the page dismisses it', ({ page }: ReturnType<typeof shown>) => page, 'faded'],
  ] as const)('Escape %s, and takes it away after an answer', async (_, targetOf, outcome) => {
    const one = shown(kept);
    const pressEscape = async () => {
      const event = Object.assign(new Event('keydown'), { key: 'Escape', composedPath: () => [{}] });
      targetOf(one).dispatchEvent(Object.defineProperty(event, 'isTrusted', { value: true }));
      await one.settled();
    };
    await pressEscape();
    expect(one.outcomes()).toEqual([outcome]);
    if (outcome === 'carriedOn') expect(one.now()).toMatchObject({ answer: 'carriedOn' });
    await pressEscape();
    expect(one.now()).toBeNull();
    expect(one.outcomes()).toEqual([outcome]);
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
    now()?.onRequest('practices', trusted);
    now()?.onExplain(trusted);
    now()?.onBreathe(trusted);
    now()?.onMove(trusted);
    expect(messages).toEqual([]);
    expect(now()).toMatchObject({ isExplained: false, breath: 'before' });
    visibility.wasVisible = true;
    await press();
    expect(now()).toMatchObject({ answer: 'helpful' });
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
    ['a corner', (card: CardModel) => card.onMove(trustedPress)],
    ['a wish to see the practices', (card: CardModel) => card.onRequest('practices', trustedPress)],
  ] as const)('says so when %s can’t be stored or met', async (_, act) => {
    const { now, settled } = shown(async () => ({ failed: true }));
    await vi.advanceTimersByTimeAsync(1_000);
    act(now() as CardModel);
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
    expect(outcomes()).toEqual(['takenAway']);
    expect(now()).toBeNull();
    expect(vi.getTimerCount()).toBe(0);
  });

  it.each([
    ['nobody saw', [false, false], 'outOfReach'],
    ['was covered at last', [true, false], 'faded'],
    ['came into sight at last', [false, true], 'faded'],
  ] as const)('that %s is dismissed as it was seen', async (_, [seen, reachable], outcome) => {
    const { outcomes, settled } = shown(kept);
    Object.assign(visibility, { wasVisible: seen, isReachable: reachable });
    visibility.tick();
    visibility.wasVisible = false;
    await vi.advanceTimersByTimeAsync(60_000);
    await settled();
    expect(outcomes()).toEqual([outcome]);
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
    expect(now()).toMatchObject({ answer: 'helpful' });
  });

  it('is taken back when they delete it', () => {
    const { notes, write } = shown(kept, { practice: 'notice' });
    write('t');
    write('');
    expect(notes()).toEqual([['t'], ['']]);
  });

  it.each<[string, (one: ReturnType<typeof shown>) => void]>([
    ['is answered "This helped"', ({ now }) => now()?.onExit('helpful', trusted)],
    ['is closed', ({ now }) => now()?.onExit('carriedOn', trusted)],
    ['is answered "Leave the feed"', ({ now }) => now()?.onExit('closedTab', trusted)],
    ['is taken away', ({ card }) => card.takeAway()],
  ])('is a draft, and no entry, when the card %s', async (_, go) => {
    const one = shown(kept, { practice: 'reframe' });
    one.write('I always mess up', 0);
    go(one);
    await one.settled();
    expect(one.notes()).toEqual([['I always mess up', '']]);
    expect(one.kept()).toEqual([]);
  });

  it('is called half written after an answer, unless it was kept, deleted or begun on an earlier card', async () => {
    const one = shown(kept, { practice: 'gratitude' });
    one.write('tea');
    await one.press();
    expect(one.now()).toMatchObject({ answer: 'helpful', isHalfWritten: true });
    const two = shown(kept, { practice: 'gratitude' });
    two.write('tea');
    two.now()?.onKeep(trusted);
    await two.settled();
    await two.press();
    expect(two.now()).toMatchObject({ answer: 'helpful', isHalfWritten: false });
    const three = shown(kept, { practice: 'gratitude', begun: ['tea'] });
    await three.press();
    expect(three.now()).toMatchObject({ isHalfWritten: false });
    three.write('');
    expect(three.now()).toMatchObject({ isHalfWritten: false });
  });

  it('keeps the card open until it is kept', async () => {
    const { now, outcomes, settled, write } = shown(kept, { practice: 'gratitude' });
    write('tea');
    await vi.advanceTimersByTimeAsync(60_000);
    expect(outcomes()).toEqual([]);
    now()?.onKeep(trusted);
    await settled();
    await vi.advanceTimersByTimeAsync(22_000);
    expect(outcomes()).toEqual(['faded']);
  });

  it('is on the next card again, which it does not keep open by itself', async () => {
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
    await vi.advanceTimersByTimeAsync(22_000);
    const another = shown(kept, { practice: 'gratitude', begun: ['tea wi'] });
    await vi.advanceTimersByTimeAsync(22_000);
    expect([...outcomes(), ...another.outcomes()]).toEqual(['faded', 'faded']);
    expect(another.messages).toHaveLength(1);
  });

  it('does not keep the card open beside another window, where the next card may come', async () => {
    const { switchWindow, notes, outcomes, write } = shown(kept, { practice: 'gratitude' });
    write('tea');
    switchWindow();
    await vi.advanceTimersByTimeAsync(22_000);
    expect([outcomes(), notes()]).toEqual([['faded'], [['tea']]]);
  });

  it('is stored already when they leave its tab, where it does not keep the card open', async () => {
    const { notes, now, outcomes, settled, switchTab, write } = shown(kept, { practice: 'gratitude' });
    write('tea with');
    await settled();
    expect(notes()).toEqual([['tea with']]);
    switchTab();
    await vi.advanceTimersByTimeAsync(22_000);
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

describe('a comparison that is caught on the card', () => {
  it('is sent once pressed and said to be kept, and is no answer', async () => {
    const { messages, outcomes, now, settled, press } = shown(kept);
    await vi.advanceTimersByTimeAsync(1_000);
    now()?.onRequest('caught', trusted);
    await settled();
    expect(messages).toEqual([{ kind: 'caught', moment: 'm' }]);
    expect(now()).toMatchObject({ asked: ['caught'], answer: undefined, hasFailed: false });
    await press();
    expect(outcomes()).toEqual(['helpful']);
  });

  it('leaves the card there as long as any other, which then fades', async () => {
    const { outcomes, now, settled } = shown(kept);
    await vi.advanceTimersByTimeAsync(11_000);
    now()?.onRequest('caught', trusted);
    await settled();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(outcomes()).toEqual([]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect(outcomes()).toEqual(['faded']);
  });

  it('is not said to be kept when it could not be stored, and can be pressed again', async () => {
    let reply: unknown;
    const { now, settled } = shown(async () => reply);
    await vi.advanceTimersByTimeAsync(1_000);
    now()?.onRequest('caught', trusted);
    await settled();
    expect(now()).toMatchObject({ asked: [], hasFailed: true });
    reply = { done: true };
    now()?.onRequest('caught', trusted);
    await settled();
    expect(now()).toMatchObject({ asked: ['caught'], hasFailed: false });
  });
});

describe('what can be asked for after an answer', () => {
  /** A card that was answered some time ago. */
  async function answered(reply: (message: CardMessage) => Promise<unknown> = kept) {
    const one = shown(reply);
    await one.press();
    await vi.advanceTimersByTimeAsync(700);
    return one;
  }

  it.each(['quietVisit', 'fewerNudges'] as const)(
    '%s is sent, said to be done, and can be read',
    async (kind) => {
      const { messages, now, settled } = await answered();
      await vi.advanceTimersByTimeAsync(4_000);
      now()?.onRequest(kind, trusted);
      await settled();
      expect(messages.at(-1)).toEqual({ kind, moment: 'm' });
      expect(now()).toMatchObject({ asked: [kind], hasFailed: false });
      await vi.advanceTimersByTimeAsync(4_999);
      expect(now()).not.toBeNull();
      await vi.advanceTimersByTimeAsync(1);
      expect(now()).toBeNull();
    },
  );

  it('is not asked for by the second click of a double click, nor by the page', async () => {
    const { asked, now, press } = shown(kept);
    await press();
    await vi.advanceTimersByTimeAsync(500);
    now()?.onRequest('quietVisit', trusted);
    await vi.advanceTimersByTimeAsync(500);
    now()?.onRequest('quietVisit', { isTrusted: false } as Event);
    expect(asked()).toEqual([]);
    now()?.onRequest('quietVisit', trusted);
    expect(asked()).toEqual(['quietVisit']);
  });

  it.each([
    ['is refused', { refused: true }],
    ['fails', undefined],
  ])('is said not to be done when it %s', async (_, reply) => {
    const { now, settled } = await answered(async ({ kind }) =>
      kind === 'outcome' ? { done: true } : reply,
    );
    now()?.onRequest('quietVisit', trusted);
    await settled();
    expect(now()).toMatchObject({ asked: [], hasFailed: true });
  });
});

describe('a folded field', () => {
  it('gives a card the time of its sentence alone, and once it is unfolded the time to write', async () => {
    const folded = shown(kept, { practice: 'gratitude', isFolded: true });
    await vi.advanceTimersByTimeAsync(12_000);
    expect(folded.outcomes()).toEqual(['faded']);
    const { now, outcomes } = shown(kept, { practice: 'gratitude', isFolded: true });
    expect(now()).toMatchObject({ isFolded: true });
    now()?.onUnfold(trusted);
    expect(now()).toMatchObject({ isFolded: false });
    await vi.advanceTimersByTimeAsync(21_999);
    expect(outcomes()).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(outcomes()).toEqual(['faded']);
  });

  it('is unfolded by nothing that the page makes up', () => {
    const { now } = shown(kept, { practice: 'intent', isFolded: true });
    now()?.onUnfold({ isTrusted: false } as Event);
    expect(now()).toMatchObject({ isFolded: true });
  });
});
