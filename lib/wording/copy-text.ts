import type { UsageHour } from '../domain/attention/usage';
import type { WrittenLine } from '../domain/journal/written-line';
import { clockText } from '../domain/time/clock-time';
import { hasHour, minuteOfDay } from '../domain/time/days';
import { t } from '../i18n/translate';
import { csvText } from './csv-text';
import { dateText, timeText } from './date-text';
import { siteName } from './site-text';
import { type WrittenTexts, writtenTexts } from './written-line-text';

const SECOND = 1_000;

/** Measured time as a table: a row for each hour, site and kind of page, with whole seconds. */
export const timeCsv = (hours: readonly UsageHour[]): string =>
  csvText(
    ['day', 'hour', 'site', 'page', 'passive_seconds', 'active_seconds'],
    hours.map(({ day, hour, site, surface, passiveMs, activeMs }) => [
      ...[day, hasHour({ hour }) ? hour : '', siteName(site), surface],
      ...[Math.round(passiveMs / SECOND), Math.round(activeMs / SECOND)],
    ]),
  );

/** What was written as a table: a row for each line, with the day and clock time at which it was lived. */
export const journalCsv = (lines: readonly WrittenLine[]): string =>
  csvText(
    ['day', 'time', 'kind', 'mood', 'text'],
    lines.map((line) => {
      const { name, texts } = writtenTexts(line);
      const time = clockText(minuteOfDay(line.at, line.timeZone));
      const mood = line.kind === 'checkIn' ? (line.checkIn.mood ?? '') : '';
      return [line.day, time, name, mood, texts.join('\n')];
    }),
  );

/** Characters that Markdown would take for marks. */
const marked = (text: string): string =>
  text.replace(/[\\`*_[\]<>~]/g, '\\$&').replace(/^(\s*)([#+-]|\d+[.)])/, '$1\\$2');

/** Someone's words, line by line, as a quotation. */
const quoted = (text: string): string =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => `> ${marked(line)}`)
    .join('\n');

const block = (time: string, { name, texts }: WrittenTexts): string =>
  [`**${time}** ${marked(name)}`, ...texts.map(quoted)].join('\n\n');

/** What was written as a text to read, day by day, in Markdown. */
export function journalMarkdown(lines: readonly WrittenLine[]): string {
  const parts = [`# ${marked(t('copyJournalTitle'))}`];
  let day: string | undefined;
  for (const line of lines) {
    if (line.day !== day) parts.push(`## ${marked(dateText(line.day))}`);
    day = line.day;
    parts.push(block(timeText(line.at, line.timeZone), writtenTexts(line)));
  }
  return `${parts.join('\n\n')}\n`;
}
