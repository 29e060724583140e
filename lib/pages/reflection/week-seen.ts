import type { PageContext } from '../context';

/** Stores that the person opened their week, if they use the weekly reminder: its badge then goes. */
export async function noteWeekSeen({ now, settings, weekSeenAt }: PageContext): Promise<void> {
  const at = now();
  const { reminder } = await settings.read();
  if (reminder) await weekSeenAt.set(at);
}
