import { parse, type Token } from '@messageformat/parser';
import type { MessageCatalogue } from './compiled-catalogue';

/** What is filled in at a place of a text: a number that its plural form depends on, or a text. */
export type ParameterType = 'number' | 'string';

function collect(tokens: readonly Token[], found: Map<string, ParameterType>): void {
  for (const token of tokens) {
    if (token.type === 'content' || token.type === 'octothorpe') continue;
    const isCount = token.type === 'plural' || token.type === 'selectordinal';
    if (isCount || !found.has(token.arg)) found.set(token.arg, isCount ? 'number' : 'string');
    if ('cases' in token) for (const { tokens: inner } of token.cases) collect(inner, found);
  }
}

/**
 * What is filled into a text, by name.
 * @throws Error when the text is not ICU MessageFormat
 */
export function parametersOf(message: string): ReadonlyMap<string, ParameterType> {
  const found = new Map<string, ParameterType>();
  collect(parse(message), found);
  return found;
}

/** The TypeScript declaration of what is filled into each text of a catalogue. */
export function parameterTypes(catalogue: MessageCatalogue): string {
  const lines = Object.entries(catalogue).map(([key, { message }]) => {
    const fields = [...parametersOf(message)].map(([name, type]) => `readonly ${name}: ${type}`);
    return `  ${key}: { ${fields.join('; ')} };`.replace('{  }', '{}');
  });
  return `// Made from messages/en.json by build/message-parameters.ts.
/** What is filled into each text, by key. */
interface MessageParameters {
${lines.join('\n')}
}
`;
}
