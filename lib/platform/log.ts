/** Logs one line to the extension's own console. It must contain nothing a person wrote and no address they visited. */
export function logLine(line: string): void {
  // biome-ignore lint/suspicious/noConsole: this is the only place that uses the console.
  console.warn(`Enough: ${line}`);
}
