import type { ErasureScope } from '../../domain/folder/erasure';
import { Archive } from '../../storage/database/archive';
import { DEVICE_ID_KEY, DeviceId } from '../../storage/database/device-id';
import { erasingForOthers } from '../../storage/folder/erasing-for-others';
import type { RowPlan } from '../../storage/transfer/row-plan';
import { calendarOf, type PageContext } from '../context';

/**
 * Erases a day or a site, all of it or nothing. Other browsers that share a folder with this one erase it too.
 * @returns puts it back
 */
export async function eraseInAllBrowsers(
  context: PageContext,
  scope: ErasureScope,
  erasure: RowPlan,
): Promise<() => Promise<void>> {
  const { connection, signal, storedValue, exclusively } = context;
  const archive = new Archive(connection, signal);
  const device = await new DeviceId({ value: storedValue('local', DEVICE_ID_KEY), exclusively }).read();
  const calendar = calendarOf(await context.settings.read());
  const forOthers = () => erasingForOthers(scope, { device, calendar, now: context.now() });
  await archive.carryOut(erasure, undefined, forOthers().erase);
  return () => archive.takeBack(erasure.changes(), forOthers().putBack);
}
