/** Rows by the store to which they belong. */
export type RowsByStore = Readonly<Record<string, readonly object[]>>;
