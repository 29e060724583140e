/**
 * How likely a value of Student's t is at least as far from zero, on either side, by chance alone: 0 to 1.
 * The closed forms for whole degrees of freedom are those of Abramowitz and Stegun (1964), 26.7.3 and 26.7.4.
 * @param degrees a whole number of degrees of freedom, at least 1
 */
export function chanceBeyond(t: number, degrees: number): number {
  const angle = Math.atan(Math.abs(t) / Math.sqrt(degrees));
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const isOdd = degrees % 2 === 1;
  let term = isOdd ? cosine : 1;
  let sum = degrees === 1 ? 0 : term;
  for (let power = isOdd ? 3 : 2; power <= degrees - 2; power += 2) {
    term *= ((power - 1) / power) * cosine ** 2;
    sum += term;
  }
  const within = isOdd ? (2 / Math.PI) * (angle + sine * sum) : sine * sum;
  return Math.max(0, 1 - within);
}
