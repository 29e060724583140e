import type { JSX } from 'preact';
import type { JournalDay } from '../../../lib/domain/insights/journal-days';
import { isQuoted } from '../../../lib/domain/insights/words-to-reread';
import type { CheckIn } from '../../../lib/domain/journal/check-in';
import { isWin, type PracticeEntry } from '../../../lib/domain/journal/practice';
import { type PlainKey, t } from '../../../lib/i18n/translate';
import { dayText, timeOnDayText } from '../../../lib/wording/date-text';
import { inOwnDirection } from '../../../lib/wording/isolated-text';
import { listText } from '../../../lib/wording/list-text';
import { moodText } from '../../../lib/wording/mood-text';
import { JournalPractice } from './journal-practice';
import { QuotedSign } from './quoted-sign';
import './kept-text.css';
import './journal-day-list.css';

/** All wins first, then everything else that was written, day by day. */
export function JournalDayList({ days }: { readonly days: readonly JournalDay[] }): JSX.Element {
  const wins = days.flatMap((day) =>
    day.practices
      .filter(isWin)
      .map(({ at, lines }) => ({ at, lines, isQuoted: isQuoted(at, lines[0], day) })),
  );
  const others = days
    .map((day) => ({ ...day, practices: day.practices.filter((entry) => !isWin(entry)) }))
    .filter((day) => day.checkIns.length + day.gratitude.length + day.practices.length > 0);
  return (
    <>
      {wins.length > 0 && <Wins wins={wins} />}
      {others.length > 0 && (
        <ol class="written-days">
          {others.map((journal) => (
            <li key={journal.day}>
              <h3>{dayText(journal.day)}</h3>
              {journal.checkIns.map((checkIn) => (
                <CheckInLine key={checkIn.at} checkIn={checkIn} />
              ))}
              <GratitudeEntries journal={journal} />
              {journal.practices.map((entry) => (
                <JournalPractice key={`${entry.at} ${entry.practice}`} entry={entry} journal={journal} />
              ))}
            </li>
          ))}
        </ol>
      )}
    </>
  );
}

interface Win extends Pick<PracticeEntry, 'at' | 'lines'> {
  /** Whether the page leads with its first line. */
  readonly isQuoted: boolean;
}

function Wins({ wins }: { readonly wins: readonly Win[] }): JSX.Element {
  return (
    <div class="wins">
      <h3>{t('winsTitle')}</h3>
      <ul>
        {wins.map(({ at, lines: [win = '', ...others], isQuoted }) => (
          <li key={at} class="win">
            {/* All of it stands beside one mark: what it took is no win of its own. */}
            <div>
              {isQuoted ? (
                <QuotedSign />
              ) : (
                <p class="kept-text" dir="auto">
                  {win}
                </p>
              )}
              {others
                .filter((line) => line !== '')
                .map((line) => (
                  <p key={line} class="glad-why" dir="auto">
                    {line}
                  </p>
                ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** The mood, comparison and patterns of a check-in; absent if it has none of them. */
function CheckInLine({ checkIn }: { readonly checkIn: CheckIn }): JSX.Element | null {
  const { mood, comparison, patterns } = checkIn;
  if (mood === null && comparison === null && patterns.length === 0) return null;
  return (
    <p class="how-it-was">
      <time>{timeOnDayText(checkIn)}</time>
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

function GratitudeEntries({ journal }: { readonly journal: JournalDay }): JSX.Element {
  const entries = journal.gratitude;
  return (
    <>
      {entries.map(({ at, prompt, text, why }, index) => {
        const isFirstOfItsPrompt = prompt !== null && entries[index - 1]?.prompt !== prompt;
        return (
          <figure key={`${at} ${text}`} class="glad-thing">
            {isFirstOfItsPrompt && <figcaption>{t(`gratitudePrompt_${prompt}` as PlainKey)}</figcaption>}
            {isQuoted(at, text, journal) ? (
              <QuotedSign />
            ) : (
              <>
                <blockquote class="kept-text" dir="auto">
                  {text}
                </blockquote>
                {why !== null && <p class="glad-why">{t('writtenWhy', { why: inOwnDirection(why) })}</p>}
              </>
            )}
          </figure>
        );
      })}
    </>
  );
}
