/** A week that is filled in: what was typed and not yet saved, what came of saving, one after another. */
import { useCallback, useEffect, useReducer, useRef } from 'react';
import { Refused, type Api } from '../api.js';
import type { JsonButton, JsonGrid, JsonShow, Sent } from '../as-json.js';
import { words as common } from '../words.js';
import { daysById, idsIn, rowsOf, withCell, type Column, type Copied, type Row, type Values } from './grid-rows.js';
import { words } from './words.js';

/** What stands beside a row, or under the week: why it is not saved, or what is asked first. */
export type Beside =
  { readonly kind: 'fault'; readonly text: string } | { readonly kind: 'show'; readonly show: JsonShow };

export interface Said {
  readonly text: string;
  readonly lines: readonly string[];
  readonly buttons: readonly JsonButton[];
}

interface State {
  drafts: Record<string, Values>;
  beside: Record<string, Beside>;
  opened: Record<string, readonly string[]>;
  said: Said | null;
  copied: Copied | null;
  /** In which row somebody types at this moment, and of which day it is. */
  inHand: { readonly key: string; readonly day: string } | null;
  /** How many are still to be saved. */
  waiting: number;
}

/** What is asked of the week as a whole stands under this. */
export const OF_WEEK = 'week';
/** In the grid itself one changes lines, so these lead nowhere else. */
const IS_THE_GRID: ReadonlySet<string> = new Set(['change-week', 'show-week']);

/** A week of which something is asked, or of which nothing was done: what is said of it. */
const asNote = ({ title, lines, buttons, summary }: JsonShow<'week'>): JsonShow<'note'> => ({
  ...{ kind: 'note', text: title, lines, why: '', summary },
  buttons: buttons.filter(({ verb }) => verb !== 'undo'),
});

const without = <Of>(all: Record<string, Of>, key: string): Record<string, Of> =>
  Object.fromEntries(Object.entries(all).filter(([one]) => one !== key));

export interface WeekInHand extends Readonly<State> {
  readonly rows: readonly Row[];
  readonly isBusy: boolean;
  /** Somebody begins to type in a row. */
  hold(row: Row): void;
  /** And is done: what was typed is kept, or left as it was. */
  change(key: string, column: Column, typed: string): void;
  leave(): void;
  /** Sends what a button asks, of a row or of the week. */
  send(key: string, sent: Sent): void;
  open(day: string): string;
  close(key: string): void;
  copy(row: Row): void;
  paste(day: string): void;
}

