import '../../components/shell/theme/base.css';
import { LearnView } from '../../components/learn/learn-view';
import { mount } from '../../components/shell/mount';
import { pageContext } from '../../lib/pages/context';
import { pageLanguage } from '../../lib/pages/shared/page-language';

void mount('learnTitle', LearnView, pageLanguage(pageContext())).then(() => {
  // The article that the address names is seen only now. Going to the address again scrolls to the article.
  if (location.hash) location.replace(location.hash);
});
