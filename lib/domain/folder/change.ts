import { JOURNAL_KINDS } from '../journal/journal-kinds';
import { deviceOf, type Stamp } from './stamp';

/** What a device measured: only that device changes it. The ids begin with the device and a slash. */
const MEASURED_KINDS = ['days', 'moments'] as const;

export type MeasuredKind = (typeof MEASURED_KINDS)[number];

/**
 * What a change is about:
 * - a row of the journal, by its id;
 * - the time of a device on a local day, or a moment of a device;
 * - a day that another tool measured and a person brought in, by its content (`toolDayId`);
 * - a field of the settings, by its name;
 * - an erasure of more than one row: everything, a day or a site (`ErasureScope`).
 */
export const CHANGE_KINDS = [
  ...JOURNAL_KINDS,
  ...MEASURED_KINDS,
  'toolDays',
  'settings',
  'erasures',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** A version of something. Of all versions with the same kind and id, the one with the latest stamp counts. */
export interface Change {
  readonly kind: ChangeKind;
  readonly id: string;
  readonly stamp: Stamp;
  /** The content; `undefined` when it was erased, and of every erasure. */
  readonly value?: unknown;
}

/** What a change is about, as one text. */
export const changeKey = ({ kind, id }: Pick<Change, 'kind' | 'id'>): string => `${kind}/${id}`;

export const isMeasured = (kind: ChangeKind): kind is MeasuredKind =>
  (MEASURED_KINDS as readonly ChangeKind[]).includes(kind);

/** Whether the device that made the change may make it: what was measured is changed by its own device alone. */
export const isByOwner = ({ kind, id, stamp }: Change): boolean =>
  !isMeasured(kind) || id.startsWith(`${deviceOf(stamp)}/`);

/** Whether a change holds what a person wrote: then an earlier version of it must not stay in the folder. */
export const holdsWords = ({ kind }: Pick<Change, 'kind'>): boolean =>
  kind === 'settings' || (JOURNAL_KINDS as readonly ChangeKind[]).includes(kind);
