/**
 * The size, in bytes, to which a segment is filled up, so that the size of a file says little of what is in it: Padmé
 * (Nikitin 2019). It adds at most 12 %, and less to larger ones; small segments are filled up to 512 bytes.
 */
export function paddedSize(bytes: number): number {
  if (bytes <= 512) return 512;
  const exponent = Math.floor(Math.log2(bytes));
  const significant = Math.floor(Math.log2(exponent)) + 1;
  const step = 2 ** (exponent - significant);
  return Math.ceil(bytes / step) * step;
}
