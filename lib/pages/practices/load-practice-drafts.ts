import { isDraftCurrent } from '../../domain/journal/draft';
import { GUIDED_PRACTICES, type GuidedPractice } from '../../domain/journal/practice';
import type { PracticeDraft, UnfinishedPractices } from '../../domain/journal/practice-draft';
import type { Settings } from '../../domain/settings';
import type { PageContext } from '../context';
import { dropPracticeDrafts } from './practice-actions';

/** Reads the drafts of practices. Those that are out of date are deleted. */
export async function loadPracticeDrafts(
  context: PageContext,
  { erasedAt, sites }: Settings,
): Promise<UnfinishedPractices> {
  const now = context.now();
  const saved = await context.practiceDrafts.read();
  const endings = erasedAt === null ? [] : [erasedAt];
  const drafts: Partial<Record<GuidedPractice, PracticeDraft>> = {};
  const outOfDate: GuidedPractice[] = [];
  for (const practice of GUIDED_PRACTICES) {
    const one = saved[practice];
    if (!one) continue;
    if (isDraftCurrent(one, endings, now)) drafts[practice] = withChosenSite(one.draft, sites);
    else outOfDate.push(practice);
  }
  if (outOfDate.length > 0) await dropPracticeDrafts(context, outOfDate);
  return drafts;
}

/** The site that a plan is about may have been turned off since the draft was saved. */
const withChosenSite = (draft: PracticeDraft, sites: Settings['sites']): PracticeDraft =>
  sites.some(({ site }) => site === draft.site) ? draft : { ...draft, site: null, onCard: false };
