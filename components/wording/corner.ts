import type { Corner } from '../../lib/domain/sites/corner';
import { t } from '../../lib/platform/i18n';

/** "bottom right". */
export const cornerText = (corner: Corner): string => t(`corner_${corner}`);
