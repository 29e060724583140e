declare const __REHEARSAL__: boolean;

/** Whether this is the rehearsal build. The bundler removes code that only that build needs from every other build. */
export const IS_REHEARSAL: boolean = __REHEARSAL__;
