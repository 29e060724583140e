/**
 * Why the card of a moment did not come, although it was to be shown, or could not be seen or answered. A card comes only where and when it can be seen
 * and answered and is appropriate; the page is asked again at the last instant:
 * - `gone`: the page was left, or its tab closed;
 * - `late`: the page did not run our script in time, as when the browser has frozen it;
 * - `hidden`, `unfocused`: another tab was in front; something else than the page had the focus;
 * - `elsewhere`: the tab showed another site, or a place where no nudges come;
 * - `unsupported`: the document is no page of a site, such as a picture, a feed in XML or a frameset;
 * - `fullscreen`, `pictureInPicture`, `printing`, `dialog`: what the page or the browser was showing;
 * - `typing`, `selecting`: what the person had begun;
 * - `outOfReach`: something lay over the place for the card, there was no room for one, or it was out of sight in a
 *   page that two fingers had zoomed; or it came, and was covered all the time until it went;
 * - `takenAway`: it came, and the page removed or closed it before an answer;
 * - `failed`: our own script failed.
 */
export const MISSED_REASONS = [
  'gone',
  'late',
  'hidden',
  'unfocused',
  'elsewhere',
  'unsupported',
  'fullscreen',
  'pictureInPicture',
  'printing',
  'dialog',
  'typing',
  'selecting',
  'outOfReach',
  'takenAway',
  'failed',
] as const;

export type MissedReason = (typeof MISSED_REASONS)[number];
