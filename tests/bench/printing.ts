/** Prints a line. */
export const say = (line = ''): void => void process.stdout.write(`${line}\n`);

/** Prints a name and its values, in columns. */
export const row = (name: string, ...cells: string[]): void =>
  say(`  ${name.padEnd(44)}${cells.map((cell) => cell.padStart(14)).join('')}`);

export const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

export const quantile = (values: readonly number[], share: number): number =>
  [...values].sort((a, b) => a - b)[Math.round(share * (values.length - 1))] ?? 0;
