import '../../components/shell/theme/base.css';
import { AlternativeView } from '../../components/alternative/alternative-view';
import { useLiveQuery } from '../../components/hooks/use-live-query';
import { LoadFailure } from '../../components/shell/load-failure';
import { mount } from '../../components/shell/mount';
import { loadAlternative } from '../../lib/pages/alternative/load-alternative';
import { pageContext } from '../../lib/pages/context';
import { pageLanguage } from '../../lib/pages/shared/page-language';
import { closeThisTab, openPage } from '../../lib/platform/tabs';

const context = pageContext();

/** Drawn once, so that what is shown stays while the settings change elsewhere. */
const chance = context.chance();

function Alternative() {
  const { value, failed, failure } = useLiveQuery(
    () => loadAlternative(context, chance),
    context.subscribe,
    [],
  );
  if (!value) return failed ? <LoadFailure failure={failure} /> : null;
  return (
    <AlternativeView
      {...value}
      onClose={() => void closeThisTab()}
      onOpenOptions={() => void openPage('options')}
    />
  );
}

void mount('alternativeTitle', Alternative, pageLanguage(context));
