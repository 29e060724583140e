import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readAddress } from '../../../lib/sites/typed-address';
import { webAddress } from '../../builders/web-addresses';

describe('the address of a site', () => {
  it.each([
    ['mastodon.example', 'mastodon.example'],
    ['  nearby.example ', 'nearby.example'],
    ['https://www.example.org/some/path?q=1#top', 'example.org'],
    ['www.example.org', 'example.org'],
    ['WWW.Example.org.', 'example.org'],
    ['www.example', 'www.example'],
    ['http://example.org/', 'example.org'],
    ['HTTPS://Example.ORG', 'example.org'],
    ['//example.org/path', 'example.org'],
    ['example.org.', 'example.org'],
    ['example.org:443', 'example.org'],
    ['example.org/@anna', 'example.org'],
    ['a-b.example.co.uk/feed', 'a-b.example.co.uk'],
    ['münchen.example', 'xn--mnchen-3ya.example'],
    ['https://例え.テスト/', 'xn--r8jz45g.xn--zckzah'],
    ['music.youtube.com', 'music.youtube.com'],
    ['annaberg.tumblr.com', 'annaberg.tumblr.com'],
  ])('%s means the host %s', (typed, host) => {
    expect(readAddress(typed)).toEqual({ kind: 'other', host });
  });

  it.each([
    ['instagram.com', 'instagram'],
    ['https://www.instagram.com/anna.berg/', 'instagram'],
    ['www.bsky.app', 'bluesky'],
    ['www.mastodon.social/@annaberg', 'mastodon'],
    ['https://twitter.com/home', 'x'],
    ['reddit.com', 'reddit'],
    ['tumblr.com/dashboard', 'tumblr'],
  ])('%s belongs to the known site %s', (typed, id) => {
    expect(readAddress(typed)).toMatchObject({ kind: 'known', site: { id } });
  });

  it.each([
    ['', 'empty'],
    ['   ', 'empty'],
    ['hello there', 'unclear'],
    ['https://', 'unclear'],
    ['javascript:alert(1)', 'unclear'],
    ['*.example.org', 'unclear'],
    // Chromium changes a space in a host to this.
    ['hello%20there', 'unclear'],
    ['example..org', 'unclear'],
    ['-example.org', 'unclear'],
    ['some_name.example.org', 'unclear'],
    [`${'a'.repeat(64)}.org`, 'unclear'],
    [`${'abcdefg.'.repeat(32)}org`, 'unclear'],
    ['anna@mastodon.example', 'account'],
    ['@anna@mastodon.example', 'account'],
    ['https://anna:secret@example.org/', 'account'],
    ['mailto:anna@example.org', 'account'],
    ['localhost', 'nameless'],
    ['localhost:3000', 'nameless'],
    ['127.0.0.1', 'nameless'],
    ['0x7f.1', 'nameless'],
    ['https://[::1]/', 'nameless'],
    ['example', 'nameless'],
    ['example.org:8080', 'port'],
    ['http://example.org:443/', 'port'],
    ['ftp://example.org/', 'notWeb'],
    ['chrome-extension://abcdefgh/page.html', 'notWeb'],
  ])('"%s" is refused as %s', (typed, fault) => {
    expect(readAddress(typed)).toEqual({ kind: 'fault', fault });
  });

  it('is never more than one exact host, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'grapheme' }),
      webAddress,
      fc.domain(),
      fc.stringMatching(/^[a-z*:@/.[\]%-]{0,20}$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const address = readAddress(text);
        if (address.kind !== 'other') return;
        expect(address.host).toMatch(/^[a-z\d.-]+$/);
        expect(address.host).toContain('.');
        expect(new URL(`https://${address.host}/`).host).toBe(address.host);
        expect(readAddress(address.host)).toEqual(address);
      }),
    );
  });
});
