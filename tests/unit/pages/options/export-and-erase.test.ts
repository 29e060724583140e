import { beforeEach, describe, expect, it, vi } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { eraseEverything, exportEverything } from '../../../../lib/pages/options/export-and-erase';
import { sendToBackground } from '../../../../lib/platform/runtime';
import { saveFile } from '../../../../lib/platform/save-file';
import { exportSchema } from '../../../../lib/storage/transfer/export-document';
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
    const practice = { draft: { words: ['half a thou'], site: null, onCard: false }, at: NOW };
    await context.practiceDrafts.save('reframe', practice);
    await context.checkInDrafts.save({ draft: { ...EMPTY_CHECK_IN, mood: 20 }, at: NOW });
    const shares: number[] = [];
    await exportEverything(context, (share) => shares.push(share));
    const [[name, file] = []] = vi.mocked(saveFile).mock.calls;
    expect([name, file?.type]).toEqual(['enough-2026-11-22.json', 'application/json']);
    const text = (await file?.text()) ?? '';
    const document = JSON.parse(text);
    expect(document).toMatchObject({
      settings: { pace: 'often', alternatives: ['call Ines'] },
      drafts: { checkIn: { draft: { mood: 20 } }, practices: { reframe: practice } },
      gratitude: [{ text: 'soup' }],
    });
    expect(exportSchema.safeParse(document).error).toBeUndefined();
    expect(text.split('\n').filter((line) => line.includes('"soup"'))).toHaveLength(1);
    expect(shares.at(-1)).toBe(1);
  });

  it('offers a file that is valid even when nothing is stored, with the same id of the browser each time', async () => {
    const context = pageInMemory(() => NOW);
    await exportEverything(context);
    await exportEverything(context);
    const documents = await Promise.all(
      vi.mocked(saveFile).mock.calls.map(async ([, file]) => JSON.parse(await file.text())),
    );
    expect(documents.map((document) => exportSchema.safeParse(document).success)).toEqual([true, true]);
    expect(documents[0].device).toBe(documents[1].device);
  });

  it('rejects when the database can’t be read, and offers no file', async () => {
    const context = pageInMemory(() => NOW);
    vi.spyOn(context.connection, 'open').mockRejectedValue(new Error('The database is gone.'));
    await expect(exportEverything(context)).rejects.toThrow('The database is gone.');
    expect(saveFile).not.toHaveBeenCalled();
  });
});

describe('erasing everything', () => {
  it('is left to the background, and then announced to the other pages', async () => {
    const erasures = { announce: vi.fn(), onErasedElsewhere: vi.fn() };
    vi.mocked(sendToBackground).mockImplementation(async () => {
      expect(erasures.announce).not.toHaveBeenCalled();
      return { done: true };
    });
    await eraseEverything({ erasures });
    expect(sendToBackground).toHaveBeenCalledExactlyOnceWith({ kind: 'erase' });
    expect(erasures.announce).toHaveBeenCalledExactlyOnceWith('everything');
  });

  it.each([[{ done: false }], [undefined]])('rejects when the background replies %j', async (reply) => {
    vi.mocked(sendToBackground).mockResolvedValue(reply);
    const erasures = { announce: vi.fn(), onErasedElsewhere: vi.fn() };
    await expect(eraseEverything({ erasures })).rejects.toThrow('Nothing could be erased.');
    expect(erasures.announce).not.toHaveBeenCalled();
  });
});
