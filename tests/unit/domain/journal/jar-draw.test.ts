import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawDay, drawFromJar } from '../../../../lib/domain/journal/jar-draw';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });

describe('a draw from the jar', () => {
  it('gives nothing when the jar is empty', () => {
    expect(drawFromJar([], null, () => 0.5)).toBeUndefined();
    expect(drawFromJar([], 'gone', () => 0.5)).toBeUndefined();
  });

  it('gives one of the lines, and not the one before while there are others', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.uuid(), { minLength: 1 }), fc.nat(), chance, (ids, index, drawn) => {
        const before = ids[index % ids.length] ?? null;
        const next = drawFromJar(ids, before, () => drawn);
        expect(ids).toContain(next);
        if (ids.length > 1) expect(next).not.toBe(before);
      }),
    );
  });

  it('can give each of the lines', () => {
    const ids = ['soup', 'rain', 'tea'];
    const drawn = [0, 0.4, 0.99].map((at) => drawFromJar(ids, null, () => at));
    expect(drawn).toEqual(ids);
  });

  it('draws each day before today with the same probability', () => {
    const drawn = [0, 0.34, 0.99].map((at) => drawDay('2026-02-27', '2026-03-02', () => at));
    expect(drawn).toEqual(['2026-02-27', '2026-02-28', '2026-03-01']);
  });
});
