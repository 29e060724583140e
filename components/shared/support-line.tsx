import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Button } from '../controls/button';
import './support-line.css';

interface SupportLineProps {
  onOpen(): void;
}

/** The link to support at the foot of a page. It is always there. */
export function SupportLine({ onOpen }: SupportLineProps): JSX.Element {
  return (
    <p class="support-line">
      <Button look="bare" onPress={onOpen}>
        {t('supportLink')}
      </Button>
    </p>
  );
}
