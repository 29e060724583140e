import type { JSX } from 'preact';
import type { Unmeasured } from '../../lib/domain/attention/unmeasured-reason';
import type { SiteId } from '../../lib/domain/sites/site';
import type { SiteActions } from '../../lib/pages/shared/site-actions';
import { t } from '../../lib/platform/i18n';
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
  const sentence = unmeasured && sentenceAbout(unmeasured);
  return (
    <>
      <Notice tone="trouble">{unmeasured?.reason === 'notSetUp' && sentence}</Notice>
      <Notice>
        {sentence && unmeasured.reason !== 'notSetUp' && (
          <>
            {sentence} <WayOut unmeasured={unmeasured} {...ways} />
          </>
        )}
      </Notice>
      {unmeasured?.reason === 'noAccess' && unmeasured.site !== null && (
        <AllowAgain key={unmeasured.site} site={unmeasured.site} actions={actions} />
      )}
    </>
  );
}

function sentenceAbout(unmeasured: Unmeasured): string | null {
  switch (unmeasured.reason) {
    case 'noAccess':
      return unmeasured.site === null
        ? t('lackingAccess')
        : t('unmeasured_noAccess', siteName(unmeasured.site));
    case 'notSetUp':
      return t('measuringFails');
    case 'otherAddress': {
      const { site, host, isAlike } = unmeasured;
      const key = isAlike ? 'unmeasured_otherAddress' : 'unmeasured_otherAddressPerhaps';
      return t(key, siteName(site), readableHost(host));
    }
    case 'notSecure':
      return t('unmeasured_notSecure', siteName(unmeasured.site));
    case 'notStarted':
      return t('unmeasured_notStarted');
    case 'noAnswer':
      return t('unmeasured_noAnswer');
    case 'asleep':
      return t('unmeasured_asleep', siteName(unmeasured.site));
    case 'notStored':
      return null;
  }
}

/** A button for what a person can do about it, where the popup can offer one. */
function WayOut(props: WaysToMeasure & { readonly unmeasured: Unmeasured }): JSX.Element | null {
  const { unmeasured, onOpenOptions, onAddAddress, onReload } = props;
  switch (unmeasured.reason) {
    case 'noAccess':
      return unmeasured.site === null ? (
        <Button look="bare" onPress={onOpenOptions}>
          {t('lackingAccessSee')}
        </Button>
      ) : null;
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

interface AllowAgainProps {
  readonly site: SiteId;
  readonly actions: Pick<SiteActions, 'turnOn'>;
}

/** A button that asks the browser for access to a site, and what came of it. */
function AllowAgain({ site, actions }: AllowAgainProps): JSX.Element {
  const task = useTask<'on' | 'declined'>();
  return (
    <div>
      <Button
        label={t('optionsAllowAgainNamed', siteName(site))}
        onPress={() => task.run(() => actions.turnOn([{ site }]))}
      >
        {t('optionsAllowAgain')}
      </Button>
      <Notice>{task.answer === 'declined' && t('optionsSiteStillLacking', siteName(site))}</Notice>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
    </div>
  );
}
