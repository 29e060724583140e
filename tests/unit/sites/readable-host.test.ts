import { describe, expect, it } from 'vitest';
import { readableHost } from '../../../lib/sites/readable-host';

describe('a readable host', () => {
  it.each([
    ['example.org', 'example.org'],
    ['xn--mnchen-3ya.example', 'münchen.example'],
    ['www.xn--bcher-kva.example', 'www.bücher.example'],
    ['xn--r8jz45g.xn--zckzah', '例え.テスト'],
    ['xn--e1afmkfd.xn--p1ai', 'пример.рф'],
    ['xn--mgbh0fb.example', 'مثال.example'],
    ['xn--ls8h.example', '💩.example'],
  ])('for %s is %s', (host, readable) => {
    expect(readableHost(host)).toBe(readable);
  });

  it.each(['xn--.example', 'xn--!!.example', 'xn--99999999.example', 'xn--a.example', 'xn--abc-.example'])(
    'stays as it is where the label has no meaning: %s',
    (host) => {
      expect(readableHost(host)).toBe(host);
    },
  );

  it('is what the browser reads as the same host', () => {
    for (const name of ['bücher', 'façade', 'ñandú', 'straße', '日本語', 'ελληνικά', 'हिन्दी', 'žluťoučký']) {
      const { hostname } = new URL(`https://${name}.example/`);
      expect(readableHost(hostname)).toBe(`${name}.example`);
    }
  });
});
