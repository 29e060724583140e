import { expect, it, vi } from 'vitest';
import { EMPTY_CHECK_IN } from '../../../../lib/domain/journal/check-in';
import { readPeriod } from '../../../../lib/domain/time/period';
import type { PageContext } from '../../../../lib/pages/context';
import { eraseDay } from '../../../../lib/pages/log/erase-day';
import { loadLog } from '../../../../lib/pages/log/load-log';
import { loadSaid } from '../../../../lib/pages/log/load-said';
import { eraseSite } from '../../../../lib/pages/options/erase-site';
import { exportEverything } from '../../../../lib/pages/options/export-and-erase';
import { importActions } from '../../../../lib/pages/options/import-actions';
import { loadAllTime, loadAllWritten } from '../../../../lib/pages/options/load-copies';
import { loadOptions } from '../../../../lib/pages/options/load-options';
import { loadPopup } from '../../../../lib/pages/popup/load-popup';
import { loadPractices } from '../../../../lib/pages/practices/load-practices';
import { loadDetails } from '../../../../lib/pages/reflection/load-details';
import { loadFindings } from '../../../../lib/pages/reflection/load-findings';
import { loadNudgeEffect } from '../../../../lib/pages/reflection/load-nudge-effect';
import { loadPeriod } from '../../../../lib/pages/reflection/load-period';
import { countDamagedRows } from '../../../../lib/pages/shared/count-damaged-rows';
import { saveFile } from '../../../../lib/platform/save-file';
import { LedgerCompaction } from '../../../../lib/storage/ledger/ledger-compaction';
import { journalCsv, journalMarkdown, timeCsv } from '../../../../lib/wording/copy-text';
import { saidTexts } from '../../../../lib/wording/said-text';
import { DAMAGE, putDamagedRows } from '../../../builders/damaged-database';
import { MINUTE, moment, suppression } from '../../../builders/domain-rows';
import { useEnglishTexts } from '../../../builders/english-texts';
import { lived } from '../../../builders/journal-rows';
import { middleOf, pageInMemory, spendTime } from '../../../builders/page-in-memory';

vi.mock('../../../../lib/platform/access', () => ({ hasAccess: async () => true, onAccessChanged: vi.fn() }));
vi.mock('../../../../lib/platform/notifications', () => ({ mayNotify: async () => false }));
vi.mock('../../../../lib/platform/tabs', () => ({ addressInFront: async () => undefined }));
vi.mock('../../../../lib/platform/save-file', () => ({ saveFile: vi.fn() }));

useEnglishTexts();

const TODAY = '2026-11-22';
const NOW = middleOf(TODAY);
const DAMAGES = Object.entries(DAMAGE);

async function damagedPage(damage: unknown): Promise<PageContext> {
  const context = pageInMemory(() => NOW);
  await putDamagedRows(await context.connection.openWhole(), damage);
  await context.settings.change(() => ({ sites: ['instagram', 'x'].map((site) => ({ site, since: 0 })) }));
  return context;
}

it.each(DAMAGES)('every page opens where fields of rows are %s', async (_name, damage) => {
  const context = await damagedPage(damage);
  expect((await loadPopup(context)).today.day).toBe(TODAY);
  expect((await loadLog(context, TODAY)).entries.length).toBeGreaterThan(0);
  for (const { entry } of await loadSaid(context)) saidTexts(entry);
  expect((await loadPractices(context, 'all')).entries.length).toBeGreaterThan(0);
  await loadOptions(context);
  for (const id of ['2026-W47', '2026-11', '2026']) {
    const period = readPeriod(id);
    const content = await loadPeriod(context, period);
    expect(content.firstDay <= TODAY && content.firstDay >= '2026-01-01').toBe(true);
    await loadDetails(context, content, true);
    await loadFindings(context, content.charts.period, content);
    await loadNudgeEffect(context, content);
  }
  expect(context.connection.damaged.count()).toBeGreaterThan(0);
});

it.each(DAMAGES)(
  'what can be read is exported and can be brought in, where fields are %s',
  async (_name, damage) => {
    const context = await damagedPage(damage);
    const left = await exportEverything(context);
    expect(left).toBeGreaterThanOrEqual(await countDamagedRows(context));
    const file = vi.mocked(saveFile).mock.calls.at(-1)?.[1] as Blob;
    const preview = await importActions(pageInMemory(() => NOW)).preview(file);
    expect(preview).toMatchObject({ source: 'enough', checkIns: expect.any(Number) });
    expect(timeCsv(await loadAllTime(context)).length).toBeGreaterThan(0);
    const written = await loadAllWritten(context);
    expect(journalCsv(written)).not.toBe('');
    expect(journalMarkdown(written)).not.toBe('');
  },
);

it.each(DAMAGES)('time is measured, moved and erased where fields are %s', async (_name, damage) => {
  const context = await damagedPage(damage);
  const end = NOW;
  await spendTime(context, {
    ...{ site: 'instagram', start: end - MINUTE, end },
    moment: moment({ at: end, day: TODAY }),
    suppression: suppression({ at: end, until: end, day: TODAY }),
  });
  const { today } = await loadPopup(context);
  expect(today.sites.every(({ passiveMs, activeMs }) => passiveMs + activeMs > 0)).toBe(true);
  const later = { instant: NOW + 90 * 24 * 60 * MINUTE, day: '2027-02-20' };
  const compaction = new LedgerCompaction(context.connection);
  const calendar = { timeZone: 'Europe/Berlin', dayStartHour: 4 };
  while (await compaction.step({ boundary: later, calendar, now: NOW }));
  await context.checkIns.save({ ...EMPTY_CHECK_IN, mood: 40 }, lived(NOW, TODAY));
  const putBack = [await eraseDay(context, TODAY), await eraseSite(context, 'instagram')];
  for (const back of putBack.reverse()) await back();
  expect((await loadLog(context, TODAY)).entries.length).toBeGreaterThan(0);
});

it('a file that has a damaged row puts it right', async () => {
  const context = pageInMemory(() => NOW);
  await context.reflections.save('2026-W47', 1, 'a walk', NOW);
  await exportEverything(context);
  const file = vi.mocked(saveFile).mock.calls.at(-1)?.[1] as Blob;
  const database = await context.connection.openWhole();
  const [row] = await database.getAll('reflections');
  await database.put('reflections', { ...row, answer: 5 } as never);
  expect(await context.reflections.all()).toEqual([]);
  const actions = importActions(context);
  const preview = await actions.preview(file);
  if (typeof preview === 'string') throw new Error(preview);
  await actions.bringIn(preview, 'merge');
  expect((await context.reflections.all()).map(({ answer }) => answer)).toEqual(['a walk']);
  expect(await countDamagedRows(context)).toBe(0);
});
