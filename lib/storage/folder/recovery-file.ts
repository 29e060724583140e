import { Decrypter, Encrypter } from 'age-encryption';
import { folderKeyIn } from './segment-cipher';

/** How a recovery file is named. `age -d` opens it, and asks for the passphrase. */
export const RECOVERY_FILE = 'enough-key.age';

/**
 * The key of a folder as a file that a passphrase protects (scrypt, as age does it). It takes seconds, so that a passphrase
 * takes long to guess.
 */
export function recoveryFile(key: string, passphrase: string): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  return encrypter.encrypt(`${key}\n`);
}

/** The key in a recovery file; `undefined` when the passphrase does not fit, or it is no such file. */
export async function keyInRecoveryFile(bytes: Uint8Array, passphrase: string): Promise<string | undefined> {
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return folderKeyIn(await decrypter.decrypt(bytes, 'text'));
  } catch {
    return undefined;
  }
}
