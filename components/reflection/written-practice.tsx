import type { JSX } from 'preact';
import type { PracticeEntry } from '../../lib/domain/practice';
import { type MessageKey, t } from '../../lib/platform/i18n';

/** What was written in a practice, and how it turned out where that was told. */
export function WrittenPractice({ entry }: { readonly entry: PracticeEntry }): JSX.Element {
  const { practice, lines, followUp } = entry;
  const said = lines.filter((line) => line !== '');
  return (
    <figure class="glad-thing">
      <figcaption>{t(`writtenPractice_${practice}` as MessageKey)}</figcaption>
      {said.map((line, index) => (
        <blockquote key={`${index} ${line}`} dir="auto">
          {line}
        </blockquote>
      ))}
      {followUp?.turn && (
        <p class="written-turn">
          {t(`writtenTurn_${followUp.turn}`)}
          {followUp.text !== '' && (
            <>
              {' '}
              <bdi>{followUp.text}</bdi>
            </>
          )}
        </p>
      )}
    </figure>
  );
}
