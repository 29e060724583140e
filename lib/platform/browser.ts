/** The extension API for background and pages, promises everywhere: webextension-polyfill at run time. */
export { browser } from 'wxt/browser';
