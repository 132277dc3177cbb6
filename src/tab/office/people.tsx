/** People and placements of the school: found by a word, opened, changed and taken over as in the chat. */
import { Button, Field, Input } from '@fluentui/react-components';
import { useDeferredValue, useEffect, useState } from 'react';
import type { FoundPerson, PeopleFound } from '../../shows/people-found.js';
import { Refused, type Api } from '../api.js';
import type { AsJson } from '../as-json.js';
import { DrawnShow } from '../drawn/drawn-show.js';
import { Lines } from '../drawn/parts.js';
import type { Viewed } from '../place.js';
import { StudentPage } from '../staff/student-page.js';
import { Fault, Waiting } from '../states.js';
import { words as common } from '../words.js';
import { Pages, usePaging } from './pages.js';
import { Replace } from './replace.js';
import { Said } from './said.js';
import { useActs } from './use-acts.js';
import { words } from './words.js';

type JsonPerson = AsJson<FoundPerson>;
type JsonPeople = AsJson<PeopleFound>;
/** While somebody types. */
const PAUSE_MS = 200;

export function People({ api }: Viewed): React.ReactNode {
  const [search, setSearch] = useState('');
  const paging = usePaging();
  const [acts, setActs] = useState(0);
  const [opened, setOpened] = useState('');
  const { page, fault } = usePeople(api, useDeferredValue(search), paging.from, acts);
  const doing = useActs(api, () => {
    setActs((before) => before + 1);
  });
  const [replaced, setReplaced] = useState<{
    readonly person: JsonPerson;
    readonly guide: JsonPerson['guides'][number];
  } | null>(null);
  if (opened !== '')
    return (
      <StudentPage
        api={api}
        student={opened}
        back={() => {
          setOpened('');
        }}
      />
    );
  const isDoing = doing.show !== null || replaced !== null;
  return (
    <div className="panels">
      {(isDoing || doing.said.text !== '') && (
        <section className="panel" aria-busy={doing.isBusy} ref={doing.place}>
          <Said said={doing.said} />
          {doing.show ? (
            <>
              <DrawnShow show={doing.show} send={doing.send} isBusy={doing.isBusy} />
              <Button appearance="subtle" onClick={doing.clear}>
                ← {common.back}
              </Button>
            </>
          ) : (
            replaced && (
              <Replace
                api={api}
                {...replaced}
                today={page?.today ?? ''}
                stop={() => {
                  setReplaced(null);
                }}
                send={(sent) => {
                  setReplaced(null);
                  doing.send(sent);
                }}
              />
            )
          )}
        </section>
      )}
      <section className="panel">
        <h2 tabIndex={-1}>{words.people}</h2>
        <div className="filters" role="search">
          <Field label={words.search}>
            <Input
              type="search"
              value={search}
              onChange={(_, { value }) => {
                setSearch(value);
                paging.toFirst();
              }}
            />
          </Field>
          <Button
            className="at-end"
            disabledFocusable={doing.isBusy}
            onClick={() => {
              doing.send({ verb: 'new-placement', data: {} });
            }}
          >
            {words.newPlacement}
          </Button>
        </div>
        {fault !== '' && <Fault text={fault} />}
        {!page && fault === '' && <Waiting />}
        {page && (
          <>
            <p className="under" role="status">
              {page.count === 0 ? words.nobody : words.found(page.count)}
            </p>
            {page.rows.map((person) => (
              <Person
                key={person.person}
                person={person}
                open={setOpened}
                replace={(guide) => {
                  doing.clear();
                  setReplaced({ person, guide });
                }}
              />
            ))}
            <Pages paging={paging} next={page.next} />
          </>
        )}
      </section>
    </div>
  );
}

/** Asked once for each search: nobody's list grows while one reads it. */
function usePeople(
  api: Api,
  search: string,
  from: number,
  acts: number,
): { readonly page: JsonPeople | null; readonly fault: string } {
  const [seen, setSeen] = useState<{ readonly page: JsonPeople | null; readonly fault: string }>({
    page: null,
    fault: '',
  });
  useEffect(() => {
    const ended = new AbortController();
    const query = new URLSearchParams({ search, from: String(from) });
    const timer = window.setTimeout(() => {
      api
        .look(`people?${query.toString()}`, '', ended.signal)
        .then((looked) => {
          setSeen({ page: looked?.value as JsonPeople, fault: '' });
        })
        .catch((error: unknown) => {
          if (!ended.signal.aborted)
            setSeen({ page: null, fault: error instanceof Refused ? error.text : common.noAnswer });
        });
    }, PAUSE_MS);
    return () => {
      clearTimeout(timer);
      ended.abort();
    };
  }, [api, search, from, acts]);
  return seen;
}

function Person({
  person: { name, lines, open: way, guides },
  open,
  replace,
}: {
  readonly person: JsonPerson;
  readonly open: (student: string) => void;
  readonly replace: (guide: JsonPerson['guides'][number]) => void;
}): React.ReactNode {
  return (
    <div className="row person">
      <div>
        <h3>{name}</h3>
        <Lines lines={lines} />
      </div>
      <div className="ways">
        {way && (
          <Button
            aria-label={`${words.open}: ${name}`}
            onClick={() => {
              open(String(way.data['student']));
            }}
          >
            {words.open}
          </Button>
        )}
        {guides.map((guide) => (
          <Button
            key={guide.role}
            aria-label={`${words.replace}: ${name}, ${guide.words}`}
            onClick={() => {
              replace(guide);
            }}
          >
            {words.replace} ({guide.words})
          </Button>
        ))}
      </div>
    </div>
  );
}
