/** The students of who guides them: found by a word, in the order that is wanted. */
import { Field, Input, Select } from '@fluentui/react-components';
import { useDeferredValue, useMemo, useState } from 'react';
import type { JsonRow } from '../as-json.js';
import { Lines } from '../drawn/parts.js';
import { Ways, type Sending } from '../drawn/ways.js';
import { words } from './words.js';

export function isOfStudent(row: JsonRow): boolean {
  return row.buttons?.some(({ verb }) => verb === 'show-student') === true;
}

interface OfStudent {
  readonly group: string;
  readonly row: JsonRow;
}

export function StudentTable({
  students,
  ...sending
}: Sending & { readonly students: readonly OfStudent[] }): React.ReactNode {
  const [search, setSearch] = useState('');
  const [order, setOrder] = useState<'attention' | 'name'>('attention');
  const wanted = useDeferredValue(search.trim().toLocaleLowerCase('nl'));
  const shown = useMemo(() => {
    const found = students.filter(({ row, group }) =>
      [row.title, group, ...(row.reasons ?? []), ...row.lines].join(' ').toLocaleLowerCase('nl').includes(wanted),
    );
    return order === 'name' ? found.toSorted((a, b) => a.row.title.localeCompare(b.row.title, 'nl')) : found;
  }, [students, wanted, order]);
  return (
    <>
      <div className="ways">
        <Field label={words.search}>
          <Input
            type="search"
            value={search}
            onChange={(_, { value }) => {
              setSearch(value);
            }}
          />
        </Field>
        <Field label={words.sort}>
          <Select
            value={order}
            onChange={(_, { value }) => {
              setOrder(value === 'name' ? 'name' : 'attention');
            }}
          >
            <option value="attention">{words.sortAttention}</option>
            <option value="name">{words.sortName}</option>
          </Select>
        </Field>
      </div>
      {shown.length === 0 && <p role="status">{words.noneFound}</p>}
      <table className="sheet stacks">
        <thead>
          <tr>
            <th scope="col">{words.student}</th>
            <th scope="col">{words.standing}</th>
            <th scope="col">{words.why}</th>
            <th scope="col">{words.next}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ row, group }, place) => (
            <tr key={`${place} ${row.title}`}>
              <th scope="row">
                <strong>{row.title}</strong>
                <div className="under">{group.replace(/ \(\d+\)$/, '')}</div>
              </th>
              <td>
                <Lines lines={row.lines} />
              </td>
              <td>
                <Lines lines={row.reasons ?? []} />
              </td>
              <td>
                <Ways buttons={row.buttons ?? []} of={row.title} {...sending} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}
