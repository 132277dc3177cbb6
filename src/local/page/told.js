/** What came of a step or a move of the clock, in words. */

/** So many lines are read at a glance. */
const MOST = 4;

const element = (tag, text = '', className = '') =>
  Object.assign(document.createElement(tag), { textContent: text, className });

/** "vrijdag 27 november, 16:00" */
export function moment(written) {
  const [day, time] = written.split('T');
  const words = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' };
  return `${new Date(`${day}T12:00Z`).toLocaleDateString('nl-NL', words)}, ${time}`;
}

export function tell(place, { error, refused, told = [], ran = null }) {
  for (const open of document.querySelectorAll('details.told[open]')) open.open = false;
  place.replaceChildren();
  const wrong = error ?? refused;
  if (wrong) {
    place.append(element('p', wrong, 'wrong'));
    return;
  }
  const outcome = Object.assign(document.createElement('details'), { className: 'told', open: true });
  outcome.append(element('summary', 'Wat ervan kwam'));
  place.append(outcome);
  if (told.length === 0) {
    outcome.append(element('p', ran === null ? 'Gedaan. Niemand kreeg een bericht.' : 'Niemand hoefde iets te horen.'));
  } else {
    outcome.append(list(told.slice(0, MOST), ran !== null));
    if (told.length > MOST) {
      const rest = document.createElement('details');
      rest.append(element('summary', `Nog ${told.length - MOST}`), list(told.slice(MOST), ran !== null));
      outcome.append(rest);
    }
  }
  if (ran !== null) outcome.append(element('p', ran, 'quiet'));
}

function list(told, withTime) {
  const lines = element('ul');
  let last = '';
  for (const { at, who, way, text } of told) {
    const line = document.createElement('li');
    if (withTime && at !== last) line.append(element('small', moment(at)));
    last = at;
    line.append(element('b', way === 'mail' ? `Mail aan ${who}` : who), ` ${text}`);
    lines.append(line);
  }
  return lines;
}
