import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Button } from '../controls/button';
import { Brand } from '../shell/brand';
import { DrawnRing } from '../shell/drawn-ring';
import './alternative.css';

interface AlternativeProps {
  /** What the person would rather do, in their own words; `undefined` when they wrote nothing. */
  readonly alternative: string | undefined;
  onClose(): void;
  onOpenOptions(): void;
}

/** Something that the person would rather do, large and alone: what they see after they left a feed. */
export function AlternativeView({ alternative, onClose, onOpenOptions }: AlternativeProps): JSX.Element {
  return (
    <main class="alternative">
      <Brand />
      <DrawnRing>
        {alternative === undefined ? (
          <h1>{t('alternativeNone')}</h1>
        ) : (
          <h1 class="alternative-text" dir="auto">
            {alternative}
          </h1>
        )}
      </DrawnRing>
      <div class="alternative-ways">
        <Button look="main" onPress={onClose}>
          {t('alternativeClose')}
        </Button>
        <Button look="bare" onPress={onOpenOptions}>
          {t('alternativeChange')}
        </Button>
      </div>
    </main>
  );
}
