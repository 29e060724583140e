import type { JSX } from 'preact';
import { REFERENCES, type Reference, type ReferenceId } from '../../lib/domain/learn/references';
import { t } from '../../lib/i18n/translate';
import { studySizeText } from '../../lib/wording/reference-text';
import './reference-list.css';

interface ReferenceListProps {
  readonly references: readonly ReferenceId[];
  /** The id of the heading that names the list. */
  readonly labelledBy: string;
}

/** Studies: their authors, year, finding, venue and size. */
export function ReferenceList({ references, labelledBy }: ReferenceListProps): JSX.Element {
  return (
    <ul class="reference-list" aria-labelledby={labelledBy}>
      {references.map((id) => {
        const reference: Reference = REFERENCES[id];
        const { authors, year, venue } = reference;
        const size = studySizeText(reference);
        return (
          <li key={id}>
            <p class="reference-name">
              <bdi>
                {authors} {year}
              </bdi>
            </p>
            <p>{t(`learnFinding_${id}`)}</p>
            {(size || venue) && (
              <p class="reference-place">
                {venue && <cite>{venue}</cite>}
                {venue && size && ' · '}
                {size}
              </p>
            )}
          </li>
        );
      })}
    </ul>
  );
}
