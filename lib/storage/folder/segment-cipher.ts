import { Decrypter, Encrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { SegmentError } from './segment-error';

/** A new key for a folder, as text: an X25519 identity of age (`AGE-SECRET-KEY-1…`). */
export const newFolderKey = (): Promise<string> => generateX25519Identity();

const KEY = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/;

/** The key in what someone pasted, whatever case and blanks it has; `undefined` when there is none. */
export function folderKeyIn(text: string): string | undefined {
  const key = text.replace(/\s/g, '').toUpperCase();
  return KEY.test(key) ? key : undefined;
}

/** Encrypts and decrypts the segments of a folder, in the format of age (age-encryption.org/v1). */
export class SegmentCipher {
  constructor(private readonly key: string) {}

  async encrypt(text: string): Promise<Uint8Array> {
    const encrypter = new Encrypter();
    encrypter.addRecipient(await identityToRecipient(this.key));
    return encrypter.encrypt(text);
  }

  /** @throws SegmentError when the bytes are damaged, or encrypted for another key */
  async decrypt(bytes: Uint8Array): Promise<string> {
    const decrypter = new Decrypter();
    decrypter.addIdentity(this.key);
    try {
      return await decrypter.decrypt(bytes, 'text');
    } catch {
      throw new SegmentError('broken');
    }
  }
}
