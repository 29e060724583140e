/**
 * What a person or the page did, known from the kind of an event and never from its content:
 * - `input`: a pointer moved, a key was pressed;
 * - `wheel`: a wheel turned or a finger moved over the page, which scrolls it even when it does not have the focus;
 * - `scroll`: something scrolled. A page can also scroll by itself, so this counts only soon after a person's input;
 * - `focus`: the focus moved to another element. A page can also move it, so alone this is no sign of a person;
 * - `typing`: a person entered text;
 * - `reaction`: a click that does not lead to another address within a second;
 * - `playing`: something plays, and is assumed to play on for a while; `stopped`: something stopped playing;
 * - `inFrame`: the focus is in a frame of the page, whose events the page does not get;
 * - `absent`: the machine slept, so nobody is there before the next input;
 * - `shown` / `hidden`: the page became visible and focused, or no longer is.
 */
export type ActivityEvent =
  | 'input'
  | 'wheel'
  | 'scroll'
  | 'focus'
  | 'typing'
  | 'reaction'
  | 'playing'
  | 'stopped'
  | 'inFrame'
  | 'absent'
  | 'shown'
  | 'hidden';
