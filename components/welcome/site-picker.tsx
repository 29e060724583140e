import type { JSX } from 'preact';
import { useId } from 'preact/hooks';
import { SHOW_PROBABILITY } from '../../lib/domain/nudges/decision';
import type { Site, SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/i18n/translate';
import { type ChosenSite, isAdded } from '../../lib/sites/chosen-site';
import { MOST_USED } from '../../lib/sites/registry';
import { withheldText } from '../../lib/wording/nudge-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import type { TaskState } from '../hooks/use-task';
import { AddressForm } from '../shared/address-form';
import { Disclosure } from '../shared/disclosure';
import { SiteChip } from './site-chip';
import './site-picker.css';

/** The state of asking the browser for access. */
type Progress = Exclude<TaskState, 'done'> | 'declined';

export interface SitePickerProps {
  /** The sites that can be picked. */
  readonly sites: readonly Site[];
  /** The sites that were on before, and can't be unpicked here. */
  readonly chosenSites: readonly SiteId[];
  readonly picked: readonly SiteId[];
  readonly progress: Progress;
  /** Firefox asks for access in other words than the other browsers. */
  readonly isFirefox: boolean;
  onPick(site: SiteId, on: boolean): void;
  /** Adds a site by its address, or the known site that has this address. */
  onAdd(site: ChosenSite): Promise<'on' | 'declined'>;
  onBegin(): void;
}

/** Chips to pick sites, and the button that asks the browser for access to them. */
export function SitePicker(props: SitePickerProps): JSX.Element {
  const { sites, chosenSites, picked, progress, isFirefox, onPick, onAdd, onBegin } = props;
  const state = useId();
  const none = picked.length === 0;
  const isShown = ({ id }: Site) => MOST_USED.has(id) || isAdded(id);
  const more = sites.filter((site) => !isShown(site));
  const pickedOfMore = more.filter(({ id }) => picked.includes(id)).length;
  const chips = (those: readonly Site[]) => (
    <div class="site-chips">
      {those.map((site) => (
        <SiteChip
          key={site.id}
          name={site.name}
          on={picked.includes(site.id)}
          alreadyOn={chosenSites.includes(site.id)}
          onPick={(on) => onPick(site.id, on)}
        />
      ))}
    </div>
  );
  return (
    <section class="site-picker">
      <fieldset>
        <legend>
          <h2>{t('welcomePick')}</h2>
        </legend>
        <p class="site-picker-hint">{t('welcomePickHint')}</p>
        {chips(sites.filter(isShown))}
        <Disclosure
          title={t('moreSites')}
          note={pickedOfMore > 0 ? t('welcomePicked', { count: pickedOfMore }) : undefined}
        >
          {chips(more)}
        </Disclosure>
        <Disclosure title={t('anotherSite')}>
          <AddressForm taken={picked} onAdd={onAdd} />
        </Disclosure>
      </fieldset>
      <div class="site-picker-end">
        <Button look="main" waiting={none || progress === 'running'} describedBy={state} onPress={onBegin}>
          {t('welcomeBegin')}
        </Button>
        <p id={state} class="site-picker-state" role="status">
          {none ? t('welcomePickFirst') : t('welcomePicked', { count: picked.length })}
        </p>
      </div>
      <Notice>{progress === 'declined' && t('welcomeDeclined')}</Notice>
      <Notice tone="trouble">{progress === 'failed' && t('failedTryAgain')}</Notice>
      <div class="site-picker-plain">
        <p>{t(isFirefox ? 'welcomeFirefoxAsks' : 'welcomeBrowserAsks')}</p>
        <p>{t('welcomeStored')}</p>
        <p>{t('welcomeWithheld', { share: withheldText(SHOW_PROBABILITY) })}</p>
      </div>
    </section>
  );
}
