import type { Site } from '../domain/sites/site';
import { siteOfHost } from './registry';
import { bareHost, hostsOfSiteAt, LONGEST_HOST } from './www-host';

/** Why the typed text is not the address of a site. */
type AddressFault = 'empty' | 'unclear' | 'account' | 'nameless' | 'port' | 'notWeb';

/** What the typed text means: a known site, the host of another site without `www.`, or why it is neither. */
export type ReadAddress =
  | { readonly kind: 'known'; readonly site: Site }
  | { readonly kind: 'other'; readonly host: string }
  | { readonly kind: 'fault'; readonly fault: AddressFault };

const SCHEME = /^[a-z][a-z\d+.-]*:\/\//i;
/** Only labels and dots, so that nothing in a host can widen a match pattern. */
const HOST = /^([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+([a-z]{2,63}|xn--[a-z\d-]{1,59})$/;
/** IP addresses, as the browser writes them, and names without a dot such as `localhost`. */
const NAMELESS = /^(\[.*\]|[\d.]+|[a-z\d-]+)$/;

const fault = (which: AddressFault): ReadAddress => ({ kind: 'fault', fault: which });

/** The known site at a host, with or without `www.`: someone who leaves it out means the same site. */
const knownAt = (host: string): Site | undefined =>
  hostsOfSiteAt(host)
    .map(siteOfHost)
    .find((site) => site !== undefined);

/** Reads the address of a site that a person typed or pasted: `example.org`, `https://www.example.org/path`. */
export function readAddress(typed: string): ReadAddress {
  const text = typed.trim();
  if (text === '') return fault('empty');
  const address = URL.parse(SCHEME.test(text) ? text : `https://${text}`);
  if (!address) return fault('unclear');
  if (!/^https?:$/.test(address.protocol)) return fault('notWeb');
  if (address.username !== '' || address.password !== '' || text.startsWith('@')) return fault('account');
  const host = address.hostname.replace(/\.$/, '');
  if (NAMELESS.test(host)) return fault('nameless');
  if (address.port !== '') return fault('port');
  if (!HOST.test(host) || host.length > LONGEST_HOST) return fault('unclear');
  const site = knownAt(host);
  return site ? { kind: 'known', site } : { kind: 'other', host: bareHost(host) };
}
