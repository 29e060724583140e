import { addToPastDay, emptyPastDay, pastBoundary } from '../../../lib/domain/attention/compaction';
import { usageHours } from '../../../lib/domain/attention/usage';
import { SUGGESTED_REMINDER } from '../../../lib/domain/reminder';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/domain/settings';
import {
  type Calendar,
  daysOf,
  type IsoWeek,
  localDay,
  startOfDay,
  weekAfter,
  weekOf,
} from '../../../lib/domain/time/days';
import type { EnoughSchema, Row, StoreName } from '../../../lib/storage/database/schema';
import { chance } from '../../seeded-random';
import { uuid } from '../seeded-uuid';
import { liveThrough } from './believable-attention';
import { checkInOf, moodOf } from './believable-check-ins';
import { caughtComparisonsOf } from './believable-comparisons';
import { guessesOf } from './believable-guesses';
import { cardNotesOf, gladThingsOf, plansOf, practicesOf, reflectionsOf } from './believable-journal';
import { BELIEVABLE_SITES, visitsOf } from './believable-visits';

/** The number of weeks; the present one is the last. */
const BELIEVABLE_WEEKS = 12;

/** All rows of a life, by store. */
export type BelievableRows = { readonly [Store in StoreName]: readonly EnoughSchema[Store]['value'][] };

const happened = (until: number) => (entry: { readonly at: number }) => entry.at <= until;

/**
 * Twelve made-up weeks up to now: attention, the nudges that the real rules decide on, and what was
 * written. The same `now` and calendar give the same rows; on another day the same weeks are shifted.
 * @param now wall-clock ms
 */
export function believableLife(
  now: number,
  calendar: Calendar,
): { readonly rows: BelievableRows; readonly settings: Settings } {
  const thisWeek = weekOf(localDay(now, calendar));
  const weeks = Array.from({ length: BELIEVABLE_WEEKS }, (_, index) =>
    weekAfter(thisWeek, index + 1 - BELIEVABLE_WEEKS),
  );
  const days = weeks.flatMap((week: IsoWeek, index) => daysOf(week).map((day) => ({ day, week: index })));
  const random = chance('demo rows');
  const asRow = <Content extends object>(content: Content, at: number): Content & Row => ({
    id: uuid(random),
    createdAt: at,
    updatedAt: at,
    ...content,
  });
  const written = <Content extends { readonly at: number }>(all: readonly Content[]) =>
    all.filter(happened(now)).map((one) => asRow(one, one.at));

  const since = startOfDay(days[0]?.day ?? '', calendar);
  const settings: Settings = {
    ...DEFAULT_SETTINGS,
    dayStartHour: calendar.dayStartHour,
    sites: BELIEVABLE_SITES.map((site) => ({ site, since })),
    reminder: SUGGESTED_REMINDER,
    backupReminds: false,
    alternatives: ['A cup of tea by the window'],
  };
  const checkIns = written(days.flatMap(({ day, week }) => checkInOf(day, week, calendar) ?? []));
  // Visits are longer on days with a low mood. Neither is said to cause the other.
  const visits = days.flatMap(({ day, week }) =>
    visitsOf(day, week, 1.3 - 0.6 * (moodOf(day, week) / 100), calendar),
  );
  const lived = liveThrough(visits, checkIns, settings, calendar, now);
  const moments = lived.moments.map((moment) => asRow(moment, moment.at));
  const onCards = cardNotesOf(moments, calendar);
  const guided = practicesOf(weeks, calendar);
  const asNote = <Content extends { readonly at: number }>(content: Content) => asRow(content, content.at);

  const hours = BELIEVABLE_SITES.flatMap((site) =>
    usageHours(
      site,
      lived.spans.filter((span) => span.site === site),
      calendar,
    ),
  );
  const boundary = pastBoundary(now, calendar);
  const isPast = ({ end }: { readonly end: number }) => end <= boundary.instant;
  const pastDays = days
    .filter(({ day }) => day < boundary.day)
    .map(({ day }) => {
      const ofDay = lived.sittings.filter(
        (sitting) => isPast(sitting) && localDay(sitting.start, calendar) === day,
      );
      const past = addToPastDay(
        emptyPastDay(day),
        hours.filter((hour) => hour.day === day),
        ofDay,
      );
      return asRow(past, startOfDay(day, calendar));
    })
    .filter((past) => past.hours.length > 0);
  return {
    settings,
    rows: {
      usage: hours
        .filter(({ day }) => day >= boundary.day)
        .map((hour) => asRow(hour, startOfDay(hour.day, calendar))),
      pastDays,
      spans: lived.spans.filter((span) => !isPast(span)).map((span) => asRow(span, span.end)),
      sittings: lived.sittings.filter((one) => !isPast(one)).map((one) => asRow(one, one.end)),
      moments,
      silences: [],
      checkIns,
      gratitude: [
        ...written([...gladThingsOf(checkIns), ...guided.gratitude]),
        ...onCards.gratitude.map(asNote),
      ],
      practices: [...written(guided.practices), ...onCards.practices.map(asNote)],
      plans: written(plansOf(weeks, calendar)),
      reflections: written(reflectionsOf(weeks, calendar)),
      guesses: written(guessesOf(weeks, hours, calendar)),
      caughtComparisons: written(caughtComparisonsOf(lived.sittings, lived.spans, calendar)),
    },
  };
}
