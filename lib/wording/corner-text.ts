import type { Corner } from '../domain/sites/corner';
import { t } from '../platform/i18n';

/** "bottom right". */
export const cornerText = (corner: Corner): string => t(`corner_${corner}`);
