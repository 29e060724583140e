import './written-section.css';
import type { JSX } from 'preact';
import type { CheckIn, GratitudeEntry } from '../../lib/domain/journal';
import type { WrittenDay } from '../../lib/domain/week';
import { type MessageKey, t } from '../../lib/platform/i18n';
import { dayText, timeText } from '../wording/date';
import { moodText } from '../wording/mood';

/** What was written in the week, to be met again. */
export function WrittenSection({ written }: { readonly written: readonly WrittenDay[] }): JSX.Element {
  return (
    <section class="reflection-section written">
      <h2>{t('writtenTitle')}</h2>
      {written.length === 0 ? (
        <p class="written-none">{t('writtenNone')}</p>
      ) : (
        <ol>
          {written.map(({ day, checkIns, gratitude }) => (
            <li key={day}>
              <h3>{dayText(day)}</h3>
              {checkIns.map((checkIn) => (
                <HowItWas key={checkIn.at} checkIn={checkIn} />
              ))}
              <GladThings entries={gratitude} />
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

function HowItWas({ checkIn }: { readonly checkIn: CheckIn }): JSX.Element | null {
  const { at, mood, comparison } = checkIn;
  if (mood === null && comparison === null) return null;
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
    </p>
  );
}

function GladThings({ entries }: { readonly entries: readonly GratitudeEntry[] }): JSX.Element {
  return (
    <>
      {entries.map(({ at, prompt, text }, index) => {
        const isFirstOfItsPrompt = prompt !== null && entries[index - 1]?.prompt !== prompt;
        return (
          <figure key={`${at} ${text}`} class="glad-thing">
            {isFirstOfItsPrompt && <figcaption>{t(`gratitudePrompt_${prompt}` as MessageKey)}</figcaption>}
            <blockquote dir="auto">{text}</blockquote>
          </figure>
        );
      })}
    </>
  );
}
