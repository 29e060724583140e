import { browser } from './browser';

/** Scripts of the extension that the browser runs on every page that matches a pattern. */
export interface PageScript {
  readonly id: string;
  /** The files, in the order in which they run. */
  readonly files: readonly string[];
  readonly patterns: readonly string[];
}

/** The scripts registered now. */
export async function registeredScripts(): Promise<PageScript[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, js = [], matches = [] }) => ({ id, files: js, patterns: matches }));
}

/** As the browser registers a script: in top frames only, before the page's own scripts, also after a restart. */
const registration = ({ id, files, patterns }: PageScript) => ({
  id,
  js: [...files],
  matches: [...patterns],
  runAt: 'document_start' as const,
  allFrames: false,
  persistAcrossSessions: true,
});

/** Has the browser run a script from now on. Rejects when a script of that id is registered. */
export const registerScript = (script: PageScript): Promise<void> =>
  browser.scripting.registerContentScripts([registration(script)]);

/** Changes the registered script of that id in its place. Rejects when there is none. */
export const updateScript = (script: PageScript): Promise<void> =>
  browser.scripting.updateContentScripts([registration(script)]);

export const unregisterScript = (id: string): Promise<void> =>
  browser.scripting.unregisterContentScripts({ ids: [id] });

type Injection = Parameters<typeof browser.scripting.executeScript>[0];
type InjectedFiles = Extract<Injection, { files: unknown }>['files'];

/** Where scripts run: in the top frame of a tab, or only in one document of it, which the tab may have left by then. */
export interface ScriptTarget {
  readonly tabId: number;
  readonly documentId?: string | undefined;
}

const injectionTarget = ({ tabId, documentId }: ScriptTarget) =>
  documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };

/**
 * Runs something in one frame.
 * @throws what it threw there, where the browser reports that: Firefox does so beside the result, Chromium not at all
 */
async function execute(injection: Injection): Promise<unknown> {
  const [frame] = await browser.scripting.executeScript(injection);
  const { result, error } = (frame ?? {}) as { result?: unknown; error?: unknown };
  if (error !== undefined && error !== null) throw error;
  return result;
}

/**
 * Runs files in a page, in order.
 * @returns the result of the last file
 * @throws when the page is gone, the extension has no access to it, or a file threw
 */
export const runInPage = (target: ScriptTarget, files: readonly string[]): Promise<unknown> =>
  execute({
    target: injectionTarget(target),
    // The type knows only the paths of entrypoints. The scripts for each site are built in addition.
    files: [...files] as InjectedFiles,
    injectImmediately: true,
  });

/** Whether a page is still there and runs scripts. */
export const isReachable = (target: ScriptTarget): Promise<boolean> =>
  execute({ target: injectionTarget(target), injectImmediately: true, func: () => true } as Injection).then(
    () => true,
    () => false,
  );

/** Sets a value under a symbol of that name in the isolated world of a page, for the extension's next script there. */
export async function handOver(target: ScriptTarget, name: string, value: object): Promise<void> {
  await execute({
    target: injectionTarget(target),
    args: [name, value],
    injectImmediately: true,
    func: (key: string, copy: object) => {
      (globalThis as unknown as Record<symbol, object>)[Symbol.for(key)] = copy;
    },
  } as Injection);
}

/** Calls the function under a symbol of that name in the isolated world of a page, if one of our scripts set it. */
export async function callInPage(target: ScriptTarget, name: string): Promise<void> {
  await execute({
    target: injectionTarget(target),
    args: [name],
    injectImmediately: true,
    func: (key: string) => (globalThis as unknown as Record<symbol, () => void>)[Symbol.for(key)]?.(),
  } as Injection);
}

/** Whether one of our scripts has set a value under a symbol of that name in the isolated world of a page. */
export const isSetInPage = async (target: ScriptTarget, name: string): Promise<boolean> =>
  (await execute({
    target: injectionTarget(target),
    args: [name],
    injectImmediately: true,
    func: (key: string) => (globalThis as unknown as Record<symbol, unknown>)[Symbol.for(key)] !== undefined,
  } as Injection)) === true;

/** What only scripts of an extension can do: look into a closed shadow root. Chromium has a function for it. */
interface DomApi {
  readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null };
}

/** Firefox has a property for it. */
interface OpenableElement extends Element {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * Removes every card from a page. After an update the scripts of the extension's earlier start can't be reached: the
 * cards are known by what they are, an element in the top layer with a frame in its closed shadow root.
 */
export async function removeCards(target: ScriptTarget): Promise<void> {
  await execute({
    target: injectionTarget(target),
    injectImmediately: true,
    func: () => {
      const { dom } = (globalThis as unknown as { chrome: DomApi }).chrome;
      for (const element of document.querySelectorAll<OpenableElement>(':root > [popover="manual"]')) {
        const root = dom ? dom.openOrClosedShadowRoot(element) : element.openOrClosedShadowRoot;
        if (root?.querySelector('.place > iframe')) element.remove();
      }
    },
  } as Injection);
}
