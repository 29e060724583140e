import { expect, it } from 'vitest';
import { sentenceStays } from '../../../../lib/domain/nudges/card-times';

it('a card with a short sentence stays for twelve seconds, and a tenth of a second longer for each character above eighty', () => {
  expect([0, 40, 80].map((length) => sentenceStays('x'.repeat(length)))).toEqual([12_000, 12_000, 12_000]);
  expect([81, 90, 180].map((length) => sentenceStays('x'.repeat(length)))).toEqual([12_100, 13_000, 22_000]);
});
