import Papa from 'papaparse';

/**
 * A table as a CSV file that spreadsheets open as it is: with a mark for UTF-8, which some need. A text that a
 * spreadsheet would take for a formula gets an apostrophe in front, so that nothing in it is ever run.
 */
export const csvText = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  `\uFEFF${Papa.unparse({ fields: [...head], data: rows.map((row) => [...row]) }, { escapeFormulae: true })}\r\n`;
