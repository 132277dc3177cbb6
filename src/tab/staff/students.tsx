/** The students of who guides them: as a table where there are any. */
import type { Viewed } from '../place.js';
import type { JsonShow } from '../as-json.js';
import { ListShow } from '../drawn/list-show.js';
import { Lines, Title } from '../drawn/parts.js';
import { Ways, type Sending } from '../drawn/ways.js';
import { Panel } from '../panel.js';
import { isOfStudent, StudentTable } from './student-table.js';

export function Students({ api }: Viewed): React.ReactNode {
  return (
    <Panel
      api={api}
      path="overview"
      draw={(show, sending) => (show.kind === 'list' ? <Table show={show} {...sending} /> : null)}
    />
  );
}

function Table({ show, ...sending }: Sending & { readonly show: JsonShow<'list'> }): React.ReactNode {
  const students = show.sections.flatMap(({ heading, rows }) =>
    rows.filter(isOfStudent).map((row) => ({ group: heading, row })),
  );
  const others = show.sections.filter(({ rows }) => !rows.some(isOfStudent));
  if (students.length === 0)
    return (
      <>
        <ListShow show={show} {...sending} />
        <Ways buttons={show.buttons} {...sending} />
      </>
    );
  return (
    <>
      <Title of={show.title} />
      <StudentTable students={students} {...sending} />
      <ListShow show={{ ...show, title: '', sections: others, lines: [] }} {...sending} />
      <Lines lines={show.lines} />
      <Ways buttons={show.buttons} {...sending} />
    </>
  );
}
