import type { JSX } from 'preact';
import { t } from '../../../lib/i18n/translate';
import type { PeriodDetails } from '../../../lib/pages/reflection/load-details';
import type { PeriodEffect } from '../../../lib/pages/reflection/load-nudge-effect';
import type { PeriodContent } from '../../../lib/pages/reflection/load-period';
import { ChartSections } from './chart-sections';
import { EstimateSections } from './estimate-sections';
import { IntentsSection } from './intents-section';
import { NudgeOutcomesSection } from './nudge-outcomes-section';
import './figures-section.css';

export interface FiguresProps {
  /** Nothing until it was read. */
  readonly details: PeriodDetails | undefined;
  /** Nothing until it was read, and where there is nothing to say about nudges. */
  readonly effect: PeriodEffect | null | undefined;
  readonly figuresOpen: boolean;
  onOpenFigures(open: boolean): void;
  onSaveVisits(): void;
}

/** The charts and estimates that few people look for, folded. They are read and drawn once they are opened. */
export function FiguresSection(props: PeriodContent & FiguresProps): JSX.Element {
  const { charts, hasNudges, details, effect, figuresOpen, onOpenFigures, onSaveVisits } = props;
  const comparisons = details?.comparisons;
  return (
    <details
      class="all-figures"
      open={figuresOpen}
      onToggle={({ currentTarget }) => onOpenFigures(currentTarget.open)}
    >
      <summary>{t('allFigures')}</summary>
      {figuresOpen && (
        <div class="all-figures-inside">
          <ChartSections {...props} part="figures" />
          {comparisons && (
            <>
              {hasNudges && <NudgeOutcomesSection kind={charts.period.kind} nudges={comparisons.nudges} />}
              <EstimateSections {...comparisons} effect={effect} onSaveVisits={onSaveVisits} />
              <IntentsSection kind={charts.period.kind} intents={comparisons.intents} />
            </>
          )}
        </div>
      )}
    </details>
  );
}
