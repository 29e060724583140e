/** One line for the extension's own console. Never holds anything a person wrote or an address they visited. */
export function logLine(line: string): void {
  // biome-ignore lint/suspicious/noConsole: this is the one place that speaks to the console.
  console.warn(`Enough: ${line}`);
}
