import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from '../../../lib/platform/save-file';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

it('a file is offered under its name, with its text and type, and its address is freed a minute later', async () => {
  vi.useFakeTimers();
  const offered: { name: string; href: string }[] = [];
  const createElement = () => ({
    href: '',
    download: '',
    click() {
      offered.push({ name: this.download, href: this.href });
    },
  });
  vi.stubGlobal('document', { createElement });
  const files: Blob[] = [];
  const freed: string[] = [];
  vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
    files.push(file as Blob);
    return 'blob:1';
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) => void freed.push(address));
  saveFile('enough.json', new Blob(['{"a":"ö"}'], { type: 'application/json' }));
  expect(offered).toEqual([{ name: 'enough.json', href: 'blob:1' }]);
  expect(files[0]?.type).toBe('application/json');
  expect(await files[0]?.text()).toBe('{"a":"ö"}');
  vi.advanceTimersByTime(59_999);
  expect(freed).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(freed).toEqual(['blob:1']);
});
