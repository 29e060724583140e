import * as z from 'zod/mini';
import { type Change, changeKey, isMeasured } from '../../domain/folder/change';
import { deviceOf, isDeviceId, isStamp } from '../../domain/folder/stamp';
import { isOfTool, parseToolDayId, toolDayId } from '../../domain/folder/tool-day';
import { ROW_SCHEMAS } from '../transfer/export-document';
import { day } from '../transfer/row-values';
import { withoutDevice } from './change-content';

const { hours, sittings, createdAt, updatedAt } = ROW_SCHEMAS.pastDays.shape;

/** What a browser measured on a day, and the latest erasure that it had carried out before. */
const dayContent = z.strictObject({ hours, sittings, seen: z.optional(z.custom<string>(isStamp)) });

const toolDayContent = z.strictObject({ day, hours, createdAt, updatedAt });

/** Whether a day that another tool measured is what the id of its change says. */
function isToolDay(id: string, value: unknown): boolean {
  const { data } = toolDayContent.safeParse(value);
  const device = parseToolDayId(id)?.device;
  return data !== undefined && device !== undefined && toolDayId({ ...data, device }) === id;
}

const scope = z.union([
  z.literal('all'),
  z.string().check(z.regex(/^day\/\d{4}-\d{2}-\d{2}$/)),
  z.string().check(z.regex(/^site\/[^/]{1,100}$/)),
]);

/** The largest value of a setting, as JSON, in characters. Whether it is allowed, the settings themselves decide. */
const LARGEST_SETTING = 200_000;

/** Whether the id of a change is one that its kind can have. */
function hasValidId(change: Change): boolean {
  const { kind, id, stamp } = change;
  if (kind === 'erasures') return scope.safeParse(id).success;
  if (kind === 'settings') return /^[a-zA-Z]{1,50}$/.test(id);
  if (kind === 'toolDays') {
    const named = parseToolDayId(id);
    return named !== undefined && isOfTool({ ...named, hours: [] }) && day.safeParse(named.day).success;
  }
  if (!isMeasured(kind)) return id.length > 0;
  const device = id.slice(0, id.indexOf('/'));
  const isDevice = isDeviceId(device) && device === deviceOf(stamp);
  return isDevice && (kind === 'moments' || day.safeParse(withoutDevice(id)).success);
}

/** Whether a change that was read from the folder is one that this version can store as it is. */
export function isValidChange(change: Change): boolean {
  const { kind, id, value } = change;
  if (!hasValidId(change) || changeKey(change).length > 200) return false;
  if (kind === 'erasures') return value === undefined;
  if (kind === 'settings') return value !== undefined && JSON.stringify(value).length <= LARGEST_SETTING;
  if (value === undefined) return true;
  if (kind === 'toolDays') return isToolDay(id, value);
  if (kind === 'days') return dayContent.safeParse(value).success;
  const { success, data } = ROW_SCHEMAS[kind].safeParse(value);
  return success && data.id === (isMeasured(kind) ? withoutDevice(id) : id);
}
