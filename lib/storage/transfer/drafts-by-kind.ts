/** An object as it is stored. */
export type Stored = Readonly<Record<string, unknown>>;

/** Everything that is half written, as it is stored. Missing where there is none. */
export interface Drafts {
  /** One draft with its time. */
  readonly checkIn?: Stored | undefined;
  /** Drafts with their times, by practice. */
  readonly practices?: Stored | undefined;
  readonly cards?: Stored | undefined;
}
