import type { ChangeKind } from '../../domain/folder/change';
import type { SegmentContent } from '../../domain/folder/segment-upkeep';
import type { DeviceId, Stamp } from '../../domain/folder/stamp';
import type { ToolDayContent } from '../../domain/folder/tool-day';

/** What this browser knows of the latest version of something. The content itself is in its own store. */
export interface ChangeRow {
  /** Kind and id of the change (`changeKey`). */
  readonly id: string;
  readonly kind: ChangeKind;
  /** The id of the change. */
  readonly of: string;
  readonly stamp: Stamp;
  /** Tells this version of the content apart from another one; `null` when the content was erased. */
  readonly print: string | number | null;
  /** Of a day: the latest erasure that its browser had carried out before. */
  readonly seen?: Stamp;
  /** Only of a day of another tool that is part of another version of it: its content, which does not count. */
  readonly partOfAnother?: ToolDayContent;
  /** Only of a field of the settings that another browser has set, until this one has taken it over. */
  readonly toTakeOver?: 1;
  /** Only while this browser has to write the change into the folder. */
  readonly waiting?: 1;
  /** The number of this browser's segment that has the change. */
  readonly segment?: number;
  /** The size in that segment, in bytes. */
  readonly bytes?: number;
}

/** A segment that this browser has written. */
export interface OwnSegment extends SegmentContent {
  /** The name of its file. */
  readonly name: string;
  /** The size of its file, in bytes. */
  readonly size: number;
}

/** A segment of another browser that was read. */
export interface ReadSegment {
  /** `<device>/<name of the file>` */
  readonly id: string;
  /** The size of its file when it was read, in bytes. */
  readonly size: number;
}

/** What this browser remembers of its folder. */
export interface FolderState {
  readonly id: 'folder';
  /** The browser's handle of the folder; missing where there is none, such as in Firefox. */
  readonly handle?: unknown;
  /** The handle of a folder that the person has chosen and that is not used yet. */
  readonly candidate?: unknown;
  /** The largest number of a segment that this browser has used. */
  readonly lastNumber: number;
  /** For each store of the journal, and for days of other tools: which rows there were when changes were last noted. */
  readonly notedStores: Readonly<Record<string, string>>;
  /** When rows were last noted, wall-clock ms; `null` for never. */
  readonly rowsNotedAt: number | null;
  /** The person's last erasure of everything that was noted, wall-clock ms. */
  readonly notedErasure: number | null;
  /** When measured time was last noted, wall-clock ms; `null` when every day has to be noted. */
  readonly timeNotedAt: number | null;
  /** While this browser, a copy of another one's profile, takes an id of its own: the one before, and the next. */
  readonly copyOf?: { readonly former: DeviceId; readonly next: DeviceId };
}
