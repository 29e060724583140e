import type { Corner } from '../domain/sites/corner';
import { t } from '../i18n/translate';

/** "bottom right". */
export const cornerText = (corner: Corner): string => t(`corner_${corner}`);
