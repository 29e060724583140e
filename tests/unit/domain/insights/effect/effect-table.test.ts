import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EFFECT_COLUMNS, effectTable } from '../../../../../lib/domain/insights/effect/effect-table';
import { latestLook } from '../../../../../lib/domain/insights/effect/look';
import { DAY, MINUTE } from '../../../../builders/domain-rows';
import { followed, simulatedVisits } from '../../../../builders/simulated-visits';

const NOW = 4_000 * DAY;

const cellsOf = (...given: Parameters<typeof effectTable>) =>
  effectTable(...given).map((cells) => cells.map(String));

describe('the table of visits', () => {
  it('has a line for each visit, and nothing where something is missing', () => {
    const lost = { ...followed(1, { shown: false }), stayedMs: null, beforeMs: null, leftAt: null };
    const [first, second] = cellsOf([followed(0, { backAt: 12 * 60 * MINUTE + 9 * MINUTE }), lost], NOW);
    expect(first).toEqual(['1', '1', '2026-01-05', '1', '0.7', '10.000', '5.000', '1.791759', '1', '']);
    expect(second).toEqual(['1', '2', '2026-01-06', '0', '0.7', '', '', '', '', '']);
  });

  it('has the columns that the plan explains', () => {
    const explained = [...readFileSync('docs/effect-plan.md', 'utf8').matchAll(/^\| `([a-z_0-9]+)` \|/gm)];
    expect(EFFECT_COLUMNS).toEqual(explained.map(([, name]) => name).slice(-10));
  });

  it('has all that the ratio of a look is calculated from', () => {
    const visits = simulatedVisits('table', 100, 0.6);
    const lines = cellsOf(visits, NOW);
    const ofLook = lines.filter((cells) => cells[9] !== '' && Number(cells[9]) <= 80);
    expect(ofLook.length).toBe(80);
    const mean = (shown: string) => {
      const values = ofLook.filter((cells) => cells[3] === shown).map((cells) => Number(cells[7]));
      return values.reduce((sum, value) => sum + value, 0) / values.length;
    };
    expect(Math.exp(mean('1') - mean('0'))).toBeCloseTo(latestLook(visits, '2030-01-01')?.ratio ?? 0, 4);
  });
});
