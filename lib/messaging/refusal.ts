/** What the sender of a refused message is told besides that it was refused. */
export interface RefusalTerms {
  /** The sender has no business here any more and shall end itself. */
  readonly stop?: boolean;
}

/** A message that is not acted on. Its text is one line for the log, without anything the message held. */
export class Refusal extends Error {
  override readonly name = 'Refusal';

  constructor(
    line: string,
    readonly terms: RefusalTerms = {},
  ) {
    super(line);
  }
}
