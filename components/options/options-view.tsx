import './options.css';
import type { JSX } from 'preact';
import type { Settings } from '../../lib/domain/settings';
import type { Site, SiteId } from '../../lib/domain/site';
import { t } from '../../lib/platform/i18n';
import type { ChosenSite } from '../../lib/sites/chosen-site';
import { Brand } from '../mark/brand';
import { CountingSection } from './counting-section';
import { DataSection } from './data-section';
import { PaceSection } from './pace-section';
import { SitesSection } from './sites-section';

export interface OptionsProps {
  readonly settings: Settings;
  readonly sites: readonly Site[];
  /** Sites that are on, but to which the browser withdrew access. */
  readonly lackingAccess: readonly SiteId[];
  /** Asks the browser, so it begins within the click. Rejects on failure, as do the others. */
  onTurnOn(site: ChosenSite): Promise<'on' | 'declined'>;
  onTurnOff(site: SiteId): Promise<void>;
  onFirstNudgeMinutes(minutes: number): Promise<void>;
  /** The clock hour at which a day begins. */
  onDayStart(hour: number): Promise<void>;
  onSecondScreen(counts: boolean): Promise<void>;
  onExport(): Promise<void>;
  onErase(): Promise<void>;
}

const PROMISES = ['privacy_1', 'privacy_2', 'privacy_3', 'privacy_4'] as const;

/** What a person can decide: where Enough runs, how soon it speaks, and what becomes of the data. */
export function OptionsView(props: OptionsProps): JSX.Element {
  const { settings, sites, lackingAccess, onTurnOn, onTurnOff } = props;
  return (
    <main class="options">
      <header>
        <Brand />
        <h1>{t('options')}</h1>
      </header>
      <SitesSection
        sites={sites}
        on={settings.sites.map(({ site }) => site)}
        lackingAccess={lackingAccess}
        onTurnOn={onTurnOn}
        onTurnOff={onTurnOff}
      />
      <PaceSection minutes={settings.firstNudgeMinutes} onFirstNudgeMinutes={props.onFirstNudgeMinutes} />
      <CountingSection
        settings={settings}
        onDayStart={props.onDayStart}
        onSecondScreen={props.onSecondScreen}
      />
      <DataSection onExport={props.onExport} onErase={props.onErase} />
      <section class="options-section">
        <h2>{t('optionsPrivacy')}</h2>
        <ul class="options-promises">
          {PROMISES.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </section>
    </main>
  );
}
