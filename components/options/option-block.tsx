import type { ComponentChildren, JSX } from 'preact';
import { useId } from 'preact/hooks';
import './option-block.css';

/** One subject of a section of the options, under a heading of its own. */
export function OptionBlock(props: {
  readonly title: string;
  readonly children: ComponentChildren;
}): JSX.Element {
  const id = useId();
  return (
    <section class="option-block" aria-labelledby={id}>
      <h3 id={id}>{props.title}</h3>
      {props.children}
    </section>
  );
}
