import { useState } from 'preact/hooks';

const remembered = new Map<string, unknown>();

/**
 * Remembers what is being written in a form for as long as the page is open, so that going to another week and back
 * loses nothing.
 * @param key the name of the form's content; `null` if it should end with the form
 */
export function useFormMemory<Value>(
  key: string | null,
  blank: Value,
): [value: Value, change: (update: (current: Value) => Value) => void] {
  const initial = key !== null && remembered.has(key) ? (remembered.get(key) as Value) : blank;
  const [value, setValue] = useState(initial);
  return [
    value,
    (update) =>
      setValue((current) => {
        const next = update(current);
        if (key !== null) remembered.set(key, next);
        return next;
      }),
  ];
}
