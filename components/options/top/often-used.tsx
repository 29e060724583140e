import type { JSX } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { gentlerThan } from '../../../lib/domain/nudges/gentler-pace';
import type { Pace } from '../../../lib/domain/nudges/pace';
import type { OptionsPart } from '../../../lib/domain/options-part';
import type { LocalDay } from '../../../lib/domain/time/days';
import { t } from '../../../lib/i18n/translate';
import type { NudgeActions } from '../../../lib/pages/options/nudge-actions';
import { paceText } from '../../../lib/wording/nudge-text';
import { optionsPartName } from '../../../lib/wording/options-part-text';
import { Button } from '../../controls/button';
import { Notice } from '../../controls/notice';
import { useTask } from '../../hooks/use-task';
import { SnoozeBar } from '../../shared/snooze-bar';
import './often-used.css';

const PART: OptionsPart = 'often-used';

const LINKS = [
  ['own-sentences', 'wordsOwn', 'wordsOwnShort'],
  ['data', 'optionsExport', 'optionsExportShort'],
] as const;

/** What the options set about how often nudges are shown. */
interface SetPace {
  readonly pace: Pace;
  /** Minutes of passive scrolling before the first nudge. */
  readonly firstNudgeMinutes: number;
}

interface OftenUsedProps extends SetPace {
  /** Wall-clock ms, `null` when nudges are not paused. */
  readonly snoozedUntil: number | null;
  readonly today: LocalDay;
  readonly actions: NudgeActions;
  /** The person goes to another part of the page. */
  onLink(): void;
}

/** What people look for most, on top of the options: fewer nudges, a pause, their own sentences, the export. */
export function OftenUsed(props: OftenUsedProps): JSX.Element {
  const { pace, firstNudgeMinutes, snoozedUntil, today, actions, onLink } = props;
  const task = useTask<void>();
  const description = useRef<HTMLParagraphElement>(null);
  const gentler = gentlerThan(pace);
  const [before, setBefore] = useState<SetPace | null>(null);
  const slowDown = async (wanted: Pace): Promise<void> => {
    await actions.setPace(wanted);
    setBefore(before ?? { pace, firstNudgeMinutes });
    // The button that was pressed is gone.
    if (!gentlerThan(wanted)) description.current?.focus();
  };
  const goBack = async (to: SetPace): Promise<void> => {
    await actions.setPace(to.pace, to.firstNudgeMinutes);
    setBefore(null);
    description.current?.focus();
  };
  return (
    <section class="often-used" id={PART} aria-label={optionsPartName(PART)}>
      <div>
        {gentler ? (
          <Button look="bare" onPress={() => task.run(() => slowDown(gentler))}>
            {t('fewerNudges')}
          </Button>
        ) : (
          <strong>{t('fewestNudges')}</strong>
        )}
        <p class="options-hint" role="status" ref={description} tabIndex={-1}>
          {paceText(pace)}
        </p>
        {before && before.pace !== pace && (
          <Button look="bare" onPress={() => task.run(() => goBack(before))}>
            {t('paceBack')}
          </Button>
        )}
        <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      </div>
      <SnoozeBar snoozedUntil={snoozedUntil} today={today} actions={actions} />
      {LINKS.map(([part, name, hint]) => (
        <div key={part}>
          <a href={`#${part}`} onClick={onLink}>
            {t(name)}
          </a>
          <p class="options-hint">{t(hint)}</p>
        </div>
      ))}
    </section>
  );
}
