import { useEffect, useRef, useState } from 'preact/hooks';
import {
  BREATH_BEAT_MS,
  type BreathingMinutes,
  breathAt,
  type PacedBreath,
} from '../../../lib/domain/journal/breathing';

/** Where breathing along stands: not begun, going on, paused, or through. */
export type BreathingState =
  | { readonly kind: 'before' | 'done' }
  | { readonly kind: 'running' | 'paused'; readonly breath: PacedBreath };

interface Breathing {
  readonly state: BreathingState;
  begin(minutes: BreathingMinutes): void;
  pause(): void;
  goOn(): void;
  end(): void;
}

interface Session {
  readonly minutes: BreathingMinutes;
  readonly elapsedMs: number;
  readonly kind: 'running' | 'paused' | 'done';
}

/**
 * Paces breathing.
 * @param now monotonic ms
 */
export function usePacedBreathing(now: () => number): Breathing {
  const [session, setSession] = useState<Session | null>(null);
  /** When nothing had elapsed yet, had it never been paused. */
  const begun = useRef(0);
  const follow = (kind: 'running' | 'paused') => (before: Session | null) =>
    before && { ...before, kind, elapsedMs: now() - begun.current };

  useEffect(() => {
    if (session?.kind !== 'running') return;
    const toBeat = BREATH_BEAT_MS - ((now() - begun.current) % BREATH_BEAT_MS);
    // A pause may have come just before the beat, and must not be undone by it.
    const beat = (before: Session | null) =>
      before?.kind === 'running' ? follow('running')(before) : before;
    const timer = setTimeout(() => setSession(beat), toBeat);
    return () => clearTimeout(timer);
  }, [session]);

  return {
    state: stateOf(session),
    begin(minutes) {
      begun.current = now();
      setSession({ minutes, elapsedMs: 0, kind: 'running' });
    },
    pause: () => setSession(follow('paused')),
    goOn() {
      begun.current = now() - (session?.elapsedMs ?? 0);
      setSession(follow('running'));
    },
    end: () => setSession((before) => before && { ...before, kind: 'done' }),
  };
}

function stateOf(session: Session | null): BreathingState {
  if (!session) return { kind: 'before' };
  const { kind, elapsedMs, minutes } = session;
  const breath = kind === 'done' ? null : breathAt(elapsedMs, minutes);
  return breath && kind !== 'done' ? { kind, breath } : { kind: 'done' };
}
