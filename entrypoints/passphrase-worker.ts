import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { answerInWorker } from '../lib/platform/dedicated-worker';
import { answerRecovery } from '../lib/storage/folder/recovery-file';
import type { RecoveryRequest } from '../lib/storage/folder/recovery-request';

// A page starts it when a passphrase is used, and ends it after its answer.
export default defineUnlistedScript(() =>
  answerInWorker((request) => answerRecovery(request as RecoveryRequest)),
);
