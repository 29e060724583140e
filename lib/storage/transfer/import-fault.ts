/**
 * Why a file can't be brought in:
 * - `unknown`: it is no file that Enough knows;
 * - `newer`: a newer version of Enough wrote it;
 * - `broken`: it is cut off, or something in it is not what its format says;
 * - `dates`: its dates can be read as day and month or as month and day;
 * - `tooLarge`: it is larger than any file of a person can be.
 */
export type ImportFaultReason = 'unknown' | 'newer' | 'broken' | 'dates' | 'tooLarge';

/** A file was refused; nothing was changed. The message is for the log and has no content of the file. */
export class ImportFault extends Error {
  override readonly name = 'ImportFault';

  constructor(
    readonly reason: ImportFaultReason,
    message: string,
  ) {
    super(message);
  }
}
