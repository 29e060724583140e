/**
 * The page of Nearby, the sample social network: draws the view that the address names, and follows links with
 * history.pushState as the big sites do. Nothing is kept: a reload forgets likes and comments.
 * @import { Post } from './posts'
 */

const PAGE_SIZE = 10;
/** Who is logged in. */
const ME = { handle: 'meilin', name: 'Mei-Lin Zhao' };

const ICONS = {
  home: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z',
  search: 'M11 4a7 7 0 1 1 0 14a7 7 0 1 1 0-14z M16 16l5 5',
  clips: 'M5 4h14v16H5z M10 9v6l5-3z',
  messages: 'M4 5h16v12H11l-5 4v-4H4z',
  bell: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4z M10 21h4',
  person: 'M12 4a4 4 0 1 1 0 8a4 4 0 1 1 0-8z M4 21c0-5 3-7 8-7s8 2 8 7',
  heart: 'M12 20S4 15 4 9.5A4.3 4.3 0 0 1 12 7.5A4.3 4.3 0 0 1 20 9.5C20 15 12 20 12 20z',
  bubble:
    'M12 4c5 0 8.5 3 8.5 7.2S17 18.5 12 18.5c-1 0-2-.1-2.9-.4L4.5 20l1-3.6C4.2 15 3.5 13.2 3.5 11.2 3.5 7 7 4 12 4z',
  share: 'M21 4L3 10.5l7 3.5 3.5 7z M21 4L10 14',
  keep: 'M6 4h12v17l-6-5-6 5z',
  close: 'M5 5l14 14 M19 5L5 19',
  next: 'M9 5l7 7-7 7',
};

const LINKS = /** @type {const} */ ([
  ['/', 'home', 'Home'],
  ['/explore/', 'search', 'Search'],
  ['/reels/', 'clips', 'Clips'],
  ['/direct/inbox/', 'messages', 'Messages'],
  ['/notifications/', 'bell', 'Activity'],
  [`/${ME.handle}/`, 'person', 'You'],
]);

/**
 * Makes an element. Attributes whose value is undefined are left out; `class` and the like are plain attributes.
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, string | undefined>} [attributes]
 * @param {...(Node | string)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(name, value);
  made.append(...children);
  return made;
}

/** @param {keyof typeof ICONS} name */
function icon(name) {
  const namespace = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(namespace, 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  svg.setAttribute('aria-hidden', 'true');
  const path = document.createElementNS(namespace, 'path');
  path.setAttribute('d', ICONS[name]);
  svg.append(path);
  return svg;
}

/**
 * @param {string} handle
 * @param {string} [size]
 */
function portrait(handle, size) {
  return element('img', {
    class: size ? `portrait ${size}` : 'portrait',
    src: `/nearby/portrait/${handle}.svg`,
    alt: '',
  });
}

/** @param {Post['by']} by */
function nameLink({ handle, name }) {
  return element('a', { class: 'name', href: `/${handle}/` }, name);
}

/**
 * @template Answer
 * @param {string} path
 * @returns {Promise<Answer>}
 */
async function ask(path) {
  const response = await fetch(path);
  return response.json();
}

/**
 * Everybody except the person who is logged in.
 * @returns {Promise<Post['by'][]>}
 */
async function askOthers() {
  const people = /** @type {Post['by'][]} */ (await ask('/nearby/people'));
  return people.filter(({ handle }) => handle !== ME.handle);
}

/** @param {Post} post */
function postCard(post) {
  const likes = element('p', { class: 'likes' });
  const like = element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': 'Like', 'aria-pressed': 'false' },
    icon('heart'),
  );
  const showLikes = () => {
    const mine = like.getAttribute('aria-pressed') === 'true' ? 1 : 0;
    likes.textContent = `${(post.likes + mine).toLocaleString('en')} likes`;
  };
  like.addEventListener('click', () => {
    like.setAttribute('aria-pressed', String(like.getAttribute('aria-pressed') !== 'true'));
    showLikes();
  });
  showLikes();

  const comments = element(
    'ul',
    { class: 'comments' },
    ...post.comments.map(({ by, text }) => comment(by, text)),
  );
  const field = element('textarea', {
    rows: '1',
    'aria-label': 'Add a comment',
    placeholder: 'Add a comment…',
  });
  const send = element('button', { type: 'submit' }, 'Post');
  const form = element('form', { class: 'write' }, portrait(ME.handle, 'small'), field, send);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!field.value.trim()) return;
    comments.append(comment(ME.handle, field.value.trim()));
    field.value = '';
  });
  const focusField = element(
    'button',
    { type: 'button', class: 'icon', 'aria-label': 'Comment' },
    icon('bubble'),
  );
  focusField.addEventListener('click', () => field.focus());

  return element(
    'article',
    { class: 'post', 'data-id': String(post.id) },
    element(
      'header',
      {},
      portrait(post.by.handle),
      element('div', {}, nameLink(post.by), element('p', { class: 'quiet' }, `${post.place} · ${post.age}`)),
      element('button', { type: 'button', class: 'icon more', 'aria-label': 'More' }, '···'),
    ),
    post.picture
      ? element(
          'a',
          { class: 'picture', href: `/p/${post.id}/` },
          element('img', { src: post.picture, alt: post.shows ?? '', width: '1000', height: '800' }),
        )
      : element('p', { class: 'words' }, post.text),
    element(
      'div',
      { class: 'actions' },
      like,
      focusField,
      element('button', { type: 'button', class: 'icon', 'aria-label': 'Share' }, icon('share')),
      element('button', { type: 'button', class: 'icon last', 'aria-label': 'Keep' }, icon('keep')),
    ),
    likes,
    ...(post.picture
      ? [element('p', { class: 'text' }, element('b', {}, post.by.handle), ` ${post.text}`)]
      : []),
    comments,
    form,
  );
}

