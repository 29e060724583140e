import { afterEach, expect, it, vi } from 'vitest';
import { answerInWorker, askWorker } from '../../../lib/platform/dedicated-worker';

/** Stands in for a thread: the script begins when the worker is made, and hears and answers by copies. */
class FakeWorker extends EventTarget {
  static script: () => void = () => undefined;
  static ended: FakeWorker[] = [];
  readonly #inside = new EventTarget();

  constructor(readonly path: string) {
    super();
    vi.stubGlobal('addEventListener', this.#inside.addEventListener.bind(this.#inside));
    vi.stubGlobal('postMessage', (message: unknown) => {
      this.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
    });
    FakeWorker.script();
  }

  postMessage(message: unknown): void {
    this.#inside.dispatchEvent(new MessageEvent('message', { data: structuredClone(message) }));
  }

  terminate(): void {
    FakeWorker.ended.push(this);
  }
}

const withScript = (script: () => void): void => {
  FakeWorker.script = script;
  FakeWorker.ended = [];
  vi.stubGlobal('Worker', FakeWorker);
};

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('a worker answers what it is asked, and ends', async () => {
  withScript(() => answerInWorker(async (request) => [request, new Uint8Array([1, 2])]));
  expect(await askWorker('/a.js', { of: 'b' })).toEqual([{ of: 'b' }, new Uint8Array([1, 2])]);
  expect(FakeWorker.ended.map(({ path }) => path)).toEqual(['/a.js']);
});

it('a worker can answer with nothing', async () => {
  withScript(() => answerInWorker(async () => undefined));
  expect(await askWorker('/a.js', {})).toBeUndefined();
});

it('work that fails in a worker fails where it was asked for, and the worker ends', async () => {
  withScript(() => answerInWorker(() => Promise.reject(new Error('no memory'))));
  await expect(askWorker('/a.js', {})).rejects.toThrow('no memory');
  expect(FakeWorker.ended).toHaveLength(1);
});

it.each([
  ['in Chromium', Object.assign(new Event('error'), { message: 'Failed to load.' }), 'Failed to load.'],
  // Firefox says nothing more.
  ['in Firefox', new Event('error'), 'it did not start'],
])('a worker that can’t start fails with what the browser says, and ends (%s)', async (_, event, message) => {
  withScript(() => undefined);
  const postMessage = vi.spyOn(FakeWorker.prototype, 'postMessage').mockImplementation(function (
    this: FakeWorker,
  ) {
    this.dispatchEvent(event);
  });
  await expect(askWorker('/a.js', {})).rejects.toThrow(message);
  expect(FakeWorker.ended).toHaveLength(1);
  postMessage.mockRestore();
});

it('a worker that never answers has failed after two minutes, and ends', async () => {
  vi.useFakeTimers();
  withScript(() => undefined);
  const failed = expect(askWorker('/a.js', {})).rejects.toThrow('did not end');
  await vi.advanceTimersByTimeAsync(2 * 60_000);
  await failed;
  expect(FakeWorker.ended).toHaveLength(1);
});
