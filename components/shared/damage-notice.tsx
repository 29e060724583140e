import type { JSX } from 'preact';
import { t } from '../../lib/i18n/translate';
import type { PageContext } from '../../lib/pages/context';
import { Notice } from '../controls/notice';
import { useLiveQuery } from '../hooks/use-live-query';
import './data-loss-notice.css';

interface DamageNoticeProps {
  /** The damaged rows that the page has met and left out. */
  readonly damaged: Pick<PageContext['connection']['damaged'], 'count' | 'onChanged'>;
  /** How many there are of everything that is stored. It reads all rows. */
  countAll(): Promise<number>;
}

/** Says how many entries are damaged, once the page has met one. */
export function DamageNotice({ damaged, countAll }: DamageNoticeProps): JSX.Element {
  const { value: count = 0 } = useLiveQuery(
    async () => (damaged.count() === 0 ? 0 : countAll()),
    (changed) => damaged.onChanged(changed),
    [],
  );
  return (
    <div class="data-loss-notice">
      <Notice tone="trouble">{count > 0 && t('damagedRows', { count })}</Notice>
    </div>
  );
}
