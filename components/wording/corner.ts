import { type Corner, USUAL_CORNER } from '../../lib/domain/corner';
import type { SiteChoice } from '../../lib/domain/settings';
import { t } from '../../lib/platform/i18n';
import { siteById } from '../../lib/sites/registry';

/** "bottom right". */
export const cornerText = (corner: Corner): string => t(`corner_${corner}`);

/** Where the card stands on a site unless the person chose another corner. */
export const usualCornerOn = ({ site, like }: Pick<SiteChoice, 'site' | 'like'>): Corner =>
  siteById(like ?? site)?.corner ?? USUAL_CORNER;
