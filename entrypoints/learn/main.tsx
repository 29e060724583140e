import { LearnView } from '../../components/learn/learn-view';
import { mount } from '../../components/shell/mount';

mount('learnTitle', <LearnView />);

// The part that was asked for is only there now: going to it again brings it into view.
if (location.hash) location.replace(location.hash);