export function useWeek(api: Api, grid: JsonGrid, fresh: () => Promise<JsonGrid | null>): WeekInHand {
  const [, render] = useReducer((count: number) => count + 1, 0);
  const state = useRef<State>({
    drafts: {},
    beside: {},
    opened: {},
    said: null,
    copied: null,
    inHand: null,
    waiting: 0,
  }).current;
  const latest = useRef(grid);
  const names = useRef(new Map<string, string>()).current;
  const pending = useRef<{ readonly key: string; readonly ids: ReadonlySet<string> } | null>(null);
  const known = useRef<ReadonlyMap<string, string>>(new Map());
  const queue = useRef<Promise<void>>(Promise.resolve());
  const count = useRef(0);
  useEffect(() => {
    latest.current = grid;
  }, [grid]);

  const update = useCallback(
    (change: Partial<State>) => {
      Object.assign(state, change);
      render();
    },
    [state],
  );

  /**
   * What is saved gets a new id, here and in the chat; the row is the same, so that who types on in it is not disturbed:
   * that of the row that is being saved, else of the one line of that day that went where one came.
   */
  const rows = (of: JsonGrid): readonly Row[] => {
    const days = daysById(of);
    const taken = new Set([...days.keys()].map((id) => names.get(id)));
    const news = [...days].filter(([id]) => !names.has(id));
    for (const [id, day] of news) {
      const gone = [...known.current].filter(([one, on]) => on === day && !days.has(one));
      const isOneForOne = gone.length === 1 && news.filter(([, on]) => on === day).length === 1;
      const { current } = pending;
      const before = current && !current.ids.has(id) ? current.key : isOneForOne ? names.get(gone[0]?.[0] ?? '') : id;
      names.set(id, before === undefined || taken.has(before) ? id : before);
    }
    known.current = days;
    const { drafts, inHand, opened } = state;
    const held = new Map(Object.entries(drafts).map(([key, { day }]) => [key, day]));
    if (inHand) held.set(inHand.key, inHand.day);
    return rowsOf(of, (id) => names.get(id) ?? id, { opened, held });
  };

  async function refresh(): Promise<void> {
    const now = await fresh();
    if (!now) return;
    latest.current = now;
    // Who is who is settled while it is known what was being saved.
    rows(now);
  }

  async function heard(key: string, sent: Sent, answer: JsonShow): Promise<void> {
    const typed = state.drafts[key];
    const isForm = sent.verb === 'edit-entry' || state.beside[key]?.kind === 'show';
    if (answer.kind === 'edit-entry' && (!isForm || sent.verb === 'answer')) {
      // Mended where it was typed, with what may be kept of it.
      const beside = answer.error
        ? { ...state.beside, [key]: { kind: 'fault', text: answer.error } as const }
        : without(state.beside, key);
      update({ beside, drafts: { ...state.drafts, [key]: answer.values } });
      return;
    }
    const { version } = latest.current;
    await refresh();
    const isStored = answer.kind === 'week' && latest.current.version !== version;
    const isSaid = answer.kind === 'note' && answer.buttons.length === 0;
    if (!isStored && !isSaid) {
      // The week itself stands there already.
      const show = answer.kind === 'week' ? asNote(answer) : answer;
      update({ beside: { ...state.beside, [key]: { kind: 'show', show } } });
      return;
    }
    const { opened, drafts } = state;
    update({
      beside: without(state.beside, key),
      drafts: drafts[key] === typed ? without(drafts, key) : drafts,
      opened: Object.fromEntries(Object.entries(opened).map(([day, keys]) => [day, keys.filter((one) => one !== key)])),
      said: {
        text: answer.kind === 'week' ? answer.title : answer.text,
        lines: answer.lines,
        buttons: answer.buttons.filter(({ verb }) => verb === 'undo'),
      },
    });
  }

  async function sendNow(key: string, sent: Sent): Promise<void> {
    pending.current = { key, ids: idsIn(latest.current) };
    try {
      await heard(key, sent, await api.act(sent));
    } catch (error) {
      const text = error instanceof Refused ? error.text : common.noAnswer;
      await refresh();
      update({ beside: { ...state.beside, [key]: { kind: 'fault', text } } });
    } finally {
      pending.current = null;
    }
  }

  async function saveNow(key: string): Promise<void> {
    const row = rows(latest.current).find((one) => one.key === key);
    const values = state.drafts[key];
    if (!row || !values) return;
    const ask = row.line ? row.line.save : row.day.add;
    if (ask) await sendNow(key, { verb: ask.verb, data: { ...values, ...ask.data } });
    else update({ beside: { ...state.beside, [key]: { kind: 'fault', text: words.closed } } });
  }

  function enqueue(job: () => Promise<void>): void {
    update({ waiting: state.waiting + 1, said: null });
    queue.current = queue.current.then(job).finally(() => {
      update({ waiting: state.waiting - 1 });
    });
  }

  function open(day: string): string {
    count.current += 1;
    const key = `${day}+${count.current}`;
    update({ opened: { ...state.opened, [day]: [...(state.opened[day] ?? []), key] } });
    return key;
  }

  const close = (key: string): void => {
    update({
      beside: without(state.beside, key),
      drafts: without(state.drafts, key),
      opened: Object.fromEntries(
        Object.entries(state.opened).map(([day, keys]) => [day, keys.filter((one) => one !== key)]),
      ),
    });
  };

  return {
    ...state,
    rows: rows(grid),
    isBusy: state.waiting > 0,
    open,
    close,
    hold({ key, day: { day } }) {
      update({ inHand: { key, day } });
    },
    leave() {
      update({ inHand: null });
    },
    change(key, column, typed) {
      const row = rows(latest.current).find((one) => one.key === key);
      const before = row && (state.drafts[key] ?? row.values);
      if (!before || before[column] === typed) {
        update({ inHand: null });
        return;
      }
      update({ inHand: null, drafts: { ...state.drafts, [key]: withCell(before, column, typed) } });
      enqueue(() => saveNow(key));
    },
    send(key, sent) {
      if (IS_THE_GRID.has(sent.verb)) close(key);
      else enqueue(() => sendNow(key, sent));
    },
    copy({ day: { day, label, lines } }) {
      const copied = { day, label, lines: lines.map(({ values }) => ({ ...values, makesUp: 'false' })) };
      update({ copied, said: { text: words.copied(label, lines.length), lines: [], buttons: [] } });
    },
    paste(day) {
      const lines = state.copied?.lines ?? [];
      enqueue(async () => {
        for (const [at, values] of lines.entries()) {
          const key = open(day);
          update({ drafts: { ...state.drafts, [key]: { ...values, day } } });
          await saveNow(key);
          const left = lines.length - at - 1;
          if (state.beside[key] && left > 0) {
            update({ said: { text: words.notAllPasted(left), lines: [], buttons: [] } });
            return;
          }
        }
      });
    },
  };
}
