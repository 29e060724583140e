import { describe, expect, it } from 'vitest';
import type { Span } from '../../../../lib/domain/attention/span';
import { OPENED, sensedPage } from '../../../builders/sensed-page';

const lengthOf = (spans: readonly Span[]) => spans.reduce((sum, { start, end }) => sum + end - start, 0);

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

  it.each(['visibilitychange', 'blur', 'beforeunload'])(
    'reports the attention on a page that is left by a %s while it is still loading',
    async (left) => {
      const { settle, spans, timersSet } = sensedPage({ busyFor: 700, left });
      await settle();
      expect(spans().map(({ start, end }) => [start, end])).toEqual([[OPENED, OPENED + 700]]);
      // After `beforeunload` the page may still stay.
      if (left !== 'beforeunload') expect(timersSet()).toBe(0);
    },
  );

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
      const { settle, spans } = sensedPage({
        busyFor: 700,
        left: 'visibilitychange',
        focused: false,
        secondScreen,
      });
      await settle();
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

  it('finds no pause in a window without focus', async () => {
    const pausesWhere = async (focused: boolean) => {
      const { pass, sent } = sensedPage({ nudgeDue: true, focused, secondScreen: !focused });
      await pass(20_000);
      return sent.filter(({ pause }) => pause).length;
    };
    expect(await pausesWhere(true)).toBeGreaterThan(0);
    expect(await pausesWhere(false)).toBe(0);
  });
});