/**
 * @param {string} by
 * @param {string} text
 */
function comment(by, text) {
  return element('li', {}, element('b', {}, by), ` ${text}`);
}

/** @param {readonly Post['by'][]} people */
function storyRow(people) {
  return element(
    'nav',
    { class: 'stories', 'aria-label': 'Stories' },
    ...people
      .slice(0, 8)
      .map(({ handle, name }) =>
        element(
          'a',
          { href: `/stories/${handle}/1` },
          element('span', { class: 'ring' }, portrait(handle, 'large')),
          element('span', {}, name.split(' ')[0] ?? ''),
        ),
      ),
  );
}

/** @param {readonly Post['by'][]} people */
function suggestions(people) {
  return element(
    'aside',
    {},
    element(
      'div',
      { class: 'me' },
      portrait(ME.handle),
      element('div', {}, nameLink(ME), element('p', { class: 'quiet' }, 'Paper and ink')),
    ),
    element('h2', {}, 'People you may know'),
    ...people
      .slice(9, 14)
      .map((person) =>
        element(
          'div',
          { class: 'me' },
          portrait(person.handle),
          element('div', {}, nameLink(person), element('p', { class: 'quiet' }, 'Followed by Jonas')),
          element('button', { type: 'button', class: 'follow' }, 'Follow'),
        ),
      ),
  );
}

async function feedView() {
  const people = await askOthers();
  const posts = element('div', { class: 'posts' });
  const end = element('p', { class: 'end quiet' }, 'Loading…');
  let next = 0;
  const more = async () => {
    const loaded = /** @type {Post[]} */ (await ask(`/nearby/posts?from=${next}&count=${PAGE_SIZE}`));
    posts.append(...loaded.map(postCard));
    next += loaded.length;
    if (loaded.length < PAGE_SIZE) {
      watcher.disconnect();
      end.textContent = 'You have seen everything.';
    }
  };
  const watcher = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && more(),
    { rootMargin: '1600px' },
  );
  await more();
  watcher.observe(end);
  return element(
    'div',
    { class: 'columns' },
    element('div', { class: 'feed' }, storyRow(people), posts, end),
    suggestions(people),
  );
}

/** @param {string} handle */
async function profileView(handle) {
  const { person, posts } = /** @type {{ person?: Post['by'] & { about: string }, posts: Post[] }} */ (
    await ask(`/nearby/person?handle=${encodeURIComponent(handle)}`)
  );
  if (!person) return element('div', { class: 'single' }, element('h1', {}, 'Nobody here by that name.'));
  return element(
    'div',
    { class: 'single wide' },
    element(
      'header',
      { class: 'profile' },
      portrait(handle, 'huge'),
      element(
        'div',
        { class: 'facts' },
        element('h1', {}, person.name),
        element('p', { class: 'quiet' }, `${posts.length} posts · 1,284 followers · 312 following`),
        element('p', {}, person.about),
      ),
      element('button', { type: 'button', class: 'follow' }, 'Follow'),
    ),
    element(
      'div',
      { class: 'grid' },
      ...posts
        .filter((post) => post.picture)
        .map((post) =>
          element(
            'a',
            { href: `/p/${post.id}/` },
            element('img', { src: post.picture, alt: post.shows ?? '' }),
          ),
        ),
    ),
  );
}

/** @param {string} id */
async function postView(id) {
  const [post] = /** @type {Post[]} */ (await ask(`/nearby/posts?from=${Number(id)}&count=1`));
  return element('div', { class: 'single' }, post ? postCard(post) : element('h1', {}, 'This post is gone.'));
}

/**
 * @param {string} handle
 * @param {number} number
 */
