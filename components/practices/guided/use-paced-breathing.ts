import { useEffect, useRef, useState } from 'preact/hooks';
import {
  BREATH_TICK_MS,
  type BreathingMinutes,
  breathAt,
  type PacedBreath,
} from '../../../lib/domain/journal/breathing';

/** The state of paced breathing: not started, running, paused, or finished. */
export type BreathingState =
  | { readonly kind: 'before' | 'done' }
  | { readonly kind: 'running' | 'paused'; readonly breath: PacedBreath };

interface Breathing {
  readonly state: BreathingState;
  begin(minutes: BreathingMinutes): void;
  pause(): void;
  resume(): void;
  end(): void;
}

interface Session {
  readonly minutes: BreathingMinutes;
  readonly elapsedMs: number;
  readonly kind: 'running' | 'paused' | 'done';
}

/**
 * Paces breathing.
 * @param monotonicNow monotonic ms
 */
export function usePacedBreathing(monotonicNow: () => number): Breathing {
  const [session, setSession] = useState<Session | null>(null);
  /** When the session would have started if it had never been paused, monotonic ms. */
  const startedAt = useRef(0);
  const update = (kind: 'running' | 'paused') => (before: Session | null) =>
    before && { ...before, kind, elapsedMs: monotonicNow() - startedAt.current };

  useEffect(() => {
    if (session?.kind !== 'running') return;
    const toBeat = BREATH_TICK_MS - ((monotonicNow() - startedAt.current) % BREATH_TICK_MS);
    // A pause just before the beat must not be undone by it.
    const beat = (before: Session | null) =>
      before?.kind === 'running' ? update('running')(before) : before;
    const timer = setTimeout(() => setSession(beat), toBeat);
    return () => clearTimeout(timer);
  }, [session]);

  return {
    state: stateOf(session),
    begin(minutes) {
      startedAt.current = monotonicNow();
      setSession({ minutes, elapsedMs: 0, kind: 'running' });
    },
    pause: () => setSession(update('paused')),
    resume() {
      startedAt.current = monotonicNow() - (session?.elapsedMs ?? 0);
      setSession(update('running'));
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
