import process from 'node:process';

/**
 * The browser that a command's `--browser` names; Chromium when it names none. Throws when it names another.
 * @param {readonly string[]} [args]
 * @returns {'chromium' | 'firefox'}
 */
export function chosenBrowser(args = process.argv.slice(2)) {
  const at = args.indexOf('--browser');
  if (at === -1) return 'chromium';
  const name = args[at + 1];
  if (name === 'chromium' || name === 'firefox') return name;
  throw new Error(`--browser takes chromium or firefox, not ${name ?? 'nothing'}.`);
}
