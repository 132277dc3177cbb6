/** What can be done next: buttons, links, and what is filled in before something goes back. */
import { Button, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { JsonButton, Sent } from '../as-json.js';
import { Fields, typedAtFirst, type JsonField, type TypedIn } from './fields.js';

export interface Sending {
  readonly send: (sent: Sent) => void;
  readonly isBusy: boolean;
}

/** `of`: whose row it is, for who hears "Bekijk" ten times. */
export function Ways({
  buttons,
  of = '',
  typed = {},
  send,
  isBusy,
}: Sending & {
  readonly buttons: readonly JsonButton[];
  readonly of?: string;
  readonly typed?: TypedIn;
}): React.ReactNode {
  if (buttons.length === 0) return null;
  return (
    <div className="ways">
      {buttons.map(({ label, verb, data, look, isOfForm }) => (
        <Button
          key={`${label}${JSON.stringify(data)}`}
          appearance={look === 'positive' ? 'primary' : 'secondary'}
          aria-label={of ? `${label}: ${of}` : undefined}
          disabledFocusable={isBusy}
          onClick={() => {
            send({ verb, data: isOfForm ? { ...typed, ...data } : data });
          }}
        >
          {label}
        </Button>
      ))}
    </div>
  );
}

export function Links({ links }: { readonly links: readonly { title: string; url: string }[] }): React.ReactNode {
  return links.map(({ title, url }) => (
    <p key={url}>
      <Link href={url} target="_blank" rel="noreferrer">
        {title}
      </Link>
    </p>
  ));
}

/** Agreed to in one press; sent back with what is to be said, which opens where it is wanted. */
export function Decision({
  agrees,
  back,
  send,
  isBusy,
}: Sending & {
  readonly agrees: readonly { readonly label: string; readonly sent: Sent }[];
  readonly back: { readonly label: string; readonly sent: Sent; readonly fields: readonly JsonField[] } | null;
}): React.ReactNode {
  const [isOpen, setIsOpen] = useState(false);
  const [typed, setTyped] = useState(typedAtFirst(back?.fields ?? []));
  return (
    <>
      <div className="ways">
        {agrees.map(({ label, sent }) => (
          <Button
            key={label}
            appearance={agrees.length === 1 ? 'primary' : 'secondary'}
            disabledFocusable={isBusy}
            onClick={() => {
              send(sent);
            }}
          >
            {label}
          </Button>
        ))}
        {back && (
          <Button
            aria-expanded={isOpen}
            onClick={() => {
              setIsOpen(!isOpen);
            }}
          >
            {back.label}
          </Button>
        )}
      </div>
      {back && isOpen && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            send({ verb: back.sent.verb, data: { ...typed, ...back.sent.data } });
          }}
        >
          <Fields fields={back.fields} typed={typed} setTyped={setTyped} />
          <Button type="submit" appearance="primary" disabledFocusable={isBusy}>
            {back.label}
          </Button>
        </form>
      )}
    </>
  );
}
