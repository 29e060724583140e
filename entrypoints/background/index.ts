import { defineBackground } from 'wxt/utils/define-background';
import { composeBackground } from './compose';
import { onMessage, onBegin } from '../../lib/platform/runtime';
import { onAccessChanged } from '../../lib/platform/access';
import { openPage } from '../../lib/platform/tabs';

export default defineBackground(() => {
  const { answer, registration, settings } = composeBackground();
  onMessage(answer);
  onBegin((reason) => {
    void registration.reconcile(reason !== 'started');
    if (reason === 'installed') void openPage('welcome');
  });
  onAccessChanged(() => void registration.reconcile());
  settings.onChanged(() => void registration.reconcile());
});
