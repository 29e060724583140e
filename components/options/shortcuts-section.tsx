import type { JSX } from 'preact';
import { type PlainKey, t } from '../../lib/i18n/translate';
import type { AssignedKeys, Command } from '../../lib/pages/options/load-shortcuts';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';
import { OptionsSection } from './options-section';
import './option-block.css';
import './shortcuts-section.css';

const NAMES: Readonly<Record<Command, PlainKey>> = {
  'focus-card': 'shortcut_card',
  _execute_action: 'shortcut_popup',
  compared: 'shortcut_compared',
  'check-in': 'shortcut_checkIn',
  snooze: 'shortcut_snooze',
};

interface ShortcutsProps {
  readonly keys: AssignedKeys;
  /** Opens the browser's own settings of shortcuts. */
  onChange(): Promise<void>;
}

/** The keyboard shortcuts as they are set now. The browser alone can change them. */
export function ShortcutsSection({ keys, onChange }: ShortcutsProps): JSX.Element {
  const task = useTask<void>();
  const commands = Object.keys(NAMES) as Command[];
  const isOneMissing = commands.some((command) => !keys[command]);
  return (
    <OptionsSection part="keyboard" title={t('optionsShortcuts')}>
      <div class="option-block">
        <dl class="shortcuts">
          {commands.map((command) => (
            <div key={command}>
              <dt>{t(NAMES[command])}</dt>
              <dd>{keys[command] ? <kbd>{keys[command]}</kbd> : t('shortcutUnset')}</dd>
            </div>
          ))}
        </dl>
        {isOneMissing && <p class="options-hint">{t('shortcutConflict')}</p>}
        <p>
          <Button onPress={() => task.run(onChange)}>{t('shortcutChange')}</Button>
        </p>
        <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
      </div>
    </OptionsSection>
  );
}
