import './gentler-pace-offer.css';
import type { JSX } from 'preact';
import { useEffect, useId, useState } from 'preact/hooks';
import type { Pace } from '../../lib/domain/nudges/pace';
import { t } from '../../lib/platform/i18n';
import { paceText } from '../../lib/wording/nudge-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';

interface GentlerOfferProps {
  /** The pace to offer, `null` for none. */
  readonly pace: Pace | null;
  /** Comes once the offer is in view. */
  onOffered(): Promise<void>;
  onTake(pace: Pace): Promise<void>;
}

/** A calmer pace, offered once: it stays for as long as this view does, until it is answered. */
export function GentlerPaceOffer({ pace, onOffered, onTake }: GentlerOfferProps): JSX.Element | null {
  const heading = useId();
  const [offered, setOffered] = useState<Pace | null>(null);
  const noting = useTask<void>();
  const taking = useTask<void>();
  useEffect(() => {
    if (pace === null || offered !== null) return;
    setOffered(pace);
    noting.run(onOffered);
  }, [pace]);

  if (taking.state === 'done') return <Notice>{t('gentlerTaken')}</Notice>;
  if (offered === null) return null;
  return (
    <section class="gentler-offer" aria-labelledby={heading}>
      <h2 id={heading}>{t('gentlerTitle')}</h2>
      <p>{t('gentlerOffer', paceText(offered))}</p>
      <Notice tone="trouble">{taking.state === 'failed' && t('failedTryAgain')}</Notice>
      <div class="gentler-ways">
        <Button onPress={() => taking.run(() => onTake(offered))}>{t('gentlerTake')}</Button>
        <Button look="bare" onPress={() => setOffered(null)}>
          {t('gentlerLeave')}
        </Button>
      </div>
    </section>
  );
}
