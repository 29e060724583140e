import { describe, expect, it } from 'vitest';
import { ProfileVisits } from '../../../../lib/content/sensor/profile-visits';

const FIVE_MINUTES = 300_000;

/** The number of profiles after visits to these paths, a second apart. */
function countOf(...paths: string[]): number {
  const visits = new ProfileVisits();
  for (const [second, path] of paths.entries()) visits.record(path, second * 1_000);
  return visits.countRecent(paths.length * 1_000);
}

describe('recently visited profiles', () => {
  it('are counted once each, however often they are visited', () => {
    expect(countOf()).toBe(0);
    expect(countOf('/ann', '/bob', '/ann', '/ann/', '/bob')).toBe(2);
  });

  it('include the pages within them', () => {
    expect(countOf('/ann', '/ann/photos', '/ann/videos')).toBe(1);
    expect(countOf('/ann/photos', '/ann', '/ann/videos')).toBe(1);
    expect(countOf('/in/ann', '/in/ann/details/skills', '/in/bob')).toBe(2);
  });

  it('are distinguished by whole names, not by how the names begin', () => {
    expect(countOf('/ann', '/anna', '/an')).toBe(3);
    expect(countOf('/@ann', '/@anna/videos')).toBe(2);
  });

  it('are not counted from five minutes after the last visit on', () => {
    const visits = new ProfileVisits();
    visits.record('/ann', 0);
    visits.record('/bob', 1_000);
    visits.record('/ann', 2_000);
    expect(visits.countRecent(FIVE_MINUTES + 999)).toBe(2);
    expect(visits.countRecent(FIVE_MINUTES + 1_000)).toBe(1);
    expect(visits.countRecent(FIVE_MINUTES + 2_000)).toBe(0);
  });
});
