import * as z from 'zod/mini';
import type { PastDay } from '../../../domain/attention/compaction';
import { type UsageHour, usageHours } from '../../../domain/attention/usage';
import { siteOfChoice } from '../../../sites/chosen-site';
import { surfaceOf } from '../../../sites/surface-of';
import type { Row } from '../../database/schema';
import { isRecord } from '../../shapes/stored-shape';
import { type ImportContent, NOTHING_LEFT_OUT } from '../import-content';
import { ImportFault } from '../import-fault';
import type { Pause } from '../pause-when-due';
import type { JsonMembers } from '../read-export';
import { instant } from '../row-values';
import { measuredDays, siteIdAt } from './measured-days';
import type { ToolInputs } from './tool-inputs';

// ActivityWatch (docs.activitywatch.net): buckets of events. Those of aw-watcher-web have the type `web.tab.current`;
// their events have a time, a length in seconds, and the address of the page.

const WEB = 'web.tab.current';

const bucketSchema = z.object({ type: z.string(), events: z.optional(z.array(z.unknown())) });

const eventSchema = z.object({
  timestamp: z.string(),
  // The tool ends an event when the page changes; none lasts for a day.
  duration: z.number().check(z.gte(0), z.lte(24 * 60 * 60)),
  data: z.object({ url: z.string(), incognito: z.optional(z.boolean()) }),
});

export const isActivityWatchExport = (members: JsonMembers): boolean => isRecord(members.get('buckets'));

const broken = () => new ImportFault('broken', 'a bucket is not valid');

interface Found {
  readonly hours: readonly UsageHour[];
  /** The host, when its site is neither known nor chosen. */
  readonly leftOut?: string;
}

function hoursOf(value: unknown, { calendar, sites }: ToolInputs): Found {
  const event = eventSchema.safeParse(value).data;
  const start = instant.safeParse(Date.parse(event?.timestamp ?? '')).data;
  if (!event || start === undefined) throw broken();
  // Private windows are never counted.
  if (event.data.incognito || !URL.canParse(event.data.url)) return { hours: [] };
  const { hostname, pathname, protocol } = new URL(event.data.url);
  if (protocol !== 'https:' && protocol !== 'http:') return { hours: [] };
  const site = siteIdAt(hostname, sites);
  if (site === undefined) return { hours: [], leftOut: hostname };
  const surface = surfaceOf(pathname, siteOfChoice({ site })?.surfaces);
  // What the person did is not in the file: it counts as passive, and the preview says so.
  const span = { start, end: start + event.duration * 1_000, surface, engagement: 'lingering' as const };
  return { hours: usageHours(site, [span], calendar) };
}

/** @throws ImportFault */
export async function readActivityWatch(
  members: JsonMembers,
  inputs: ToolInputs,
  pause: Pause,
): Promise<ImportContent> {
  const pastDays: (PastDay & Row)[] = [];
  const left = new Set<string>();
  for (const [name, value] of Object.entries(members.get('buckets') as object)) {
    const bucket = bucketSchema.safeParse(value).data;
    if (!bucket) throw broken();
    if (bucket.type !== WEB) continue;
    const hours: UsageHour[] = [];
    for (const event of bucket.events ?? []) {
      const found = hoursOf(event, inputs);
      hours.push(...found.hours);
      if (found.leftOut !== undefined) left.add(found.leftOut);
      await pause();
    }
    // Each browser has a bucket of its own.
    pastDays.push(...measuredDays(`activityWatch ${name}`.slice(0, 80), hours));
  }
  return {
    source: 'activityWatch',
    device: 'activityWatch',
    calendar: inputs.calendar,
    rows: { pastDays },
    leftOut: { ...NOTHING_LEFT_OUT, sites: left.size },
  };
}
