import { afterEach, expect, it, vi } from 'vitest';
import { onPageVisible } from '../../../lib/platform/on-page-visible';

afterEach(() => void vi.unstubAllGlobals());

/** A page in one state of visibility, whose events a test can trigger. */
function page(visibilityState: 'visible' | 'hidden') {
  const document = Object.assign(new EventTarget(), { visibilityState });
  const window = new EventTarget();
  vi.stubGlobal('document', document);
  vi.stubGlobal('window', window);
  let calls = 0;
  const stop = onPageVisible(() => {
    calls += 1;
  });
  return {
    calls: () => calls,
    stop,
    become(state: 'visible' | 'hidden') {
      document.visibilityState = state;
      document.dispatchEvent(new Event('visibilitychange'));
    },
    focus: () => window.dispatchEvent(new Event('focus')),
  };
}

it('a page that is visible already is reported at once', () => {
  expect(page('visible').calls()).toBe(1);
});

it('a hidden page is reported each time it becomes visible, and not when it is hidden', () => {
  const { calls, become } = page('hidden');
  expect(calls()).toBe(0);
  become('visible');
  become('hidden');
  become('visible');
  expect(calls()).toBe(2);
});

it('a visible page is reported when its window gets the focus back', () => {
  const { calls, focus, become } = page('visible');
  focus();
  expect(calls()).toBe(2);
  become('hidden');
  focus();
  expect(calls()).toBe(2);
});

it('nothing is reported once the caller stops listening', () => {
  const { calls, focus, become, stop } = page('hidden');
  stop();
  become('visible');
  focus();
  expect(calls()).toBe(0);
});
