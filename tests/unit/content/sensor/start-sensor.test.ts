import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Span } from '../../../../lib/domain/attention/span';
import { OPENED, sensedPage } from '../../../builders/sensed-page';

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('a sensor', () => {
  it('dates attention after a sleep by the clock at that time, on return to the page', async () => {
    const { pass, turn, clock, spans } = sensedPage();
    await pass(20_000);
    await turn('hidden');
    clock.wall += 8 * 60 * 60_000;
    await turn('visible');
    const back = clock.wall;
    await pass(5_000);
    await turn('hidden');
    const after = spans().filter(({ end }) => end > OPENED + 20_000);
    expect(after[0]?.start).toBe(back);
    expect(after.at(-1)?.end).toBe(back + 5_000);
    expect(lengthOf(spans())).toBe(25_000);
  });

  it('dates attention after a sleep by the clock at that time, when the person was idle before', async () => {
    const { pass, turn, clock, spans, window } = sensedPage();
    await pass(90_000);
    clock.wall += 8 * 60 * 60_000;
    const back = clock.wall;
    window.dispatch('pointermove');
    await pass(5_000);
    await turn('hidden');
    const after = spans().filter(({ end }) => end > OPENED + 90_000);
    expect(after[0]?.start).toBe(back);
    expect(lengthOf(spans())).toBe(65_000);
  });

  it.each([
    ['visibilitychange', { hidden: true, focused: true }],
    ['blur', { hidden: false, focused: false }],
    ['beforeunload', { hidden: false, focused: true }],
  ])(
    'reports the attention on a page that is left by a %s while it is still loading',
    async (left, state) => {
      const { pass, settle, spans, timersSet, window, document } = sensedPage();
      await pass(700);
      Object.assign(document, state);
      window.dispatch(left);
      await settle();
      expect(spans().map(({ start, end }) => [start, end])).toEqual([[OPENED, OPENED + 700]]);
      // After `beforeunload` the page may still stay.
      if (left !== 'beforeunload') expect(timersSet()).toBe(0);
    },
  );

  it('has at most fifteen seconds unreported when its page goes without any event, whenever that is', async () => {
    const { pass, spans, window } = sensedPage();
    await pass(1_500);
    expect(lengthOf(spans())).toBe(1_500);
    for (let open = 2_500; open < 200_000; open += 1_000) {
      window.dispatch('pointermove');
      await pass(1_000);
      expect(open - lengthOf(spans())).toBeLessThanOrEqual(15_000);
    }
  });

  it('reports everything as its page goes, also when no `beforeunload` came before', async () => {
    const { pass, settle, spans, window, document } = sensedPage();
    await pass(9_000);
    Object.assign(document, { hidden: true });
    window.dispatch('pagehide');
    await settle();
    expect(lengthOf(spans())).toBe(9_000);
  });

  it('counts what a person does with a card as input, and never as taking part', async () => {
    const { pass, turn, useCard, spans } = sensedPage();
    for (let seconds = 0; seconds < 180; seconds++) {
      useCard();
      await pass(1_000);
    }
    await turn('hidden');
    expect(lengthOf(spans())).toBe(180_000);
    expect(new Set(spans().map(({ engagement }) => engagement))).toEqual(new Set(['lingering']));
  });

  it('reports a page that is left in a window without focus only when a second screen counts', async () => {
    for (const secondScreen of [true, false]) {
      const { pass, turn, spans } = sensedPage({ focused: false, secondScreen });
      await pass(700);
      await turn('hidden');
      expect(lengthOf(spans())).toBe(secondScreen ? 700 : 0);
    }
  });

  it('sends a report once more when the background was stopped half-way as the page is left', async () => {
    const { pass, turn, spans, failing } = sensedPage();
    await pass(10_000);
    failing.sends = 1;
    await turn('hidden');
    expect(lengthOf(spans())).toBe(10_000);
  });

  it.each([
    ['rejects', () => Promise.reject(new Error('disk full'))],
    ['answers nothing', () => undefined],
    ['answers that it failed', () => ({ failed: true })],
    [
      'rejects in a browser that wraps rejections into answers',
      () => ({ __mozWebExtensionPolyfillReject__: { message: 'disk full' } }),
    ],
    ['answers in words', () => 'stored'],
  ])('keeps what it measured when the background %s', async (_, answer) => {
    const { pass, turn, spans, failing } = sensedPage();
    failing.answer = answer;
    failing.sends = 2;
    await pass(20_000);
    await turn('hidden');
    expect(failing.sends).toBe(0);
    expect(lengthOf(spans())).toBe(20_000);
  });

  it('sends it only once more, and sends everything again as the page goes', async () => {
    const { pass, turn, spans, failing, settle, window } = sensedPage();
    await pass(10_000);
    failing.sends = 2;
    await turn('hidden');
    expect(failing.sends).toBe(0);
    expect(lengthOf(spans())).toBeLessThan(10_000);
    window.dispatch('pagehide');
    await settle();
    expect(lengthOf(spans())).toBe(10_000);
  });

  it('neither listens nor reports once it has ended, though the person returned just before', async () => {
    const { pass, document, window, sent, end, timersSet } = sensedPage({ focused: false });
    window.dispatch('wheel');
    await pass(100);
    window.dispatch('focus');
    end();
    const reports = sent.length;
    document.focused = true;
    await pass(20_000);
    expect(window.listening).toBe(0);
    expect(sent).toHaveLength(reports);
    expect(timersSet()).toBe(0);
  });

  it('sets no timer on a page whose extension is gone, though the focus is in a frame', async () => {
    const { pass, document, workInFrame, extension, timersSet } = sensedPage();
    await workInFrame(true);
    await pass(5_000);
    extension.isGone = true;
    document.focused = false;
    await pass(5_000);
    expect(timersSet()).toBe(0);
  });

  it('distinguishes profiles that share a path', async () => {
    const { pass, location, sent, window } = sensedPage();
    location.pathname = '/profile.php';
    for (const id of ['1', '2', '3']) {
      for (const more of ['', '&sk=photos']) {
        location.search = `?id=${id}${more}`;
        window.navigation.dispatch('currententrychange');
      }
    }
    await pass(20_000);
    expect(sent.at(-1)?.profiles).toBe(3);
  });

  it('sets no timer while its page is hidden, whatever was going on before', async () => {
    const { pass, turn, timersSet, window, sent } = sensedPage({ nudgeDue: true });
    await pass(20_000);
    window.dispatch('scroll');
    expect(timersSet()).toBeGreaterThan(0);
    await turn('hidden');
    expect(timersSet()).toBe(0);
    const before = sent.length;
    await pass(10 * 60_000);
    expect([timersSet(), sent.length]).toEqual([0, before]);
  });

  it.each([
    ['from another tab', async ({ turn }) => [await turn('hidden'), await turn('visible')]],
    ['from another part of the site', async ({ goTo }) => [await goTo('/messages'), await goTo('/')]],
  ] satisfies [string, (at: ReturnType<typeof sensedPage>) => Promise<unknown>][])(
    'counts a return to the feed %s as a pause only while a nudge is due',
    async (_, comeBack) => {
      for (const nudgeDue of [true, false]) {
        const at = sensedPage({ nudgeDue });
        await at.pass(5_000);
        await comeBack(at);
        await at.pass(500);
        expect(at.sent.at(-1)?.pause).toBe(nudgeDue);
      }
    },
  );

  it('says that the person is busy only while a nudge is due', async () => {
    for (const nudgeDue of [true, false]) {
      const { pass, sent, document } = sensedPage({ nudgeDue });
      document.activeElement = { nodeName: 'TEXTAREA' };
      await pass(40_000);
      expect(sent.at(-1)).toMatchObject({ pause: false, busy: nudgeDue });
    }
  });

  it('finds no pause in a window without focus', async () => {
    const pausesWhere = async (focused: boolean) => {
      const { pass, sent } = sensedPage({ nudgeDue: true, focused, secondScreen: !focused });
      await pass(20_000);
      return sent.filter(({ pause }) => pause).length;
    };
    expect(await pausesWhere(true)).toBeGreaterThan(0);
    expect(await pausesWhere(false)).toBe(0);
  });

  it('counts nobody as there when the machine slept, until the next input', async () => {
    const { pass, turn, clock, spans, window } = sensedPage();
    await pass(5_000);
    window.dispatch('keydown');
    const asleep = clock.wall;
    clock.wall += 8 * 60 * 60_000;
    await pass(90_000);
    expect(lengthOf(spans())).toBe(5_000);
    window.dispatch('keydown');
    const back = clock.wall;
    await pass(10_000);
    await turn('hidden');
    const bounds = spans().flatMap(({ start, end }) => [start, end]);
    expect([bounds[0], bounds.at(-1)]).toEqual([OPENED, back + 10_000]);
    expect(bounds.filter((at) => at > asleep && at < back)).toEqual([]);
    expect(lengthOf(spans())).toBe(15_000);
  });

  it('counts nobody as there when the machine slept while the wheel turned', async () => {
    const { pass, turn, clock, spans, window } = sensedPage();
    for (let times = 0; times < 51; times++) {
      window.dispatch('wheel');
      await pass(100);
    }
    clock.wall += 8 * 60 * 60_000;
    await pass(90_000);
    await turn('hidden');
    // The sleep is noticed within 2 s.
    expect(lengthOf(spans())).toBeLessThanOrEqual(7_100);
  });

  it('goes on while a page clears every timer again and again', async () => {
    const { pass, turn, clearTimers, spans, window } = sensedPage();
    for (let second = 0; second < 180; second++) {
      window.dispatch('wheel');
      clearTimers();
      await pass(1_000);
    }
    await turn('hidden');
    expect(lengthOf(spans())).toBe(180_000);
  });

  it('hears the person after the page has replaced its document, also while it is hidden', async () => {
    const { pass, turn, replaceDocument, spans, window } = sensedPage();
    await pass(1_000);
    await turn('hidden');
    replaceDocument();
    await turn('visible');
    await pass(50_000);
    replaceDocument();
    window.dispatch('wheel');
    await pass(50_000);
    await turn('hidden');
    expect(lengthOf(spans())).toBe(101_000);
  });

  it.each([
    ['stops all events, for five minutes', false, 300_000],
    ['stops none, for one', true, 60_000],
  ])('counts who scrolls on a page that has replaced its document and %s', async (_, arrive, counted) => {
    const { pass, turn, replaceDocument, spans, window } = sensedPage();
    replaceDocument();
    for (let second = 0; second < 600; second++) {
      window.scrollY += 100;
      if (arrive) window.dispatch('scroll');
      await pass(1_000);
    }
    await turn('hidden');
    expect(lengthOf(spans())).toBe(counted);
  });

  it('counts a person who presses keys in a frame of the page, until they have left the window', async () => {
    const { pass, workInFrame, focus, turn, spans } = sensedPage();
    await pass(1_000);
    await workInFrame(true);
    await pass(10 * 60_000);
    await focus(false, false);
    await pass(60_000);
    await turn('hidden');
    const credited = lengthOf(spans());
    // The frame is looked at once a second.
    expect(credited).toBeGreaterThanOrEqual(601_000);
    expect(credited).toBeLessThanOrEqual(602_000);
    expect(spans().at(-1)?.engagement).toBe('reacting');
  });

  it('counts a person who has pressed something in a frame for five minutes, and others for one', async () => {
    for (const [pressed, minutes] of [
      [true, 5],
      [false, 1],
    ] as const) {
      const { pass, workInFrame, userActivation, turn, spans } = sensedPage();
      await workInFrame(pressed);
      await pass(1_000);
      userActivation.isActive = false;
      await pass(20 * 60_000);
      await turn('hidden');
      expect(lengthOf(spans())).toBe(minutes * 60_000 + (pressed ? 1_000 : 0));
    }
  });

  it('notices a person who returns to a frame of the page, and looks at no hidden page', async () => {
    const { pass, workInFrame, userActivation, turn, spans, timersSet } = sensedPage();
    await workInFrame(false);
    await pass(10 * 60_000);
    const before = lengthOf(spans());
    userActivation.isActive = true;
    await pass(20_000);
    await turn('hidden');
    expect(timersSet()).toBe(0);
    expect(lengthOf(spans()) - before).toBeGreaterThanOrEqual(16_000);
  });

  it('counts a wheel turned over a visible page without the focus, until a while after it', async () => {
    const { pass, spans, window, timersSet } = sensedPage({ focused: false });
    await pass(10_000);
    window.dispatch('pointermove');
    await pass(10_000);
    expect(spans()).toEqual([]);
    for (let second = 0; second < 20; second++) {
      window.dispatch('wheel');
      window.dispatch('scroll');
      await pass(1_000);
    }
    await pass(60_000);
    expect(lengthOf(spans())).toBeGreaterThanOrEqual(48_000);
    expect(lengthOf(spans())).toBeLessThanOrEqual(50_000);
    expect(spans()[0]?.engagement).toBe('scrolling');
    expect(timersSet()).toBe(0);
  });

  it.each([
    ['has lost the focus', async ({ focus }) => focus(false)],
    [
      'is hidden after that',
      async ({ focus, window, pass, turn }) => {
        await focus(false);
        for (let times = 0; times < 30; times++) {
          window.dispatch('wheel');
          await pass(100);
        }
        await turn('hidden');
      },
    ],
  ] satisfies [string, (at: ReturnType<typeof sensedPage>) => Promise<void>][])(
    'counts nothing of a wheel that turned until the page %s',
    async (_, leave) => {
      const at = sensedPage();
      for (let times = 0; times < 52; times++) {
        at.window.dispatch('wheel');
        await at.pass(100);
      }
      await leave(at);
      const left = at.clock.wall;
      await at.pass(90_000);
      expect(at.timersSet()).toBe(0);
      expect(at.spans().at(-1)?.end).toBeLessThanOrEqual(left);
      expect(left - Number(at.spans().at(-1)?.end)).toBeLessThanOrEqual(100);
    },
  );

  it.each(['pageshow', 'focus'])('sees that the focus comes after a %s without an event', async (event) => {
    const { pass, focus, turn, spans, window, document } = sensedPage();
    await pass(5_000);
    window.dispatch('pagehide');
    await focus(false);
    await pass(60_000);
    window.dispatch(event);
    await pass(7);
    document.focused = true;
    await pass(10_000);
    await turn('hidden');
    expect(lengthOf(spans())).toBeGreaterThanOrEqual(5_000 + 9_950);
  });

  it('counts someone who reads with a screen reader, but no page that moves the focus by itself', async () => {
    for (const scrolls of [true, false]) {
      const { pass, turn, spans, window } = sensedPage();
      for (let at = 0; at < 240; at += 20) {
        window.dispatch('focusin');
        if (scrolls) window.dispatch('scroll');
        await pass(20_000);
      }
      await turn('hidden');
      expect(lengthOf(spans())).toBe(scrolls ? 240_000 : 60_000);
    }
  });

  it('counts text as taking part only when the person pressed something before', async () => {
    for (const presses of [true, false]) {
      const { pass, turn, spans, window } = sensedPage();
      for (let second = 0; second < 100; second++) {
        if (presses) window.dispatch('keydown');
        window.dispatch('input', { inputType: 'insertText' });
        await pass(1_000);
      }
      await turn('hidden');
      const active = spans().filter(({ engagement }) => engagement === 'takingPart');
      expect([lengthOf(active), lengthOf(spans())]).toEqual(presses ? [100_000, 100_000] : [0, 60_000]);
    }
  });
});
