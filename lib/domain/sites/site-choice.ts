import type { Corner } from './corner';
import type { SiteId } from './site';

/** A site that the person turned on. */
export interface SiteChoice {
  readonly site: SiteId;
  /** When it was turned on, wall-clock ms: nothing from before is counted. */
  readonly since: number;
  /** The known site whose surfaces a site added by its address has: a Mastodon server has Mastodon's. */
  readonly like?: SiteId | undefined;
  /** Whether attention is counted on the site, but no nudge is shown there. */
  readonly quiet?: boolean | undefined;
  /** The corner for cards on the site, once the person moved one. */
  readonly corner?: Corner | undefined;
}

/** The part of the settings that is about sites. */
export interface SiteSettings {
  readonly sites: readonly SiteChoice[];
}

export const DEFAULT_SITE_SETTINGS: SiteSettings = { sites: [] };

/**
 * The sites after some were turned on at `now` (wall-clock ms). Sites that are on already do not change, and a site
 * named twice counts once.
 */
export function turnedOn(
  sites: readonly SiteChoice[],
  added: readonly Omit<SiteChoice, 'since'>[],
  now: number,
): readonly SiteChoice[] {
  const on = new Map(sites.map((choice) => [choice.site, choice]));
  for (const choice of added) {
    if (!on.has(choice.site)) on.set(choice.site, { ...choice, since: now });
  }
  return [...on.values()];
}

/** The sites after one was turned off. */
export const turnedOff = (sites: readonly SiteChoice[], site: SiteId): readonly SiteChoice[] =>
  sites.filter((choice) => choice.site !== site);

/** The sites after the person moved a card to a corner on one of them. */
export const withCorner = (
  sites: readonly SiteChoice[],
  site: SiteId | undefined,
  corner: Corner,
): readonly SiteChoice[] => sites.map((choice) => (choice.site === site ? { ...choice, corner } : choice));

/**
 * Since when the person uses Enough, in wall-clock ms: since the first of the sites that are on was turned on;
 * `-Infinity` (long ago) where a clock that was ahead set that date, because the true date is unknown.
 */
export const usedSince = ({ sites }: SiteSettings, now: number): number =>
  Math.min(...sites.map(({ since }) => (since > now ? Number.NEGATIVE_INFINITY : since)));
