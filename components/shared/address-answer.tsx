import type { JSX } from 'preact';
import type { SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/platform/i18n';
import type { ReadAddress } from '../../lib/sites/address';
import type { ChosenSite } from '../../lib/sites/chosen-site';
import { siteName } from '../../lib/wording/site-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';

interface AddressAnswerProps {
  readonly id: string;
  readonly read: ReadAddress | undefined;
  readonly taken: readonly SiteId[];
  /** How adding went, once it did. */
  readonly went: { readonly name: string; readonly went: 'on' | 'declined' } | undefined;
  onAdd(site: ChosenSite): void;
}

/** The one sentence that answers an address; it offers the site when it is one that Enough knows. */
export function AddressAnswer({ id, read, taken, went, onAdd }: AddressAnswerProps): JSX.Element {
  const site = read?.kind === 'known' ? read.site.id : read?.kind === 'other' ? read.host : undefined;
  const isTaken = site !== undefined && taken.includes(site);
  const offered = read?.kind === 'known' && !isTaken && !went ? read.site : undefined;
  const sentence = (): string | undefined => {
    if (went) return t(went.went === 'on' ? 'addressAdded' : 'optionsSiteDeclined', went.name);
    if (read?.kind === 'fault') return t(`addressFault_${read.fault}`);
    if (isTaken) return t('addressTaken', siteName(site));
    return offered && t('addressKnown', offered.name);
  };
  return (
    <div class="address-answer">
      <Notice id={id}>{sentence()}</Notice>
      {offered && (
        <Button onPress={() => onAdd({ site: offered.id })}>{t('addressKnownAdd', offered.name)}</Button>
      )}
    </div>
  );
}
