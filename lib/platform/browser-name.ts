/** Whether this is the package for Firefox. The other one is for Chromium and every browser that is built on it. */
export const IS_FIREFOX: boolean = import.meta.env.BROWSER === 'firefox';
