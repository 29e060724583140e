import { describe, expect, it } from 'vitest';
import { turnedOff, turnedOn, usedSince, withCorner } from '../../../../lib/domain/sites/site-choice';

/** Known sites, chosen by their ids. */
const chosen = (...ids: string[]) => ids.map((site) => ({ site }));

describe('turning sites on', () => {
  const on = [{ site: 'x', since: 100 }];

  it('counts from that instant', () => {
    expect(turnedOn([], chosen('instagram', 'x'), 200)).toEqual([
      { site: 'instagram', since: 200 },
      { site: 'x', since: 200 },
    ]);
  });

  it('does not change those that are on already', () => {
    expect(turnedOn(on, chosen('x', 'reddit'), 200)).toEqual([
      { site: 'x', since: 100 },
      { site: 'reddit', since: 200 },
    ]);
  });

  it('counts a site named twice once', () => {
    expect(turnedOn([], chosen('x', 'x'), 200)).toEqual([{ site: 'x', since: 200 }]);
  });

  it('keeps the known site that an added one is like', () => {
    expect(turnedOn([], [{ site: 'mastodon.example', like: 'mastodon' }], 200)).toEqual([
      { site: 'mastodon.example', like: 'mastodon', since: 200 },
    ]);
  });

  it('again, after turning them off, counts from the later instant', () => {
    expect(turnedOn(turnedOff(on, 'x'), chosen('x'), 300)).toEqual([{ site: 'x', since: 300 }]);
  });
});

it('turning a site off keeps the others on', () => {
  const sites = turnedOff(turnedOn([], chosen('x', 'reddit'), 1), 'x');
  expect(sites.map(({ site }) => site)).toEqual(['reddit']);
  expect(turnedOff(sites, 'never-on')).toEqual(sites);
});

it('Enough is used since the first of the sites that are on was turned on', () => {
  const sites = [
    { site: 'x', since: 300 },
    { site: 'instagram', since: 200 },
  ];
  expect(usedSince({ sites }, 500)).toBe(200);
  expect(usedSince({ sites }, 300)).toBe(200);
  // Otherwise a clock that was ahead would make the first week last for a year.
  expect(usedSince({ sites }, 250)).toBe(Number.NEGATIVE_INFINITY);
});

it('a corner is remembered for its site alone', () => {
  const sites = [
    { site: 'x', since: 300 },
    { site: 'instagram', since: 200, quiet: true },
  ];
  expect(withCorner(sites, 'instagram', 'topStart')).toEqual([
    { site: 'x', since: 300 },
    { site: 'instagram', since: 200, quiet: true, corner: 'topStart' },
  ]);
  expect(withCorner(sites, undefined, 'topStart')).toEqual(sites);
});
