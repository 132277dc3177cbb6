/** "Mijn studenten": the table, and the page of the one that was opened; back one is where one was. */
import { useEffect, useRef, useState } from 'react';
import type { Viewed } from '../place.js';
import { Fault, Waiting } from '../states.js';
import { words as common } from '../words.js';
import { StudentPage } from './student-page.js';
import { StudentTable } from './student-table.js';
import { WHOLE } from './table-order.js';
import { useStudents, type JsonStudent } from './use-students.js';
import { words } from './words.js';

export function Students({ api }: Viewed): React.ReactNode {
  const { rows, isWhole, fault, again } = useStudents(api);
  const [view, setView] = useState(WHOLE);
  const [opened, setOpened] = useState<Pick<JsonStudent, 'student' | 'name'> | null>(null);
  const table = useRef<HTMLDivElement>(null);
  const last = useRef('');
  useEffect(() => {
    if (opened) last.current = opened.name;
    else if (last.current !== '') focusOn(table.current, last.current);
  }, [opened]);
  return (
    <>
      {opened && (
        <StudentPage
          api={api}
          student={opened.student}
          back={() => {
            setOpened(null);
          }}
        />
      )}
      <section className="panel" hidden={opened !== null} ref={table}>
        {fault !== '' && <Fault text={rows ? `${fault} ${common.stale}` : fault} again={again} />}
        {rows && isWhole && rows.length === 0 && <p>{words.noStudents}</p>}
        {rows && rows.length > 0 && (
          <StudentTable rows={rows} isWhole={isWhole} view={view} setView={setView} open={setOpened} />
        )}
        {!rows && fault === '' && <Waiting />}
      </section>
    </>
  );
}

/** Who comes back from a page is at the row that led there. */
function focusOn(table: HTMLElement | null, name: string): void {
  const rows = table?.querySelectorAll<HTMLElement>('.of-student') ?? [];
  const row = [...rows].find(({ textContent }) => textContent === name);
  (row ?? table?.querySelector<HTMLElement>('.students-box'))?.focus({ preventScroll: true });
}
