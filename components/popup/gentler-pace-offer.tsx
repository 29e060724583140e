import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Pace } from '../../lib/domain/nudges/pace';
import { t } from '../../lib/i18n/translate';
import { paceText } from '../../lib/wording/nudge-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';
import './gentler-pace-offer.css';

interface GentlerPaceOfferProps {
  /** The pace to offer, `null` for none. */
  readonly pace: Pace | null;
  /** Is called once, when the offer is shown. */
  onShown(): Promise<void>;
  onAccept(pace: Pace): Promise<void>;
}

/** Offers a gentler pace, once. The offer stays until it is answered or the popup closes. */
export function GentlerPaceOffer({ pace, onShown, onAccept }: GentlerPaceOfferProps): JSX.Element | null {
  const heading = useId();
  const [offered, setOffered] = useState<Pace | null>(null);
  const noting = useTask<void>();
  const accepting = useTask<void>();
  useEffect(() => {
    if (pace === null || offered !== null) return;
    setOffered(pace);
    noting.run(onShown);
  }, [pace]);

  if (accepting.state === 'done') return <Notice>{t('gentlerTaken')}</Notice>;
  if (offered === null) return null;
  return (
    <section class="gentler-offer" aria-labelledby={heading}>
      <h2 id={heading}>{t('gentlerTitle')}</h2>
      <p>{t('gentlerOffer', { pace: paceText(offered) })}</p>
      <Notice tone="trouble">{accepting.state === 'failed' && t('failedTryAgain')}</Notice>
      <div class="gentler-ways">
        <Button onPress={() => accepting.run(() => onAccept(offered))}>{t('gentlerTake')}</Button>
        <Button look="bare" onPress={() => setOffered(null)}>
          {t('gentlerLeave')}
        </Button>
      </div>
    </section>
  );
}
