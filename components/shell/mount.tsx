import './theme/base.css';
import { type ComponentChild, render } from 'preact';
import { direction, language, type MessageKey, t } from '../../lib/platform/i18n';

/** Renders a view into its page, and sets the title, the language and the direction of writing. */
export function mount(title: MessageKey, view: ComponentChild): void {
  const { documentElement } = document;
  documentElement.lang = language();
  documentElement.dir = direction();
  document.title = t(title);
  const app = document.getElementById('app');
  if (app) render(view, app);
}
