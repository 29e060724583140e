import { describe, expect, it } from 'vitest';
import { siteMeantAt } from '../../../lib/sites/address-in-front';

const CHOICES = [
  { site: 'pinterest', since: 1 },
  { site: 'x', since: 1 },
  { site: 'mastodon.example', since: 2, like: 'mastodon' },
  { site: 'nearby.example', since: 3 },
];

const meant = (host: string, unvisited: readonly string[] = [], choices: typeof CHOICES = CHOICES) =>
  siteMeantAt(host, choices, unvisited);

describe('the site that is meant at another address', () => {
  it.each([
    ['m.nearby.example', 'nearby.example'],
    ['mobile.nearby.example', 'nearby.example'],
    ['de.nearby.example', 'nearby.example'],
    ['en-gb.nearby.example', 'nearby.example'],
    ['nearby.test', 'nearby.example'],
    ['www.nearby.co.uk', 'nearby.example'],
    ['nearby.com.br', 'nearby.example'],
    ['www.m.nearby.de', 'nearby.example'],
    ['xx.pinterest.org', 'pinterest'],
  ])('%s is %s, by its name alone', (host, site) => {
    expect(meant(host)).toMatchObject({ site, isAlike: true });
  });

  it.each([
    // What is chosen already.
    'nearby.example',
    'www.nearby.example',
    'x.com',
    // Other places of the same owner, and other owners.
    'shop.nearby.example',
    'help.pinterest.com',
    'faraway.example',
    'notnearby.example',
    'example.org',
    'www.vk.ru',
    // No site can be added by these.
    'localhost',
    '192.168.0.1',
    '[::1]',
    '',
  ])('none is at %s', (host) => {
    expect(meant(host)).toBeUndefined();
  });

  it('is one without time lately, at other places of the same owner', () => {
    expect(meant('home.nearby.example', ['nearby.example'])).toMatchObject({
      site: 'nearby.example',
      isAlike: true,
    });
    expect(meant('home.nearby.example', ['x'])).toBeUndefined();
  });

  it('may be the one that was added last, at any host, while nothing is measured on it', () => {
    const perhaps = { site: 'nearby.example', like: undefined, isAlike: false };
    expect(meant('elsewhere.example', ['nearby.example'])).toEqual(perhaps);
    expect(meant('www.threads.com', ['nearby.example'])).toEqual(perhaps);
    expect(meant('elsewhere.example', ['mastodon.example'])).toBeUndefined();
    expect(meant('elsewhere.example', ['pinterest'])).toBeUndefined();
    const later = [...CHOICES, { site: 'later.example', since: 4 }];
    expect(meant('elsewhere.example', ['nearby.example'], later)).toBeUndefined();
  });

  it('is not another known site, whose name has something in common', () => {
    expect(meant('www.threads.net', [], [{ site: 'threads.example', since: 1 }])).toBeUndefined();
  });

  it('lends its surfaces to the other address', () => {
    expect(meant('m.mastodon.example')).toMatchObject({ site: 'mastodon.example', like: 'mastodon' });
    expect(meant('xx.pinterest.org')).toMatchObject({ like: 'pinterest' });
    expect(meant('m.nearby.example')?.like).toBeUndefined();
  });

  it('is none while no site is chosen', () => {
    expect(meant('nearby.test', [], [])).toBeUndefined();
  });
});
