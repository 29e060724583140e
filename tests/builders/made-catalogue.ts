import { compiledCatalogue } from '../../build/compiled-catalogue';
import type { CompiledCatalogue } from '../../lib/i18n/message-runtime';

/** A catalogue with these texts, compiled as the build does it. */
export async function madeCatalogue(
  language: string,
  texts: Readonly<Record<string, string>>,
): Promise<CompiledCatalogue> {
  const entries = Object.entries({ language, ...texts }).map(([key, message]) => [key, { message }]);
  const code = compiledCatalogue(language, Object.fromEntries(entries));
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)).default;
}
