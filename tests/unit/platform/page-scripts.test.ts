import { afterEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  callInPage,
  handOver,
  isReachable,
  registeredScripts,
  registerScript,
  removeCards,
  runInPage,
  unregisterScript,
  updateScript,
} from '../../../lib/platform/page-scripts';

const { scripting } = fakeBrowser;
const SENSOR = { id: 'sensor-x', files: ['sites/x.js', 'sensor.js'], patterns: ['https://x.com/*'] };

const answering = (answer: unknown) =>
  vi.spyOn(scripting, 'executeScript').mockImplementation((async () => answer) as never);

describe('registered scripts', () => {
  it('are read with their files and patterns', async () => {
    const registered = [{ id: 'sensor-x', js: SENSOR.files, matches: SENSOR.patterns }, { id: 'bare' }];
    const get = async () => registered;
    vi.spyOn(scripting, 'getRegisteredContentScripts').mockImplementation(get as never);
    expect(await registeredScripts()).toEqual([SENSOR, { id: 'bare', files: [], patterns: [] }]);
  });

  it.each([
    ['registered', 'registerContentScripts', registerScript],
    ['updated', 'updateContentScripts', updateScript],
  ] as const)(
    'that are %s run in top frames only, at once, and after a restart too',
    async (_, call, set) => {
      const called = vi.spyOn(scripting, call).mockImplementation((async () => {}) as never);
      await set(SENSOR);
      expect(called).toHaveBeenCalledWith([
        {
          id: 'sensor-x',
          js: ['sites/x.js', 'sensor.js'],
          matches: ['https://x.com/*'],
          runAt: 'document_start',
          allFrames: false,
          persistAcrossSessions: true,
        },
      ]);
    },
  );

  it('are unregistered by id', async () => {
    const unregister = vi
      .spyOn(scripting, 'unregisterContentScripts')
      .mockImplementation((async () => {}) as never);
    await unregisterScript('sensor-x');
    expect(unregister).toHaveBeenCalledWith({ ids: ['sensor-x'] });
  });
});

describe('files run in a page', () => {
  it('run at once, and the result of the last one is returned', async () => {
    const execute = answering([{ result: true }]);
    expect(await runInPage({ tabId: 7 }, ['a.js', 'b.js'])).toBe(true);
    const files = ['a.js', 'b.js'];
    expect(execute).toHaveBeenCalledWith({ target: { tabId: 7 }, files, injectImmediately: true });
  });

  it('run in one document alone where it is known', async () => {
    const execute = answering([]);
    expect(await runInPage({ tabId: 7, documentId: 'd' }, ['a.js'])).toBeUndefined();
    expect(execute.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7, documentIds: ['d'] } });
  });

  it('reject when the page is gone', async () => {
    const gone = () => Promise.reject(new Error('No tab with id'));
    vi.spyOn(scripting, 'executeScript').mockImplementation(gone as never);
    await expect(runInPage({ tabId: 7 }, ['a.js'])).rejects.toThrow('No tab with id');
  });
});

describe('a script that threw in the page', () => {
  // As Firefox reports it: the promise is fulfilled, and the error lies beside the result.
  it.each([
    ['files', () => runInPage({ tabId: 7 }, ['a.js'])],
    ['what fills a slot', () => handOver({ tabId: 7 }, 'enough.sample', {})],
    ['what calls a slot', () => callInPage({ tabId: 7 }, 'enough.sample')],
  ])('rejects with its error: %s', async (_, run) => {
    answering([{ frameId: 0, result: undefined, error: new TypeError('no Window') }]);
    await expect(run()).rejects.toThrow('no Window');
  });
});

it('a page is reachable while scripts run there', async () => {
  const execute = answering([{ result: true }]);
  expect(await isReachable({ tabId: 7, documentId: 'd' })).toBe(true);
  execute.mockRejectedValue(new Error('No tab with id'));
  expect(await isReachable({ tabId: 7 })).toBe(false);
});

describe('slots of the isolated world', () => {
  const SLOT = 'enough.sample';

  /** Runs what is injected in this process, whose globals stand for those of the page. */
  const runningHere = () =>
    vi
      .spyOn(scripting, 'executeScript')
      .mockImplementation((async ({
        func,
        args,
      }: {
        func: (...args: unknown[]) => unknown;
        args: unknown[];
      }) => [{ result: func(...args) }]) as never);

  afterEach(() => void Reflect.deleteProperty(globalThis, Symbol.for(SLOT)));

  it('are filled at once, in one document where it is known', async () => {
    const execute = runningHere();
    await handOver({ tabId: 7, documentId: 'd' }, SLOT, { moment: 'm' });
    expect(Reflect.get(globalThis, Symbol.for(SLOT))).toEqual({ moment: 'm' });
    const target = { tabId: 7, documentIds: ['d'] };
    expect(execute.mock.calls[0]?.[0]).toMatchObject({ target, injectImmediately: true });
  });

  it('are called where they contain a function, and left alone where they are empty', async () => {
    runningHere();
    await callInPage({ tabId: 7 }, SLOT);
    let calls = 0;
    Reflect.set(globalThis, Symbol.for(SLOT), () => {
      calls += 1;
    });
    await callInPage({ tabId: 7 }, SLOT);
    expect(calls).toBe(1);
  });
});

describe('cards of an earlier start', () => {
  afterEach(() => vi.unstubAllGlobals());

  const rootWith = (inside: string | null) =>
    inside && { querySelector: (selector: string) => (selector === inside ? {} : null) };

  it.each([
    [
      'a function',
      { dom: { openOrClosedShadowRoot: ({ inside }: { inside: string | null }) => rootWith(inside) } },
    ],
    ['a property', {}],
  ])('are removed alone, where %s opens shadow roots', async (_, chrome) => {
    const removed: string[] = [];
    const element = (name: string, inside: string | null) => ({
      ...{ inside, remove: () => removed.push(name) },
      ...('dom' in chrome ? {} : { openOrClosedShadowRoot: rootWith(inside) }),
    });
    const elements = [
      element('card', '.place > iframe'),
      element('notice', null),
      element('another shadow root', 'iframe'),
    ];
    vi.stubGlobal('document', {
      querySelectorAll: (selector: string) => (selector === ':root > [popover="manual"]' ? elements : []),
    });
    vi.stubGlobal('chrome', chrome);
    const execute = vi
      .spyOn(scripting, 'executeScript')
      .mockImplementation((async ({ func }: { func: () => void }) => [{ result: func() }]) as never);
    await removeCards({ tabId: 7 });
    expect(execute.mock.calls[0]?.[0]).toMatchObject({ target: { tabId: 7 } });
    expect(removed).toEqual(['card']);
  });
});
