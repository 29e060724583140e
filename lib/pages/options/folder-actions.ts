import { t } from '../../i18n/translate';
import type { DoneReply, FolderMessage, JoinReply } from '../../messaging/protocol';
import { copyText } from '../../platform/clipboard';
import { askToUseFolder, chooseFolder } from '../../platform/folder-access';
import { sendToBackground } from '../../platform/runtime';
import type { PageContext } from '../context';
import type { ReadByHand } from './folder-by-hand';

export type { JoinReply };

/** What a person can do with their folder. */
export type FolderActions = ReturnType<typeof folderActions>;

/** @throws when the background could not join */
async function join(key?: string): Promise<JoinReply> {
  const message: FolderMessage = {
    kind: 'folder',
    act: 'join',
    readme: t('folderReadme'),
    ...(key === undefined ? {} : { key }),
  };
  const reply = (await sendToBackground(message)) as Partial<JoinReply> | undefined;
  if (reply?.joined === undefined) throw new Error('The folder could not be joined.');
  return reply as JoinReply;
}

const exchange = async (): Promise<void> => {
  await sendToBackground({ kind: 'folder', act: 'exchange' } satisfies FolderMessage);
};

/** What a person does with their folder. The background reads and writes it; only the browser's questions are asked here. */
export const folderActions = ({ folder }: Pick<PageContext, 'folder'>) => ({
  /** Lets the person choose a folder and begins to use it; `undefined` when they chose none. */
  async choose(): Promise<JoinReply | undefined> {
    const handle = await chooseFolder();
    if (!handle) return undefined;
    await folder.propose(handle);
    return join();
  },
  /** Uses the folder that was chosen, with the key of another browser. */
  useKey: (key: string): Promise<JoinReply> => join(key),
  /** Has the browser ask whether Enough may use the folder, and exchanges with it. */
  async allow(): Promise<void> {
    const handle = await folder.handle();
    if (!handle) throw new Error('There is no folder.');
    if (await askToUseFolder(handle)) await exchange();
  },
  exchange,
  /** Takes over what a browser that is gone has written. @throws when that is not possible now */
  async takeOver(device: string): Promise<void> {
    const message: FolderMessage = { kind: 'folder', act: 'takeOver', device };
    const reply = (await sendToBackground(message)) as Partial<DoneReply> | undefined;
    if (!reply?.done) throw new Error('Nothing could be taken over.');
  },
  leave: () => folder.leave(),
  key: () => folder.key(),
  async copyKey(): Promise<void> {
    await copyText((await folder.key()) ?? '');
  },
  /** Offers the key as a file to save, which a passphrase protects. */
  async saveKey(passphrase: string): Promise<void> {
    const key = await folder.key();
    if (key === undefined) throw new Error('There is no key.');
    const { saveRecoveryFile } = await import('./recovery-key');
    await saveRecoveryFile(key, passphrase);
  },
  /** The key in such a file; `undefined` when the passphrase does not fit. */
  async keyInFile(file: Blob, passphrase: string): Promise<string | undefined> {
    const { keyInFile } = await import('./recovery-key');
    return keyInFile(file, passphrase);
  },
  /** Uses a key where the person carries the files: another browser's as they have pasted it, or a new one. */
  async useKeyByHand(pasted?: string): Promise<boolean> {
    const { useKeyByHand } = await import('./folder-by-hand');
    return useKeyByHand(folder, pasted);
  },
  /** Offers what others do not have yet as files to save. @returns how many */
  async saveByHand(): Promise<number> {
    const { saveByHand } = await import('./folder-by-hand');
    return saveByHand(folder);
  },
  /** Reads files that the person has chosen. */
  async readByHand(files: readonly File[]): Promise<ReadByHand> {
    const { readByHand } = await import('./folder-by-hand');
    return readByHand(folder, files);
  },
});
