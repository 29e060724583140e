declare const __REHEARSAL__: boolean;

/** Whether this is the rehearsal build. The bundler drops from every other build what only it needs. */
export const IS_REHEARSAL: boolean = __REHEARSAL__;
