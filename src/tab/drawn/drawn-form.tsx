/** A form of a show in the tab. */
import { useState } from 'react';
import { Fault } from '../states.js';
import { Fields, typedAtFirst } from './fields.js';
import { fieldsOf } from './form-fields.js';
import { Lines, Title } from './parts.js';
import { Ways, type Sending } from './ways.js';

export function Form({
  show,
  lines,
  ...sending
}: Sending & { readonly show: Parameters<typeof fieldsOf>[0]; readonly lines: readonly string[] }): React.ReactNode {
  const fields = fieldsOf(show);
  const [typed, setTyped] = useState(() => typedAtFirst(fields));
  const sent = show.buttons.find(({ isOfForm }) => isOfForm);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (sent) sending.send({ verb: sent.verb, data: { ...typed, ...sent.data } });
      }}
    >
      <Title of={show.title} />
      {'error' in show && show.error !== '' && <Fault text={show.error} />}
      <Lines lines={lines} />
      <Fields fields={fields} typed={typed} setTyped={setTyped} />
      <Ways buttons={show.buttons} typed={typed} {...sending} />
    </form>
  );
}
