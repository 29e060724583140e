import type { ComponentChildren, JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { Switch } from '../../controls/switch';
import { useTask } from '../../hooks/use-task';
import './site-row.css';

interface SiteRowProps {
  readonly name: string;
  readonly on: boolean;
  readonly isAccessMissing: boolean;
  /** Whether nothing was measured there lately, although the person may expect it. */
  readonly isUnvisited: boolean;
  /** The settings of the site, shown while it is on. */
  readonly children?: ComponentChildren;
  onTurnOn(): Promise<'on' | 'declined'>;
  onTurnOff(): Promise<void>;
}

/** One site with its switch; it says when the browser gives no access to the site. */
export function SiteRow(props: SiteRowProps): JSX.Element {
  const { name, on, isAccessMissing, isUnvisited, onTurnOn, onTurnOff, children } = props;
  const task = useTask<'on' | 'declined' | undefined>();
  const turnOff = async (): Promise<undefined> => {
    await onTurnOff();
    return undefined;
  };
  return (
    <li class="site-row">
      <Switch on={on} onSwitch={(wanted) => task.run(wanted ? onTurnOn : turnOff)}>
        <bdi>{name}</bdi>
      </Switch>
      {on && children}
      {on && isAccessMissing && (
        <div class="site-row-access">
          <p>{t('optionsLackingAccess')}</p>
          <Button label={t('optionsAllowAgainNamed', { site: name })} onPress={() => task.run(onTurnOn)}>
            {t('optionsAllowAgain')}
          </Button>
        </div>
      )}
      {on && isUnvisited && !isAccessMissing && <p class="options-hint">{t('optionsSiteUnvisited')}</p>}
      <Notice>
        {task.answer === 'declined' &&
          t(on ? 'optionsSiteStillLacking' : 'optionsSiteDeclined', { site: name })}
      </Notice>
      <Notice tone="trouble">{task.state === 'failed' && t('optionsSiteFailed', { site: name })}</Notice>
    </li>
  );
}
