/** Profiles visited within so many ms count as many in a short time: our judgement. */
const LATELY = 300_000;

const partsOf = (path: string): string[] => path.split('/').filter((part) => part !== '');

/** Whether one of two paths lies within the other, or they are the same. */
const isWithin = (parts: readonly string[], others: readonly string[]): boolean =>
  parts.slice(0, others.length).join('/') === others.slice(0, parts.length).join('/');

/** Counts the different profiles a person visits, in the page's memory alone. */
export class ProfileVisits {
  /** Where each is, and when it was last visited, monotonic ms. What is older than lately is forgotten. */
  #visits: { readonly parts: readonly string[]; readonly at: number }[] = [];

  /** A page within a profile is that profile. */
  note(path: string, now: number): void {
    const parts = partsOf(path);
    const isSame = (visit: { readonly parts: readonly string[] }) => isWithin(parts, visit.parts);
    const known = this.#visits.find(isSame)?.parts ?? parts;
    const outer = known.length < parts.length ? known : parts;
    this.#visits = [...this.#lately(now).filter((visit) => !isSame(visit)), { parts: outer, at: now }];
  }

  /** How many different ones were visited within the last five minutes. */
  countLately(now: number): number {
    return this.#lately(now).length;
  }

  #lately(now: number) {
    return this.#visits.filter(({ at }) => at > now - LATELY);
  }
}
