import { EVERYDAY_TEMPO, REHEARSAL_TEMPO, type Tempo } from '../../domain/attention/tempo';
import { IS_REHEARSAL } from '../../platform/rehearsal';

/**
 * The tempo by which everything that pages show was measured. The background and the sensor choose theirs by the same
 * constant: a function that chose for all of them would carry the rehearsal's tempo into every build.
 */
export const TEMPO: Tempo = IS_REHEARSAL ? REHEARSAL_TEMPO : EVERYDAY_TEMPO;
