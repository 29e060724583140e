import type { PageContext } from '../context';

/** Remembers, for whoever wants to be reminded, that they have their week before them. */
export async function noteWeekSeen({ settings, weekSeenAt }: PageContext, now: number): Promise<void> {
  const { reminder } = await settings.read();
  if (reminder) await weekSeenAt.set(now);
}
