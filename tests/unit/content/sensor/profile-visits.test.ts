import { describe, expect, it } from 'vitest';
import { ProfileVisits } from '../../../../lib/content/sensor/profile-visits';

const FIVE_MINUTES = 300_000;

/** How many profiles visits to these paths come to, a second apart. */
function countOf(...paths: string[]): number {
  const visits = new ProfileVisits();
  for (const [second, path] of paths.entries()) visits.note(path, second * 1_000);
  return visits.countLately(paths.length * 1_000);
}

describe('profiles visited lately', () => {
  it('are counted once each, however often they are visited', () => {
    expect(countOf()).toBe(0);
    expect(countOf('/ann', '/bob', '/ann', '/ann/', '/bob')).toBe(2);
  });

  it('hold the pages within them', () => {
    expect(countOf('/ann', '/ann/photos', '/ann/videos')).toBe(1);
    expect(countOf('/ann/photos', '/ann', '/ann/videos')).toBe(1);
    expect(countOf('/in/ann', '/in/ann/details/skills', '/in/bob')).toBe(2);
  });

  it('are told apart by whole names, not by how these begin', () => {
    expect(countOf('/ann', '/anna', '/an')).toBe(3);
    expect(countOf('/@ann', '/@anna/videos')).toBe(2);
  });

  it('are forgotten five minutes after the last visit', () => {
    const visits = new ProfileVisits();
    visits.note('/ann', 0);
    visits.note('/bob', 1_000);
    visits.note('/ann', 2_000);
    expect(visits.countLately(FIVE_MINUTES + 999)).toBe(2);
    expect(visits.countLately(FIVE_MINUTES + 1_000)).toBe(1);
    expect(visits.countLately(FIVE_MINUTES + 2_000)).toBe(0);
  });
});
