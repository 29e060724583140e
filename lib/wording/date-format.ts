import { wordsLocale, writtenLocale } from '../i18n/translate';

/** Writes instants, and ranges of them. */
interface DateFormat {
  format(at: Date | number): string;
  formatRange(from: Date | number, until: Date | number): string;
}

/** A part of a written date, as `Intl` names it. In a range it belongs to the start, to the end, or to both. */
interface Part {
  readonly type: string;
  readonly value: string;
  readonly source?: string;
}

const isName = ({ type, value }: Part): boolean =>
  (type === 'weekday' || type === 'month') && /\p{L}/u.test(value);
const isWord = ({ type, value }: Part): boolean => type === 'literal' && /\p{L}/u.test(value);

const HOUR = 3_600_000;
const SAMPLE = Date.UTC(2026, 10, 28, 9);

/** A date whose names of weekdays and months are taken from the same date in another locale. */
function withNames(parts: readonly Part[], names: (part: Part) => readonly Part[]): string {
  return parts
    .map((part) => (isName(part) ? names(part).find(({ type }) => type === part.type) : undefined) ?? part)
    .map(({ value }) => value)
    .join('');
}

/**
 * A format of dates and times as the browser writes them: their order, their clock and their digits are those of its
 * locale. The names of days and months are in the language of the texts, because they stand in sentences.
 */
export function dateFormatOf(options: Intl.DateTimeFormatOptions): DateFormat {
  const own = new Intl.DateTimeFormat(writtenLocale(), options);
  if (wordsLocale() === writtenLocale()) return own;
  const parts: Part[] = [...own.formatToParts(SAMPLE), ...own.formatRangeToParts(SAMPLE, SAMPLE + HOUR)];
  if (!parts.some((part) => isName(part) || isWord(part))) return own;
  const named = new Intl.DateTimeFormat(wordsLocale(), options);
  // "28 de noviembre": a pattern with words of its own can't take the names of another language.
  if (parts.some(isWord)) return named;
  return {
    format: (at) => withNames(own.formatToParts(at), () => named.formatToParts(at)),
    formatRange: (from, until) =>
      withNames(own.formatRangeToParts(from, until), ({ source }) =>
        named.formatToParts(source === 'endRange' ? until : from),
      ),
  };
}
