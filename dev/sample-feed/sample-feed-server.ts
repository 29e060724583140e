import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { OutgoingHttpHeaders } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { SiteServer } from '../browser/launch-options';
import { makeCertificate } from './certificate';
import { appPage, ICON, PLAIN_PAGE, SCRIPT, STYLE } from './page';
import { PEOPLE } from './people';
import { pictureSvg } from './pictures/post-pictures';
import { portraitSvg } from './portraits';
import { POST_COUNT, postAt, postsBy } from './posts';

/** The default hosts of Nearby: the sites that tests and the tour need, and some that Enough does not know. */
const SITE_HOSTS = [
  'www.instagram.com',
  'instagram.com',
  'x.com',
  'www.x.com',
  'twitter.com',
  'www.facebook.com',
  'www.tiktok.com',
  'www.reddit.com',
  'www.youtube.com',
  'www.linkedin.com',
  'www.pinterest.com',
  'www.threads.com',
  'www.threads.net',
  'bsky.app',
  'mastodon.social',
  'www.snapchat.com',
  'nearby.example',
  'www.nearby.example',
  'm.nearby.example',
  'elsewhere.example',
] as const;

export interface FeedOptions {
  /** Host names that resolve to it. Default: SITE_HOSTS. */
  hosts?: readonly string[];
  /** Extra pages for a test: HTML by path ("/hostile"). They have no content security policy. */
  pages?: Readonly<Record<string, string>>;
}

/** Nearby, the sample social network, running on this machine. */
export interface SampleFeed extends SiteServer {
  /** Serves these pages of a test from now on, in place of earlier ones. */
  show(pages: Readonly<Record<string, string>>): void;
  /** Redirects every request for a host to another from now on, by host, in place of earlier redirects. */
  redirect(hosts: Readonly<Record<string, string>>): void;
  /** Address of a path on one of its names: `url('x.com', '/home')`. */
  url(host: string, path?: string): string;
  close(): Promise<void>;
}

interface Answer {
  type: string;
  body: string | Buffer;
  headers?: OutgoingHttpHeaders;
}

const HTML = 'text/html; charset=utf-8';
const SVG = 'image/svg+xml';
/** Caches what never changes while the server runs. */
const KEEP: OutgoingHttpHeaders = { 'cache-control': 'max-age=3600' };

/** Starts Nearby on a free port. It answers for any host name, with https. */
export async function serve({ hosts = SITE_HOSTS, pages = {} }: FeedOptions = {}): Promise<SampleFeed> {
  let ownPages = pages;
  let redirects: Readonly<Record<string, string>> = {};
  const { key, cert, publicKeyHash } = await makeCertificate(hosts);
  const server = createServer({ key, cert }, (request, response) => {
    const landing = redirects[request.headers.host ?? ''];
    if (landing !== undefined) {
      response.writeHead(302, { location: `https://${landing}${request.url}` }).end();
      return;
    }
    const { pathname, searchParams } = new URL(request.url ?? '/', 'https://nearby.example');
    const own = ownPages[pathname];
    const answer = own === undefined ? route(pathname, searchParams) : { type: HTML, body: own };
    response
      .writeHead(answer ? 200 : 404, { 'content-type': answer?.type ?? 'text/plain', ...answer?.headers })
      .end(answer?.body ?? 'Not here.');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    hosts,
    publicKeyHash,
    show(pages) {
      ownPages = pages;
    },
    redirect(hosts) {
      redirects = hosts;
    },
    url: (host, path = '/') => `https://${host}${path}`,
    async close() {
      server.close();
      server.closeAllConnections();
      await once(server, 'close');
    },
  };
}

function route(path: string, query: URLSearchParams): Answer | undefined {
  if (path.startsWith('/nearby/')) return ownRoute(path.slice('/nearby/'.length), query);
  if (path === '/plain')
    return { type: HTML, body: PLAIN_PAGE, headers: { 'content-security-policy': policy('') } };
  if (path === '/favicon.ico') return undefined;
  const nonce = randomBytes(16).toString('base64');
  return {
    type: HTML,
    body: appPage(nonce),
    headers: { 'content-security-policy': policy(`'nonce-${nonce}'`) },
  };
}

/**
 * As strict as the strictest real site: no inline style or script, no markup from strings, nothing from other hosts.
 */
function policy(script: string): string {
  return [
    "default-src 'none'",
    `script-src ${script || "'none'"}`,
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** The requests of Nearby's page, under /nearby/. */
function ownRoute(path: string, query: URLSearchParams): Answer | undefined {
  const [kind = '', name = '', seed = ''] = path.replace(/\.svg$/, '').split('/');
  switch (kind) {
    case 'app.js':
      return { type: 'text/javascript; charset=utf-8', body: SCRIPT, headers: KEEP };
    case 'app.css':
      return { type: 'text/css; charset=utf-8', body: STYLE, headers: KEEP };
    case 'icon':
      return { type: SVG, body: ICON, headers: KEEP };
    case 'picture': {
      const body = pictureSvg(name, seed);
      return body === undefined ? undefined : { type: SVG, body, headers: KEEP };
    }
    case 'portrait': {
      const person = PEOPLE.find(({ handle }) => handle === name);
      return person && { type: SVG, body: portraitSvg(person), headers: KEEP };
    }
    case 'people':
      return json(PEOPLE.map(({ handle, name }) => ({ handle, name })));
    case 'person': {
      const person = PEOPLE.find(({ handle }) => handle === query.get('handle'));
      if (!person) return json({ posts: [] });
      const { handle, name, about } = person;
      return json({ person: { handle, name, about }, posts: postsBy(handle) });
    }
    case 'posts': {
      const from = Math.min(wholeNumber(query.get('from')), POST_COUNT);
      const count = Math.min(wholeNumber(query.get('count')), POST_COUNT - from);
      return json(Array.from({ length: count }, (_, at) => postAt(from + at)));
    }
    default:
      return undefined;
  }
}

function json(value: unknown): Answer {
  return { type: 'application/json', body: JSON.stringify(value) };
}

function wholeNumber(text: string | null): number {
  return Math.max(0, Math.floor(Number(text)) || 0);
}
