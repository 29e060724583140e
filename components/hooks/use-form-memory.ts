import { useState } from 'preact/hooks';

const written = new Map<string, unknown>();

/**
 * What is being written in a form of the page. It outlives the form for as long as the page is open, so that a step
 * to another week and back loses nothing.
 * @param key names what is written; `null` where it ends with its form
 */
export function useFormMemory<Value>(
  key: string | null,
  blank: Value,
): [value: Value, change: (changed: (now: Value) => Value) => void] {
  const held = key !== null && written.has(key) ? (written.get(key) as Value) : blank;
  const [value, setValue] = useState(held);
  return [
    value,
    (changed) =>
      setValue((now) => {
        const next = changed(now);
        if (key !== null) written.set(key, next);
        return next;
      }),
  ];
}
