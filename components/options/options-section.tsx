import type { ComponentChildren, JSX, Ref } from 'preact';
import { useId } from 'preact/hooks';
import type { OptionsPart } from '../../lib/domain/options-part';

interface OptionsSectionProps {
  /** Its part of the page's address. */
  readonly part: OptionsPart;
  readonly title: string;
  /** For a heading that takes the focus when what had it is gone. */
  readonly headingRef?: Ref<HTMLHeadingElement>;
  readonly children: ComponentChildren;
}

/** One section of the options, with an address of its own. */
export function OptionsSection({ part, title, headingRef, children }: OptionsSectionProps): JSX.Element {
  const id = useId();
  const focusable = headingRef && { ref: headingRef, tabIndex: -1 };
  return (
    <section class="options-section" id={part} aria-labelledby={id}>
      <h2 id={id} {...focusable}>
        {title}
      </h2>
      {children}
    </section>
  );
}
