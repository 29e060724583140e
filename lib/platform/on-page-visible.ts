/**
 * Calls back whenever the person sees this page: at once if it is visible now, and again each time it becomes visible
 * or gets the focus.
 * @returns how to stop listening
 */
export function onPageVisible(seen: () => void): () => void {
  const check = (): void => {
    if (document.visibilityState === 'visible') seen();
  };
  check();
  document.addEventListener('visibilitychange', check);
  // A page that stayed visible while another window had the focus gets no other event.
  window.addEventListener('focus', check);
  return () => {
    document.removeEventListener('visibilitychange', check);
    window.removeEventListener('focus', check);
  };
}
