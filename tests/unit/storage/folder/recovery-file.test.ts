import { Decrypter } from 'age-encryption';
import { expect, it, vi } from 'vitest';
import { answerRecovery } from '../../../../lib/storage/folder/recovery-file';
import { newFolderKey } from '../../../../lib/storage/folder/segment-cipher';

const open = (file: Uint8Array, passphrase: string) => answerRecovery({ act: 'open', file, passphrase });

it('a recovery file gives the key to whoever knows its passphrase, and to nobody else', async () => {
  const key = await newFolderKey();
  const bytes = await answerRecovery({ act: 'make', key, passphrase: 'grüne Tür, 7 Schritte' });
  if (!(bytes instanceof Uint8Array)) throw new Error('no file was made');
  expect(new TextDecoder().decode(bytes)).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  expect(Buffer.from(bytes).includes('AGE-SECRET-KEY')).toBe(false);
  expect(await open(bytes, 'grüne Tür, 7 Schritte')).toBe(key);
  expect(await open(bytes, 'grüne Tür, 8 Schritte')).toBeUndefined();
  expect(await open(new Uint8Array([1, 2]), 'x')).toBeUndefined();
}, 60_000);

it('a machine without enough memory does not make a passphrase look wrong', async () => {
  const lack = new RangeError('Array buffer allocation failed');
  vi.spyOn(Decrypter.prototype, 'decrypt').mockRejectedValueOnce(lack);
  await expect(open(new Uint8Array([1, 2]), 'x')).rejects.toBe(lack);
});
