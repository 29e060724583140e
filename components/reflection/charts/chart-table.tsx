import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../../../lib/i18n/translate';
import './chart-table.css';

export interface ChartTableRow {
  readonly name: string;
  /** One for each column after the first. */
  readonly cells: readonly string[];
}

interface ChartTableProps {
  /** The headings of the columns. The first column has the names of the rows. */
  readonly columns: readonly string[];
  /** Called once the table is opened, because formatting hundreds of numbers takes a while. */
  readonly rows: () => readonly ChartTableRow[];
  /** The sum of all rows. */
  readonly sum?: () => ChartTableRow;
}

/** The numbers of a chart as a table, for people who read rather than look. It stays folded until it is opened. */
export function ChartTable(props: ChartTableProps): JSX.Element {
  const [open, setOpen] = useState(false);
  return (
    <details class="figure-table" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('chartTable')}</summary>
      {open && <Table {...props} />}
    </details>
  );
}

function Table({ columns, rows, sum }: ChartTableProps): JSX.Element {
  return (
    // The table is wider than a small screen, so it scrolls within its own box, with the keyboard too.
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

function Row({ row: { name, cells } }: { readonly row: ChartTableRow }): JSX.Element {
  return (
    <tr>
      <th scope="row">{name}</th>
      {cells.map((cell, index) => (
        <td key={index}>{cell}</td>
      ))}
    </tr>
  );
}
