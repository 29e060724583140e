import '../controls/question.css';
import './address-form.css';
import type { JSX, TargetedSubmitEvent } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import type { SiteId } from '../../lib/domain/sites/site';
import { t } from '../../lib/platform/i18n';
import { type ReadAddress, readAddress } from '../../lib/sites/address';
import type { ChosenSite } from '../../lib/sites/chosen-site';
import { siteName } from '../../lib/wording/site-text';
import { Button } from '../controls/button';
import { Notice } from '../controls/notice';
import { useTask } from '../hooks/use-task';
import { AddressAnswer } from './address-answer';

interface AddressFormProps {
  /** The sites that are on the list already. */
  readonly taken: readonly SiteId[];
  /** May ask the browser, so it begins within the click. Rejects on failure. */
  onAdd(site: ChosenSite): Promise<'on' | 'declined'>;
}

/** Adds any site by its address. */
export function AddressForm({ taken, onAdd }: AddressFormProps): JSX.Element {
  const id = useId();
  const hint = useId();
  const answer = useId();
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState('');
  const [isMastodon, setMastodon] = useState(false);
  const [read, setRead] = useState<ReadAddress>();
  const task = useTask<{ readonly name: string; readonly went: 'on' | 'declined' }>();

  const add = (site: ChosenSite): void =>
    task.run(async () => {
      const went = await onAdd(site);
      if (went === 'on') {
        setText('');
        setMastodon(false);
        setRead(undefined);
        // The button that was pressed may be gone.
        field.current?.focus();
      }
      return { name: siteName(site.site), went };
    });
  const submit = (event: TargetedSubmitEvent<HTMLFormElement>): void => {
    event.preventDefault();
    if (task.state === 'running') return;
    task.reset();
    const address = readAddress(text);
    setRead(address);
    if (address.kind === 'other' && !taken.includes(address.host)) {
      add({ site: address.host, ...(isMastodon && { like: 'mastodon' }) });
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
      <AddressAnswer id={answer} read={read} taken={taken} went={task.answer} onAdd={add} />
      <Notice tone="trouble">{task.state === 'failed' && t('failedTryAgain')}</Notice>
    </form>
  );
}
