/** A short hash of texts in their order: whether a long list is as it was can be seen without keeping it. */
export function hashOfTexts(texts: readonly string[]): string {
  // Two sums by FNV-1a with different beginnings, because one of 32 bits would be too likely the same by chance.
  let [one, other] = [0x811c9dc5, 0x9747b28c];
  for (const text of texts) {
    for (let at = 0; at <= text.length; at += 1) {
      const code = at < text.length ? text.charCodeAt(at) : 0xffff;
      one = Math.imul(one ^ code, 0x01000193);
      other = Math.imul(other ^ code, 0x85ebca6b);
    }
  }
  return `${(one >>> 0).toString(36)}${(other >>> 0).toString(36)}`;
}
