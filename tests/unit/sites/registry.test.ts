import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SURFACES } from '../../../lib/domain/sites/surface';
import { MOST_USED, SITES, siteById, siteOfHost } from '../../../lib/sites/registry';
import { filesUnder } from '../house-rules/sources';

const repeated = (values: readonly string[]) => values.filter((value, at) => values.indexOf(value) !== at);

/** The ids in the names of files: `instagram` for `lib/sites/known/instagram.ts`. */
const idsOf = (folder: string, ending: string) =>
  filesUnder(folder, [ending]).map((file) => basename(file, ending));

describe('the registry', () => {
  const ids = SITES.map(({ id }) => id).sort();

  it('lists every site that has a file, under the name of the file', () => {
    expect(ids).toEqual(idsOf('lib/sites/known', '.ts'));
  });

  it('lists no site without a test file', () => {
    expect(ids).toEqual(idsOf('tests/unit/sites/known', '.test.ts'));
  });

  it('contains no id, name or host twice', () => {
    expect(repeated(SITES.map(({ id }) => id))).toEqual([]);
    expect(repeated(SITES.map(({ name }) => name))).toEqual([]);
    expect(repeated(SITES.flatMap(({ hosts }) => hosts))).toEqual([]);
  });

  it('is in alphabetical order', () => {
    const names = SITES.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, 'en')));
  });

  it('finds each site by its id and by each of its hosts', () => {
    for (const site of SITES) {
      expect(siteById(site.id)).toBe(site);
      for (const host of site.hosts) expect(siteOfHost(host)).toBe(site);
    }
    expect(siteById('nowhere')).toBeUndefined();
  });

  it('offers first only sites that it lists', () => {
    expect([...MOST_USED].filter((id) => !siteById(id))).toEqual([]);
  });

  // An exact list of hosts must never match these.
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
  ])('finds no site at the host "%s"', (host) => {
    expect(siteOfHost(host)).toBeUndefined();
  });
});

describe.each(SITES)('the data of $name', (site) => {
  it('has an id that suits rows and file names', () => {
    expect(site.id).toMatch(/^[a-z][a-z0-9]*$/);
    expect(site.name.trim()).toBe(site.name);
    expect(site.name).not.toBe('');
  });

  it('lists bare lower-case hosts, the usual one first and the others in order', () => {
    expect(site.hosts.length).toBeGreaterThan(0);
    for (const host of site.hosts) {
      expect(host).toMatch(/^([a-z0-9-]+\.)+[a-z]{2,}$/);
      // The browser reads the name as it is written.
      expect(new URL(`https://${host}/`).host).toBe(host);
    }
    const others = site.hosts.slice(1);
    expect(others).toEqual([...others].sort());
  });

  it('has rules that name real surfaces and keep no state between calls', () => {
    expect(site.surfaces.length).toBeGreaterThan(0);
    for (const [path, surface] of site.surfaces) {
      expect(SURFACES).toContain(surface);
      // `g` and `y` remember where they stopped: every second call would give another answer.
      expect(path.flags).not.toMatch(/[gy]/);
    }
  });
});
