import './kept-text.css';
import './journal-day-list.css';
import type { JSX } from 'preact';
import type { JournalDay } from '../../../lib/domain/insights/journal-days';
import type { CheckIn } from '../../../lib/domain/journal/check-in';
import type { GratitudeEntry } from '../../../lib/domain/journal/gratitude';
import { isWin, type PracticeEntry } from '../../../lib/domain/journal/practice';
import { type PlainKey, t } from '../../../lib/i18n/translate';
import { dayText, timeText } from '../../../lib/wording/date-text';
import { inOwnDirection } from '../../../lib/wording/isolated-text';
import { listText } from '../../../lib/wording/list-text';
import { moodText } from '../../../lib/wording/mood-text';
import { JournalPractice } from './journal-practice';

/** All wins first, then everything else that was written, day by day. */
export function JournalDayList({ days }: { readonly days: readonly JournalDay[] }): JSX.Element {
  const wins = days.flatMap((day) => day.practices.filter(isWin));
  const others = days
    .map((day) => ({ ...day, practices: day.practices.filter((entry) => !isWin(entry)) }))
    .filter((day) => day.checkIns.length + day.gratitude.length + day.practices.length > 0);
  return (
    <>
      {wins.length > 0 && <Wins entries={wins} />}
      {others.length > 0 && (
        <ol class="written-days">
          {others.map(({ day, checkIns, gratitude, practices }) => (
            <li key={day}>
              <h3>{dayText(day)}</h3>
              {checkIns.map((checkIn) => (
                <CheckInLine key={checkIn.at} checkIn={checkIn} />
              ))}
              <GratitudeEntries entries={gratitude} />
              {practices.map((entry) => (
                <JournalPractice key={`${entry.at} ${entry.practice}`} entry={entry} />
              ))}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

function Wins({ entries }: { readonly entries: readonly PracticeEntry[] }): JSX.Element {
  return (
    <div class="wins">
      <h3>{t('winsTitle')}</h3>
      <ul>
        {entries.map(({ at, lines }) => (
          <li key={at} class="win kept-text" dir="auto">
            {lines.filter((line) => line !== '').join('\n')}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The mood, comparison and patterns of a check-in; absent if it has none of them. */
function CheckInLine({ checkIn }: { readonly checkIn: CheckIn }): JSX.Element | null {
  const { at, timeZone, mood, comparison, patterns } = checkIn;
  if (mood === null && comparison === null && patterns.length === 0) return null;
  return (
    <p class="how-it-was">
      <time>{timeText(at, timeZone)}</time>
      {mood !== null && (
        <span class="felt">
          <span class="felt-line" style={{ '--mood': mood / 100 }} aria-hidden="true" />
          {t('writtenMood', { mood: moodText(mood) })}
        </span>
      )}
      {comparison !== null && <span>{t(`writtenComparison_${comparison}`)}</span>}
      {patterns.length > 0 && (
        <span>
          {t('writtenPatterns', {
            patterns: listText(patterns.map((pattern) => t(`writtenPattern_${pattern}`))),
          })}
        </span>
      )}
    </p>
  );
}

function GratitudeEntries({ entries }: { readonly entries: readonly GratitudeEntry[] }): JSX.Element {
  return (
    <>
      {entries.map(({ at, prompt, text, why }, index) => {
        const isFirstOfItsPrompt = prompt !== null && entries[index - 1]?.prompt !== prompt;
        return (
          <figure key={`${at} ${text}`} class="glad-thing">
            {isFirstOfItsPrompt && <figcaption>{t(`gratitudePrompt_${prompt}` as PlainKey)}</figcaption>}
            <blockquote class="kept-text" dir="auto">
              {text}
            </blockquote>
            {why !== null && <p class="glad-why">{t('writtenWhy', { why: inOwnDirection(why) })}</p>}
          </figure>
        );
      })}
    </>
  );
}
