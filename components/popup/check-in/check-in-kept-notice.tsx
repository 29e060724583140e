import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CheckInDraft, gladThingsOf } from '../../../lib/domain/journal/check-in';
import { isAboutAPerson } from '../../../lib/domain/journal/gratitude';
import { t } from '../../../lib/i18n/translate';
import { Button } from '../../controls/button';
import { DrawnRing } from '../../shell/drawn-ring';
import { TellSomeone } from './tell-someone';
import './check-in-kept-notice.css';

interface CheckInKeptNoticeProps {
  readonly draft: CheckInDraft;
  onCopy(text: string): Promise<void>;
  onAnother(): void;
}

/** Replaces the form once a check-in is kept. It shows the gratitude entries, to be reread and perhaps shared. */
export function CheckInKeptNotice({ draft, onCopy, onAnother }: CheckInKeptNoticeProps): JSX.Element {
  const section = useRef<HTMLElement>(null);
  // The focused field no longer exists, so the focus moves here.
  useEffect(() => section.current?.focus(), []);
  const gladThings = gladThingsOf(draft);
  return (
    <section class="kept-check-in" ref={section} tabIndex={-1} aria-label={t('checkIn')}>
      <div class="kept-words" role="status">
        <DrawnRing />
        <h2>{t('checkInKept')}</h2>
        <p>{t('checkInKeptMore')}</p>
      </div>
      {gladThings.length > 0 && (
        <ul class="kept-glad-things">
          {gladThings.map(({ text, prompt, why }, index) => (
            // The list does not change, so an index is a stable key.
            <li key={index}>
              <TellSomeone
                text={text}
                why={why ?? ''}
                isAboutAPerson={isAboutAPerson(prompt)}
                onCopy={onCopy}
              />
            </li>
          ))}
        </ul>
      )}
      <Button onPress={onAnother}>{t('checkInAnother')}</Button>
    </section>
  );
}
