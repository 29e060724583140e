import { median } from '../../../lib/domain/insights/statistics';
import type { Contender } from './contenders';

/** One line of the table. A cell that does not apply is left out. */
export interface Row {
  readonly what: string;
  readonly cells: Partial<Record<Contender | 'beside empty' | 'budget', string>>;
  /** Whether the figure is within its budget; `undefined` when there is no budget. */
  readonly holds?: boolean;
  /** Whether the figure depends on a clock: such a figure never makes the benchmark fail. */
  readonly byClock?: boolean;
}

const COLUMNS = ['enough', 'empty', 'none', 'beside empty', 'budget'] as const;
const WHAT_WIDTH = 58;
const CELL_WIDTH = 22;

const verdict = ({ holds }: Row): string => (holds === undefined ? '' : holds ? 'ok' : 'OVER');

/** The table as text, one line for each row. */
export function tableOf(rows: readonly Row[]): string {
  const line = (what: string, cells: readonly string[], last: string) =>
    `${what.padEnd(WHAT_WIDTH)}${cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')}  ${last}`.trimEnd();
  const lines = rows.map((row) =>
    line(
      row.what,
      COLUMNS.map((column) => row.cells[column] ?? ''),
      verdict(row),
    ),
  );
  return [line('what', COLUMNS, ''), ...lines].join('\n');
}

/** Median and range of the measured values: "0.42 (0.39–0.55)". */
function spread(values: readonly number[], digits: number): string {
  const written = (value: number) => value.toFixed(digits);
  return `${written(median(values))} (${written(Math.min(...values))}–${written(Math.max(...values))})`;
}

/** Figures of interleaved runs: the same index of all three contenders belongs to the same run. */
export type Figures = Readonly<Record<Contender, readonly number[]>>;

/**
 * A row of figures. The difference between Enough and the empty extension is taken within each run, so that what slows
 * a whole run down cancels out.
 * @param budget the highest allowed cost, in the unit of the figures
 */
export function pairedRow(what: string, figures: Figures, digits: number, budget?: number): Row {
  const beside = figures.enough.map((value, run) => value - (figures.empty[run] ?? Number.NaN));
  return {
    what,
    cells: {
      enough: spread(figures.enough, digits),
      empty: spread(figures.empty, digits),
      none: spread(figures.none, digits),
      'beside empty': spread(beside, digits),
      ...(budget !== undefined && { budget: `≤ ${budget}` }),
    },
    ...(budget !== undefined && { holds: median(beside) <= budget }),
    byClock: true,
  };
}

/** A row for a count or a size of Enough alone, which does not depend on the machine's speed. */
export const countedRow = (what: string, value: number, most: number, unit = ''): Row => ({
  what,
  cells: { enough: `${value}${unit}`, budget: most === 0 ? '0' : `≤ ${most}${unit}` },
  holds: value <= most,
});
