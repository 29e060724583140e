import { z } from 'zod';
import { MOST_SPANS_IN_REPORT } from '../domain/attention/credit-rules';
import { ENGAGEMENTS } from '../domain/attention/span';
import { CARD_PRACTICES } from '../domain/journal/practice';
import { MAX_CARD_LINE_LENGTH } from '../domain/journal/text-limits';
import { CARD_ENDINGS } from '../domain/nudges/card-ending';
import { CORNERS } from '../domain/sites/corner';
import { SURFACES } from '../domain/sites/surface';

// Zod’s compiling parser tries `new Function`, which the browser reports as a violation of our content security policy.
z.config({ jitless: true });

/** A span of attention, in whole wall-clock ms. */
const spanSchema = z.strictObject({
  surface: z.enum(SURFACES),
  engagement: z.enum(ENGAGEMENTS),
  start: z.int(),
  end: z.int(),
});

/** From a sensor: attention measured since its last report, oldest first. */
const reportSchema = z.strictObject({
  kind: z.literal('report'),
  spans: z.array(spanSchema).max(MOST_SPANS_IN_REPORT),
  /** Whether scrolling has just come to a natural pause. */
  pause: z.boolean(),
  /** Whether a nudge waits and a card would interrupt the person, who is typing or sees something in full screen. */
  busy: z.boolean().optional(),
  /** Whether the person gave any sign on the page since it was opened; missing means yes. */
  hasSign: z.boolean().optional(),
  /** How many different profiles were visited lately. Which ones they are is never reported. */
  profiles: z.int().nonnegative(),
});

/** From a card: the outcome of its nudge. */
const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  moment: z.uuid(),
  outcome: z.enum(CARD_ENDINGS),
});

/**
 * From a card: what the person wrote on it so far, as a draft, or as an entry when they asked to keep it. It replaces an
 * earlier one of the same practice, or of the same moment.
 */
const noteSchema = z.strictObject({
  kind: z.literal('note'),
  moment: z.uuid(),
  practice: z.enum(CARD_PRACTICES),
  lines: z.array(z.string().max(MAX_CARD_LINE_LENGTH)).min(1).max(2),
  kept: z.optional(z.boolean()),
});

/** From a card: the corner to which the person moved it, for this and all later cards on the site. */
const cornerSchema = z.strictObject({ kind: z.literal('corner'), corner: z.enum(CORNERS) });

/** From a card: the person wants to open the practice that goes with it. */
const practicesSchema = z.strictObject({ kind: z.literal('practices'), moment: z.uuid() });

/** From a card: the person wants no more nudges in this visit. */
const quietVisitSchema = z.strictObject({ kind: z.literal('quietVisit'), moment: z.uuid() });

/** From a card: the person wants fewer nudges from now on. */
const fewerNudgesSchema = z.strictObject({ kind: z.literal('fewerNudges'), moment: z.uuid() });

/** From a card: the person just compared themselves, and wants that to be kept. */
const caughtSchema = z.strictObject({ kind: z.literal('caught'), moment: z.uuid() });

/** From one of the extension's own pages: everything that is stored is to be erased. */
const eraseSchema = z.strictObject({ kind: z.literal('erase') });

/** From one of the extension's own pages: the sensors are to be set up again, because some seem to be missing. */
const sensorsSchema = z.strictObject({ kind: z.literal('sensors') });

/**
 * From one of the extension's own pages: the folder is to be kept in step, what a browser that is gone has written there
 * is to be taken over, or the one that the person has chosen is to be
 * used from now on, with the key of another browser as they have pasted it.
 */
const folderSchema = z.discriminatedUnion('act', [
  z.strictObject({ kind: z.literal('folder'), act: z.literal('exchange') }),
  z.strictObject({ kind: z.literal('folder'), act: z.literal('takeOver'), device: z.uuid() }),
  z.strictObject({
    kind: z.literal('folder'),
    act: z.literal('join'),
    key: z.string().max(1_000).optional(),
    /** What the file in the folder says that explains it. */
    readme: z.string().max(10_000),
  }),
]);

export const messageSchema = z.discriminatedUnion('kind', [
  reportSchema,
  outcomeSchema,
  noteSchema,
  cornerSchema,
  practicesSchema,
  quietVisitSchema,
  fewerNudgesSchema,
  caughtSchema,
  eraseSchema,
  sensorsSchema,
  folderSchema,
]);

export type Report = z.infer<typeof reportSchema>;
export type OutcomeMessage = z.infer<typeof outcomeSchema>;
export type NoteMessage = z.infer<typeof noteSchema>;
export type CornerMessage = z.infer<typeof cornerSchema>;
export type PracticesMessage = z.infer<typeof practicesSchema>;
export type QuietVisitMessage = z.infer<typeof quietVisitSchema>;
export type FewerNudgesMessage = z.infer<typeof fewerNudgesSchema>;
export type CaughtMessage = z.infer<typeof caughtSchema>;
export type EraseMessage = z.infer<typeof eraseSchema>;
export type SensorsMessage = z.infer<typeof sensorsSchema>;
export type FolderMessage = z.infer<typeof folderSchema>;
export type Message = z.infer<typeof messageSchema>;

/** The background's answer to a report that it stored. */
export interface ReportReply {
  /** Whether a nudge is due, so that the sensor watches for a pause in scrolling. */
  readonly awaitPause: boolean;
}

/** The answer to a message that asks for something to be done, once it is done. */
export interface DoneReply {
  readonly done: true;
}

/** What became of joining a folder. */
export type JoinReply =
  /** It is used now; `isNew` when nothing was in it, so that its key was made just now. */
  | { readonly joined: true; readonly isNew: boolean }
  /** Segments in it need a key: none was given, or it does not fit. */
  | { readonly joined: false; readonly needs: 'key' | 'otherKey' };

/**
 * The answer to a message that could not be handled: perhaps nothing was stored. It is a reply of its own and no
 * rejection, because the polyfill wraps a rejection into an answer, which scripts without the polyfill would read as
 * success.
 */
export interface FailedReply {
  readonly failed: true;
}

/** The answer to a message that was refused; nothing was stored. */
export interface RefusedReply {
  readonly refused: true;
  /** Whether the sender is to stop, because its site is off. */
  readonly stop?: boolean;
}
