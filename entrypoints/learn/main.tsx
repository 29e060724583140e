import { LearnView } from '../../components/learn/learn-view';
import { mount } from '../../components/shell/mount';

mount('learnTitle', <LearnView />);

// The article that the address names is on the page only now. Going to the address again scrolls to the article.
if (location.hash) location.replace(location.hash);
