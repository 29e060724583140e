import type { JSX } from 'preact';
import type { Unmeasured } from '../../lib/domain/attention/unmeasured-reason';
import type { SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/i18n/translate';
import type { SiteActions } from '../../lib/pages/shared/site-actions';
import type { ChosenSite } from '../../lib/sites/chosen-site';
import { readableHost } from '../../lib/sites/readable-host';
import { siteName } from '../../lib/wording/site-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';

export interface WaysToMeasure {
  /** Opens the options, where each site that lacks access has a button to allow it again. */
  onOpenOptions(): void;
  /** Opens the options with an address filled in. */
  onAddAddress(address: ChosenSite): void;
  onReload(tabId: number): void;
}

interface UnmeasuredNoticeProps extends WaysToMeasure {
  /** `null` when nothing is known to hinder measuring. */
  readonly unmeasured: Unmeasured | null;
  readonly actions: Pick<SiteActions, 'turnOn'>;
}

/**
 * Why time is not measured although the person may expect it, in one sentence, and what to do. That storing fails is not
 * said here: the popup says it whatever else applies.
 */
export function UnmeasuredNotice({ unmeasured, actions, ...ways }: UnmeasuredNoticeProps): JSX.Element {
  const asking = useTask<'on' | 'declined'>();
  const sentence = unmeasured && sentenceAbout(unmeasured);
  const lacking = unmeasured?.reason === 'noAccess' ? unmeasured.site : null;
  const declined = asking.answer === 'declined' ? lacking : null;
  const allow = (site: SiteId): void => asking.run(() => actions.turnOn([{ site }]));
  return (
    <>
      <Notice tone="trouble">{unmeasured?.reason === 'notSetUp' && sentence}</Notice>
      <Notice id="unmeasured-reason">
        {sentence && unmeasured.reason !== 'notSetUp' && (
          <>
            {sentence} <WayOut unmeasured={unmeasured} onAllow={allow} {...ways} />
          </>
        )}
      </Notice>
      <Notice>{declined !== null && t('optionsSiteStillLacking', { site: siteName(declined) })}</Notice>
      <Notice tone="trouble">{asking.state === 'failed' && t('failedTryAgain')}</Notice>
    </>
  );
}

function sentenceAbout(unmeasured: Unmeasured): string | null {
  switch (unmeasured.reason) {
    case 'noAccess':
      return unmeasured.site === null
        ? t('lackingAccess')
        : t('unmeasured_noAccess', { site: siteName(unmeasured.site) });
    case 'notSetUp':
      return t('measuringFails');
    case 'otherAddress': {
      const { site, host, isAlike } = unmeasured;
      const key = isAlike ? 'unmeasured_otherAddress' : 'unmeasured_otherAddressPerhaps';
      return t(key, { site: siteName(site), host: readableHost(host) });
    }
    case 'notSecure':
      return t('unmeasured_notSecure', { site: siteName(unmeasured.site) });
    case 'notStarted':
      return t('unmeasured_notStarted');
    case 'noAnswer':
      return t('unmeasured_noAnswer');
    case 'asleep':
      return t('unmeasured_asleep', { site: siteName(unmeasured.site) });
    case 'notStored':
      return null;
  }
}

interface WayOutProps extends WaysToMeasure {
  readonly unmeasured: Unmeasured;
  /** Asks the browser for access to a site. */
  onAllow(site: SiteId): void;
}

/** A button for what a person can do about it, where the popup can offer one. */
function WayOut(props: WayOutProps): JSX.Element | null {
  const { unmeasured, onAllow, onOpenOptions, onAddAddress, onReload } = props;
  switch (unmeasured.reason) {
    case 'noAccess': {
      const { site } = unmeasured;
      return site === null ? (
        <Button look="bare" onPress={onOpenOptions}>
          {t('lackingAccessSee')}
        </Button>
      ) : (
        <Button
          look="bare"
          label={t('optionsAllowAgainNamed', { site: siteName(site) })}
          onPress={() => onAllow(site)}
        >
          {t('optionsAllowAgain')}
        </Button>
      );
    }
    case 'otherAddress': {
      const { host, like } = unmeasured;
      return (
        <Button look="bare" onPress={() => onAddAddress({ site: host, like })}>
          {t('unmeasured_addAddress')}
        </Button>
      );
    }
    case 'notStarted':
    case 'noAnswer':
      return (
        <Button look="bare" onPress={() => onReload(unmeasured.tabId)}>
          {t('unmeasured_reload')}
        </Button>
      );
    default:
      return null;
  }
}