async function storyView(handle, number) {
  const { person, posts } = /** @type {{ person?: Post['by'], posts: Post[] }} */ (
    await ask(`/nearby/person?handle=${encodeURIComponent(handle)}`)
  );
  const pictures = posts.filter((post) => post.picture).slice(0, 4);
  const shown = pictures[number - 1];
  if (!person || !shown) return feedView();
  return element(
    'div',
    { class: 'story' },
    element('a', { class: 'icon close', href: '/', 'aria-label': 'Close' }, icon('close')),
    element(
      'figure',
      {},
      element(
        'div',
        { class: 'bars' },
        ...pictures.map((_, at) => element('i', at < number ? { class: 'seen' } : {})),
      ),
      element('figcaption', {}, portrait(handle, 'small'), nameLink(person), element('span', {}, shown.age)),
      element('img', { src: shown.picture, alt: shown.shows ?? '' }),
      element('p', {}, shown.text),
    ),
    element(
      'a',
      {
        class: 'icon next',
        href: number < pictures.length ? `/stories/${handle}/${number + 1}` : '/',
        'aria-label': 'Next',
      },
      icon('next'),
    ),
  );
}

async function clipsView() {
  const posts = /** @type {Post[]} */ (await ask('/nearby/posts?from=0&count=60'));
  return element(
    'div',
    { class: 'clips' },
    ...posts
      .filter((post) => post.picture)
      .map((post) =>
        element(
          'section',
          {},
          element('img', { src: post.picture, alt: post.shows ?? '' }),
          element('div', {}, portrait(post.by.handle), nameLink(post.by), element('p', {}, post.text)),
        ),
      ),
  );
}

async function inboxView() {
  const people = await askOthers();
  const talk = element(
    'ol',
    { class: 'talk' },
    element('li', {}, 'Are you coming on Saturday?'),
    element('li', {}, 'Bring the good bread!'),
    element('li', { class: 'mine' }, 'Wouldn’t miss it.'),
  );
  const field = element('textarea', { rows: '1', 'aria-label': 'Message', placeholder: 'Message…' });
  const form = element('form', { class: 'write' }, field, element('button', { type: 'submit' }, 'Send'));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (!field.value.trim()) return;
    talk.append(element('li', { class: 'mine' }, field.value.trim()));
    field.value = '';
  });
  return element(
    'div',
    { class: 'inbox' },
    element(
      'ul',
      {},
      ...people
        .slice(0, 8)
        .map((person) =>
          element(
            'li',
            { class: 'me' },
            portrait(person.handle),
            element('div', {}, nameLink(person), element('p', { class: 'quiet' }, 'See you there')),
          ),
        ),
    ),
    element('section', {}, element('h1', {}, people[0]?.name ?? ''), talk, form),
  );
}

async function searchView() {
  const posts = /** @type {Post[]} */ (await ask('/nearby/posts?from=20&count=60'));
  return element(
    'div',
    { class: 'single wide' },
    element('input', { type: 'search', 'aria-label': 'Search', placeholder: 'Search' }),
    element(
      'div',
      { class: 'grid' },
      ...posts
        .filter((post) => post.picture)
        .map((post) =>
          element(
            'a',
            { href: `/p/${post.id}/` },
            element('img', { src: post.picture, alt: post.shows ?? '' }),
          ),
        ),
    ),
  );
}

async function activityView() {
  const people = await askOthers();
  return element(
    'div',
    { class: 'single' },
    element('h1', {}, 'Activity'),
    ...people.map((person) =>
      element(
        'div',
        { class: 'me' },
        portrait(person.handle),
        element('div', {}, nameLink(person), element('p', { class: 'quiet' }, 'liked your post')),
      ),
    ),
  );
}

/** The view for a path. The paths are those of large social sites, so that the feed works under any of their names. */
/** @param {string} path */
function viewFor(path) {
  const [first = '', second = '', third = ''] = path.split('/').filter(Boolean).map(decodeURIComponent);
  switch (first) {
    case '':
    case 'home':
      return feedView();
    case 'p':
      return postView(second);
    case 'stories':
      return storyView(second, Number(third) || 1);
    case 'reels':
    case 'shorts':
      return clipsView();
    case 'direct':
    case 'messages':
      return inboxView();
    case 'explore':
    case 'search':
      return searchView();
    case 'notifications':
      return activityView();
    default:
      return second === 'status' ? postView(third) : profileView(first);
  }
}

function sidebar() {
  return element(
    'nav',
    { class: 'side', 'aria-label': 'Main' },
    element(
      'a',
      { class: 'logo', href: '/' },
      element('img', { src: '/nearby/icon.svg', alt: '' }),
      element('span', {}, 'Nearby'),
    ),
    ...LINKS.map(([href, name, label]) =>
      element(
        'a',
        { href, 'aria-current': href === location.pathname ? 'page' : undefined },
        icon(name),
        element('span', {}, label),
      ),
    ),
  );
}

async function draw() {
  const asked = location.href;
  const view = await viewFor(location.pathname);
  // Someone who clicks fast has opened another view by now.
  if (location.href !== asked) return;
  document.body.replaceChildren(sidebar(), element('main', {}, view));
  document.title =
    location.pathname === '/' ? 'Nearby' : `${location.pathname.split('/').filter(Boolean)[0]} · Nearby`;
}

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element) || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const link = event.target.closest('a');
  if (!link || link.origin !== location.origin) return;
  event.preventDefault();
  history.pushState(null, '', link.href);
  scrollTo(0, 0);
  void draw();
});
addEventListener('popstate', () => void draw());
void draw();
