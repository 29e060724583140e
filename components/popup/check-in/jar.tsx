import type { JSX } from 'preact';
import { useId, useState } from 'preact/hooks';
import { type GladLine, yearBefore } from '../../../lib/domain/journal/jar-draw';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import { pastDayText } from '../../../lib/wording/date-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import './jar.css';

interface JarProps {
  /** An earlier glad line, `null` for none. */
  readonly line: GladLine | null;
  readonly today: LocalDay;
  /** Draws another line than this one, where there is another. */
  onDraw(before: GladLine | null): Promise<GladLine | null>;
}

/** One earlier thing that the person was glad of. It stays until they draw another. */
export function Jar({ line, today, onDraw }: JarProps): JSX.Element {
  const heading = useId();
  const [shown, setShown] = useState(line);
  const drawing = useTask<void>();
  return (
    <section class="jar" aria-labelledby={heading}>
      <div class="jar-head">
        <h2 id={heading}>{t('jar')}</h2>
        {shown && (
          <Button look="bare" onPress={() => drawing.run(async () => setShown(await onDraw(shown)))}>
            {t('jarDraw')}
          </Button>
        )}
      </div>
      {shown ? (
        <p class="jar-line" role="status">
          <span>
            {shown.day === yearBefore(today)
              ? t('jarYearAgo')
              : t('jarDay', { day: pastDayText(shown.day, today) })}
          </span>{' '}
          <bdi>{shown.text}</bdi>
        </p>
      ) : (
        <p class="jar-empty">{t('jarEmpty')}</p>
      )}
      <Notice tone="trouble">{drawing.state === 'failed' && t('failedTryAgain')}</Notice>
    </section>
  );
}
