/** A document in a tab, and whether the person gave any sign there: pressed, typed, scrolled, or turned to its tab. */
export interface OpenedDocument {
  readonly id: string;
  readonly hasSign: boolean;
  /** Whether they gave one in the document that the tab showed before; also when nothing is known about that. */
  readonly hadSignBefore: boolean;
}

/**
 * What is known of a tab's document after one more report from it.
 * @param before what was known of the tab; `undefined` for nothing
 */
export const afterReport = (
  before: OpenedDocument | undefined,
  id: string,
  hasSign: boolean,
): OpenedDocument =>
  before?.id === id
    ? { ...before, hasSign: before.hasSign || hasSign }
    : { id, hasSign, hadSignBefore: before?.hasSign ?? true };

/**
 * Whether a person may have opened a document. Opening a page is a sign of them, but a page can open another one, or itself
 * again, for ever. So a document without a sign counts only if there was one in the document before.
 */
export const mayBeOpenedByPerson = ({ hasSign, hadSignBefore }: OpenedDocument): boolean =>
  hasSign || hadSignBefore;
