import { type ComponentChildren, createContext, type JSX } from 'preact';
import { useContext } from 'preact/hooks';
import { findsText } from '../../../lib/domain/journal/text-search';
import { Disclosure } from '../../shared/disclosure';

/** What the person looks for on the page; empty for everything. */
export const OptionsQuery = createContext('');

interface FoldedOptionsProps {
  readonly title: ComponentChildren;
  readonly note?: string | undefined;
  /** Their part of the page's address. */
  readonly id?: string;
  /** The words by which a search finds them. */
  readonly words: readonly string[];
  /** Opens them as well while this is true. */
  readonly open?: boolean;
  readonly children: ComponentChildren;
}

/** Options that few people need, folded until they are opened or a search leads into them. */
export function FoldedOptions({ words, open = false, ...rest }: FoldedOptionsProps): JSX.Element {
  const query = useContext(OptionsQuery);
  const isFound = query.trim() !== '' && findsText(query, words);
  return <Disclosure {...rest} open={open || isFound} />;
}
