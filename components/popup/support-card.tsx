import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/i18n/translate';
import { Button } from '../controls/button';
import { useTask } from '../hooks/use-task';
import './support-card.css';

interface SupportCardProps {
  readonly isDue: boolean;
  /** Is called once, when the card is shown. */
  onShown(): Promise<void>;
  onReadMore(): void;
}

/** A few kind words after several low days. The card stays until it is answered or the popup closes. */
export function SupportCard({ isDue, onShown, onReadMore }: SupportCardProps): JSX.Element | null {
  const [state, setState] = useState<'waiting' | 'shown' | 'answered'>('waiting');
  const noting = useTask<void>();
  useEffect(() => {
    if (!isDue || state !== 'waiting') return;
    setState('shown');
    noting.run(onShown);
  }, [isDue]);

  if (state !== 'shown') return null;
  return (
    <section class="support-card" aria-label={t('supportCardLabel')}>
      <p>{t('supportCard')}</p>
      <div class="support-card-ways">
        <Button onPress={onReadMore}>{t('supportMore')}</Button>
        <Button look="bare" onPress={() => setState('answered')}>
          {t('supportLater')}
        </Button>
      </div>
    </section>
  );
}
