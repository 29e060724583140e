import { type Reference, SIZE_KINDS } from '../domain/learn/references';
import { t } from '../i18n/translate';
import { listText } from './list-text';

/** "48 papers and 7,679 people"; empty when we are not certain of a study's size. */
export const studySizeText = ({ size }: Reference): string =>
  listText(
    SIZE_KINDS.flatMap((kind) => {
      const count = size[kind];
      return count === undefined ? [] : [t(`learnSize_${kind}`, { count })];
    }),
  );
