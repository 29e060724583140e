const WWW = 'www.';
/** The length of the longest host name that there can be. */
export const LONGEST_HOST = 253;

/** A host without `www.` at its beginning, as far as that leaves the name of a site. */
export function bareHost(host: string): string {
  const rest = host.slice(WWW.length);
  return host.startsWith(WWW) && rest.includes('.') ? rest : host;
}

/**
 * The hosts that a person means by one of them: itself, and the same with or without `www.`. Most sites have both, and
 * the one redirects to the other.
 */
export function hostsOfSiteAt(host: string): string[] {
  const bare = bareHost(host);
  const other = bare === host ? WWW + host : bare;
  return other.length > LONGEST_HOST ? [host] : [host, other];
}
