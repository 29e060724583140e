import { Decrypter, Encrypter } from 'age-encryption';
import type { RecoveryRequest } from './recovery-request';
import { folderKeyIn } from './segment-cipher';

/**
 * The key of a folder as a file that a passphrase protects (scrypt, as age does it). It takes seconds, so that a passphrase
 * takes long to guess.
 */
function recoveryFile(key: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(`${key}\n`);
}

async function keyInRecoveryFile(bytes: Uint8Array, passphrase: string): Promise<string | undefined> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return folderKeyIn(await decrypter.decrypt(bytes, 'text'));
  } catch (error) {
    // The machine lacks the memory that scrypt takes (256 MB): that says nothing about the passphrase.
    if (error instanceof RangeError) throw error;
    return undefined;
  }
}

/**
 * Makes or opens a recovery file, as it is asked for.
 * @returns the bytes of the file, or the key in it; `undefined` when the passphrase does not fit, or it is no such file
 */
export const answerRecovery = (request: RecoveryRequest): Promise<Uint8Array | string | undefined> =>
  request.act === 'make'
    ? recoveryFile(request.key, request.passphrase)
    : keyInRecoveryFile(request.file, request.passphrase);
