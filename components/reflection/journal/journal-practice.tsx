import type { JSX } from 'preact';
import type { JournalDay } from '../../../lib/domain/insights/journal-days';
import { isQuoted } from '../../../lib/domain/insights/words-to-reread';
import type { FollowUp, PracticeEntry } from '../../../lib/domain/journal/practice';
import { t } from '../../../lib/i18n/translate';
import { practiceName } from '../../../lib/wording/practice-text';
import { QuotedSign } from './quoted-sign';

interface JournalPracticeProps {
  readonly entry: PracticeEntry;
  /** Its day. */
  readonly journal: JournalDay;
}

/** What was written in a practice, and how it turned out if the person answered that. */
export function JournalPractice({ entry, journal }: JournalPracticeProps): JSX.Element {
  const { at, practice, lines, followUp } = entry;
  const written = lines.filter((line) => line !== '');
  return (
    <figure class="glad-thing">
      <figcaption>{practiceName(practice)}</figcaption>
      {written.map((line, index) =>
        isQuoted(at, line, journal) ? (
          <QuotedSign key={`${index} ${line}`} />
        ) : (
          <blockquote key={`${index} ${line}`} class="kept-text" dir="auto">
            {line}
          </blockquote>
        ),
      )}
      {followUp && <JournalFollowUp followUp={followUp} />}
    </figure>
  );
}

/** How something that was to be tried turned out; absent until the person answered that. */
export function JournalFollowUp({ followUp }: { readonly followUp: FollowUp }): JSX.Element | null {
  const { turn, text } = followUp;
  if (turn === null) return null;
  return (
    <p class="written-turn">
      {t(`writtenTurn_${turn}`)}
      {text !== '' && (
        <>
          {' '}
          <bdi>{text}</bdi>
        </>
      )}
    </p>
  );
}
