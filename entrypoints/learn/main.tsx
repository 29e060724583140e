import { LearnView } from '../../components/learn/learn-view';
import { mount } from '../../components/shell/mount';

mount('learnTitle', <LearnView />);

// The article named in the address exists only now. Going there again scrolls to it.
if (location.hash) location.replace(location.hash);
