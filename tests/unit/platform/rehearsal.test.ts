import { expect, it } from 'vitest';
import { IS_REHEARSAL } from '../../../lib/platform/rehearsal';

it('whether this is the rehearsal build is what the build defines: it is not in unit tests', () => {
  expect(IS_REHEARSAL).toBe(false);
});
