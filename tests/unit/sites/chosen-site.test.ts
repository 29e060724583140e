import { describe, expect, it } from 'vitest';
import {
  choiceAt,
  choiceScriptPath,
  hostsOfChoice,
  idsOfHost,
  isAdded,
  sameSiteIn,
  siteOfChoice,
} from '../../../lib/sites/chosen-site';
import { mastodon } from '../../../lib/sites/known/mastodon';
import { SITES } from '../../../lib/sites/registry';
import { ANYWHERE, matchPatterns } from '../../../lib/sites/sensor-scripts';
import { surfaceOf } from '../../../lib/sites/surface-of';

describe('the ids', () => {
  it('of known sites contain no dot, so that none can be mistaken for a host', () => {
    expect(SITES.filter(({ id }) => isAdded(id))).toEqual([]);
    expect(SITES.flatMap(({ hosts }) => hosts).filter((host) => !isAdded(host))).toEqual([]);
    expect(SITES.map(({ id }) => id)).not.toContain(ANYWHERE.id);
  });
});

describe('the site of a choice', () => {
  it('is the known site with its id', () => {
    for (const site of SITES) expect(siteOfChoice({ site: site.id })).toBe(site);
    expect(siteOfChoice({ site: 'nowhere' })).toBeUndefined();
  });

  it('that was added by its address has that host with and without www, and every path is a feed', () => {
    const site = siteOfChoice({ site: 'nearby.example' });
    expect(site).toEqual({
      id: 'nearby.example',
      name: 'nearby.example',
      hosts: ['nearby.example', 'www.nearby.example'],
      surfaces: [],
    });
    expect(site && matchPatterns(site)).toEqual(['https://nearby.example/*', 'https://www.nearby.example/*']);
    expect(surfaceOf('/messages/', site?.surfaces)).toBe('feed');
  });

  it('has a readable name', () => {
    expect(siteOfChoice({ site: 'xn--mnchen-3ya.example' })?.name).toBe('münchen.example');
  });

  it('that is like a known one has the surfaces of that one', () => {
    const site = siteOfChoice({ site: 'mastodon.example', like: 'mastodon' });
    expect(site?.surfaces).toBe(mastodon.surfaces);
    expect(site?.hosts).toEqual(['mastodon.example', 'www.mastodon.example']);
    expect(siteOfChoice({ site: 'mastodon.example', like: 'nowhere' })?.surfaces).toEqual([]);
  });
});

describe('the choice at a host', () => {
  const choices = [
    { site: 'instagram', since: 1 },
    { site: 'nearby.example', since: 2 },
    { site: 'nowhere', since: 3 },
  ];

  it('is the one whose site has exactly this host', () => {
    expect(choiceAt('www.instagram.com', choices)?.since).toBe(1);
    expect(choiceAt('nearby.example', choices)?.since).toBe(2);
    expect(choiceAt('www.nearby.example', choices)?.since).toBe(2);
    expect(choiceAt('m.nearby.example', choices)).toBeUndefined();
    expect(choiceAt('x.com', choices)).toBeUndefined();
  });

  it('is the one that was added by this host when a site was added with and without www', () => {
    const both = [
      { site: 'www.nearby.example', since: 1 },
      { site: 'nearby.example', since: 2 },
    ];
    expect(choiceAt('nearby.example', both)?.since).toBe(2);
    expect(choiceAt('www.nearby.example', both)?.since).toBe(1);
    expect(both.map((choice) => hostsOfChoice(choice, both))).toEqual([
      ['www.nearby.example'],
      ['nearby.example'],
    ]);
    expect(hostsOfChoice({ site: 'nearby.example' }, [{ site: 'nearby.example' }])).toEqual([
      'nearby.example',
      'www.nearby.example',
    ]);
  });

  it('still applies after a site that was added has become a known one', () => {
    expect(choiceAt('mas.to', [{ site: 'mas.to', like: 'mastodon' }])?.site).toBe('mas.to');
    expect(idsOfHost('mas.to')).toEqual(['mastodon', 'mas.to', 'www.mas.to']);
    expect(idsOfHost('www.nearby.example')).toEqual(['www.nearby.example', 'nearby.example']);
  });
});

it('a site is on a list already when it is there with or without www', () => {
  const list = ['instagram', 'www.nearby.example', 'other.example'];
  expect(sameSiteIn('nearby.example', list)).toBe('www.nearby.example');
  expect(sameSiteIn('other.example', list)).toBe('other.example');
  expect(sameSiteIn('instagram', list)).toBe('instagram');
  expect(sameSiteIn('m.nearby.example', list)).toBeUndefined();
});

it('the script of a choice is the one of the site whose surfaces it has', () => {
  expect(choiceScriptPath({ site: 'instagram' })).toBe('sites/instagram.js');
  expect(choiceScriptPath({ site: 'mastodon.example', like: 'mastodon' })).toBe('sites/mastodon.js');
  expect(choiceScriptPath({ site: 'nearby.example' })).toBe('sites/anywhere.js');
  expect(choiceScriptPath({ site: 'nearby.example', like: 'nowhere' })).toBe('sites/anywhere.js');
});
