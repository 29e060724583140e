import type { PeriodContent } from '../../../lib/pages/reflection/load-period';

/** What every chart section is given. */
export type ChartSectionProps = Pick<PeriodContent, 'charts' | 'today' | 'firstDay'>;
