import './written-section.css';
import type { JSX } from 'preact';
import type { CheckIn, GratitudeEntry } from '../../lib/domain/journal';
import type { PracticeEntry } from '../../lib/domain/practice';
import type { WrittenDay } from '../../lib/domain/week';
import { type MessageKey, t } from '../../lib/platform/i18n';
import { dayText, timeText } from '../wording/date';
import { listText } from '../wording/list';
import { moodText } from '../wording/mood';
import { WrittenPractice } from './written-practice';

/** Told apart from the rest, as wins; what someone came for stands beside what happened, in its own section. */
const isWin = ({ practice }: PracticeEntry): boolean => practice === 'wins' || practice === 'ownPath';
const isToReread = (entry: PracticeEntry): boolean => !isWin(entry) && entry.practice !== 'intent';

/** What was written in the week, to be met again. */
export function WrittenSection({ written }: { readonly written: readonly WrittenDay[] }): JSX.Element {
  const wins = written.flatMap((day) => day.practices.filter(isWin));
  const days = written
    .map((day) => ({ ...day, practices: day.practices.filter(isToReread) }))
    .filter((day) => day.checkIns.length + day.gratitude.length + day.practices.length > 0);
  return (
    <section class="reflection-section written">
      <h2>{t('writtenTitle')}</h2>
      {wins.length > 0 && <Wins entries={wins} />}
      {days.length === 0 ? (
        wins.length === 0 && <p class="written-none">{t('writtenNone')}</p>
      ) : (
        <ol>
          {days.map(({ day, checkIns, gratitude, practices }) => (
            <li key={day}>
              <h3>{dayText(day)}</h3>
              {checkIns.map((checkIn) => (
                <HowItWas key={checkIn.at} checkIn={checkIn} />
              ))}
              <GladThings entries={gratitude} />
              {practices.map((entry) => (
                <WrittenPractice key={`${entry.at} ${entry.practice}`} entry={entry} />
              ))}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function Wins({ entries }: { readonly entries: readonly PracticeEntry[] }): JSX.Element {
  return (
    <div class="wins">
      <h3>{t('winsTitle')}</h3>
      <ul>
        {entries.map(({ at, lines }) => (
          <li key={at} class="win" dir="auto">
            {lines.filter((line) => line !== '').join('\n')}
          </li>
        ))}
      </ul>
    </div>
  );
}

function HowItWas({ checkIn }: { readonly checkIn: CheckIn }): JSX.Element | null {
  const { at, mood, comparison, patterns } = checkIn;
  if (mood === null && comparison === null && patterns.length === 0) return null;
  return (
    <p class="how-it-was">
      <time>{timeText(at)}</time>
      {mood !== null && (
        <span class="felt">
          <span class="felt-line" style={{ '--mood': mood / 100 }} aria-hidden="true" />
          {t('writtenMood', moodText(mood))}
        </span>
      )}
      {comparison !== null && <span>{t(`writtenComparison_${comparison}`)}</span>}
      {patterns.length > 0 && (
        <span>
          {t('writtenPatterns', listText(patterns.map((pattern) => t(`writtenPattern_${pattern}`))))}
        </span>
      )}
    </p>
  );
}

function GladThings({ entries }: { readonly entries: readonly GratitudeEntry[] }): JSX.Element {
  return (
    <>
      {entries.map(({ at, prompt, text, why }, index) => {
        const isFirstOfItsPrompt = prompt !== null && entries[index - 1]?.prompt !== prompt;
        return (
          <figure key={`${at} ${text}`} class="glad-thing">
            {isFirstOfItsPrompt && <figcaption>{t(`gratitudePrompt_${prompt}` as MessageKey)}</figcaption>}
            <blockquote dir="auto">{text}</blockquote>
            {why !== null && (
              <p class="glad-why" dir="auto">
                {t('writtenWhy', why)}
              </p>
            )}
          </figure>
        );
      })}
    </>
  );
}
