import { Archive } from '../../storage/database/archive';
import { DEVICE_ID_KEY, DeviceId } from '../../storage/database/device-id';
import { storedDrafts } from '../../storage/transfer/stored-drafts';
import type { PageContext } from '../context';

/** What few pages need: all rows and all drafts at once, and the id of this browser. */
export const everythingStored = ({ connection, signal, storedValue, exclusively }: PageContext) => ({
  archive: new Archive(connection, signal),
  deviceId: new DeviceId({ value: storedValue('local', DEVICE_ID_KEY), exclusively }),
  drafts: storedDrafts(storedValue, exclusively),
});
