import type { ChosenSite } from './chosen-site';
import { siteById } from './registry';
import { readAddress } from './typed-address';

/** The part of the options' address, behind the `#`, with which they offer to add a site. */
export const partThatOffers = ({ site, like }: ChosenSite): string =>
  new URLSearchParams({ add: site, ...(like !== undefined && { like }) }).toString();

/** Reads such a part: a site by an address; `undefined` when it offers none that can be added. */
export function readOffer(part: string): ChosenSite | undefined {
  const parameters = new URLSearchParams(part);
  const site = parameters.get('add') ?? '';
  if (readAddress(site).kind === 'fault') return undefined;
  const like = siteById(parameters.get('like') ?? '')?.id;
  return { site, ...(like !== undefined && { like }) };
}
