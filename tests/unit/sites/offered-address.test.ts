import { expect, it } from 'vitest';
import { partThatOffers, readOffer } from '../../../lib/sites/offered-address';

it.each([
  { site: 'nearby.example' },
  { site: 'xn--mnchen-3ya.example' },
  { site: 'm.pinterest.example', like: 'pinterest' },
  { site: 'x.com' },
])('the offer of %j survives the way through an address', (offer) => {
  const part = new URL(`https://options.example/#${partThatOffers(offer)}`).hash.slice(1);
  expect(readOffer(part)).toEqual(offer);
});

it.each(['', 'sites', 'add=', 'add=localhost', 'add=*.example.org', 'like=x', 'add=a@b.example'])(
  'nothing is offered by the part “%s”',
  (part) => {
    expect(readOffer(part)).toBeUndefined();
  },
);

it('an unknown site lends no surfaces', () => {
  expect(readOffer('add=nearby.example&like=nowhere')).toEqual({ site: 'nearby.example' });
});
