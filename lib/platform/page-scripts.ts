import { browser } from './browser';

/** Scripts of the extension that the browser runs on every page matching some patterns. */
export interface PageScript {
  readonly id: string;
  /** Files in the order they run. */
  readonly files: readonly string[];
  readonly patterns: readonly string[];
}

/** The scripts registered now. */
export async function registeredScripts(): Promise<PageScript[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id, js = [], matches = [] }) => ({ id, files: js, patterns: matches }));
}

/** Has the browser run scripts from now on, across restarts, in top frames and as early as a page begins. */
export const registerScripts = (scripts: readonly PageScript[]): Promise<void> =>
  browser.scripting.registerContentScripts(
    scripts.map(({ id, files, patterns }) => ({
      id,
      js: [...files],
      matches: [...patterns],
      runAt: 'document_start',
      allFrames: false,
      persistAcrossSessions: true,
    })),
  );

export const unregisterScripts = (ids: readonly string[]): Promise<void> =>
  browser.scripting.unregisterContentScripts({ ids: [...ids] });

type InjectedFiles = Extract<
  Parameters<typeof browser.scripting.executeScript>[0],
  { files: unknown }
>['files'];

/** Where scripts run: the top frame of a tab, or one document alone, whatever the tab shows by then. */
export interface ScriptTarget {
  readonly tabId: number;
  readonly documentId?: string | undefined;
}

const injectionTarget = ({ tabId, documentId }: ScriptTarget) =>
  documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };

/**
 * Runs files in a page, in order. Rejects when the page is gone or access is lacking.
 * @returns what the last file gave back
 */
export async function runInPage(target: ScriptTarget, files: readonly string[]): Promise<unknown> {
  const results = await browser.scripting.executeScript({
    target: injectionTarget(target),
    // The build knows only the paths of entrypoints; the sites' own scripts are made beside them.
    files: [...files] as InjectedFiles,
    injectImmediately: true,
  });
  return results[0]?.result;
}

/** Leaves a value for the next script of ours in a page, under the symbol of that name in our own world. */
export async function handOver(target: ScriptTarget, name: string, value: object): Promise<void> {
  await browser.scripting.executeScript({
    target: injectionTarget(target),
    args: [name, value],
    injectImmediately: true,
    func: (key: string, handed: object) => {
      (globalThis as unknown as Record<symbol, object>)[Symbol.for(key)] = handed;
    },
  });
}

/** Calls a function that a script of ours left in a page under the symbol of that name, where there is one. */
export async function callInPage(target: ScriptTarget, name: string): Promise<void> {
  await browser.scripting.executeScript({
    target: injectionTarget(target),
    args: [name],
    injectImmediately: true,
    func: (key: string) => (globalThis as unknown as Record<symbol, () => void>)[Symbol.for(key)]?.(),
  });
}
