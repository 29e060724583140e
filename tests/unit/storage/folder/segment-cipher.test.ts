import { describe, expect, it } from 'vitest';
import { folderKeyIn, newFolderKey, SegmentCipher } from '../../../../lib/storage/folder/segment-cipher';
import { SegmentError } from '../../../../lib/storage/folder/segment-error';

describe('the encryption of segments', () => {
  it('gives the text back to whoever has the key', async () => {
    const key = await newFolderKey();
    const bytes = await new SegmentCipher(key).encrypt('a line about rain');
    expect(new TextDecoder().decode(bytes)).toMatch(/^age-encryption\.org\/v1\n/);
    expect(Buffer.from(bytes).includes('rain')).toBe(false);
    expect(await new SegmentCipher(key).decrypt(bytes)).toBe('a line about rain');
  });

  it('never makes the same bytes twice', async () => {
    const cipher = new SegmentCipher(await newFolderKey());
    expect(await cipher.encrypt('rain')).not.toEqual(await cipher.encrypt('rain'));
  });

  it('refuses bytes that are cut off, changed, or for another key', async () => {
    const cipher = new SegmentCipher(await newFolderKey());
    const bytes = await cipher.encrypt('rain '.repeat(50_000));
    const changed = bytes.with(bytes.length - 20, (bytes.at(-20) ?? 0) ^ 1);
    const other = await new SegmentCipher(await newFolderKey()).encrypt('rain');
    // At the end of a chunk of age, and elsewhere.
    const cuts = [0, 10, 100, bytes.length - 1, bytes.length - 70_000].map((end) => bytes.slice(0, end));
    for (const bad of [...cuts, changed, other]) {
      await expect(cipher.decrypt(bad)).rejects.toThrow(SegmentError);
    }
  });

  it('finds a key in what was pasted, with line breaks and in small letters', async () => {
    const key = await newFolderKey();
    expect(folderKeyIn(` ${key.toLowerCase().slice(0, 30)}\n${key.slice(30)} `)).toBe(key);
    expect(folderKeyIn('AGE-SECRET-KEY-1WRONG')).toBeUndefined();
    expect(folderKeyIn('')).toBeUndefined();
  });
});
