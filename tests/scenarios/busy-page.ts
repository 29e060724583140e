/** A page whose tasks follow one another for longer than anyone looks at it here: it never has time for us. */
const BUSY = `<!doctype html><title>Busy</title><p>Busy.</p><script>
  const work = () => {
    const until = performance.now() + 40;
    while (performance.now() < until);
    if (performance.now() < 5_000) setTimeout(work);
  };
  work();
</script>`;

/** On Instagram. */
export const BUSY_PAGE = '/explore/busy/';

export const BUSY_PAGES = { [BUSY_PAGE]: BUSY };
