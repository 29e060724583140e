import './theme/base.css';
import { type ComponentChild, render } from 'preact';
import { direction, language, type MessageKey, t } from '../../lib/platform/i18n';

/** Puts a view on its page, in the person's language and the direction that language is written in. */
export function mount(title: MessageKey, view: ComponentChild): void {
  const { documentElement } = document;
  documentElement.lang = language();
  documentElement.dir = direction();
  document.title = t(title);
  const app = document.getElementById('app');
  if (app) render(view, app);
}
