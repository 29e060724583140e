/** How a recovery file is named. `age -d` opens it, and asks for the passphrase. */
export const RECOVERY_FILE = 'enough-key.age';

/** What a page asks of the worker that makes and opens recovery files. */
export type RecoveryRequest =
  | { readonly act: 'make'; readonly key: string; readonly passphrase: string }
  | { readonly act: 'open'; readonly file: Uint8Array; readonly passphrase: string };
