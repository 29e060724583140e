/** Calls back whenever this page comes before the person: now if it is there already, and each time it comes back. */
export function onPageVisible(came: () => void): void {
  const look = (): void => {
    if (document.visibilityState === 'visible') came();
  };
  look();
  document.addEventListener('visibilitychange', look);
  // Back from another window: what was visible all along hears of it in this way alone.
  window.addEventListener('focus', look);
}
