/** The area that a chart is drawn in, in CSS pixels. */
export interface ChartArea {
  readonly width: number;
  readonly height: number;
  /** The space at the side where text starts, for the labels of lines. */
  readonly margin: number;
  /** Days run from right to left where text does. */
  readonly rightToLeft: boolean;
}

/** The range of a horizontal scale: where the first column starts and where the last one ends. */
export const horizontalRange = ({ width, margin, rightToLeft }: ChartArea): [start: number, end: number] =>
  rightToLeft ? [width - margin, 0] : [margin, width];
