import { Archive } from '../../storage/database/archive';
import { DEVICE_ID_KEY, DeviceId } from '../../storage/database/device-id';
import { CARD_DRAFTS_KEY } from '../../storage/journal/card-drafts';
import { CHECK_IN_DRAFT_KEY } from '../../storage/journal/check-in-drafts';
import { PRACTICE_DRAFTS_KEY } from '../../storage/journal/practice-drafts';
import { StoredDrafts } from '../../storage/transfer/stored-drafts';
import type { PageContext } from '../context';

/** What only the options need, to take everything out and bring it in: all rows, all drafts, the id of this browser. */
export const everythingStored = ({ connection, signal, storedValue, exclusively }: PageContext) => ({
  archive: new Archive(connection, signal),
  deviceId: new DeviceId({ value: storedValue('local', DEVICE_ID_KEY), exclusively }),
  drafts: new StoredDrafts(
    {
      checkIn: storedValue('local', CHECK_IN_DRAFT_KEY),
      practices: storedValue('local', PRACTICE_DRAFTS_KEY),
      cards: storedValue('local', CARD_DRAFTS_KEY),
    },
    exclusively,
  ),
});
