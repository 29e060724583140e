import { expect, it } from 'vitest';
import { keyInRecoveryFile, recoveryFile } from '../../../../lib/storage/folder/recovery-file';
import { newFolderKey } from '../../../../lib/storage/folder/segment-cipher';

it('a recovery file gives the key to whoever knows its passphrase, and to nobody else', async () => {
  const key = await newFolderKey();
  const bytes = await recoveryFile(key, 'grüne Tür, 7 Schritte');
  expect(new TextDecoder().decode(bytes)).toMatch(/^age-encryption\.org\/v1\n-> scrypt /);
  expect(Buffer.from(bytes).includes('AGE-SECRET-KEY')).toBe(false);
  expect(await keyInRecoveryFile(bytes, 'grüne Tür, 7 Schritte')).toBe(key);
  expect(await keyInRecoveryFile(bytes, 'grüne Tür, 8 Schritte')).toBeUndefined();
  expect(await keyInRecoveryFile(new Uint8Array([1, 2]), 'x')).toBeUndefined();
}, 60_000);
