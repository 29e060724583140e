import type { JSX } from 'preact';
import type { FollowUp, PracticeEntry } from '../../../lib/domain/journal/practice';
import { t } from '../../../lib/platform/i18n';
import { practiceName } from '../../../lib/wording/practice-text';

/** What was written in a practice, and how it turned out where that was told. */
export function JournalPractice({ entry }: { readonly entry: PracticeEntry }): JSX.Element {
  const { practice, lines, followUp } = entry;
  const said = lines.filter((line) => line !== '');
  return (
    <figure class="glad-thing">
      <figcaption>{practiceName(practice)}</figcaption>
      {said.map((line, index) => (
        <blockquote key={`${index} ${line}`} class="kept-text" dir="auto">
          {line}
        </blockquote>
      ))}
      {followUp && <JournalFollowUp followUp={followUp} />}
    </figure>
  );
}

/** How something turned out that was to be tried; absent until that was told. */
export function JournalFollowUp({
  followUp: { turn, text },
}: {
  readonly followUp: FollowUp;
}): JSX.Element | null {
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
