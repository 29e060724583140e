import { expect, it } from 'vitest';
import { ENGAGEMENTS, isPassive } from '../../../../lib/domain/attention/span';

it('scrolling and lingering are the passive engagements', () => {
  expect(ENGAGEMENTS.filter(isPassive)).toEqual(['scrolling', 'lingering']);
});
