import type { RowsByStore } from '../../dev/made-up-lives/rows-by-store';
import { chance } from '../../dev/seeded-random';
import { INTENTS } from '../../lib/domain/journal/practice';
import { timeZone } from '../../lib/platform/clock';
import { newRow } from '../../lib/storage/database/row';
import { momentRow, noonOf } from './days-ago';
import { HOUR, MINUTE, sitting, usageHour } from './domain-rows';
import { checkIn, followUp, gratitudeEntry, practiceEntry } from './journal-rows';

const rowOf = <Content extends { readonly at: number }>(content: Content) => newRow(content, content.at);

/**
 * The rows of so many days up to yesterday, whose effects are known in advance. A sitting lasts 10 to 13 minutes with a
 * nudge and 24 to 27 without, and the mood in the evening falls with the passive time of the day. Spans are left out.
 */
export function daysInARow(count: number): RowsByStore {
  const days = Array.from({ length: count }, (_, index) => dayBefore(index + 1));
  const stores = Object.keys(days[0] ?? {});
  return Object.fromEntries(stores.map((store) => [store, days.flatMap((day) => day[store] ?? [])]));
}

function dayBefore(back: number): RowsByStore {
  const { at: noon, day } = noonOf(back);
  const nudged = [1, 7].map((hour, index) => {
    const withheld = chance(`nudge ${index} of day ${back}`)() < 0.3;
    const start = noon + hour * HOUR;
    const minutes = (withheld ? 24 : 10) + (back % 4);
    return { site: 'instagram', withheld, start, minutes, activeMinutes: 1 };
  });
  // No nudge was due in it. Its length makes the passive time of the days differ.
  const quiet = { site: 'x', start: noon + 4 * HOUR, minutes: 1 + ((back * 11) % 36), activeMinutes: 0 };
  const sittings = [...nudged, quiet].map(({ site, start, minutes, activeMinutes }) => ({
    hour: 12 + (start - noon) / HOUR,
    spent: { site, passiveMs: (minutes - activeMinutes) * MINUTE, activeMs: activeMinutes * MINUTE },
    time: { start, end: start + minutes * MINUTE },
  }));
  const passiveMinutes = sittings.reduce((sum, { spent }) => sum + spent.passiveMs, 0) / MINUTE;
  const moments = nudged.map(({ withheld, start }) =>
    momentRow({
      ...{ at: start + 9 * MINUTE, day, sittingStart: start, streakMs: 9 * MINUTE },
      outcome: withheld ? 'withheld' : 'helpful',
    }),
  );
  const evening = { day, timeZone: timeZone(), at: noon + 8 * HOUR };
  return {
    usage: sittings.map(({ hour, spent, time }) => newRow(usageHour(day, hour, spent), time.end)),
    sittings: sittings.map(({ spent, time }) => newRow(sitting({ ...spent, ...time }), time.end)),
    moments,
    checkIns: [
      checkIn({
        ...{ ...evening, at: noon + 9 * HOUR, mood: 110 - passiveMinutes },
        ...(back % 2 === 0
          ? { comparison: 'lower', patterns: ['comparing', 'overthinking'] }
          : { comparison: 'lifted' }),
      }),
    ].map(rowOf),
    gratitude: [
      gratitudeEntry({ ...evening, text: 'Ines rang', why: 'she remembers things I mention once' }),
    ].map(rowOf),
    practices: [
      ...moments.slice(0, 1).map(({ id, at }) => ({
        ...rowOf(
          practiceEntry({
            ...evening,
            at,
            practice: 'intent',
            moment: id,
            lines: [INTENTS[back % INTENTS.length] ?? ''],
          }),
        ),
        id,
      })),
      ...(back % 5 === 1
        ? [
            practiceEntry({ ...evening, practice: 'wins', lines: ['Asked for the louder table', ''] }),
            practiceEntry({ ...evening, practice: 'reframe', lines: ['Everyone is ahead.', 'Some are.'] }),
            practiceEntry({
              ...{ ...evening, practice: 'braveStep', lines: ['Ask Jo', 'she is busy', 'then I know'] },
              followUp: followUp({ askOn: day, turn: 'well', text: 'She had been wanting to ask me.' }),
            }),
          ].map(rowOf)
        : []),
    ],
  };
}
