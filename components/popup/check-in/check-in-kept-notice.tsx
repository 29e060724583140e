import './check-in-kept-notice.css';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { type CheckInDraft, gladThingsOf, isAboutAPerson } from '../../../lib/domain/journal/check-in';
import { t } from '../../../lib/platform/i18n';
import { Button } from '../../controls/button';
import { DrawnRing } from '../../shell/drawn-ring';
import { TellSomeone } from './tell-someone';

interface KeptCheckInProps {
  readonly draft: CheckInDraft;
  onCopy(text: string): Promise<void>;
  onAnother(): void;
}

/** Stands where the form was, once a check-in is kept: what one is glad of, to reread and perhaps to tell. */
export function CheckInKeptNotice({ draft, onCopy, onAnother }: KeptCheckInProps): JSX.Element {
  const place = useRef<HTMLElement>(null);
  // The field that had the focus is gone: a keyboard goes on from here.
  useEffect(() => place.current?.focus(), []);
  const gladThings = gladThingsOf(draft);
  return (
    <section class="kept-check-in" ref={place} tabIndex={-1} aria-label={t('checkIn')}>
      <div class="kept-words" role="status">
        <DrawnRing>
          <h2>{t('checkInKept')}</h2>
        </DrawnRing>
        <p>{t('checkInKeptMore')}</p>
      </div>
      {gladThings.length > 0 && (
        <ul class="kept-glad-things">
          {gladThings.map(({ text, prompt, why }, index) => (
            // What was kept does not change.
            <li key={index}>
              <TellSomeone text={text} why={why ?? ''} offered={isAboutAPerson(prompt)} onCopy={onCopy} />
            </li>
          ))}
        </ul>
      )}
      <Button onPress={onAnother}>{t('checkInAnother')}</Button>
    </section>
  );
}
