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

/** Has the browser run scripts from now on, also after a restart: in top frames only, before the page's own scripts. */
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

/** Where scripts run: in the top frame of a tab, or only in one document of it, which the tab may have left by then. */
export interface ScriptTarget {
  readonly tabId: number;
  readonly documentId?: string | undefined;
}

const injectionTarget = ({ tabId, documentId }: ScriptTarget) =>
  documentId === undefined ? { tabId } : { tabId, documentIds: [documentId] };

/**
 * Runs files in a page, in order. Rejects when the page is gone or the extension has no access to it.
 * @returns the result of the last file
 */
export async function runInPage(target: ScriptTarget, files: readonly string[]): Promise<unknown> {
  const results = await browser.scripting.executeScript({
    target: injectionTarget(target),
    // The type knows only the paths of entrypoints. The scripts for each site are built in addition.
    files: [...files] as InjectedFiles,
    injectImmediately: true,
  });
  return results[0]?.result;
}

/** Sets a value under a symbol of that name in the isolated world of a page, for the extension's next script there. */
export async function handOver(target: ScriptTarget, name: string, value: object): Promise<void> {
  await browser.scripting.executeScript({
    target: injectionTarget(target),
    args: [name, value],
    injectImmediately: true,
    func: (key: string, copy: object) => {
      (globalThis as unknown as Record<symbol, object>)[Symbol.for(key)] = copy;
    },
  });
}

/** Calls the function under a symbol of that name in the isolated world of a page, if one of our scripts set it. */
export async function callInPage(target: ScriptTarget, name: string): Promise<void> {
  await browser.scripting.executeScript({
    target: injectionTarget(target),
    args: [name],
    injectImmediately: true,
    func: (key: string) => (globalThis as unknown as Record<symbol, () => void>)[Symbol.for(key)]?.(),
  });
}
