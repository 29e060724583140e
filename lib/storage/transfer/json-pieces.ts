import { ImportFault } from './import-fault';
import type { Pause } from './pause-when-due';

/** More levels than any file has that Enough knows. */
const DEEPEST = 32;

/** The longest piece, in characters: more than any row, or any member of a file of another tool, can have. */
const LONGEST_PIECE = 64_000_000;

/** The most pieces: ten heavy years have a tenth of that. */
const MOST_PIECES = 2_000_000;

/** It asks for a pause after so many characters that matter: a tenth of a millisecond of work. */
const PAUSE_EVERY = 1_000;

const broken = (what: string) => new ImportFault('broken', `not valid JSON: ${what}`);

/** Is called with a member of the outermost object, or with each element of a member that is an array. */
type PieceVisitor = (key: string, piece: unknown, isElement: boolean) => void;

/**
 * Reads a JSON document that comes in parts. Its members are parsed one by one, and those of an array element by
 * element, so that a page can read a file of ten years and stay responsive. (Measured with 32 MB on two busy cores:
 * `JSON.parse` stood still for 0.5 s, a streaming parser took 5.4 s.) A document that is an array has its elements
 * under the key `''`.
 */
export class JsonPieces {
  /** The text from the beginning of the present piece. */
  #text = '';
  /** Up to where it was looked at. */
  #at = 0;
  #depth = 0;
  #inText = false;
  #key: string | undefined;
  /** The depth at which pieces are elements of an array; 0 while they are members. */
  #listDepth = 0;
  /** Whether a piece came before in the same list or object. */
  #hasPiece = false;
  /** Whether the present member was an array, which is complete. */
  #listEnded = false;
  #isOver = false;
  #pieces = 0;
  #steps = 0;
  // Patterns made anew for each character would take two fifths of the time of reading.
  readonly #endsOrEscapes = /["\\]/g;
  readonly #structure = /["{}[\],:]/g;

  /** @param pause is waited for within parts too: a browser gives two megabytes at once */
  constructor(
    private readonly visit: PieceVisitor,
    private readonly pause: Pause,
  ) {}

  /** @throws ImportFault when the document can not be valid any more, or is too large */
  async write(part: string): Promise<void> {
    this.#text += part;
    while (this.#step()) {
      this.#steps += 1;
      if (this.#steps % PAUSE_EVERY === 0) await this.pause();
    }
    if (this.#text.length > LONGEST_PIECE) throw new ImportFault('tooLarge', 'a piece is too long');
  }

  /** @throws ImportFault when the document is not complete */
  end(): void {
    if (this.#depth === 0 && !this.#isOver) throw new ImportFault('unknown', 'it is no JSON document');
    if (!this.#isOver || this.#text.trim() !== '') throw broken('it ends too early or too late');
  }

  /** Goes on to the next character that matters. @returns whether there was one */
  #step(): boolean {
    return this.#inText ? this.#stepInText() : this.#stepOutside();
  }

  /** Where the next of some characters is. */
  #next(characters: RegExp): number | undefined {
    characters.lastIndex = this.#at;
    return characters.test(this.#text) ? characters.lastIndex - 1 : undefined;
  }

  #stepInText(): boolean {
    const index = this.#next(this.#endsOrEscapes);
    if (index === undefined) {
      this.#at = this.#text.length;
      return false;
    }
    const isEscape = this.#text[index] === '\\';
    if (isEscape && index + 1 >= this.#text.length) {
      this.#at = index;
      return false;
    }
    this.#inText = isEscape;
    this.#at = index + (isEscape ? 2 : 1);
    return true;
  }

  #stepOutside(): boolean {
    const index = this.#next(this.#structure);
    if (index === undefined) {
      this.#at = this.#text.length;
      return false;
    }
    if (this.#isOver) throw broken('something follows its end');
    this.#at = index + 1;
    this.#meet(this.#text.charAt(index));
    return true;
  }

  #meet(character: string): void {
    const pieceDepth = this.#listDepth || 1;
    if (character === '"') this.#inText = true;
    else if (character === '{' || character === '[') this.#open(character);
    else if (character === ':' && this.#depth === 1 && this.#listDepth === 0) this.#beginMember();
    else if (character === ',' && this.#depth === pieceDepth) this.#endPiece();
    else if (character === '}' || character === ']') this.#close(character, pieceDepth);
  }

  #open(character: string): void {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw new ImportFault('broken', 'it is nested too deep');
    const isList = character === '[' && this.#listDepth === 0;
    const beginsRoot = this.#depth === 1;
    const isBlankBefore = this.#pieceText().trim() === '';
    const beginsMember = this.#depth === 2 && this.#key !== undefined && !this.#listEnded && isBlankBefore;
    if (!beginsRoot && !(isList && beginsMember)) return;
    if (!isBlankBefore) throw broken('something precedes its beginning');
    if (isList) this.#listDepth = this.#depth;
    if (beginsRoot && isList) this.#key = '';
    this.#hasPiece = false;
    this.#drop();
  }

  #close(character: string, pieceDepth: number): void {
    if (this.#depth === pieceDepth) {
      if (character !== (this.#listDepth ? ']' : '}')) throw broken('a bracket is wrong');
      const isUnfinished = this.#key !== undefined && this.#listDepth === 0 && !this.#listEnded;
      // An empty list or object has no piece.
      if (this.#hasPiece || isUnfinished || this.#pieceText().trim() !== '') this.#emit();
      this.#hasPiece = false;
      this.#listEnded = this.#listDepth === 2;
      this.#isOver = !this.#listEnded;
      this.#listDepth = 0;
      this.#drop();
    }
    this.#depth -= 1;
    if (this.#depth < 0) throw broken('a bracket is missing');
  }

  #beginMember(): void {
    if (this.#key !== undefined) throw broken('a member has two values');
    const key = parsed(this.#pieceText());
    if (typeof key !== 'string') throw broken('a key is no text');
    this.#key = key;
    this.#drop();
  }

  #endPiece(): void {
    this.#emit();
    this.#hasPiece = true;
    this.#drop();
  }

  #emit(): void {
    const text = this.#pieceText();
    if (this.#listDepth > 0) {
      this.#count();
      this.visit(this.#key ?? '', parsed(text), true);
      return;
    }
    if (this.#key === undefined) throw broken('a member has no key');
    if (this.#listEnded) {
      if (text.trim() !== '') throw broken('something follows a list');
    } else {
      this.#count();
      this.visit(this.#key, parsed(text), false);
    }
    this.#listEnded = false;
    this.#key = undefined;
  }

  #count(): void {
    this.#pieces += 1;
    if (this.#pieces > MOST_PIECES) throw new ImportFault('tooLarge', 'it has too many parts');
  }

  /** The text of the present piece, without the character that was just met. */
  #pieceText(): string {
    return this.#text.slice(0, this.#at - 1);
  }

  #drop(): void {
    this.#text = this.#text.slice(this.#at);
    this.#at = 0;
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken('a part can not be read');
  }
}
