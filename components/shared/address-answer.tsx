import type { JSX } from 'preact';
import type { SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/i18n/translate';
import { type ChosenSite, sameSiteIn } from '../../lib/sites/chosen-site';
import type { ReadAddress } from '../../lib/sites/typed-address';
import { siteName } from '../../lib/wording/site-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';

interface AddressAnswerProps {
  readonly id: string;
  readonly read: ReadAddress | undefined;
  readonly taken: readonly SiteId[];
  /** The site that was added and whether access was granted, `undefined` before. */
  readonly added: { readonly name: string; readonly outcome: 'on' | 'declined' } | undefined;
  onAdd(site: ChosenSite): void;
}

/** The message below the address form. If the address is of a known site, it offers to add that site. */
export function AddressAnswer({ id, read, taken, added, onAdd }: AddressAnswerProps): JSX.Element {
  const site = read?.kind === 'known' ? read.site.id : read?.kind === 'other' ? read.host : undefined;
  const listed = site === undefined ? undefined : sameSiteIn(site, taken);
  const offered = read?.kind === 'known' && listed === undefined && !added ? read.site : undefined;
  const sentence = (): string | undefined => {
    if (added)
      return t(added.outcome === 'on' ? 'addressAdded' : 'optionsSiteDeclined', { site: added.name });
    if (read?.kind === 'fault') return t(`addressFault_${read.fault}`);
    if (listed !== undefined) return t('addressTaken', { site: siteName(listed) });
    return offered && t('addressKnown', { site: offered.name });
  };
  return (
    <div class="address-answer">
      <Notice id={id}>{sentence()}</Notice>
      {offered && (
        <Button onPress={() => onAdd({ site: offered.id })}>
          {t('addressKnownAdd', { site: offered.name })}
        </Button>
      )}
    </div>
  );
}
