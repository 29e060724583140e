import { z } from 'zod';
import { NUDGE_OUTCOMES, type SettledOutcome } from '../domain/nudge';
import { ENGAGEMENTS, MOST_SPANS_IN_REPORT } from '../domain/span';
import { SURFACES } from '../domain/surface';

// The compiling parser probes `new Function`, which the content security policy reports.
z.config({ jitless: true });

const settledOutcomes = NUDGE_OUTCOMES.filter((outcome): outcome is SettledOutcome => outcome !== 'shown');

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
});

/** From a card: what became of its nudge. */
const outcomeSchema = z.strictObject({
  kind: z.literal('outcome'),
  moment: z.uuid(),
  outcome: z.enum(settledOutcomes),
});

/** From one of the extension's own pages: everything that is stored shall go. */
const eraseSchema = z.strictObject({ kind: z.literal('erase') });

export const messageSchema = z.discriminatedUnion('kind', [reportSchema, outcomeSchema, eraseSchema]);

export type Report = z.infer<typeof reportSchema>;
export type OutcomeMessage = z.infer<typeof outcomeSchema>;
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
  /** The sentence, in the person's language. */
  readonly sentence: string;
}
