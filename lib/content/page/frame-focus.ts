const FRAME = /^(.*frame|object|embed)$/i;

/** Whether the focus is in a frame of the page, whose events never reach the page around it. */
export const isFocusInFrame = ({ activeElement }: Document): boolean =>
  !!activeElement && FRAME.test(activeElement.nodeName);

/**
 * Whether the person pressed a key or button on the page or in one of its frames, within the last few seconds (5 in
 * Chromium and Firefox). The browser tells a page this also about frames of other sites, and nothing else about them.
 */
export const wasJustPressed = (window: Window): boolean => window.navigator.userActivation.isActive;
