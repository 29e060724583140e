/** The extension API for the background and for pages. It always returns promises: it is webextension-polyfill. */
export { browser } from 'wxt/browser';
