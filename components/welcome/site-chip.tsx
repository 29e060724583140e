import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import { Mark } from '../shell/mark';
import '../controls/choice-look.css';
import './site-chip.css';

interface SiteChipProps {
  readonly name: string;
  readonly on: boolean;
  /** Whether the site was turned on before. It can only be turned off in the options. */
  readonly alreadyOn: boolean;
  onPick(on: boolean): void;
}

/** One site to pick; it is circled once it is picked. */
export function SiteChip({ name, on, alreadyOn, onPick }: SiteChipProps): JSX.Element {
  return (
    <label class="site-chip pick">
      <input
        type="checkbox"
        checked={on}
        disabled={alreadyOn}
        onChange={(event) => onPick(event.currentTarget.checked)}
      />
      <Mark />
      <bdi>{name}</bdi>
      {alreadyOn && <small>{t('welcomeAlreadyOn')}</small>}
    </label>
  );
}
