import type { JSX } from 'preact';
import './sample-feed.css';

/** An abstract picture of a feed, without anyone's pictures or words. It is drawn inside a ring. */
export function SampleFeed(): JSX.Element {
  return (
    <g class="sample-feed" transform="scale(0.16)">
      <rect class="sample-page" width="400" height="400" />
      <g class="sample-words">
        <rect x="96" y="14" width="116" height="9" rx="4.5" />
        <circle cx="114" cy="68" r="18" />
        <rect x="144" y="55" width="96" height="10" rx="5" />
        <rect x="144" y="73" width="58" height="8" rx="4" />
        <rect x="96" y="290" width="188" height="9" rx="4.5" />
        <rect x="96" y="308" width="132" height="9" rx="4.5" />
        <circle cx="114" cy="358" r="18" />
        <rect x="144" y="348" width="84" height="10" rx="5" />
      </g>
      <g transform="translate(96 100)">
        <rect class="sample-sky" width="216" height="176" />
        <circle class="sample-sun" cx="148" cy="62" r="25" />
        <path class="sample-far" d="M0 112C32 82 62 78 96 100S168 78 216 96V176H0Z" />
        <path class="sample-near" d="M0 142C48 112 92 128 128 138S190 124 216 132V176H0Z" />
      </g>
    </g>
  );
}
