/** Logs one line to the extension's own console. It must contain nothing a person wrote and no address they visited. */
export function logLine(line: string): void {
  // biome-ignore lint/suspicious/noConsole: this is the only place that uses the console.
  console.warn(`Enough: ${line}`);
}

/** What went wrong, for the log. A browser's own errors can name the address of a page, which is left out. */
export function failureText(error: unknown): string {
  const { name, message } = (error ?? {}) as Partial<Error>;
  const text = message ? `${name ?? 'Error'}: ${message}` : String(error);
  return text.replace(/\b[\w-]+:\/\/[^\s"']*/g, '(an address)');
}
