import { callInPage, handOver, isSetInPage, type ScriptTarget } from '../platform/page-scripts';
import type { SlotContents, SlotName } from './isolated-world-slots';

/** The slots that contain a function. */
type CallableSlot = {
  [Name in SlotName]: SlotContents[Name] extends () => void ? Name : never;
}[SlotName];

/** A browser copies what it carries into a page, and can't copy functions. */
type CopyableSlot = Exclude<SlotName, CallableSlot>;

/** Fills a slot of a page from outside. Rejects when the page is gone or access is lacking. */
export const fillSlot = <Name extends CopyableSlot>(
  page: ScriptTarget,
  name: Name,
  contents: SlotContents[Name] & object,
): Promise<void> => handOver(page, name, contents);

/**
 * Calls the function in a slot of a page from outside; does nothing when the slot is empty. Rejects when the page is
 * gone or access is lacking.
 */
export const callSlot = (page: ScriptTarget, name: CallableSlot): Promise<void> => callInPage(page, name);

/** Whether a slot of a page is filled. Rejects when the page is gone or access is lacking. */
export const isSlotFilled = (page: ScriptTarget, name: SlotName): Promise<boolean> => isSetInPage(page, name);
