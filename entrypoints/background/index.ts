import { defineBackground } from 'wxt/utils/define-background';
import { onAccessChanged } from '../../lib/platform/access';
import { onBegin, onMessage } from '../../lib/platform/runtime';
import { openPage } from '../../lib/platform/tabs';
import { composeBackground } from './compose';

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
