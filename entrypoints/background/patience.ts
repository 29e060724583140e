/** For how many ms a call of the browser is waited for: several of them end before it stops a worker (30 s). */
export const PATIENCE = 10_000;
