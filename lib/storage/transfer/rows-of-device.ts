import { addToPastDay, emptyPastDay, type PastDay } from '../../domain/attention/compaction';
import { localDay } from '../../domain/time/days';
import type { Row } from '../database/schema';
import type { ImportContent, ImportedRows } from './import-content';
import { type Pause, pauseWhenDue } from './pause-when-due';

type DayRow = PastDay & Row;

/** The row of a day that another browser measured: there is one for each browser and day. */
const dayRow = (device: string, day: string): DayRow => ({
  id: `${device}/${day}`,
  createdAt: Number.POSITIVE_INFINITY,
  updatedAt: 0,
  ...emptyPastDay(day),
  device,
});

/** All time that a browser itself measured, as one row a day. */
async function daysOf({ rows, device, calendar }: ImportContent, pause: Pause): Promise<DayRow[]> {
  const days = new Map<string, DayRow>();
  const add = (day: string, row: Row, more: (past: DayRow) => DayRow): void => {
    const past = more(days.get(day) ?? dayRow(device, day));
    days.set(day, {
      ...past,
      createdAt: Math.min(past.createdAt, row.createdAt),
      updatedAt: Math.max(past.updatedAt, row.updatedAt),
    });
  };
  for (const past of rows.pastDays ?? []) {
    await pause();
    if (past.device !== undefined) continue;
    add(past.day, past, (before) => ({
      ...addToPastDay({ ...before, hours: [...before.hours, ...past.hours] }, [], []),
      sittings: [...before.sittings, ...past.sittings],
    }));
  }
  for (const hour of rows.usage ?? []) {
    await pause();
    add(hour.day, hour, (before) => addToPastDay(before, [hour], []));
  }
  for (const sitting of rows.sittings ?? []) {
    await pause();
    add(localDay(sitting.start, calendar), sitting, (before) => addToPastDay(before, [], [sitting]));
  }
  return [...days.values()];
}

/**
 * The rows of a file as this browser stores them. What another browser measured is stored by the day, apart from what
 * this one measures and changes: nothing is counted twice when a later file of that browser is brought in. Its spans
 * are left out, because only the browser that credits them needs them.
 * @param own the id of this browser
 * @param pause is waited for between rows, so that a page answers meanwhile
 */
export async function rowsAsStoredHere(
  content: ImportContent,
  own: string,
  pause: Pause = pauseWhenDue(),
): Promise<ImportedRows> {
  const { rows, device } = content;
  const isFromHere = (row: { readonly device?: string | undefined }) => row.device === own;
  const others = (rows.pastDays ?? []).filter((past) => past.device !== undefined && !isFromHere(past));
  const moments = (rows.moments ?? []).map(({ device: of = device, ...moment }) =>
    of === own ? moment : { ...moment, device: of },
  );
  if (device === own) {
    const ownDays = (rows.pastDays ?? []).filter((past) => past.device === undefined);
    return { ...rows, moments, pastDays: [...ownDays, ...others] };
  }
  // What that browser had from this one is this browser's own again.
  const fromHere = (rows.pastDays ?? []).filter(isFromHere).map(({ device: _own, ...past }) => past);
  return {
    ...rows,
    moments,
    pastDays: [...(await daysOf(content, pause)), ...others, ...fromHere],
    usage: [],
    sittings: [],
    spans: [],
  };
}
