import { describe, expect, it } from 'vitest';
import type { KnownSite } from '../../../../lib/domain/sites/site';
import type { Surface } from '../../../../lib/domain/sites/surface';
import { siteOfHost } from '../../../../lib/sites/registry';
import { surfaceOf } from '../../../../lib/sites/surface-of';

/** An address as a browser's address bar shows it, and the surface that it is. */
export type AddressCase = readonly [address: string, surface: Surface];

const FEWEST_CASES = 8;

/**
 * Tests the data of a known site with addresses as they really look.
 * @param asOf the day as of which the addresses are believed to be right: from knowledge, not from a visit
 */
export function describeKnownSite(site: KnownSite, asOf: string, cases: readonly AddressCase[]): void {
  describe(`the addresses of ${site.name}, as of ${asOf}`, () => {
    it.each(cases)('%s is %s', (address, surface) => {
      const { hostname, pathname } = new URL(address);
      expect(siteOfHost(hostname)?.id).toBe(site.id);
      expect(surfaceOf(pathname, site.surfaces)).toBe(surface);
    });

    it(`are at least ${FEWEST_CASES}, and all different`, () => {
      const addresses = cases.map(([address]) => address);
      expect(addresses.length).toBeGreaterThanOrEqual(FEWEST_CASES);
      expect(new Set(addresses).size).toBe(addresses.length);
    });

    it('include every host', () => {
      const visited = new Set(cases.map(([address]) => new URL(address).hostname));
      expect([...visited].sort()).toEqual([...site.hosts].sort());
    });

    it('need every rule', () => {
      const isNeeded = (at: number) => {
        const others = site.surfaces.filter((_, index) => index !== at);
        return cases.some(([address, surface]) => surfaceOf(new URL(address).pathname, others) !== surface);
      };
      expect(site.surfaces.filter((_, at) => !isNeeded(at))).toEqual([]);
    });
  });
}
