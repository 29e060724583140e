/** Calls that are put off while nobody can see the page. */
export interface VisibleCalls {
  /** Calls at once on a visible page. On a hidden one it calls once, when the page becomes visible. */
  request(): void;
  /** Ends it: what was put off is never called. */
  end(): void;
}

/** Makes calls only while this page is visible; however many are requested while it is hidden, one is made. */
export function whileVisible(call: () => void): VisibleCalls {
  let isPutOff = false;
  const onVisibilityChange = () => {
    if (!isPutOff || document.visibilityState !== 'visible') return;
    isPutOff = false;
    call();
  };
  document.addEventListener('visibilitychange', onVisibilityChange);
  return {
    request() {
      if (document.visibilityState === 'visible') call();
      else isPutOff = true;
    },
    end: () => document.removeEventListener('visibilitychange', onVisibilityChange),
  };
}
