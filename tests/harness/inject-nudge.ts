import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { putRows } from '../../dev/browser/stored-ledger';
import type { CardContent } from '../../lib/domain/nudges/card-content';
import { sentenceStays } from '../../lib/domain/nudges/card-times';
import type { CardTextInputs } from '../../lib/wording/nudge-card-text';
import { cardTextsOfBuild } from './texts-of-build';

interface Injection {
  target: { tabId: number };
  func?: (...args: never[]) => unknown;
  args?: unknown[];
  files?: string[];
}

interface ExtensionApi {
  tabs: { query(query: { url: string }): Promise<{ id: number; url: string }[]> };
  scripting: { executeScript(injection: Injection): Promise<{ result: unknown }[]> };
}

/** What a test chooses of a card: its content, and what its texts depend on, their language included. */
export type BroughtNudge = Partial<
  Omit<CardContent, 'texts' | 'moment'> & Omit<CardTextInputs, 'begun'> & { readonly language: string }
>;

const SENTENCE = 'Scrolling can bring up all sorts of feelings.';

/**
 * Shows a card of the test's choice as the background does, but without scrolling first: it stores the decision point,
 * passes the nudge to the page and runs the shipped script there.
 * @param own one of the extension's own pages
 * @param page a page of a chosen site
 * @returns the id of the decision point
 */
export async function bringNudge(
  own: Page,
  page: Page,
  nudge: BroughtNudge = {},
  site = 'instagram',
): Promise<string> {
  const moment = randomUUID();
  const at = Date.now();
  const day = new Date(at).toISOString().slice(0, 10);
  const row = {
    ...{ id: moment, createdAt: at, updatedAt: at, at, day, site, surface: 'feed', outcome: 'shown' },
    ...{ family: 'notice', number: 2, sittingStart: at - 600_000, streakMs: 480_000 },
    ...{ triggers: ['passive'], shownWith: 1, familyWith: 0.1 },
  };
  await putRows(own, { moments: [row] });
  const { from, triggers, minutes, isAmongFirst, isNoticing, canBeFewer, keys, language, ...content } = nudge;
  const handed: CardContent = {
    sentence: SENTENCE,
    practice: null,
    isFolded: false,
    staysMs: sentenceStays(nudge.sentence ?? SENTENCE),
    corner: 'bottomEnd',
    host: new URL(page.url()).hostname,
    until: at + 60_000,
    texts: await cardTextsOfBuild(
      {
        practice: nudge.practice ?? null,
        begun: nudge.lines,
        from,
        triggers: triggers ?? ['passive'],
        minutes: minutes ?? 8,
        isAmongFirst: isAmongFirst ?? false,
        isNoticing: isNoticing ?? false,
        canBeFewer: canBeFewer ?? true,
        keys,
      },
      language,
    ),
    ...content,
    moment,
  };
  const answer = await own.evaluate(
    async ({ handed, url }) => {
      const { tabs, scripting } = (globalThis as unknown as { chrome: ExtensionApi }).chrome;
      const [tab] = await tabs.query({ url });
      if (!tab) return 'no tab';
      const target = { tabId: tab.id };
      await scripting.executeScript({
        target,
        args: [handed],
        func: ((value: object) => {
          (globalThis as unknown as Record<symbol, object>)[Symbol.for('enough.nudge')] = value;
        }) as never,
      });
      const [answer] = await scripting.executeScript({ target, files: ['nudge-card.js'] });
      return answer?.result;
    },
    { handed, url: `${page.url().split('#')[0]}*` },
  );
  if (answer !== true) throw new Error(`The card did not come: ${answer}`);
  return moment;
}
