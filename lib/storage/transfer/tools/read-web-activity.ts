import * as z from 'zod/mini';
import type { LocalDay } from '../../../domain/time/days';
import type { ImportContent } from '../import-content';
import { ImportFault } from '../import-fault';
import type { JsonMembers } from '../read-export';
import { duration } from '../row-values';
import { contentOfTotals, type DailyTotal } from './daily-totals';
import type { ToolInputs } from './tool-inputs';

// Web Activity Time Tracker (github.com/Stigmatoz/web-activity-time-tracker): a list of hosts, each with its days. Dates
// are as in American English, whatever the browser's language; times are in seconds.

const DATE = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;

const daySchema = z.object({ date: z.string(), summary: duration });
const tabSchema = z.object({ url: z.string(), days: z.array(daySchema) });

/** The list: alone, or as the member `tabs` of everything the tool stores. */
const listIn = (members: JsonMembers): unknown => members.get('') ?? members.get('tabs');

export function isWebActivityBackup(members: JsonMembers): boolean {
  const list = listIn(members);
  return Array.isArray(list) && tabSchema.safeParse(list[0]).success;
}

const broken = () => new ImportFault('broken', 'a host of a backup is not valid');

function americanDay(date: string): LocalDay {
  const [, month = '', dayOfMonth = '', year = ''] = DATE.exec(date) ?? [];
  const day = `${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}`;
  if (!z.iso.date().safeParse(day).success) throw broken();
  return day;
}

/** @throws ImportFault */
export function readWebActivity(members: JsonMembers, inputs: ToolInputs): ImportContent {
  const tabs = z.array(tabSchema).safeParse(listIn(members)).data;
  if (!tabs) throw broken();
  const totals = tabs.flatMap(({ url, days }) =>
    days.map(({ date, summary }): DailyTotal => ({ day: americanDay(date), host: url, ms: summary * 1_000 })),
  );
  return contentOfTotals('webActivity', totals, inputs);
}
