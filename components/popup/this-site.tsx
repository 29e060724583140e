import './this-site.css';
import type { JSX } from 'preact';
import type { SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/platform/i18n';
import { siteName } from '../../lib/wording/site-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';

interface HereProps {
  readonly site: SiteId;
  readonly quiet: boolean;
  onQuiet(site: SiteId, quiet: boolean): Promise<void>;
}

/** The site in front: whether nudges come there, and the way to change that. */
export function ThisSite({ site, quiet, onQuiet }: HereProps): JSX.Element {
  const task = useTask<void>();
  return (
    <div>
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      <div class="here">
        <span>{t(quiet ? 'hereQuiet' : 'hereNudges', siteName(site))}</span>
        <Button look="bare" onPress={() => task.run(() => onQuiet(site, !quiet))}>
          {t(quiet ? 'hereTurnOn' : 'hereTurnOff')}
        </Button>
      </div>
    </div>
  );
}
