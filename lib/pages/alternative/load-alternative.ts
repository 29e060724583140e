import { drawAlternative } from '../../domain/nudges/alternatives';
import type { PageContext } from '../context';

/**
 * Reads the alternative to show to someone who left a feed.
 * @param chance a number in [0, 1) that chooses among theirs
 * @returns `undefined` when they have none
 * @throws when the settings can't be read
 */
export async function loadAlternative(
  { settings }: Pick<PageContext, 'settings'>,
  chance: number,
): Promise<{ readonly alternative: string | undefined }> {
  const { alternatives } = await settings.read();
  return { alternative: drawAlternative(alternatives, chance) };
}
