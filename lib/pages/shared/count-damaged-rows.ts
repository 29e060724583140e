import { isReadable } from '../../storage/database/readable-row';
import type { PageContext } from '../context';
import { everythingStored } from './everything-stored';

/** How many rows are damaged, of everything that is stored. */
export async function countDamagedRows(context: PageContext): Promise<number> {
  let damaged = 0;
  await everythingStored(context).archive.visit((store, rows) => {
    damaged += rows.filter((row) => !isReadable(store, row)).length;
  });
  return damaged;
}
