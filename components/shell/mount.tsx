import { type ComponentType, h, render } from 'preact';
import { direction, language, type PlainKey, t } from '../../lib/i18n/translate';
import type { PageLanguage } from '../../lib/pages/shared/page-language';
import { NoTexts } from './no-texts';

/**
 * Renders a view into its page, and again in another language when one was chosen. Sets the title, the language and
 * the direction of writing. The view reads what it needs while the texts are loaded, and is seen when they are there;
 * when none could be loaded, the page says so.
 */
export async function mount(title: PlainKey, View: ComponentType, pageLanguage: PageLanguage): Promise<void> {
  const app = document.getElementById('app');
  if (!app) return;
  const show = () => render(h(View, null), app);
  const speak = () => {
    const { documentElement } = document;
    documentElement.lang = language();
    documentElement.dir = direction();
    document.title = t(title);
    show();
  };
  app.hidden = true;
  show();
  const hasTexts = await pageLanguage.begun;
  app.hidden = false;
  if (!hasTexts) return render(h(NoTexts, null), app);
  speak();
  pageLanguage.onChanged(speak);
}
