/** A signal to every open page, this one included, that something stored has changed. */
export interface ChangeSignal {
  /** Gives the signal. */
  announce(): void;
  /** @returns how to stop listening */
  subscribe(changed: () => void): () => void;
}

/** The one signal that the background and all pages of the extension share. */
export function changeSignal(): ChangeSignal {
  const channel = new BroadcastChannel('enough.changed');
  const listeners = new Set<() => void>();
  const notifyHere = () => {
    for (const changed of listeners) changed();
  };
  channel.addEventListener('message', notifyHere);
  return {
    announce() {
      channel.postMessage(null);
      notifyHere();
    },
    subscribe(changed) {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
