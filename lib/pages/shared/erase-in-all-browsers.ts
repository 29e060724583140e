import type { ErasureScope } from '../../domain/folder/erasure';
import { erasingForOthers } from '../../storage/folder/erasing-for-others';
import type { RowPlan } from '../../storage/transfer/row-plan';
import { calendarOf, type PageContext } from '../context';
import { everythingStored } from './everything-stored';
import { untilErased } from './until-erased';

/**
 * Erases a day or a site, all of it or nothing. Other browsers that share a folder with this one erase it too.
 * @returns puts it back, until everything is erased
 */
export async function eraseInAllBrowsers(
  context: PageContext,
  scope: ErasureScope,
  erasure: RowPlan,
): Promise<() => Promise<void>> {
  const undoable = await untilErased(context);
  const { archive, deviceId } = everythingStored(context);
  const device = await deviceId.read();
  const calendar = calendarOf(await context.settings.read());
  const forOthers = () => erasingForOthers(scope, { device, calendar, now: context.now() });
  await archive.carryOut(erasure, undefined, forOthers().erase);
  return undoable(() => archive.takeBack(erasure.changes(), forOthers().putBack));
}
