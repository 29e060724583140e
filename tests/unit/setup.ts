import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
// Node.js has no Intl.DurationFormat before version 23; every browser that takes the extension has it.
import '@formatjs/intl-durationformat/polyfill.js';
