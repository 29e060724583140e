import { expect, it } from 'vitest';
import { MINUTE, usageHour } from '../../../../builders/domain-rows';
import { factsAbout } from '../../../../builders/fact-inputs';

it('the top site is the one with the most time, among those with any time', () => {
  const rows = [
    usageHour('2026-11-18', 9, { passiveMs: 10 * MINUTE }),
    usageHour('2026-11-19', 9, { site: 'x', activeMs: 30 * MINUTE }),
    usageHour('2026-11-19', 10, { site: 'reddit' }),
  ];
  expect(factsAbout(rows).fact('topSite')).toEqual({
    kind: 'topSite',
    site: 'x',
    ms: 30 * MINUTE,
    totalMs: 40 * MINUTE,
    sites: [
      { site: 'x', passiveMs: 0, activeMs: 30 * MINUTE },
      { site: 'instagram', passiveMs: 10 * MINUTE, activeMs: 0 },
    ],
  });
});
