import { describe, expect, it } from 'vitest';
import { requestsOnCard } from '../../../lib/background/requests-on-card';
import type { CaughtComparison } from '../../../lib/domain/journal/caught-comparison';
import type { Settings } from '../../../lib/domain/settings';
import { Refusal } from '../../../lib/messaging/refusal';
import { instant, moment, settings } from '../../builders/domain-rows';

const NOW = instant('2026-11-22T14:03:00+01:00');
const FROM = { host: 'www.instagram.com', tabId: 7, documentId: 'd' };

/** A background in which the card `m` was shown on Instagram. */
function background(before: Partial<Settings> = {}) {
  let now = settings(before);
  const quieted: string[] = [];
  const caughtOn: [id: string, comparison: CaughtComparison][] = [];
  const wasShown = (id: string, sites: readonly string[]) => id === 'm' && sites.includes('instagram');
  const requests = requestsOnCard({
    moments: {
      shownOn: async (id, sites) => (wasShown(id, sites) ? moment() : undefined),
      quietVisit: async (id, sites) => {
        const found = wasShown(id, sites);
        if (found) quieted.push(id);
        return found;
      },
    },
    comparisons: {
      catchOn: async (id, comparison) => {
        caughtOn.push([id, comparison]);
      },
    },
    timeZone: () => 'Europe/Berlin',
    settings: {
      read: async () => now,
      change: async (change) => {
        now = { ...now, ...change(now) };
      },
    },
    now: () => NOW,
  });
  return { ...requests, quieted, caughtOn, settings: () => now };
}

const NOT_SHOWN = [
  ['on another site', 'm', { ...FROM, host: 'www.tiktok.com' }],
  ['at all', 'n', FROM],
] as const;

describe('quiet for this visit', () => {
  it('is stored with the moment, and changes no setting', async () => {
    const { quietVisit, quieted, settings: changed } = background();
    expect(await quietVisit({ kind: 'quietVisit', moment: 'm' }, FROM)).toEqual({ done: true });
    expect(quieted).toEqual(['m']);
    expect(changed()).toEqual(settings());
  });

  it.each(NOT_SHOWN)('is refused for a card that was not shown %s', async (_, id, from) => {
    const { quietVisit, quieted } = background();
    await expect(quietVisit({ kind: 'quietVisit', moment: id }, from)).rejects.toThrow(Refusal);
    expect(quieted).toEqual([]);
  });
});

describe('fewer nudges', () => {
  it.each([
    ['often', 'balanced', 8],
    ['balanced', 'gentle', 15],
  ] as const)(
    'from %s means %s, with the first nudge no earlier than that',
    async (pace, gentler, minutes) => {
      const { fewerNudges, settings: changed } = background({ pace, firstNudgeMinutes: 5 });
      expect(await fewerNudges({ kind: 'fewerNudges', moment: 'm' }, FROM)).toEqual({ done: true });
      expect(changed()).toEqual(settings({ pace: gentler, firstNudgeMinutes: minutes }));
    },
  );

  it('leaves longer minutes before the first nudge, and the gentlest pace, as they are', async () => {
    const later = background({ pace: 'often', firstNudgeMinutes: 20 });
    await later.fewerNudges({ kind: 'fewerNudges', moment: 'm' }, FROM);
    expect(later.settings()).toMatchObject({ pace: 'balanced', firstNudgeMinutes: 20 });
    const gentlest = background({ pace: 'gentle', firstNudgeMinutes: 15 });
    expect(await gentlest.fewerNudges({ kind: 'fewerNudges', moment: 'm' }, FROM)).toEqual({ done: true });
    expect(gentlest.settings()).toEqual(settings({ pace: 'gentle', firstNudgeMinutes: 15 }));
  });

  it.each(NOT_SHOWN)('are refused for a card that was not shown %s', async (_, id, from) => {
    const { fewerNudges, settings: changed } = background();
    await expect(fewerNudges({ kind: 'fewerNudges', moment: id }, from)).rejects.toThrow(Refusal);
    expect(changed()).toEqual(settings());
  });
});

describe('a comparison caught on a card', () => {
  it('is kept with its time, the place of the card and its moment, and changes no setting', async () => {
    const { caught, caughtOn, settings: changed } = background();
    expect(await caught({ kind: 'caught', moment: 'm' }, FROM)).toEqual({ done: true });
    expect(caughtOn).toEqual([
      [
        'm',
        {
          ...{ at: NOW, day: '2026-11-22', timeZone: 'Europe/Berlin' },
          ...{ site: 'instagram', surface: 'feed', effect: null, moment: 'm' },
        },
      ],
    ]);
    expect(changed()).toEqual(settings());
  });

  it.each(NOT_SHOWN)('is refused for a card that was not shown %s', async (_, id, from) => {
    const { caught, caughtOn } = background();
    await expect(caught({ kind: 'caught', moment: id }, from)).rejects.toThrow(Refusal);
    expect(caughtOn).toEqual([]);
  });
});
