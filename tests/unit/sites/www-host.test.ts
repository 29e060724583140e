import { describe, expect, it } from 'vitest';
import { bareHost, hostsOfSiteAt } from '../../../lib/sites/www-host';

describe('the hosts of a site', () => {
  it.each([
    ['nearby.example', 'nearby.example', 'www.nearby.example'],
    ['www.nearby.example', 'nearby.example', 'nearby.example'],
    ['m.nearby.example', 'm.nearby.example', 'www.m.nearby.example'],
    ['wwwnearby.example', 'wwwnearby.example', 'www.wwwnearby.example'],
    // Without `www.`, this is no site.
    ['www.example', 'www.example', 'www.www.example'],
  ])('at %s are that of %s, and also %s', (host, bare, other) => {
    expect(bareHost(host)).toBe(bare);
    expect(hostsOfSiteAt(host)).toEqual([host, other]);
  });

  it('contain no name that is too long to exist', () => {
    const long = `${'abcdefg.'.repeat(31)}org`;
    expect(hostsOfSiteAt(long)).toEqual([long]);
  });
});
