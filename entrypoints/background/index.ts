import { defineBackground } from 'wxt/utils/define-background';
import { onAccessChanged } from '../../lib/platform/access';
import { onCommand } from '../../lib/platform/commands';
import { onBrowserStarted, onInstalled, onMessage } from '../../lib/platform/runtime';
import { openPage } from '../../lib/platform/tabs';
import { composeBackground } from './compose';

export default defineBackground(() => {
  const { answer, begin, compactWhenQuiet, focusCard, reconcile, settings } = composeBackground();
  onMessage(answer);
  // To be started is all it takes: what is to be done then is done at every start, below.
  onBrowserStarted(() => {});
  onInstalled(() => void openPage('welcome'));
  onCommand('focus-card', focusCard);
  onAccessChanged(reconcile);
  settings.onChanged(reconcile);
  begin();
  compactWhenQuiet();
});
