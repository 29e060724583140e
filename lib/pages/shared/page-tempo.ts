import { EVERYDAY_TEMPO, REHEARSAL_TEMPO, type Tempo } from '../../domain/attention/tempo';
import { IS_REHEARSAL } from '../../platform/rehearsal';

/** The tempo by which what the pages tell of was measured. */
export const TEMPO: Tempo = IS_REHEARSAL ? REHEARSAL_TEMPO : EVERYDAY_TEMPO;
