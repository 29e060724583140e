import { median } from '../../../lib/domain/insights/statistics';
import type { Contender } from './contenders';

const COLUMNS = ['enough', 'other', 'empty', 'none', 'beside empty', 'of the other', 'budget'] as const;
type Column = (typeof COLUMNS)[number];

/** One line of the table. A cell that does not apply is left out. */
export interface Row {
  readonly what: string;
  readonly cells: Partial<Record<Column, string>>;
  /** Whether the figure is within its budget; `undefined` when there is no budget. */
  readonly holds?: boolean;
  /** Whether the figure depends on a clock: such a figure never makes the benchmark fail. */
  readonly byClock?: boolean;
}

const WHAT_WIDTH = 58;
const CELL_WIDTH = 22;

const verdict = ({ holds }: Row): string => (holds === undefined ? '' : holds ? 'ok' : 'OVER');

/** The table as text, one line for each row. */
export function tableOf(rows: readonly Row[]): string {
  const line = (what: string, cells: readonly string[], last: string) =>
    `${what.padEnd(WHAT_WIDTH)}${cells.map((cell) => cell.padStart(CELL_WIDTH)).join('')}  ${last}`.trimEnd();
  const columns = COLUMNS.filter((column) => rows.some(({ cells }) => cells[column] !== undefined));
  const lines = rows.map((row) =>
    line(
      row.what,
      columns.map((column) => row.cells[column] ?? ''),
      verdict(row),
    ),
  );
  return [line('what', columns, ''), ...lines].join('\n');
}

/** Median and range of the measured values: "0.42 (0.39–0.55)". */
function spread(values: readonly number[], digits: number): string {
  const written = (value: number) => value.toFixed(digits);
  return `${written(median(values))} (${written(Math.min(...values))}–${written(Math.max(...values))})`;
}

/** Figures of interleaved runs: the same index of all contenders belongs to the same run. */
export type Figures = Readonly<Partial<Record<Contender, readonly number[]>>>;

/** The highest allowed cost. */
export interface CostBudget {
  /** Beside an empty extension, in the unit of the figures. */
  readonly most?: number;
  /** As a share of what the other version costs beside an empty extension; used when there is one. */
  readonly ofOther?: number;
}

/**
 * A row of figures. The difference between Enough and the empty extension is taken within each run, so that what slows
 * a whole run down cancels out.
 */
export function pairedRow(what: string, figures: Figures, digits: number, budget: CostBudget = {}): Row {
  const { enough = [], other, empty = [], none = [] } = figures;
  const besideEmpty = (values: readonly number[]) =>
    values.map((value, run) => value - (empty[run] ?? Number.NaN));
  const beside = besideEmpty(enough);
  const share = other && median(beside) / median(besideEmpty(other));
  const most = share === undefined ? budget.most : budget.ofOther;
  const cost = share ?? median(beside);
  return {
    what,
    cells: {
      enough: spread(enough, digits),
      ...(other && { other: spread(other, digits) }),
      empty: spread(empty, digits),
      none: spread(none, digits),
      'beside empty': spread(beside, digits),
      ...(share !== undefined && { 'of the other': share.toFixed(2) }),
      ...(most !== undefined && { budget: `≤ ${most}` }),
    },
    ...(most !== undefined && { holds: cost <= most }),
    byClock: true,
  };
}

/** A row for a count or a size of Enough alone, which does not depend on the machine's speed. */
export const countedRow = (what: string, value: number, most: number, unit = ''): Row => ({
  what,
  cells: { enough: `${value}${unit}`, budget: most === 0 ? '0' : `≤ ${most}${unit}` },
  holds: value <= most,
});
