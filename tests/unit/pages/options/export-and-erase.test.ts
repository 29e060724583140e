import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { eraseEverything, exportEverything } from '../../../../lib/pages/options/export-and-erase';
import { sendToBackground } from '../../../../lib/platform/runtime';
import { saveFile } from '../../../../lib/platform/save-file';
import { lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/runtime', () => ({ sendToBackground: vi.fn() }));
vi.mock('../../../../lib/platform/save-file', () => ({ saveFile: vi.fn() }));

const NOW = middleOf('2026-11-22');

beforeEach(() => {
  vi.mocked(sendToBackground).mockReset();
  vi.mocked(saveFile).mockReset();
});

describe('exporting everything', () => {
  it('offers one JSON file named by the local day, with the settings and what was written', async () => {
    const context = pageInMemory(() => NOW);
    await context.settings.change(() => ({ pace: 'often', alternatives: ['call Ines'] }));
    await context.checkIns.save(
      { ...EMPTY_CHECK_IN, gladThings: ['soup', '', ''] },
      lived(NOW, '2026-11-22'),
    );
    await exportEverything(context);
    const [[name, type, text] = []] = vi.mocked(saveFile).mock.calls;
    expect([name, type]).toEqual(['enough-2026-11-22.json', 'application/json']);
    expect(JSON.parse(text ?? '')).toMatchObject({
      settings: { pace: 'often', alternatives: ['call Ines'] },
    });
    expect(text).toContain('"text": "soup"');
  });

  it('rejects when the database can’t be read, and offers no file', async () => {
    const context = pageInMemory(() => NOW);
    vi.spyOn(context.archive, 'export').mockRejectedValue(new Error('The database is gone.'));
    await expect(exportEverything(context)).rejects.toThrow('The database is gone.');
    expect(saveFile).not.toHaveBeenCalled();
  });
});

describe('erasing everything', () => {
  it('is left to the background', async () => {
    vi.mocked(sendToBackground).mockResolvedValue({ done: true });
    await eraseEverything();
    expect(sendToBackground).toHaveBeenCalledExactlyOnceWith({ kind: 'erase' });
  });

  it.each([[{ done: false }], [undefined]])('rejects when the background replies %j', async (reply) => {
    vi.mocked(sendToBackground).mockResolvedValue(reply);
    await expect(eraseEverything()).rejects.toThrow('Nothing could be erased.');
  });
});
