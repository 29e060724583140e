import { isDraftCurrent } from '../../domain/journal/draft';
import { GUIDED_PRACTICES, type GuidedPractice } from '../../domain/journal/practice';
import {
  isEmptyPracticeDraft,
  type PracticeDraft,
  type UnfinishedPractices,
} from '../../domain/journal/practice-draft';
import type { Settings } from '../../domain/settings';
import { logLine } from '../../platform/log';
import type { PageContext } from '../context';

/** Reads the drafts that may come back; any other is let go. */
export async function readPracticeDrafts(
  parts: PageContext,
  { erasedAt, sites }: Settings,
  now: number,
): Promise<UnfinishedPractices> {
  const held = await parts.practiceDrafts.read();
  const endings = erasedAt === null ? [] : [erasedAt];
  const drafts: Partial<Record<GuidedPractice, PracticeDraft>> = {};
  const over: GuidedPractice[] = [];
  for (const practice of GUIDED_PRACTICES) {
    const one = held[practice];
    if (!one) continue;
    if (isDraftCurrent(one, endings, now)) drafts[practice] = aboutChosen(one.draft, sites);
    else over.push(practice);
  }
  if (over.length > 0) await drop(parts, over);
  return drafts;
}

/** The site that a plan is about may have been turned off since. */
const aboutChosen = (draft: PracticeDraft, sites: Settings['sites']): PracticeDraft =>
  sites.some(({ site }) => site === draft.site) ? draft : { ...draft, site: null, onCard: false };

/** Puts aside what is being written in a practice; a draft without words is let go. */
export const savePracticeDraft = (
  parts: PageContext,
  practice: GuidedPractice,
  draft: PracticeDraft,
  now: number,
): Promise<void> =>
  isEmptyPracticeDraft(draft)
    ? parts.practiceDrafts.drop([practice])
    : parts.practiceDrafts.hold(practice, { draft, at: now });

/** Lets go of a draft that was kept. One that can't be dropped stays, and is offered once more. */
export const dropPracticeDraft = (parts: PageContext, practice: GuidedPractice): Promise<void> =>
  drop(parts, [practice]);

const drop = (parts: PageContext, practices: readonly GuidedPractice[]): Promise<void> =>
  parts.practiceDrafts.drop(practices).catch((error) => logLine(`a draft could not be dropped: ${error}`));
