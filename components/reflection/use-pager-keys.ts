import { useEffect } from 'preact/hooks';
import { direction } from '../../lib/platform/i18n';

/** Where keys mean something of their own: whatever takes text or a choice, scrolls sideways, or is a picture's mark. */
const OWN_KEYS = 'input, textarea, select, [contenteditable], [tabindex]';

/**
 * Steps through time with the left and right arrow keys, the way reading goes. Page Up and Page Down stay what they are:
 * the page is long, and is read with them.
 */
export function usePagerKeys(onStep: (steps: -1 | 1) => void): void {
  useEffect(() => {
    const stepped = (event: KeyboardEvent): void => {
      const { key, target, altKey, ctrlKey, metaKey, shiftKey } = event;
      if (event.defaultPrevented || altKey || ctrlKey || metaKey || shiftKey) return;
      if (key !== 'ArrowLeft' && key !== 'ArrowRight') return;
      if (target instanceof Element && target.closest(OWN_KEYS)) return;
      event.preventDefault();
      onStep((key === 'ArrowRight') === (direction() === 'ltr') ? 1 : -1);
    };
    document.addEventListener('keydown', stepped);
    return () => document.removeEventListener('keydown', stepped);
  }, [onStep]);
}
