/** Who takes over what somebody does, and from which day on: somebody who is known, or somebody new. What it changes is shown first. */
import { Button, Field, Input, Select } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { FoundPerson, PeopleFound } from '../../shows/people-found.js';
import type { Api } from '../api.js';
import type { AsJson, Sent } from '../as-json.js';
import { words } from './words.js';

type JsonPerson = AsJson<FoundPerson>;
const NEW = 'new';

export function Replace({
  api,
  person,
  guide,
  today,
  stop,
  send,
}: {
  readonly api: Api;
  readonly person: JsonPerson;
  readonly guide: JsonPerson['guides'][number];
  readonly today: string;
  readonly stop: () => void;
  readonly send: (sent: Sent) => void;
}): React.ReactNode {
  const others = useOthers(api, person);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    title.current?.focus();
  }, [person, guide]);
  const [typed, setTyped] = useState({ becomes: '', from: today, name: '', mail: '', phone: '' });
  const field = (
    id: keyof typeof typed,
    label: string,
    type: 'text' | 'date' | 'email' | 'tel' = 'text',
  ): React.ReactNode => (
    <Field label={label}>
      <Input
        type={type}
        value={typed[id]}
        required={id !== 'phone'}
        onChange={(_, { value }) => {
          setTyped({ ...typed, [id]: value });
        }}
      />
    </Field>
  );
  const isNew = typed.becomes === NEW;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        const { becomes, from, name, mail, phone } = typed;
        const of = { role: guide.role, was: person.person, from };
        send(
          isNew
            ? { verb: 'add-guide', data: { ...of, name, mail, phone } }
            : { verb: 'ask-replace', data: { ...of, becomes } },
        );
      }}
    >
      <h2 tabIndex={-1} ref={title}>
        {words.replaceOf(person.name, guide.words)}
      </h2>
      <div className="fields">
        <Field label={words.becomes}>
          <Select
            value={typed.becomes}
            required
            onChange={(_, { value }) => {
              setTyped({ ...typed, becomes: value });
            }}
          >
            <option value="">{words.choose}</option>
            {others.map(({ person: id, name, lines }) => (
              <option key={id} value={id}>
                {[name, lines[0]].filter(Boolean).join(' · ')}
              </option>
            ))}
            <option value={NEW}>{words.somebodyNew}</option>
          </Select>
        </Field>
        {isNew && (
          <>
            {field('name', words.name)}
            {field('mail', words.mail, 'email')}
            {field('phone', words.phone, 'tel')}
          </>
        )}
        {field('from', words.from, 'date')}
      </div>
      <div className="ways">
        <Button type="submit" appearance="primary">
          {words.goOn}
        </Button>
        <Button onClick={stop}>{words.stop}</Button>
      </div>
    </form>
  );
}

/** Staff of the school, but for who is replaced. */
function useOthers(api: Api, { person }: JsonPerson): readonly JsonPerson[] {
  const [others, setOthers] = useState<readonly JsonPerson[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    const goOn = async (): Promise<void> => {
      const found: JsonPerson[] = [];
      for (let from: number | null = 0; from !== null;) {
        const looked = await api.look(`people?staff=1&from=${from}`, '', ended.signal);
        const page = looked?.value as AsJson<PeopleFound>;
        found.push(...page.rows.filter((one) => one.person !== person));
        from = page.next;
      }
      setOthers(found);
    };
    // Somebody new can be filled in all the same.
    goOn().catch(() => undefined);
    return () => {
      ended.abort();
    };
  }, [api, person]);
  return others;
}
