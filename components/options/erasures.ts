import { createContext } from 'preact';

/** How often everything was erased while the page is open. What could be undone before that can't be any more. */
export const Erasures = createContext(0);
