import './breath-pacer.css';
import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BREATHING_MINUTES } from '../../../lib/domain/journal/breathing';
import { t } from '../../../lib/platform/i18n';
import { minutesText } from '../../../lib/wording/nudge-text';
import { Button } from '../../controls/button';
import { Choice } from '../../controls/choice';
import { DrawnRing } from '../../shell/drawn-ring';
import { type BreathingState, usePacedBreathing } from './use-paced-breathing';

const WORDS = { in: 'cardBreatheIn', inMore: 'cardBreatheInMore', out: 'cardBreatheOut' } as const;

/** How quickly the ring comes to rest when breathing is paused or over, in ms. */
const REST_MS = 600;

/**
 * Breathing to follow: a ring that widens and narrows with the breath. Where motion is unwelcome, the words lead
 * alone, above a line that fills in small steps.
 * @param props.now monotonic ms
 */
export function BreathPacer({ now }: { now(): number }): JSX.Element {
  const [minutes, setMinutes] = useState<(typeof BREATHING_MINUTES)[number]>(1);
  const { state, begin, pause, goOn, end } = usePacedBreathing(now);
  const ways = useRef<HTMLDivElement>(null);
  const { kind } = state;
  useEffect(() => {
    // What was pressed may be gone: a keyboard goes on at what stands in its place.
    const { activeElement } = document;
    if (kind !== 'before' && (activeElement === document.body || !activeElement)) {
      ways.current?.querySelector('button')?.focus();
    }
  }, [kind]);

  const breath = 'breath' in state ? state.breath : null;
  const isRunning = kind === 'running';
  const fullness = (isRunning ? breath?.fullnessThen : breath?.fullness) ?? (kind === 'done' ? 0.6 : 0);
  return (
    <div class={`pacer pacer-${kind}`}>
      <div class="pacer-place">
        <div
          class="pacer-ring"
          style={{ '--fullness': fullness, '--for': isRunning ? breath?.leftMs : REST_MS }}
        >
          <DrawnRing />
        </div>
        <p class="pacer-word" role="status">
          {wordOf(state)}
        </p>
      </div>
      <div class="pacer-line" style={{ '--share': breath?.share ?? 0 }} aria-hidden="true" />
      {(kind === 'before' || kind === 'done') && (
        <Choice
          question={t('breatheFor')}
          options={BREATHING_MINUTES.map((value) => ({
            value: String(value),
            label: minutesText(value),
          }))}
          value={String(minutes)}
          needed
          onChoose={(value) => setMinutes(BREATHING_MINUTES.find((one) => String(one) === value) ?? minutes)}
        />
      )}
      <div class="pacer-ways" ref={ways}>
        {(kind === 'before' || kind === 'done') && (
          <Button key="begin" look="main" onPress={() => begin(minutes)}>
            {t(kind === 'before' ? 'breatheBegin' : 'breatheAgain')}
          </Button>
        )}
        {isRunning && (
          <Button key="pause" onPress={pause}>
            {t('breathePause')}
          </Button>
        )}
        {kind === 'paused' && (
          <Button key="goOn" onPress={goOn}>
            {t('breatheGoOn')}
          </Button>
        )}
        {breath && (
          <Button key="end" look="bare" onPress={end}>
            {t('breatheEnd')}
          </Button>
        )}
      </div>
    </div>
  );
}

function wordOf(state: BreathingState): string {
  switch (state.kind) {
    case 'before':
      return t('breatheReady');
    case 'running':
      return t(WORDS[state.breath.phase]);
    case 'paused':
      return t('breathePaused');
    case 'done':
      return t('cardBreatheDone');
  }
}
