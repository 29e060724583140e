import { localDay } from '../../domain/time/days';
import type { DoneReply, EraseMessage } from '../../messaging/protocol';
import { timeZone } from '../../platform/clock';
import { sendToBackground } from '../../platform/runtime';
import { saveFile } from '../../platform/save-file';
import { calendarOf, type PageContext } from '../context';

/** Offers everything that is stored as one JSON file. */
export async function exportEverything(parts: PageContext, now: number): Promise<void> {
  const settings = await parts.settings.read();
  const everything = await parts.archive.exported(settings, timeZone(), now);
  const name = `enough-${localDay(now, calendarOf(settings))}.json`;
  saveFile(name, 'application/json', `${JSON.stringify(everything, null, 2)}\n`);
}

/**
 * Has the background, which alone writes usage, erase everything that is stored but the settings.
 * @throws when it could not
 */
export async function eraseEverything(): Promise<void> {
  const reply = (await sendToBackground({ kind: 'erase' } satisfies EraseMessage)) as DoneReply | undefined;
  if (!reply?.done) throw new Error('Nothing could be erased.');
}
