/** What the reply to a refused message says in addition. */
export interface RefusalTerms {
  /** Whether the sender is to stop, because its site is off. */
  readonly stop?: boolean;
}

/** Thrown to refuse a message. Its text is one line for the log, which contains nothing from the message. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    line: string,
    readonly terms: RefusalTerms = {},
  ) {
    super(line);
  }
}
