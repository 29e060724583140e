import './kept-check-in.css';
import type { JSX } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { DrawnRing } from '../mark/drawn-ring';

/** Stands where the form was, once a check-in is kept. */
export function KeptCheckIn({ onAnother }: { onAnother(): void }): JSX.Element {
  const place = useRef<HTMLElement>(null);
  // The field that had the focus is gone: a keyboard goes on from here.
  useEffect(() => place.current?.focus(), []);
  return (
    <section class="kept-check-in" ref={place} tabIndex={-1} role="status">
      <DrawnRing>
        <h2>{t('checkInKept')}</h2>
      </DrawnRing>
      <p>{t('checkInKeptMore')}</p>
      <Button onPress={onAnother}>{t('checkInAnother')}</Button>
    </section>
  );
}
