import type { JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { CORNERS, type Corner } from '../../../lib/domain/sites/corner';
import type { SiteId } from '../../../lib/domain/sites/site';
import type { SiteChoice } from '../../../lib/domain/sites/site-choice';
import { t } from '../../../lib/i18n/translate';
import { usualCornerOn } from '../../../lib/sites/chosen-site';
import { cornerText } from '../../../lib/wording/corner-text';
import { siteName } from '../../../lib/wording/site-text';
import { Notice } from '../../controls/notice';
import { ScreenReaderText } from '../../controls/screen-reader-text';
import { Select } from '../../controls/select';
import { Switch } from '../../controls/switch';
import { useOptimisticValue } from '../../hooks/use-optimistic-value';
import { useTask } from '../../hooks/use-task';
import { Erasures } from '../erasures';
import { FoldedOptions } from '../top/folded-options';
import { SiteErasing } from './site-erasing';
import './site-behaviour.css';

interface SiteBehaviourProps {
  readonly choice: SiteChoice;
  onChange(behaviour: Pick<SiteChoice, 'quiet' | 'corner'>): Promise<void>;
  /** @returns puts it back */
  onErase(site: SiteId): Promise<() => Promise<void>>;
}

const USUAL = 'usual';

/** Whether nudges are shown on a site that is on, in which corner the card appears there, and erasing its time. */
export function SiteBehaviour({ choice, onChange, onErase }: SiteBehaviourProps): JSX.Element {
  const task = useTask<void>({ inTurn: true });
  const corner = useOptimisticValue<Corner | typeof USUAL>(choice.corner ?? USUAL, (wanted) =>
    onChange({ corner: wanted === USUAL ? undefined : wanted }),
  );
  const erasures = useContext(Erasures);
  const name = siteName(choice.site);
  const isQuiet = choice.quiet === true;
  return (
    <div class="site-manners">
      <FoldedOptions
        title={<ScreenReaderText seen={t('mannersTitle')} read={t('mannersTitleNamed', { site: name })} />}
        note={isQuiet ? t('mannersQuiet') : undefined}
        words={[
          name,
          t('mannersTitle'),
          t('mannersNudges'),
          t('mannersCorner'),
          t('siteErase'),
          ...CORNERS.map(cornerText),
        ]}
      >
        <Switch on={!isQuiet} onSwitch={(on) => task.run(() => onChange({ quiet: !on }))}>
          <ScreenReaderText seen={t('mannersNudges')} read={t('mannersNudgesNamed', { site: name })} />
        </Switch>
        {!isQuiet && (
          <Select
            label={
              <ScreenReaderText seen={t('mannersCorner')} read={t('mannersCornerNamed', { site: name })} />
            }
            options={[
              { value: USUAL, name: t('mannersCornerUsual', { corner: cornerText(usualCornerOn(choice)) }) },
              ...CORNERS.map((value) => ({ value, name: cornerText(value) })),
            ]}
            value={corner.shown}
            onChoose={corner.keep}
          />
        )}
        <Notice tone="trouble">
          {(task.state === 'failed' || corner.state === 'failed') && t('failedTryAgain')}
        </Notice>
        <SiteErasing key={erasures} site={choice.site} onErase={onErase} />
      </FoldedOptions>
    </div>
  );
}
