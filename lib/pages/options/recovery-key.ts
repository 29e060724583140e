import { askWorker } from '../../platform/dedicated-worker';
import { saveFile } from '../../platform/save-file';
import { RECOVERY_FILE, type RecoveryRequest } from '../../storage/folder/recovery-request';

/** A passphrase takes seconds, in which a page would stand still: so it is used in a worker. */
const ask = (request: RecoveryRequest): Promise<unknown> => askWorker('/passphrase-worker.js', request);

/** Offers the key of a folder as a file to save, which a passphrase protects. @throws when it can't be made */
export async function saveRecoveryFile(key: string, passphrase: string): Promise<void> {
  const file = await ask({ act: 'make', key, passphrase });
  saveFile(RECOVERY_FILE, new Blob([file as Uint8Array<ArrayBuffer>]));
}

/**
 * The key in such a file; `undefined` when the passphrase does not fit, or it is another file.
 * @throws when that can't be found out
 */
export async function keyInFile(file: Blob, passphrase: string): Promise<string | undefined> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  return (await ask({ act: 'open', file: bytes, passphrase })) as string | undefined;
}
