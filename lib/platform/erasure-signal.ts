/** What was erased: everything, or all of one day. */
export type Erased = 'everything' | 'day';

/** Tells every other open page that something was erased. They then drop what is half written there. */
export interface ErasureSignal {
  /** Gives the signal. */
  announce(erased: Erased): void;
  /** Calls back when another page gave the signal. */
  onErasedElsewhere(drop: (erased: Erased) => void): void;
}

/** The one signal that all pages of the extension share. */
export function erasureSignal(): ErasureSignal {
  const channel = new BroadcastChannel('enough.erased');
  return {
    announce: (erased) => channel.postMessage(erased),
    onErasedElsewhere: (drop) =>
      channel.addEventListener('message', ({ data }: MessageEvent<Erased>) => drop(data)),
  };
}
