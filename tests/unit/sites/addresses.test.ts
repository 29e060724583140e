import { describe, expect, it } from 'vitest';
import type { Site } from '../../../lib/domain/sites/site';
import { SITES, siteOfHost } from '../../../lib/sites/registry';
import { surfaceOf } from '../../../lib/sites/surface-of';
import { ADDRESSES } from './addresses/all';

const addressesOf = (site: Site) => ADDRESSES.find((addresses) => addresses.site === site.id)?.places ?? [];

describe.each(ADDRESSES)('the addresses of $site, as of $asOf', ({ site, places }) => {
  it.each(places)('%s is %s', (address, surface) => {
    const { hostname, pathname } = new URL(address);
    const found = siteOfHost(hostname);
    expect(found?.id).toBe(site);
    expect(surfaceOf(pathname, found?.surfaces)).toBe(surface);
  });
});

describe.each(SITES)('the table of $name', (site) => {
  it('has at least eight addresses, no address twice', () => {
    const addresses = addressesOf(site).map(([address]) => address);
    expect(addresses.length).toBeGreaterThanOrEqual(8);
    expect(new Set(addresses).size).toBe(addresses.length);
  });

  it('visits every host', () => {
    const visited = new Set(addressesOf(site).map(([address]) => new URL(address).hostname));
    expect([...visited].sort()).toEqual([...site.hosts].sort());
  });

  it('reaches every rule', () => {
    const withoutRule = (at: number) => site.surfaces.filter((_, index) => index !== at);
    const idle = site.surfaces.filter((_, at) =>
      addressesOf(site).every(([address, surface]) => {
        const { pathname } = new URL(address);
        return surfaceOf(pathname, withoutRule(at)) === surface;
      }),
    );
    expect(idle).toEqual([]);
  });
});

// What an exact list of hosts must never take in.
it.each([
  'business.facebook.com',
  'developers.facebook.com',
  'xx.com',
  'fedex.com',
  'netflix.com',
  'x.com.evil.example',
  'instagram.com.evil.example',
  'notinstagram.com',
  'music.youtube.com',
  'studio.youtube.com',
  'ads.tiktok.com',
  'localhost',
  '',
])('no known site lives at "%s"', (host) => {
  expect(siteOfHost(host)).toBeUndefined();
});
