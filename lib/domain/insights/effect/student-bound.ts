/**
 * The bound of Student's t that leaves out as much as a bound of the normal distribution does, by the Cornish–Fisher
 * expansion (Abramowitz and Stegun 26.7.5). Within 1 % from 5 degrees of freedom on.
 * @param normal the bound of the normal distribution, such as 1.96
 */
export function studentBound(normal: number, degrees: number): number {
  const z = normal;
  return (
    z +
    (z ** 3 + z) / (4 * degrees) +
    (5 * z ** 5 + 16 * z ** 3 + 3 * z) / (96 * degrees ** 2) +
    (3 * z ** 7 + 19 * z ** 5 + 17 * z ** 3 - 15 * z) / (384 * degrees ** 3) +
    (79 * z ** 9 + 776 * z ** 7 + 1482 * z ** 5 - 1920 * z ** 3 - 945 * z) / (92_160 * degrees ** 4)
  );
}
