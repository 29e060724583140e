import { type Reference, SIZES } from '../domain/learn/references';
import { counted } from '../platform/i18n';
import { listText } from './list-text';

/** "48 papers and 7,679 people"; empty when a study's size isn't known for certain. */
export const sizeText = ({ size }: Reference): string =>
  listText(
    SIZES.flatMap((kind) => {
      const count = size[kind];
      return count === undefined ? [] : [counted(`learnSize_${kind}`, count)];
    }),
  );
