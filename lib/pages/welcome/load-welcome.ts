import type { SiteId } from '../../domain/sites/site';
import type { PageContext } from '../context';

/** What the welcome page needs to know about the settings. */
export interface WelcomePage {
  /** The sites that are already on. */
  readonly chosenSites: readonly SiteId[];
  /** Minutes of passive scrolling before the first nudge. */
  readonly firstNudgeMinutes: number;
}

/** Reads the settings. */
export async function loadWelcome({ settings }: PageContext): Promise<WelcomePage> {
  const { sites, firstNudgeMinutes } = await settings.read();
  return { chosenSites: sites.map(({ site }) => site), firstNudgeMinutes };
}
