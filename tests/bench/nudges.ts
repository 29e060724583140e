import 'temporal-polyfill/global';
import { pick } from '../../dev/seeded-random';
import { RATINGS_BEFORE_LEARNING } from '../../lib/domain/nudges/family-choice';
import { type Moment, wasShown } from '../../lib/domain/nudges/nudge';
import type { NudgeFamily } from '../../lib/domain/nudges/nudge-family';
import { isRating } from '../../lib/domain/nudges/rating';
import { benchEffect } from './effect/effect-bench';
import { BEGIN, live, type SentenceReplacement } from './nudges-life';
import { FAMILIES, type Person, personOf } from './nudges-people';
import { allowedAfter, brokenRules, familiesOf } from './nudges-rules';
import { mean, percent, quantile, row, say } from './printing';

// `npm run bench:nudges`: a thousand made-up people use Enough for sixty days. The real `decideNudge` decides about
// every nudge. Then a thousand read about the effect of nudges every week of two years. Habits, tastes, answers and the
// true effect come from each person's seed, so every run is the same.

const PEOPLE = 1_000;
const DAYS = 60;
/** The number of people who are simulated again for each other way to choose a family. */
const COMPARED = 150;

/** Ways to choose a family. */
type Choosing = 'sampling' | 'equal chances' | 'best allowed';

/** How a way to choose replaces the sentences of decision points; `sampling` keeps what `decideNudge` chose. */
function replacementFor(choosing: Choosing, person: Person): SentenceReplacement {
  if (choosing === 'sampling') return (moment) => moment;
  return (moment, before, day) => {
    const allowed = allowedAfter(before, person.settings, person.lowOn(day), moment.at);
    const families = familiesOf(allowed);
    const best = () =>
      families.reduce((one, other) => (person.likes(other, day) > person.likes(one, day) ? other : one));
    const family = choosing === 'best allowed' ? best() : pick(person.draw, families);
    return {
      ...moment,
      ...pick(
        person.draw,
        allowed.filter((one) => one.family === family),
      ),
    };
  };
}

/** The probability that a shown family is found helpful, for each nudge after the first ratings to learn from. */
function likings(person: Person, moments: readonly Moment[]): number[] {
  const rated = moments.findIndex(
    (_, index) =>
      moments.slice(0, index).filter(({ outcome }) => isRating(outcome)).length >= RATINGS_BEFORE_LEARNING,
  );
  return rated < 0
    ? []
    : moments
        .slice(rated)
        .filter(wasShown)
        .map(({ family, at }) => person.likes(family, Math.floor((at - BEGIN) / 86_400_000)));
}

const begun = performance.now();
const perDay: number[] = [];
const heldBack: number[] = [];
const byFamily = new Map<NudgeFamily, number>();
const broken: string[] = [];
const liked: Record<Choosing, number[]> = { sampling: [], 'equal chances': [], 'best allowed': [] };

for (let number = 0; number < PEOPLE; number += 1) {
  for (const choosing of Object.keys(liked) as Choosing[]) {
    if (number >= COMPARED && choosing !== 'sampling') continue;
    const person = personOf(number, DAYS + 1, BEGIN);
    const moments = live(person, DAYS, replacementFor(choosing, person));
    if (number < COMPARED) liked[choosing].push(...likings(person, moments));
    if (choosing !== 'sampling') continue;
    const shown = moments.filter(wasShown);
    perDay.push(shown.length / DAYS);
    heldBack.push(1 - shown.length / Math.max(1, moments.length));
    for (const { family } of shown) byFamily.set(family, (byFamily.get(family) ?? 0) + 1);
    broken.push(...brokenRules(moments, person.settings, BEGIN));
  }
}

say(`${PEOPLE} people, ${DAYS} days, ${((performance.now() - begun) / 1_000).toFixed(0)} s`);
say();
row('nudges a day', 'mean', 'p5', 'p95');
row('', ...[mean(perDay), quantile(perDay, 0.05), quantile(perDay, 0.95)].map((one) => one.toFixed(2)));
row('withheld, of all moments', percent(mean(heldBack)));
say();
const all = [...byFamily.values()].reduce((sum, count) => sum + count, 0);
row('family', 'share');
for (const family of FAMILIES) row(family, percent((byFamily.get(family) ?? 0) / all));
say();
row(
  `found helpful, ${COMPARED} people, from the ${RATINGS_BEFORE_LEARNING}th rating`,
  'share',
  'regret',
  'nudges',
);
const best = mean(liked['best allowed']);
for (const [choosing, likes] of Object.entries(liked)) {
  row(choosing, percent(mean(likes)), percent(best - mean(likes)), String(likes.length));
}
say();
row('rules broken', String(broken.length), ...new Set(broken));
say();

const isTold = benchEffect();
if (broken.length > 0 || !isTold) process.exitCode = 1;
