/** Only profiles visited within this many ms count as visited recently: our judgement. */
const RECENT = 300_000;

/** Counts the different profiles that a person visits. They are only in the page's memory. */
export class ProfileVisits {
  /** When each profile was last visited, in monotonic ms, by its path with a slash at the end. */
  readonly #visits = new Map<string, number>();

  /** Records a visit. A page within a profile counts as the profile. */
  record(path: string, now: number): void {
    let profile = path.endsWith('/') ? path : `${path}/`;
    for (const known of this.#visits.keys()) {
      if (profile.startsWith(known)) profile = known;
      else if (known.startsWith(profile)) this.#visits.delete(known);
    }
    this.#visits.set(profile, now);
  }

  /** How many different profiles were visited within the last five minutes. Older visits are deleted. */
  countRecent(now: number): number {
    for (const [known, at] of this.#visits) if (at <= now - RECENT) this.#visits.delete(known);
    return this.#visits.size;
  }
}
