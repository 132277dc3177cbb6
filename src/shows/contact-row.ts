/** Somebody as a row of a list: who it is, and a tap to call or mail them. */
import { labels } from '../texts/buttons.js';
import type { ListRow } from './list-rows.js';
import type { Link } from './parts.js';

export function contactRow(name: string, role: string, phone: string | null, mail: string | null): ListRow {
  const links: Link[] = [
    ...(phone === null ? [] : [{ title: labels.call, url: `tel:${phone.replace(/[^+\d]/g, '')}` }]),
    ...(mail === null ? [] : [{ title: labels.mail, url: `mailto:${encodeURI(mail)}` }]),
  ];
  return { title: name, lines: [role, phone, mail].filter((line) => line !== null), links };
}
