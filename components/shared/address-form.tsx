import type { JSX, TargetedSubmitEvent } from 'preact';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import type { SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/i18n/translate';
import { type ChosenSite, sameSiteIn } from '../../lib/sites/chosen-site';
import { readableHost } from '../../lib/sites/readable-host';
import { type ReadAddress, readAddress } from '../../lib/sites/typed-address';
import { siteName } from '../../lib/wording/site-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';
import { AddressAnswer } from './address-answer';
import '../controls/question.css';
import './address-form.css';

/** The site whose servers have surfaces in common, though each has a host of its own. */
const MASTODON = 'mastodon';

interface AddressFormProps {
  /** The sites that are already on the list. */
  readonly taken: readonly SiteId[];
  /** A site whose address is filled in at first, `undefined` for an empty field. */
  readonly offered?: ChosenSite | undefined;
  /** May ask the browser for access, so it is called at once in the click. Rejects on failure. */
  onAdd(site: ChosenSite): Promise<'on' | 'declined'>;
}

/** A form that adds a site by its address. */
export function AddressForm({ taken, offered, onAdd }: AddressFormProps): JSX.Element {
  const id = useId();
  const hint = useId();
  const answer = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isMastodon, setMastodon] = useState(false);
  const [read, setRead] = useState<ReadAddress>();
  const task = useTask<{ readonly name: string; readonly outcome: 'on' | 'declined' }>();
  useEffect(() => {
    if (!offered) return;
    setText(readableHost(offered.site));
    setMastodon(offered.like === MASTODON);
    setRead(undefined);
    task.reset();
    field.current?.focus();
  }, [offered?.site, offered?.like]);

  const add = (site: ChosenSite): void =>
    task.run(async () => {
      const outcome = await onAdd(site);
      if (outcome === 'on') {
        setText('');
        setMastodon(false);
        setRead(undefined);
        // The button that was pressed may be gone: the focus moves to the field.
        field.current?.focus();
      }
      return { name: siteName(site.site), outcome };
    });
  const likeOfOffer = (host: string): SiteId | undefined =>
    offered?.site === host && offered.like !== MASTODON ? offered.like : undefined;
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (task.state === 'running') return;
    task.reset();
    const address = readAddress(text);
    setRead(address);
    if (address.kind === 'other' && sameSiteIn(address.host, taken) === undefined) {
      const like = isMastodon ? MASTODON : likeOfOffer(address.host);
      add({ site: address.host, ...(like !== undefined && { like }) });
    }
  };

  return (
    <form class="address-form" noValidate onSubmit={submit}>
      <label class="question" for={id}>
        {t('addressLabel')}
      </label>
      <p id={hint} class="address-form-hint">
        {t('addressHint')}
      </p>
      <div class="address-form-line">
        <input
          id={id}
          ref={field}
          type="text"
          inputMode="url"
          dir="ltr"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          placeholder="example.org"
          value={text}
          aria-invalid={read?.kind === 'fault'}
          aria-describedby={`${hint} ${answer}`}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setRead(undefined);
            if (task.state !== 'running') task.reset();
          }}
        />
        <Button type="submit" waiting={task.state === 'running'}>
          {t('addressAdd')}
        </Button>
      </div>
      <label class="address-form-kind">
        <input
          type="checkbox"
          checked={isMastodon}
          onChange={(event) => setMastodon(event.currentTarget.checked)}
        />
        {t('addressMastodon')}
      </label>
      <AddressAnswer id={answer} read={read} taken={taken} added={task.answer} onAdd={add} />
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
    </form>
  );
}
