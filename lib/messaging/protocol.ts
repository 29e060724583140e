import { z } from 'zod';
import { MOST_SPANS_IN_REPORT } from '../domain/attention/reported-spans';
import { ENGAGEMENTS } from '../domain/attention/span';
import { CARD_PRACTICES, type CardPractice, LONGEST_LINE } from '../domain/journal/practice';
import { SETTLED_OUTCOMES } from '../domain/nudges/nudge';
import type { Trigger } from '../domain/nudges/trigger';
import { CORNERS, type Corner } from '../domain/sites/corner';
import { SURFACES } from '../domain/sites/surface';

// The compiling parser probes `new Function`, which the content security policy reports.
z.config({ jitless: true });

/** A stretch of attention, in whole wall-clock ms. */
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
  /** How many different profiles were visited lately; which ones, the page forgets. */
  profiles: z.int().nonnegative(),
});

/** From a card: what became of its nudge. */
const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  moment: z.uuid(),
  outcome: z.enum(SETTLED_OUTCOMES),
});

/** From a card: what the person wrote on it so far. What comes later for the same moment takes its place. */
const noteSchema = z.strictObject({
  kind: z.literal('note'),
  moment: z.uuid(),
  practice: z.enum(CARD_PRACTICES),
  lines: z.array(z.string().max(LONGEST_LINE)).min(1).max(2),
});

/** From a card: the corner it was moved to, where it shall stand on this site from now on. */
const cornerSchema = z.strictObject({ kind: z.literal('corner'), corner: z.enum(CORNERS) });

/** From a card: the person wants a practice that goes with it. */
const practicesSchema = z.strictObject({ kind: z.literal('practices'), moment: z.uuid() });

/** From one of the extension's own pages: everything that is stored shall go. */
const eraseSchema = z.strictObject({ kind: z.literal('erase') });

export const messageSchema = z.discriminatedUnion('kind', [
  reportSchema,
  outcomeSchema,
  noteSchema,
  cornerSchema,
  practicesSchema,
  eraseSchema,
]);

export type Report = z.infer<typeof reportSchema>;
export type OutcomeMessage = z.infer<typeof outcomeSchema>;
export type NoteMessage = z.infer<typeof noteSchema>;
export type CornerMessage = z.infer<typeof cornerSchema>;
export type PracticesMessage = z.infer<typeof practicesSchema>;
export type EraseMessage = z.infer<typeof eraseSchema>;
export type Message = z.infer<typeof messageSchema>;

/** The background's answer to a report it kept. */
export interface ReportReply {
  /** A nudge is due: the sensor shall look out for a pause. */
  readonly awaitPause: boolean;
}

/** The answer to a message that asks for something to be done, once it is done. */
export interface DoneReply {
  readonly done: true;
}

/** The answer to a message that was refused; nothing was stored. */
export interface RefusedReply {
  readonly refused: true;
  /** The sender has no business here any more and shall end itself. */
  readonly stop?: boolean;
}

/** What the background hands to the card it puts on a page. */
export interface NudgeHandedOver {
  /** The moment's id. */
  readonly moment: string;
  /** The sentence, in the person's language or their own words. */
  readonly sentence: string;
  /** What can be done on the card itself. */
  readonly practice: CardPractice | null;
  /** Why now. */
  readonly triggers: readonly Trigger[];
  /** Minutes of passive scrolling that led to it, in the tempo's minutes. */
  readonly minutes: number;
  /** Whether the card says that its kind changes from time to time. */
  readonly explains: boolean;
  readonly corner: Corner;
}
