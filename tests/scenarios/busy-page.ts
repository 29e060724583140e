/** A page that is busy for longer than any scenario looks at it, so the sensor never starts on idle time. */
const BUSY = `<!doctype html><title>Busy</title><p>Busy.</p><script>
  const work = () => {
    const until = performance.now() + 40;
    while (performance.now() < until);
    if (performance.now() < 5_000) setTimeout(work);
  };
  work();
</script>`;

/** The path on Instagram. */
export const BUSY_PAGE = '/explore/busy/';

export const BUSY_PAGES = { [BUSY_PAGE]: BUSY };
