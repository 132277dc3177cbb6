/** The chats side by side: who is in front, what is new with whom. Both are kept when the page is loaded anew. */

const ROLES = {
  student: 'student',
  trainer: 'praktijkopleider',
  teacher: 'BPV-docent',
  coach: "SLB'er",
  office: 'BPV-bureau',
};
/** A chat is readable from this width on. */
const COLUMN = 440;

const at = (id) => document.getElementById(id);
const copy = (id) => at(id).content.firstElementChild.cloneNode(true);
const people = new Map();
let run = '';
/** Who was brought to the front, the last one first. */
let front = [];

const FRONT = 'bpv-front';
const seenKey = () => `bpv-seen-${run}`;
/** How much of each was seen, in whatever tab. */
const seen = () => JSON.parse(localStorage.getItem(seenKey()) ?? '{}');

export function openChats({ started, windows }) {
  run = started;
  for (const key of Object.keys(localStorage)) {
    if (key.startsWith('bpv-seen-') && key !== seenKey()) localStorage.removeItem(key);
  }
  windows.forEach((window, place) => addPerson(window, place));
  const kept = JSON.parse(sessionStorage.getItem(FRONT) ?? '[]').filter((id) => people.has(id));
  front = [...new Set([...kept, ...windows.map(({ id }) => id)])];
  show();
  addEventListener('resize', show);
}

/** `look`: the page goes there where it does not fit beside the story. */
export function bringToFront(ids, look = false) {
  front = [...new Set([...ids, ...front])].filter((id) => people.has(id));
  sessionStorage.setItem(FRONT, JSON.stringify(front));
  show();
  people.get(front[0])?.button.scrollIntoView({ inline: 'center', block: 'nearest' });
  if (look) at('people').scrollIntoView({ behavior: 'smooth' });
}

export function countUnread(windows) {
  const before = seen();
  const now = { ...before };
  for (const { id, written } of windows) {
    const person = people.get(id);
    if (!person) continue;
    if (!person.frame.hidden && !document.hidden) now[id] = written;
    const unread = written - (now[id] ?? 0);
    const badge = person.button.querySelector('i');
    badge.hidden = unread <= 0;
    badge.textContent = `${unread} nieuw`;
  }
  if (JSON.stringify(now) !== JSON.stringify(before)) localStorage.setItem(seenKey(), JSON.stringify(now));
}

function addPerson({ id, name, role, url, tab }, place) {
  const button = copy('person');
  const frame = copy('frame');
  frame.style.order = String(place);
  const label = ROLES[role] ?? role;
  button.querySelector('b').textContent = name;
  button.querySelector('small').textContent = id === 'fatima' ? `${label}, mail` : label;
  button.addEventListener('click', () => bringToFront([id], innerWidth < 2 * COLUMN));
  frame.setAttribute('aria-label', `Gesprek van ${name}`);
  frame.querySelector('h2').textContent = name;
  frame.querySelector('small').textContent = label;
  const link = frame.querySelector('a');
  link.hidden = tab === '';
  link.href = tab;
  link.setAttribute('aria-label', `Tabblad van ${name}, in een nieuw venster`);
  const narrow = frame.querySelector('button');
  narrow.addEventListener('click', () => {
    narrow.setAttribute('aria-pressed', String(frame.classList.toggle('narrow')));
  });
  at('people').append(button);
  at('frames').append(frame);
  people.set(id, { name, url, button, frame });
}

function show() {
  const columns = Math.max(1, Math.floor(at('frames').clientWidth / COLUMN));
  const shown = front.slice(0, columns);
  for (const [id, { name, url, button, frame }] of people) {
    const open = shown.includes(id);
    frame.hidden = !open;
    button.setAttribute('aria-pressed', String(open));
    // Its process starts when it is first looked at; a frame that is hidden later keeps its conversation.
    if (!open || frame.querySelector('iframe')) continue;
    const iframe = document.createElement('iframe');
    iframe.title = `Gesprek van ${name}`;
    iframe.src = url;
    frame.querySelector('div').append(iframe);
    iframe.addEventListener('load', () => frame.querySelector('p').remove(), { once: true });
  }
}
