/** What the tests use of jStat, which has no types of its own. */
declare module 'jstat' {
  export const jStat: {
    mean(values: readonly number[]): number;
    /** @param sample whether to divide by the count less one */
    variance(values: readonly number[], sample: boolean): number;
    readonly normal: {
      pdf(x: number, mean: number, deviation: number): number;
      cdf(x: number, mean: number, deviation: number): number;
    };
    readonly studentt: { inv(share: number, degrees: number): number };
  };
}
