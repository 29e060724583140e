import { isFocusInFrame, wasJustPressed } from '../page/frame-focus';
import { startTimer } from '../page/page-proof-timer';

/**
 * While the focus is in a frame of the page, we look this often, in ms: no event shows what the person does there, nor
 * that the focus leaves the window. A press can be seen for 5 s.
 */
const LOOK_EVERY = 1_000;
const LOOK_EVERY_WHEN_AWAY = 4_000;

export interface FrameWatchOptions {
  /** Whether time counts as attention now. */
  readonly isCounting: () => boolean;
  /** Finds out whether the person is on the page. */
  readonly updateAttended: () => boolean;
  /** Whether the sensor has ended; then nothing is looked at any more. */
  readonly hasEnded: () => boolean;
  /** The person pressed a key or a button in the frame. */
  readonly onPress: () => void;
  /** The focus is still in the frame in which the person has pressed something. */
  readonly onStay: () => void;
}

/** Looks whether the person is at work in a frame of the page, without reading the frame. */
export interface FrameWatch {
  /**
   * Begins to look, if the focus is in a frame of a visible page.
   * @param type of the event after which it is called, if any
   */
  look(type?: string): void;
  /** Sets no timer from now on, until it is to look again. */
  stop(): void;
}

/** Prepares to look; it sets no timer yet. */
export function watchFrame(window: Window, options: FrameWatchOptions): FrameWatch {
  const { isCounting, updateAttended, hasEnded, onPress, onStay } = options;
  const { document } = window;
  let stopTimer: (() => void) | undefined;
  let hasPressed = false;
  // While the focus is in the frame of our card, the page's own frames may get it without another event.
  let isInSomeFrame = false;

  const onTimer = () => {
    stopTimer = undefined;
    if (updateAttended() && isFocusInFrame(document)) {
      const isPressed = wasJustPressed(window);
      hasPressed ||= isPressed;
      if (isPressed) onPress();
      if (hasPressed) onStay();
    }
    look();
  };
  const look = (type?: string) => {
    if (type === 'blur') isInSomeFrame = document.hasFocus();
    else if (type === 'focus') isInSomeFrame = false;
    const isInFrame = isFocusInFrame(document);
    hasPressed &&= isInFrame;
    if (hasEnded() || stopTimer || document.hidden || !(isInFrame || isInSomeFrame)) return;
    stopTimer = startTimer(isCounting() ? LOOK_EVERY : LOOK_EVERY_WHEN_AWAY, onTimer);
  };

  return {
    look,
    stop() {
      stopTimer?.();
      stopTimer = undefined;
    },
  };
}
