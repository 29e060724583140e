import * as z from 'zod/mini';
import type { ImportContent } from '../import-content';
import { ImportFault } from '../import-fault';
import type { JsonMembers } from '../read-export';
import { duration } from '../row-values';
import { contentOfTotals, type DailyTotal } from './daily-totals';
import type { ToolInputs } from './tool-inputs';

// Time Tracker (github.com/sheepzh/time-tracker-4-browser): a backup has the member `__meta__`. Since version 4 its time
// is a list in `__stat__`; before, each member was a day and a host, such as `20201112www.example.com`.

const DAY = /^(\d{4})-?(\d{2})-?(\d{2})$/;
const DAY_AND_HOST = /^(20\d{6})(.+)$/;

const rowSchema = z.object({ host: z.string(), date: z.string(), focus: z.optional(duration) });
const legacySchema = z.object({ focus: z.optional(duration) });

export const isTimeTrackerBackup = (members: JsonMembers): boolean => members.has('__meta__');

/** A host itself. The tool also counts parts of sites, such as `example.com/*`, whose time is in that of the host. */
const isHost = (host: string): boolean => !/[/*:]/.test(host);

const broken = () => new ImportFault('broken', 'a row of a backup is not valid');

function totalOf(date: string, host: string, ms: number): DailyTotal {
  const [, year, month, dayOfMonth] = DAY.exec(date) ?? [];
  const day = `${year}-${month}-${dayOfMonth}`;
  if (!z.iso.date().safeParse(day).success) throw broken();
  return { day, host, ms };
}

function currentTotals(stat: unknown): DailyTotal[] {
  if (!Array.isArray(stat)) throw broken();
  return stat.map((value) => {
    const row = rowSchema.safeParse(value).data;
    if (!row) throw broken();
    return totalOf(row.date, row.host, row.focus ?? 0);
  });
}

const legacyTotals = (members: JsonMembers): DailyTotal[] =>
  [...members].flatMap(([key, value]) => {
    const [, date, host] = DAY_AND_HOST.exec(key) ?? [];
    if (date === undefined || host === undefined) return [];
    const row = legacySchema.safeParse(value).data;
    if (!row) throw broken();
    return [totalOf(date, host, row.focus ?? 0)];
  });

/** @throws ImportFault */
export function readTimeTracker(members: JsonMembers, inputs: ToolInputs): ImportContent {
  const stat = members.get('__stat__');
  const totals = stat === undefined ? legacyTotals(members) : currentTotals(stat);
  return contentOfTotals(
    'timeTracker',
    totals.filter(({ host }) => isHost(host)),
    inputs,
  );
}
