import './support-card.css';
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../../lib/platform/i18n';
import { Button } from '../controls/button';
import { useTask } from '../hooks/use-task';

interface SupportCardProps {
  readonly due: boolean;
  /** Comes once the card is in view. */
  onShown(): Promise<void>;
  onReadMore(): void;
}

/** A word after a rough stretch: it stays for as long as this view does, until it is answered. */
export function SupportCard({ due, onShown, onReadMore }: SupportCardProps): JSX.Element | null {
  const [standing, setStanding] = useState<'waiting' | 'shown' | 'answered'>('waiting');
  const noting = useTask<void>();
  useEffect(() => {
    if (!due || standing !== 'waiting') return;
    setStanding('shown');
    noting.run(onShown);
  }, [due]);

  if (standing !== 'shown') return null;
  return (
    <section class="support-card" aria-label={t('supportCardLabel')}>
      <p>{t('supportCard')}</p>
      <div class="support-card-ways">
        <Button onPress={onReadMore}>{t('supportMore')}</Button>
        <Button look="bare" onPress={() => setStanding('answered')}>
          {t('supportLater')}
        </Button>
      </div>
    </section>
  );
}
