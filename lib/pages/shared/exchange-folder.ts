import type { FolderMessage } from '../../messaging/protocol';
import type { ChangeSignal } from '../../platform/change-signal';
import { failureText, logLine } from '../../platform/log';
import { sendToBackground } from '../../platform/runtime';
import type { StoredValue } from '../../platform/stored-value';

/** Has the background exchange with the folder, where the person uses one. */
export async function exchangeFolder(key: Pick<StoredValue, 'get'>): Promise<void> {
  try {
    if ((await key.get()) === undefined) return;
    await sendToBackground({ kind: 'folder', act: 'exchange' } satisfies FolderMessage);
  } catch (error) {
    logLine(`the background could not be asked for the folder: ${failureText(error)}`);
  }
}

/** A signal after which the folder is written as well: the background may be stopped, and hears of no change then. */
export const writingToFolder = (signal: ChangeSignal, key: Pick<StoredValue, 'get'>): ChangeSignal => ({
  announce() {
    signal.announce();
    void exchangeFolder(key);
  },
  subscribe: (changed) => signal.subscribe(changed),
});
