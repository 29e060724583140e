import type { SiteChoice } from '../../domain/sites/site-choice';
import type { SensorsMessage } from '../../messaging/protocol';
import { hasAccess } from '../../platform/access';
import { registeredScripts } from '../../platform/page-scripts';
import { sendToBackground } from '../../platform/runtime';
import { withinTime } from '../../platform/time-limit';
import { hostsOfChoice } from '../../sites/chosen-site';
import { matchPatterns } from '../../sites/sensor-scripts';
import type { PageContext } from '../context';

/** Where the browser runs no sensor, although it is to run one. */
interface SensorsNotSetUp {
  /** Whether setting them up failed, here or in the background's last attempt. */
  readonly isFailing: boolean;
  /** The match patterns of chosen sites to which there is access, though no sensor runs on them. */
  readonly patterns: readonly string[];
}

/** After so many ms the background is no longer waited for. */
const BACKGROUND_ANSWERS_WITHIN = 10_000;

/** The match patterns on which the browser runs a sensor. */
async function patternsSetUp(): Promise<ReadonlySet<string>> {
  const scripts = await registeredScripts();
  return new Set(scripts.flatMap(({ patterns }) => patterns));
}

async function findPatternsNotSetUp(choices: readonly SiteChoice[]): Promise<string[]> {
  const setUp = await patternsSetUp();
  const patterns = choices.flatMap((choice) => matchPatterns({ hosts: hostsOfChoice(choice, choices) }));
  const missing = patterns.filter((pattern) => !setUp.has(pattern));
  const granted = await Promise.all(missing.map((pattern) => hasAccess([pattern])));
  return missing.filter((_, index) => granted[index]);
}

/**
 * Finds out where sensors are missing, and has the background set up the missing ones first, unless it knows that it
 * can't: then it tries again by itself.
 */
export async function findWhatIsNotSetUp(
  { failingParts }: Pick<PageContext, 'failingParts'>,
  choices: readonly SiteChoice[],
): Promise<SensorsNotSetUp> {
  const failing = await failingParts.names();
  const isFailing = failing.includes('listeners') || failing.includes('sensors');
  const patterns = await findPatternsNotSetUp(choices);
  if (isFailing || patterns.length === 0) return { isFailing, patterns };
  const request = sendToBackground({ kind: 'sensors' } satisfies SensorsMessage);
  await withinTime(request, BACKGROUND_ANSWERS_WITHIN, 'setting up the sensors').catch(() => undefined);
  const left = await findPatternsNotSetUp(choices);
  return { isFailing: left.length > 0, patterns: left };
}
