import { afterEach, expect, it, vi } from 'vitest';
import { copyText } from '../../../lib/platform/clipboard';

afterEach(() => void vi.unstubAllGlobals());

it('text is copied as it is', async () => {
  const copied: string[] = [];
  vi.stubGlobal('navigator', { clipboard: { writeText: async (text: string) => void copied.push(text) } });
  await copyText('<b>Ömer</b>\n🙂');
  expect(copied).toEqual(['<b>Ömer</b>\n🙂']);
});

it('a refusal of the browser rejects', async () => {
  const refuse = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  vi.stubGlobal('navigator', { clipboard: { writeText: refuse } });
  await expect(copyText('text')).rejects.toThrow(DOMException);
});
