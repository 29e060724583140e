import './chart-table.css';
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../lib/platform/i18n';

export interface FigureRow {
  readonly name: string;
  /** As many as there are columns after the first. */
  readonly cells: readonly string[];
}

interface FigureTableProps {
  /** The first is the column of the rows' names. */
  readonly columns: readonly string[];
  /** Asked for once the table is wanted: hundreds of numbers take a while to be written. */
  readonly rows: () => readonly FigureRow[];
  /** The sum of all rows. */
  readonly sum?: () => FigureRow;
}

/** The numbers of a picture for those who read rather than look, folded away until they are wanted. */
export function ChartTable(props: FigureTableProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('chartTable')}</summary>
      {open && <Table {...props} />}
    </details>
  );
}

function Table({ columns, rows, sum }: FigureTableProps): JSX.Element {
  return (
    // Wider than a small screen: it scrolls in its own place, by keyboard too.
    // biome-ignore lint/a11y/noNoninteractiveTabindex: see above.
    <section class="figure-table-place" aria-label={t('chartTable')} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {columns.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows().map((row) => (
            <Row key={row.name} row={row} />
          ))}
        </tbody>
        {sum && (
          <tfoot>
            <Row row={sum()} />
          </tfoot>
        )}
      </table>
    </section>
  );
}

function Row({ row: { name, cells } }: { readonly row: FigureRow }): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
