import 'temporal-polyfill/global';
import 'fake-indexeddb/auto';
