import '../../components/shell/theme/base.css';
import { useLiveQuery } from '../../components/hooks/use-live-query';
import { OptionsView } from '../../components/options/options-view';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { StaleNotice } from '../../components/shell/stale-notice';
import { SUPPORT_PART } from '../../lib/domain/learn/topics';
import { pageContext } from '../../lib/pages/context';
import { countingActions } from '../../lib/pages/options/counting-actions';
import { eraseSite } from '../../lib/pages/options/erase-site';
import { exportEverything } from '../../lib/pages/options/export-and-erase';
import { folderActions } from '../../lib/pages/options/folder-actions';
import { importActions } from '../../lib/pages/options/import-actions';
import { languageActions } from '../../lib/pages/options/language-actions';
import { loadFolder } from '../../lib/pages/options/load-folder';
import { loadOptions } from '../../lib/pages/options/load-options';
import { loadShortcuts, onKeysMayHaveChanged } from '../../lib/pages/options/load-shortcuts';
import { nudgeActions } from '../../lib/pages/options/nudge-actions';
import { reminderActions } from '../../lib/pages/options/reminder-actions';
import { sentenceActions } from '../../lib/pages/options/sentence-actions';
import { guessActions } from '../../lib/pages/shared/guess-actions';
import { LANGUAGES, pageLanguage } from '../../lib/pages/shared/page-language';
import { siteActions } from '../../lib/pages/shared/site-actions';
import { openShortcutSettings } from '../../lib/platform/shortcuts';
import { openPage } from '../../lib/platform/tabs';
import { SITES } from '../../lib/sites/registry';
import { saveCopy } from './save-copy';
import { useErasures } from './use-erasures';

const context = pageContext();
const actions = {
  siteActions: siteActions(context),
  nudgeActions: nudgeActions(context),
  sentenceActions: sentenceActions(context),
  reminderActions: reminderActions(context),
  guessActions: guessActions(context),
  countingActions: countingActions(context),
  importActions: importActions(context),
  folderActions: folderActions(context),
  languageActions: languageActions(context),
};

function Options() {
  const { value: page, failed, failure } = useLiveQuery(() => loadOptions(context), context.subscribe, []);
  const { value: folder } = useLiveQuery(() => loadFolder(context), context.subscribe, []);
  const [erasures, eraseEverything] = useErasures(context);
  const { value: shortcuts = null } = useLiveQuery(loadShortcuts, onKeysMayHaveChanged, []);
  if (!page) return failed ? <LoadFailure failure={failure} /> : null;
  return (
    <>
      <StaleNotice stale={failed} />
      <OptionsView
        {...page}
        {...actions}
        sites={SITES}
        languages={LANGUAGES}
        shortcuts={shortcuts}
        folder={folder}
        onPrint={() => globalThis.print()}
        onChangeShortcuts={openShortcutSettings}
        onExport={(onProgress) => exportEverything(context, onProgress)}
        onSaveCopy={(kind) => saveCopy(context, kind)}
        erasures={erasures}
        onErase={eraseEverything}
        onEraseSite={(site) => eraseSite(context, site)}
        onOpenLog={() => void openPage('log')}
        onOpenSupport={() => void openPage('learn', SUPPORT_PART)}
      />
    </>
  );
}

void mount('optionsTitle', Options, pageLanguage(context));
