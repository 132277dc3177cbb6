/** The page of local mode: a story to try, the clock, and the chats. */
import { bringToFront, countUnread, openChats } from './chats.js';
import { moment, tell } from './told.js';

const POLL_MS = 1500;
const OPENING_MS = 250;
const at = (id) => document.getElementById(id);
const say = (text) => (at('status').textContent = text);
let started = null;
let isBeginningAnew = false;
/** Asked for in this tab, and not answered yet. */
let isAsking = false;

/** Rejects where the bot does not answer, and as long as it is opening its chats. */
async function state() {
  const answer = await fetch('/local/state');
  if (!answer.ok) throw new Error(`state ${answer.status}`);
  return answer.json();
}

async function opened() {
  for (;;) {
    try {
      return await state();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, OPENING_MS));
    }
  }
}

async function ask(path, body) {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  return answer.json();
}

/** `what` is done, and told in `place`. */
async function act(body, place) {
  isAsking = true;
  disable(true);
  place.textContent = 'Bezig …';
  try {
    const done = await ask('/local/story', body);
    tell(place, typeof done.error === 'string' && done.error === 'request' ? { error: 'Dat lukte niet.' } : done);
  } catch {
    tell(place, { error: 'De bot antwoordt niet.' });
  } finally {
    isAsking = false;
    disable(false);
  }
}

function disable(is) {
  for (const button of document.querySelectorAll('#steps button, #quick button, #clock button')) button.disabled = is;
}

function addStep({ id, title, about, shows, isOwn, outcome }) {
  const item = at('step').content.firstElementChild.cloneNode(true);
  const button = item.querySelector('button');
  const place = item.querySelector('div');
  item.querySelector('h3').textContent = title;
  item.querySelector('p').textContent = about;
  item.dataset.step = id;
  item.querySelector('h3').id = `step-${id}`;
  button.id = `do-${id}`;
  button.setAttribute('aria-labelledby', `do-${id} step-${id}`);
  button.textContent = isOwn ? 'Openen' : 'Doe dit';
  button.addEventListener('click', async () => {
    bringToFront(shows, isOwn);
    if (isOwn) {
      item.classList.add('done');
      return;
    }
    await act({ step: id }, place);
    mark(item, shows);
  });
  at('steps').append(item);
  if (outcome) {
    tell(place, outcome);
    mark(item, shows);
  }
}

/** `shows`: where it can be seen, for who has the chats below the story. */
function mark(item, shows) {
  const isDone = item.querySelector('.wrong') === null;
  item.classList.toggle('done', isDone);
  item.querySelector('button').textContent = isDone ? 'Nog eens' : 'Doe dit';
  const look = { type: 'button', textContent: 'Bekijk de chat', className: 'look' };
  const button = Object.assign(document.createElement('button'), look);
  button.addEventListener('click', () => bringToFront(shows, true));
  item.querySelector('div').append(button);
}

function showClock(now, quick) {
  at('now').textContent = moment(now);
  const target = at('target');
  if (!target.value || target.value < now) target.value = now;
  target.min = now;
  if (at('quick').dataset.shown === JSON.stringify(quick)) return;
  at('quick').dataset.shown = JSON.stringify(quick);
  at('quick').replaceChildren(
    ...quick.map(({ label, at: moves }) => {
      const button = Object.assign(document.createElement('button'), { type: 'button', textContent: label });
      button.addEventListener('click', () => act({ clock: moves }, at('moved')));
      return button;
    }),
  );
}

async function poll() {
  try {
    const { now, quick, started: run, windows, isBusy } = await state();
    if (run !== started) {
      location.reload();
      return;
    }
    if (at('status').dataset.lost) say('');
    delete at('status').dataset.lost;
    showClock(now, quick);
    countUnread(windows);
    disable(isAsking || isBusy || isBeginningAnew);
  } catch {
    if (!isBeginningAnew) say('De bot antwoordt niet. Deze pagina gaat vanzelf verder als hij er weer is.');
    at('status').dataset.lost = 'yes';
  }
  setTimeout(poll, POLL_MS);
}

async function beginAnew() {
  at('sure').showModal();
  await new Promise((closed) => at('sure').addEventListener('close', closed, { once: true }));
  if (at('sure').returnValue !== 'yes') return;
  isBeginningAnew = true;
  disable(true);
  say('Opnieuw beginnen: alles wordt leeggemaakt en de proefschool komt er weer in. Dat duurt een halve minuut …');
  const { error } = await ask('/local/again', {});
  if (!error) {
    sessionStorage.clear();
    return;
  }
  isBeginningAnew = false;
  say(error);
}

at('clock').addEventListener('submit', (event) => {
  event.preventDefault();
  void act({ clock: at('target').value }, at('moved'));
});
at('again').addEventListener('click', beginAnew);

const first = await opened();
started = first.started;
openChats(first);
at('opening').remove();
first.steps.forEach((step) => addStep(step));
showClock(first.now, first.quick);
if (first.windows.length === 0) say('Gestart zonder gespreksvensters (--no-windows).');
countUnread(first.windows);
setTimeout(poll, POLL_MS);
