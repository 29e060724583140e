import { scaleBand, scaleLinear } from 'd3-scale';
import type { JSX } from 'preact';
import { direction, t } from '../../../lib/i18n/translate';
import { numberText } from '../../../lib/wording/number-text';
import { useElementWidth } from '../../hooks/use-element-width';
import { horizontalRange } from './chart-area';

interface SittingLengthsChartProps {
  readonly bars: readonly {
    readonly name: string;
    readonly count: number;
  }[];
}

/** Sizes in CSS pixels. */
const HEIGHT = 132;
const HEAD = 20;
const FOOT = 40;

/** How many sittings there were of each length: one bar for each length, with its count on top. */
export function SittingLengthsChart({ bars }: SittingLengthsChartProps): JSX.Element {
  const [box, width] = useElementWidth<HTMLDivElement>(420);
  const rightToLeft = direction() === 'rtl';
  const across = scaleBand(
    bars.map(({ name }) => name),
    horizontalRange({ width, height: HEIGHT, margin: 0, rightToLeft }),
  ).paddingInner(0.16);
  const up = scaleLinear([0, Math.max(1, ...bars.map(({ count }) => count))], [HEIGHT, 0]);
  return (
    <div class="lengths-chart" ref={box}>
      {/* The sentence above and the table below say what is drawn. */}
      {width > 0 && (
        <svg viewBox={`0 ${-HEAD} ${width} ${HEIGHT + HEAD + FOOT}`} aria-hidden="true">
          {bars.map(({ name, count }) => {
            const x = across(name) ?? 0;
            const middle = x + across.bandwidth() / 2;
            // A single sitting still gets a visible bar.
            const height = count === 0 ? 0 : Math.max(3, HEIGHT - up(count));
            return (
              <g key={name}>
                <rect
                  class="length-bar"
                  x={x}
                  y={HEIGHT - height}
                  width={across.bandwidth()}
                  height={height}
                  rx={Math.min(6, height / 2)}
                />
                {count > 0 && (
                  <text class="length-count" x={middle} y={HEIGHT - height - 6}>
                    {numberText(count)}
                  </text>
                )}
                <text x={middle} y={HEIGHT + 18}>
                  {name}
                </text>
              </g>
            );
          })}
          <line class="ground" x1={0} x2={width} y1={HEIGHT} y2={HEIGHT} />
          <text x={width / 2} y={HEIGHT + 36}>
            {t('lengthsAxis')}
          </text>
        </svg>
      )}
    </div>
  );
}
