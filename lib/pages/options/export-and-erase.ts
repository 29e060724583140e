import { localDay } from '../../domain/time/days';
import type { DoneReply, EraseMessage } from '../../messaging/protocol';
import { timeZone } from '../../platform/clock';
import { sendToBackground } from '../../platform/runtime';
import { saveFile } from '../../platform/save-file';
import { calendarOf, type PageContext } from '../context';

/** Offers everything that is stored to the person, as one JSON file to save. */
export async function exportEverything(context: PageContext): Promise<void> {
  const now = context.now();
  const settings = await context.settings.read();
  const everything = await context.archive.export(settings, timeZone(), now);
  const name = `enough-${localDay(now, calendarOf(settings))}.json`;
  saveFile(name, 'application/json', `${JSON.stringify(everything, null, 2)}\n`);
}

/**
 * Asks the background to erase everything that is stored except the settings. Only the background writes usage.
 * @throws when it could not be erased
 */
export async function eraseEverything(): Promise<void> {
  const reply = (await sendToBackground({ kind: 'erase' } satisfies EraseMessage)) as DoneReply | undefined;
  if (!reply?.done) throw new Error('Nothing could be erased.');
}
