import { expect, it } from 'vitest';
import { placeAt } from '../../../lib/sites/place-at';

const CHOICES = [
  { site: 'instagram', since: 0 },
  { site: 'nearby.example', since: 0, like: 'mastodon' },
];

it.each([
  ['https://www.instagram.com/', 'instagram', 'feed'],
  ['https://www.instagram.com/reels/abc/?x=1#y', 'instagram', 'shortVideo'],
  ['https://nearby.example/home', 'nearby.example', 'feed'],
  ['https://www.reddit.com/', null, null],
  ['https://instagram.com.example.org/', null, null],
  ['about:blank', null, null],
  ['not an address', null, null],
  ['', null, null],
  [undefined, null, null],
])('the place at %s is on %s: %s', (address, site, surface) => {
  expect(placeAt(address, CHOICES)).toEqual({ site, surface });
});
