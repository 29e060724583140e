import { describe, expect, it } from 'vitest';
import type { Change } from '../../../../lib/domain/folder/change';
import { affectedBy, withoutErased } from '../../../../lib/domain/folder/erasure';
import { stampAt } from '../../../../lib/domain/folder/stamp';

const DEVICE = '11111111-1111-4111-8111-111111111111';
const at = (time: number) => stampAt(time, DEVICE);
const entry: Change = {
  kind: 'gratitude',
  id: 'a',
  stamp: at(5),
  value: { day: '2026-11-20', text: 'rain' },
};
const day: Change = {
  kind: 'days',
  id: `${DEVICE}/2026-11-20`,
  stamp: at(9),
  value: {
    hours: [
      [9, 'instagram', 'feed', 1, 0],
      [9, 'reddit', 'feed', 1, 0],
    ],
    sittings: [['reddit', 1, 2, 1, 0]],
    seen: at(4),
  },
};

describe('an erasure', () => {
  it('takes the content of what is older, and leaves the stamp', () => {
    expect(withoutErased(entry, new Map([['all', at(6)]]))).toEqual({
      kind: 'gratitude',
      id: 'a',
      stamp: at(5),
    });
    expect(withoutErased(entry, new Map([['all', at(4)]]))).toBe(entry);
  });

  it('of a day takes what belongs to that day', () => {
    expect(withoutErased(entry, new Map([['day/2026-11-20', at(6)]])).value).toBeUndefined();
    expect(withoutErased(entry, new Map([['day/2026-11-21', at(6)]]))).toBe(entry);
  });

  it('takes the time of a day unless its device had carried it out already', () => {
    expect(withoutErased(day, new Map([['day/2026-11-20', at(5)]])).value).toBeUndefined();
    expect(withoutErased(day, new Map([['day/2026-11-20', at(4)]]))).toEqual(day);
  });

  it('of a site takes the moments and the time on that site', () => {
    const moment: Change = {
      kind: 'moments',
      id: `${DEVICE}/m`,
      stamp: at(5),
      value: { day: '2026-11-20', site: 'reddit' },
    };
    const erasures = new Map([['site/reddit', at(6)]]);
    expect(withoutErased(moment, erasures).value).toBeUndefined();
    expect(withoutErased(day, erasures).value).toEqual({
      hours: [[9, 'instagram', 'feed', 1, 0]],
      sittings: [],
      seen: at(4),
    });
  });

  it('takes no settings, and only what it affects is told', () => {
    const setting: Change = { kind: 'settings', id: 'pace', stamp: at(5), value: 'gentle' };
    const erasures = new Map([['all', at(6)]]);
    expect(affectedBy(erasures, [setting, entry])).toEqual([withoutErased(entry, erasures)]);
  });
});
