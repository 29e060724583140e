import type { JSX } from 'preact';
import type { SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/i18n/translate';
import type { SiteActions } from '../../lib/pages/shared/site-actions';
import { siteName } from '../../lib/wording/site-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';
import './this-site.css';

interface ThisSiteProps {
  readonly site: SiteId;
  /** Whether nudges are off there. */
  readonly quiet: boolean;
  readonly actions: Pick<SiteActions, 'changeBehaviour'>;
}

/** The site in the active tab: whether nudges are shown there, and a button to change that. */
export function ThisSite({ site, quiet, actions }: ThisSiteProps): JSX.Element {
  const task = useTask<void>();
  return (
    <div>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      <div class="here">
        <span>{t(quiet ? 'hereQuiet' : 'hereNudges', { site: siteName(site) })}</span>
        <Button look="bare" onPress={() => task.run(() => actions.changeBehaviour(site, { quiet: !quiet }))}>
          {t(quiet ? 'hereTurnOn' : 'hereTurnOff')}
        </Button>
      </div>
    </div>
  );
}
