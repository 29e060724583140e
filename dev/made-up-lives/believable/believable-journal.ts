import type { CheckIn } from '../../../lib/domain/journal/check-in';
import type { GratitudeEntry } from '../../../lib/domain/journal/gratitude';
import type { Plan } from '../../../lib/domain/journal/plan';
import type { FollowUp, PracticeEntry } from '../../../lib/domain/journal/practice';
import { questionForWeek, type Reflection } from '../../../lib/domain/journal/weekly-question';
import type { Moment } from '../../../lib/domain/nudges/nudge';
import { practiceForSentence } from '../../../lib/domain/nudges/nudge-family';
import {
  type Calendar,
  dayAfter,
  daysOf,
  type IsoWeek,
  type LocalDay,
  startOfDay,
  weekAfter,
} from '../../../lib/domain/time/days';
import type { Row } from '../../../lib/storage/database/schema';
import { ANSWERS, CARD_NOTES, GLAD_THINGS } from './gratitude-texts';
import { PLANS, PRACTICES, type WrittenPractice } from './practice-texts';

const MINUTE = 60_000;

/** Days after which Enough asks how a brave step turned out. */
const BRAVE_STEP_DAYS = 3;

/** 21:30 on a local day, in wall-clock ms. */
const eveningOf = (day: LocalDay, calendar: Calendar): number =>
  startOfDay(day, calendar) + (21.5 * 60 - calendar.dayStartHour * 60) * MINUTE;

const followUp = (askOn: LocalDay, turn: WrittenPractice['turn'] | null): FollowUp => ({
  askOn,
  turn: turn?.[0] ?? null,
  text: turn?.[1] ?? '',
});

/** How many gratitude entries successive check-ins have; the list is repeated. */
const COUNTS = [1, 2, 1, 0];

/**
 * The gratitude entries of check-ins (oldest first). When there are too few texts, the earliest check-ins have none.
 */
export function gladThingsOf(checkIns: readonly (CheckIn & Row)[]): GratitudeEntry[] {
  const left = [...GLAD_THINGS];
  return checkIns.toReversed().flatMap(({ id, at, day, timeZone }, index) =>
    left.splice(-(COUNTS[index % COUNTS.length] ?? 0) || left.length).map(([prompt, text, why], place) => ({
      at,
      day,
      timeZone,
      checkIn: id,
      place,
      prompt: place === 0 ? prompt : null,
      text,
      why: place === 0 ? why : null,
    })),
  );
}

/** The card notes: on every other card that helped and offers a field. */
export function cardNotesOf(moments: readonly (Moment & Row)[], { timeZone }: Calendar) {
  const used = new Map<string, number>();
  const practices: PracticeEntry[] = [];
  const gratitude: GratitudeEntry[] = [];
  for (const { id, at, day, outcome, family, number } of moments) {
    const practice = practiceForSentence({ family, number });
    if (outcome !== 'helpful' || !practice) continue;
    const times = used.get(practice) ?? 0;
    used.set(practice, times + 1);
    const lines = times % 2 === 0 ? CARD_NOTES[practice]?.[times / 2] : undefined;
    if (!lines) continue;
    if (practice === 'gratitude') {
      gratitude.push({
        at,
        day,
        timeZone,
        checkIn: null,
        place: 0,
        prompt: null,
        text: lines[0] ?? '',
        why: null,
      });
    } else practices.push({ at, day, timeZone, practice, lines, moment: id, followUp: null });
  }
  return { practices, gratitude };
}

/** The guided practices of the weeks. Those about gratitude are gratitude entries. */
export function practicesOf(weeks: readonly IsoWeek[], calendar: Calendar) {
  const practices: PracticeEntry[] = [];
  const gratitude: GratitudeEntry[] = [];
  for (const { week, weekday, practice, lines, turn } of PRACTICES) {
    const day = daysOf(weeks[week] as IsoWeek)[weekday - 1] as LocalDay;
    const at = eveningOf(day, calendar);
    const { timeZone } = calendar;
    if (practice === 'gratitude') {
      const [text = '', why = null] = lines;
      gratitude.push({ at, day, timeZone, checkIn: null, place: 0, prompt: null, text, why });
      continue;
    }
    const asked = practice === 'braveStep' ? followUp(dayAfter(day, BRAVE_STEP_DAYS), turn) : null;
    practices.push({ at, day, timeZone, practice, lines, moment: null, followUp: asked });
  }
  return { practices, gratitude };
}

/** The plans of the weeks, each made on the Sunday before its week. */
export const plansOf = (weeks: readonly IsoWeek[], calendar: Calendar): Plan[] =>
  PLANS.map(({ week: index, cue, response, site, turn }) => {
    const week = weeks[index] as IsoWeek;
    const day = dayAfter(daysOf(week)[0] as LocalDay, -1);
    const askOn = daysOf(weekAfter(week, 1))[0] as LocalDay;
    return {
      at: eveningOf(day, calendar),
      day,
      timeZone: calendar.timeZone,
      week,
      cue,
      response,
      site,
      onCard: site !== null,
      followUp: followUp(askOn, turn),
    };
  });

/** The answers to the weekly questions, each on its Sunday. One week has none. */
export const reflectionsOf = (weeks: readonly IsoWeek[], calendar: Calendar): Reflection[] =>
  weeks
    .filter((_, index) => index !== 5)
    .map((week) => {
      const days = daysOf(week);
      const question = questionForWeek(days[0] as LocalDay, true);
      return {
        at: eveningOf(days[6] as LocalDay, calendar),
        week,
        question,
        answer: ANSWERS[question - 1] as string,
      };
    });
