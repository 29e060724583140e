/** For transactions that store what a person wrote: it is flushed to disk before the page reports it as saved. */
export const STRICT = { durability: 'strict' } as const;
