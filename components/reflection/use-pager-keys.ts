import { useEffect } from 'preact/hooks';
import { direction } from '../../lib/i18n/translate';

/**
 * Elements that use arrow keys themselves: fields, boxes that scroll sideways, and the marks of charts. The title only takes
 * the focus.
 */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [tabindex]:not(h1)';

/**
 * Goes to the period before or after with the left and right arrow keys, in the direction of reading. Page Up and Page
 * Down keep their meaning, because people scroll this long page with them.
 */
export function usePagerKeys(onStep: (steps: -1 | 1) => void): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      if (target instanceof Element && target.closest(OWN_KEYS)) return;
      event.preventDefault();
      onStep((key === 'ArrowRight') === (direction() === 'ltr') ? 1 : -1);
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [onStep]);
}
