const POSTS = 400;

const post = (number: number): string =>
  `<article>
<header><i></i><b>Person ${number % 37}</b><span>${number} min</span></header>
<p>${'Bread is in the oven, the street is quiet, and nobody is in a hurry today. '.repeat(1 + (number % 3))}</p>
<div class="picture" style="background:hsl(${(number * 47) % 360} 40% 70%)"></div>
<footer><button>Like</button><button>Comment</button><button>Share</button><span>${(number * 7) % 90} likes</span></footer>
</article>`;

/**
 * A feed of 400 posts without a script: all script time on it comes from an extension or from the browser.
 * It makes no further requests.
 */
export const FEED_PAGE = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>400 posts</title><link rel="icon" href="data:,"><style>
body { margin: 0 auto; max-width: 40rem; font: 16px/1.5 sans-serif; }
article { padding: 1rem; border-bottom: 1px solid #ddd; }
header, footer { display: flex; gap: 1rem; align-items: center; }
header i { width: 2.5rem; height: 2.5rem; border-radius: 50%; background: #ccc; }
.picture { height: 20rem; border-radius: 0.5rem; }
</style></head><body><main>${Array.from({ length: POSTS }, (_, number) => post(number)).join('\n')}</main></body></html>`;
