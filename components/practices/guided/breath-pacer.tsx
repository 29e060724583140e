import type { JSX } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { BREATHING_MINUTES } from '../../../lib/domain/journal/breathing';
import { t } from '../../../lib/i18n/translate';
import { minutesText } from '../../../lib/wording/nudge-text';
import { Button } from '../../controls/button';
import { Choice } from '../../controls/choice';
import { DrawnRing } from '../../shell/drawn-ring';
import { type BreathingState, usePacedBreathing } from './use-paced-breathing';
import './breath-pacer.css';

const PHASE_TEXTS = { in: 'cardBreatheIn', inMore: 'cardBreatheInMore', out: 'cardBreatheOut' } as const;

/** How long the ring takes to come to rest when breathing is paused or over, in ms. */
const REST_MS = 600;

/**
 * Paced breathing: a ring widens and narrows with the breath. With reduced motion only the words pace, above a line
 * that fills in small steps.
 * @param props.monotonicNow monotonic ms
 */
export function BreathPacer({ monotonicNow }: { monotonicNow(): number }): JSX.Element {
  const [minutes, setMinutes] = useState<(typeof BREATHING_MINUTES)[number]>(1);
  const { state, begin, pause, resume, end } = usePacedBreathing(monotonicNow);
  const buttons = useRef<HTMLDivElement>(null);
  const { kind } = state;
  useEffect(() => {
    // The button that was pressed may be gone: the focus moves to the one in its place.
    const { activeElement } = document;
    if (kind !== 'before' && (activeElement === document.body || !activeElement)) {
      buttons.current?.querySelector('button')?.focus();
    }
  }, [kind]);

  const breath = 'breath' in state ? state.breath : null;
  const isRunning = kind === 'running';
  const fullness = (isRunning ? breath?.fullnessAtEnd : breath?.fullness) ?? (kind === 'done' ? 0.6 : 0);
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
          {phaseText(state)}
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
      <div class="pacer-ways" ref={buttons}>
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
          <Button key="resume" onPress={resume}>
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

function phaseText(state: BreathingState): string {
  switch (state.kind) {
    case 'before':
      return t('breatheReady');
    case 'running':
      return t(PHASE_TEXTS[state.breath.phase]);
    case 'paused':
      return t('breathePaused');
    case 'done':
      return t('cardBreatheDone');
  }
}
