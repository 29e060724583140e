import { vi } from 'vitest';

interface BrowserEvent {
  addListener(listener: never): void;
  removeListener(listener: never): void;
}

/**
 * Gives an event of the fake browser working listeners, where the fake has none of its own.
 * @returns what triggers the event
 */
export function fakeEvent<Details extends readonly unknown[]>(
  event: BrowserEvent,
): (...details: Details) => void {
  const listeners = new Set<(...details: Details) => void>();
  vi.spyOn(event, 'addListener').mockImplementation((listener) => void listeners.add(listener));
  vi.spyOn(event, 'removeListener').mockImplementation((listener) => void listeners.delete(listener));
  return (...details) => {
    for (const listener of listeners) listener(...details);
  };
}
