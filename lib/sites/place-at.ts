import type { ComparisonPlace } from '../domain/journal/caught-comparison';
import type { SiteChoice } from '../domain/sites/site-choice';
import { choiceAt, siteOfChoice } from './chosen-site';
import { surfaceOf } from './surface-of';

/**
 * The chosen site and the surface of a page, told from its address alone; neither for a page of no chosen site.
 * @param address `undefined` when the browser does not tell it
 */
export function placeAt(address: string | undefined, choices: readonly SiteChoice[]): ComparisonPlace {
  const page = URL.parse(address ?? '');
  const choice = page && choiceAt(page.hostname, choices);
  if (!choice) return { site: null, surface: null };
  return { site: choice.site, surface: surfaceOf(page.pathname, siteOfChoice(choice)?.surfaces) };
}
