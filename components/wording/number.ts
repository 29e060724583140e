import { language } from '../../lib/platform/i18n';

/** A share from 0 to 1 as a whole percentage: "64%". */
export const percentText = (share: number): string =>
  new Intl.NumberFormat(language(), { style: 'percent', maximumFractionDigits: 0 }).format(share);

/** A number as the language writes it. */
export const numberText = (value: number): string => new Intl.NumberFormat(language()).format(value);
