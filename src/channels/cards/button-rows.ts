/** A phone shows no more of a row of buttons than fits on it, so a row that is wider is put in several. */

interface Element {
  readonly type?: string;
  readonly actions?: readonly { readonly title?: string }[];
}

/** What a card has on a phone, and what a column beside a text has, in the points of a button. */
const ROOM = 292;
const ROOM_IN_COLUMN = 140;
const GAP = 8;

/** About as wide as Teams draws it. */
const widthOf = (title: string): number => 7.5 * title.length + 28;

/** A filled card with its rows of buttons made to fit; everything else stays what it is. */
export function withButtonRows<Part>(part: Part, room = ROOM): Part {
  if (Array.isArray(part)) {
    return part.flatMap((element: Element) =>
      element.type === 'ActionSet' ? rowsOf(element, room) : [withButtonRows(element, room)],
    ) as Part;
  }
  if (typeof part !== 'object' || part === null) return part;
  const inside = (part as Element).type === 'Column' ? ROOM_IN_COLUMN : room;
  const nested = Object.entries(part).filter(([key]) => ['body', 'items', 'columns', 'card'].includes(key));
  return Object.assign(
    { ...part },
    Object.fromEntries(nested.map(([key, value]) => [key, withButtonRows(value, inside)])),
  );
}

function rowsOf(set: Element, room: number): Element[] {
  const rows: { title?: string }[][] = [];
  let left = 0;
  for (const action of set.actions ?? []) {
    const width = widthOf(action.title ?? '');
    const row = rows.at(-1);
    if (row && width + GAP <= left) {
      row.push(action);
      left -= width + GAP;
    } else {
      rows.push([action]);
      left = room - width;
    }
  }
  return rows.map((actions, i) => ({
    ...{ ...set, ...(i > 0 && { spacing: 'Small' }) },
    actions: actions.map((action) => withButtonRows(action)),
  }));
}
