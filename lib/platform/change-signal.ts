/** Tells every open page, this one included, that something stored has changed. */
export interface ChangeSignal {
  announce(): void;
  /** @returns how to stop listening */
  subscribe(changed: () => void): () => void;
}

/** The signal shared by the background and all pages of the extension. */
export function changeSignal(): ChangeSignal {
  const channel = new BroadcastChannel('enough.changed');
  const listeners = new Set<() => void>();
  const tellHere = () => {
    for (const changed of listeners) changed();
  };
  channel.addEventListener('message', tellHere);
  return {
    announce() {
      channel.postMessage(null);
      tellHere();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
