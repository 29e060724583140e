import { type GratitudeEntry, isAboutAPerson } from '../../journal/gratitude';
import { dayAfter, type LocalDay } from '../../time/days';
import type { FindingParts } from './finding';
import type { FindingInputs } from './finding-inputs';

/** How many days ago a glad thing is looked for: a year, then about a month, on the same weekdays. */
const DAYS_AGO = { year: 364, month: 28 } as const;

/** From how many glad things about people thanks are suggested (our judgement). */
const LEAST_ABOUT_PEOPLE = 2;

/** Something that the person was glad of about this time a year or a month ago. */
export interface GladFromThePast extends FindingParts {
  readonly ago: keyof typeof DAYS_AGO;
  readonly day: LocalDay;
  /** In the person's own words. */
  readonly text: string;
}

/** Something to reread from the same days a year ago, or else four weeks ago: with a reason, or else the longest. */
export function gladFromThePast({ own, past, period }: FindingInputs): GladFromThePast | null {
  if (period.kind !== 'week') return null;
  // What was written again in this period is on the page already.
  const written = new Set(own.gratitude.map(({ text }) => text));
  for (const ago of ['year', 'month'] as const) {
    const [first, last] = [dayAfter(period.first, -DAYS_AGO[ago]), dayAfter(period.last, -DAYS_AGO[ago])];
    const [chosen] = past.gratitude
      .filter(({ day, text }) => first <= day && day <= last && !written.has(text))
      .sort((a, b) => weightOf(b) - weightOf(a) || a.at - b.at || a.place - b.place);
    if (!chosen) continue;
    return {
      ago,
      day: chosen.day,
      text: chosen.text,
      about: `${ago} ${chosen.day}`,
      basis: { n: 1, counted: 'gladThings', earlier: 0 },
      chance: null,
      tone: 'glad',
      isNoNews: true,
      action: { does: 'practice', practice: 'gratitude' },
    };
  }
  return null;
}

const weightOf = ({ text, why }: GratitudeEntry): number => text.length + (why === null ? 0 : 1_000);

/** Glad things that answer a prompt about people. */
export interface GladOfPeople extends FindingParts {
  readonly aboutPeople: number;
}

/**
 * Glad things about people, whom the person may want to tell. Their prompt says so; the text is never analysed, so that
 * others may be about people too. It is an idea rather than news.
 */
export function gladOfPeople({ own }: FindingInputs): GladOfPeople | null {
  const aboutPeople = own.gratitude.filter(({ prompt }) => isAboutAPerson(prompt)).length;
  if (aboutPeople < LEAST_ABOUT_PEOPLE) return null;
  return {
    aboutPeople,
    about: 'people',
    basis: { n: own.gratitude.length, counted: 'gladThings', earlier: 0 },
    chance: null,
    tone: 'glad',
    isNoNews: true,
    action: { does: 'practice', practice: 'gladFor' },
  };
}
