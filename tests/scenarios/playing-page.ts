/** A page on which a silent video plays endlessly. */
const PLAYING = `<!doctype html><title>Playing</title><canvas width="64" height="64"></canvas><video muted autoplay></video><script>
  const canvas = document.querySelector('canvas');
  const brush = canvas.getContext('2d');
  setInterval(() => { brush.fillStyle = 'hsl(' + performance.now() % 360 + ' 50% 50%)'; brush.fillRect(0, 0, 64, 64); }, 40);
  const video = document.querySelector('video');
  video.srcObject = canvas.captureStream(25);
  video.play();
</script>`;

/** The paths, on Instagram, of a short video and of a feed on which a video plays. */
export const PLAYING_SHORT_VIDEO = '/reel/playing/';
export const PLAYING_FEED = '/explore/playing/';

export const PLAYING_PAGES = { [PLAYING_SHORT_VIDEO]: PLAYING, [PLAYING_FEED]: PLAYING };
