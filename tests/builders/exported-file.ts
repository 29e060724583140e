import { vi } from 'vitest';
import { addToPastDay, emptyPastDay } from '../../lib/domain/attention/compaction';
import { localDay } from '../../lib/domain/time/days';
import type { PageContext } from '../../lib/pages/context';
import { calendarOf } from '../../lib/pages/context';
import { exportEverything } from '../../lib/pages/options/export-and-erase';
import { everythingStored } from '../../lib/pages/shared/everything-stored';
import { saveFile } from '../../lib/platform/save-file';
import { rowsByStore } from './stored-rows';

/** The file that an export of everything offers. `lib/platform/save-file` must be mocked. */
export async function exportedFile(context: PageContext): Promise<Blob> {
  await exportEverything(context);
  const file = vi.mocked(saveFile).mock.calls.at(-1)?.[1];
  if (!file) throw new Error('No file was offered.');
  return file;
}

/** Everything a browser has stored, in a form in which it does not matter which browser stored what of another one. */
export async function dataOf(context: PageContext): Promise<object> {
  const { archive, deviceId, drafts } = everythingStored(context);
  const own = await deviceId.read();
  const calendar = calendarOf(await context.settings.read());
  const { usage, sittings, pastDays, spans: _own, moments, ...written } = await rowsByStore(archive);
  const days: Record<string, ReturnType<typeof emptyPastDay>> = {};
  const add = (device: string | undefined, day: string, of: Parameters<typeof addToPastDay>) => {
    const key = `${device ?? own} ${day}`;
    const [past, hours, begun] = of;
    const before = days[key] ?? emptyPastDay(day);
    days[key] = addToPastDay(
      { day, hours: [...before.hours, ...past.hours], sittings: [...before.sittings, ...past.sittings] },
      hours,
      begun,
    );
  };
  for (const past of pastDays) add(past.device, past.day, [past, [], []]);
  for (const hour of usage) add(undefined, hour.day, [emptyPastDay(hour.day), [hour], []]);
  for (const sitting of sittings) {
    const day = localDay(sitting.start, calendar);
    add(undefined, day, [emptyPastDay(day), [], [sitting]]);
  }
  return {
    ...written,
    days,
    moments: moments.map((moment) => ({ ...moment, device: moment.device ?? own })),
    drafts: await drafts.read(),
  };
}
