import { cachedPerLanguage } from './formatter-cache';

const numberFormat = cachedPerLanguage(
  (language, style: Intl.NumberFormatOptionsStyle) =>
    new Intl.NumberFormat(language, { style, ...(style === 'percent' && { maximumFractionDigits: 0 }) }),
);

/** A share from 0 to 1 as a whole percentage: "64%". */
export const percentText = (share: number): string => numberFormat('percent').format(share);

/** A number as the language writes it. */
export const numberText = (value: number): string => numberFormat('decimal').format(value);
