import { writtenLocale } from '../i18n/translate';
import { cachedPerLocale } from './formatter-cache';

const numberFormat = cachedPerLocale(
  (style: Intl.NumberFormatOptionsStyle) =>
    new Intl.NumberFormat(writtenLocale(), {
      style,
      ...(style === 'percent' && { maximumFractionDigits: 0 }),
    }),
);

/** "64%": a share from 0 to 1 as a whole percentage. */
export const percentText = (share: number): string => numberFormat('percent').format(share);

/** "1,234.5". */
export const numberText = (value: number): string => numberFormat('decimal').format(value);
