/** Profiles visited within so many ms count as many in a short time: our judgement. */
const LATELY = 300_000;

/** Counts the different profiles a person visits, in the page's memory alone. */
export class ProfileVisits {
  /** When each was last visited, monotonic ms, by its path with a slash at the end. */
  readonly #visits = new Map<string, number>();

  /** A page within a profile is that profile. */
  note(path: string, now: number): void {
    let profile = path.replace(/\/?$/, '/');
    for (const known of this.#visits.keys()) {
      if (profile.startsWith(known)) profile = known;
      else if (known.startsWith(profile)) this.#visits.delete(known);
    }
    this.#visits.set(profile, now);
  }

  /** How many different ones were visited within the last five minutes; older ones are forgotten. */
  countLately(now: number): number {
    for (const [known, at] of this.#visits) if (at <= now - LATELY) this.#visits.delete(known);
    return this.#visits.size;
  }
}
