import type { RowsByStore } from '../../dev/made-up-lives/rows-by-store';
import { between, chance } from '../../dev/seeded-random';
import { INTENTS } from '../../lib/domain/journal/practice';
import { newRow } from '../../lib/storage/database/row';
import { momentRow, noonOf } from './days-ago';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

const WINS = ['Asked for the louder table', 'Sent the drawing without a word of excuse'];
const GLAD_THINGS = [
  ['Ines rang just to hear how it went', 'she remembers things I mention once'],
  ['Soup that turned out better than it had to', null],
] as const;

/**
 * So many days up to yesterday of someone who looks at two sites, meets two nudges a day of which some are withheld,
 * checks in on most evenings and writes now and then. Nudges shorten their sittings, and passive time goes along with
 * lower moods. Spans are not among the rows.
 */
export function madeUpDays(count: number): RowsByStore {
  const rows = { usage: [], sittings: [], moments: [], checkIns: [], practices: [], gratitude: [] } as Record<
    keyof RowsByStore,
    object[]
  >;
  for (let back = 1; back <= count; back += 1) {
    const more = madeUpDay(back);
    for (const [store, list] of Object.entries(more)) rows[store]?.push(...list);
  }
  return rows;
}

function madeUpDay(back: number): RowsByStore {
  const random = chance(`made-up day ${back}`);
  const { at: noon, day } = noonOf(back);
  const evening = noon + 8 * HOUR;
  const visits = ['instagram', back % 3 === 0 ? 'x' : 'instagram'].map((site, index) => {
    const start = noon + (index === 0 ? HOUR : 7 * HOUR) + Math.floor(random() * 30) * MINUTE;
    const nudgedAt = start + 9 * MINUTE;
    const withheld = random() < 0.3;
    const end = nudgedAt + Math.round(between(random, 1, withheld ? 22 : 8) * MINUTE);
    const passiveMs = Math.round((end - start) * 0.8);
    const sitting = { site, start, end, passiveMs, activeMs: end - start - passiveMs };
    const moment = momentRow({
      at: nudgedAt,
      day,
      site,
      sittingStart: start,
      streakMs: 9 * MINUTE,
      outcome: withheld ? 'withheld' : 'helpful',
    });
    return { sitting, moment, hour: index === 0 ? 13 : 19 };
  });
  // No nudge was due in it; days differ by it.
  const idled = Math.round(between(random, 0, 40) * MINUTE);
  const idle = { start: noon + 4 * HOUR, end: noon + 4 * HOUR + idled, passiveMs: idled, activeMs: 0 };
  const sittings = [...visits.map(({ sitting }) => sitting), { site: 'x', ...idle }];
  const passive = sittings.reduce((sum, { passiveMs }) => sum + passiveMs, 0) / MINUTE;
  const entry = { day, moment: null, followUp: null };
  const [glad, why] = GLAD_THINGS[back % GLAD_THINGS.length] ?? GLAD_THINGS[0];
  return {
    usage: [
      ...visits.map(({ sitting: { site, passiveMs, activeMs }, hour }) => ({
        site,
        hour,
        passiveMs,
        activeMs,
      })),
      { site: 'x', hour: 16, passiveMs: idled, activeMs: 0 },
    ].map((hour) => newRow({ ...hour, day, surface: 'feed' }, noon)),
    sittings: sittings.map((sitting) =>
      newRow({ ...sitting, awayMs: null, streakMs: 0, dueSince: null }, sitting.end),
    ),
    moments: visits.map(({ moment }) => moment),
    checkIns:
      back % 4 === 0
        ? []
        : [
            newRow(
              {
                at: evening + HOUR,
                day,
                mood: Math.max(5, Math.round(95 - passive - between(random, 0, 12))),
                comparison: back % 2 === 0 ? 'lower' : 'lifted',
                patterns: back % 2 === 0 ? ['comparing', 'overthinking'] : [],
              },
              evening,
            ),
          ],
    gratitude:
      back % 3 === 0
        ? []
        : [newRow({ at: evening, day, checkIn: null, place: 0, prompt: null, text: glad, why }, evening)],
    practices: [
      ...visits
        .filter((_, index) => index === back % 4)
        .map(({ moment }) => ({
          ...newRow({ ...entry, at: moment.at + MINUTE, practice: 'intent' }, moment.at),
          id: moment.id,
          moment: moment.id,
          lines: [INTENTS[back % INTENTS.length]],
        })),
      ...(back % 5 === 1
        ? [
            newRow(
              { ...entry, at: evening, practice: 'wins', lines: [WINS[back % WINS.length], ''] },
              evening,
            ),
          ]
        : []),
      ...(back % 6 === 2
        ? [
            newRow(
              {
                ...entry,
                at: evening,
                practice: 'reframe',
                lines: ['Everyone is ahead of me.', 'Some people are further along in some things.'],
              },
              evening,
            ),
            newRow(
              {
                ...entry,
                at: evening + MINUTE,
                practice: 'braveStep',
                lines: ['Ask Jo to come along', 'she is busy', 'then I know'],
                followUp: { askOn: day, turn: 'well', text: 'She had been wanting to ask me.' },
              },
              evening,
            ),
          ]
        : []),
    ],
  };
}
