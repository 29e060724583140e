import { afterEach, expect, it, vi } from 'vitest';
import { whileVisible } from '../../../lib/platform/while-visible';

afterEach(() => void vi.unstubAllGlobals());

function page(visibilityState: 'visible' | 'hidden') {
  const document = Object.assign(new EventTarget(), { visibilityState });
  vi.stubGlobal('document', document);
  let calls = 0;
  const visible = whileVisible(() => {
    calls += 1;
  });
  return {
    calls: () => calls,
    ...visible,
    become(state: 'visible' | 'hidden') {
      document.visibilityState = state;
      document.dispatchEvent(new Event('visibilitychange'));
    },
  };
}

it('a visible page is called at each request', () => {
  const { request, calls } = page('visible');
  request();
  request();
  expect(calls()).toBe(2);
});

it('a hidden page is called once when it becomes visible, however many requests there were', () => {
  const { request, calls, become } = page('hidden');
  request();
  request();
  expect(calls()).toBe(0);
  become('visible');
  expect(calls()).toBe(1);
  become('hidden');
  become('visible');
  expect(calls()).toBe(1);
});

it('a page without a request is not called, nor one that has ended', () => {
  const { request, calls, become, end } = page('hidden');
  become('visible');
  expect(calls()).toBe(0);
  become('hidden');
  request();
  end();
  become('visible');
  expect(calls()).toBe(0);
});
