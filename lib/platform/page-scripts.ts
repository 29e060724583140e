import { browser } from './browser';

/** Scripts of the extension that the browser runs on every page matching some patterns. */
export interface PageScript {
  readonly id: string;
  /** Files in the order they run. */
  readonly files: readonly string[];
  readonly patterns: readonly string[];
}

/** The ids of the scripts registered now. */
export async function registeredScripts(): Promise<string[]> {
  const scripts = await browser.scripting.getRegisteredContentScripts();
  return scripts.map(({ id }) => id);
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

/** Runs files in the top frame of a tab, in order. Rejects when the tab is gone or access is lacking. */
export async function runInTab(tabId: number, files: readonly string[]): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    // The build knows only the paths of entrypoints; the sites' own scripts are made beside them.
    files: [...files] as InjectedFiles,
    injectImmediately: true,
  });
}

/** Leaves a value for the next script of ours in a tab, in a world that the page can't see. */
export async function handOver(tabId: number, name: string, value: object): Promise<void> {
  await browser.scripting.executeScript({
    target: { tabId },
    args: [name, value],
    injectImmediately: true,
    func: (key: string, handed: object) => {
      (globalThis as unknown as Record<string, object>)[key] = handed;
    },
  });
}
