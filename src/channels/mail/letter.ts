/** A mail as it is read: as plain text, and as HTML for mail programs, Outlook among them. */
import type { Piece } from './draw.js';

export interface Letter {
  readonly greeting: string;
  readonly pieces: readonly Piece[];
  readonly button: { readonly label: string; readonly url: string };
  /** Of what stands in it for the same reader at another school. */
  readonly more: readonly { readonly label: string; readonly url: string }[];
  /** Below the button, and before the address in words. */
  readonly closing: readonly string[];
  readonly orCopy: string;
  readonly unsubscribe: { readonly label: string; readonly url: string } | null;
}

export function asText({ greeting, pieces, button, more, closing, orCopy, unsubscribe }: Letter): string {
  return [
    greeting,
    ...pieces.map(pieceAsText),
    ...[button, ...more].map(({ label, url }) => `${label}:\n${url}`),
    closing.join('\n'),
    ...(unsubscribe ? [`${unsubscribe.label} ${unsubscribe.url}`] : []),
  ]
    .filter((part) => part !== '' && part !== orCopy)
    .join('\n\n')
    .concat('\n');
}

function pieceAsText(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
    case 'paragraph':
    case 'strong':
    case 'small':
      return piece.text;
    case 'table':
      return [...piece.rows.map((row) => row.filter(Boolean).join('  ')), piece.total].join('\n');
    case 'facts':
      return piece.facts.map(({ title, value }) => `${title}: ${value}`).join('\n');
    case 'rows':
      return piece.rows
        .map(({ title, lines }) => [`- ${title}`, ...lines.map((line) => `  ${line}`)].join('\n'))
        .join('\n');
  }
}

/**
 * Tables for the layout and styles on every element, as Outlook reads nothing else; a button that is a coloured cell with
 * a link in it. No pictures and nothing from elsewhere. Mail programs recolour by themselves in the dark, so that nothing
 * is meant by a colour.
 */
export function asHtml(letter: Letter, subject: string): string {
  const { greeting, pieces, button, more, closing, orCopy, unsubscribe } = letter;
  const url = escaped(button.url);
  return [
    '<!doctype html><html lang="nl"><head><meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
    `<title>${escaped(subject)}</title><style>${DARK}</style></head>`,
    `<body class="page" style="margin:0;padding:0;background-color:#eef2f4;">`,
    `<table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0"><tr><td align="center" style="padding:16px 8px;">`,
    '<!--[if mso]><table role="presentation" width="600" cellpadding="0" cellspacing="0" border="0"><tr><td><![endif]-->',
    `<table role="presentation" class="sheet" width="100%" cellpadding="0" cellspacing="0" border="0" style="max-width:600px;background-color:#ffffff;border-radius:8px;"><tr><td align="left" style="padding:24px;${FONT}">`,
    paragraph(greeting),
    ...pieces.map(pieceAsHtml),
    ...[button, ...more].map(buttonAsHtml),
    ...closing.map(smallText),
    smallText(orCopy),
    `<p class="small" style="${SMALL}word-break:break-all;"><a href="${url}" class="small" style="color:#46535e;">${url}</a></p>`,
    unsubscribe
      ? `<p class="small" style="${SMALL}">${escaped(unsubscribe.label)} <a href="${escaped(unsubscribe.url)}" class="small" style="color:#46535e;">afmelden</a>.</p>`
      : '',
    '</td></tr></table><!--[if mso]></td></tr></table><![endif]--></td></tr></table></body></html>',
  ].join('\n');
}

const buttonAsHtml = ({ label, url }: Letter['button']): string =>
  `<table role="presentation" cellpadding="0" cellspacing="0" border="0" style="margin:24px 0;"><tr><td align="center" bgcolor="#0b6e8a" style="background-color:#0b6e8a;border-radius:6px;mso-padding-alt:14px 24px;"><a href="${escaped(url)}" style="display:inline-block;padding:14px 24px;${FAMILY}font-size:18px;line-height:24px;font-weight:bold;color:#ffffff;text-decoration:none;border-radius:6px;">${escaped(label)}</a></td></tr></table>`;

const FAMILY = "font-family:'Segoe UI',Arial,sans-serif;";
const FONT = `${FAMILY}font-size:16px;line-height:24px;color:#1b2430;`;
const SMALL = `margin:12px 0 0;${FAMILY}font-size:14px;line-height:20px;color:#46535e;`;
const CELL = `padding:6px 12px 6px 0;${FONT}border-bottom:1px solid #d5dde2;vertical-align:top;text-align:left;overflow-wrap:anywhere;`;
/** A day and an amount stay on one line on a phone too. */
const SHORT = 12;
const DARK = [
  ':root{color-scheme:light dark;supported-color-schemes:light dark}',
  '@media(prefers-color-scheme:dark){',
  '.page{background-color:#14191e!important}.sheet{background-color:#1f272e!important}',
  '.ink{color:#eef2f4!important}.small{color:#b8c4cd!important}.line{border-color:#46535e!important}}',
].join('');

const paragraph = (text: string, more = ''): string =>
  `<p class="ink" style="margin:0 0 12px;${FONT}${more}">${escaped(text)}</p>`;
const smallText = (text: string): string => `<p class="small" style="${SMALL}">${escaped(text)}</p>`;

function pieceAsHtml(piece: Piece): string {
  switch (piece.kind) {
    case 'heading':
      return `<h1 class="ink" style="margin:0 0 8px;${FAMILY}font-size:20px;line-height:26px;color:#1b2430;">${escaped(piece.text)}</h1>`;
    case 'paragraph':
      return paragraph(piece.text);
    case 'strong':
      return paragraph(piece.text, 'font-weight:bold;');
    case 'small':
      return smallText(piece.text);
    case 'table':
      return weekAsHtml(piece);
    case 'facts':
      return dataTable(piece.facts.map(({ title, value }) => row(title, value)));
    case 'rows':
      return dataTable(
        piece.rows.map(({ title, lines }) => row(title, ...(lines.length > 0 ? [lines.join(' · ')] : []))),
      );
  }
}

function weekAsHtml({ rows, total }: Extract<Piece, { kind: 'table' }>): string {
  const head = ['Dag', 'Uren', 'Wat'].map((title) => cell('th scope="col"', title, 'font-weight:bold;')).join('');
  return dataTable(
    [`<tr>${head}</tr>`, ...rows.map((cells) => `<tr>${cells.map((text) => cell('td', text)).join('')}</tr>`)],
    paragraph(total, 'font-weight:bold;'),
  );
}

const dataTable = (rows: readonly string[], below = ''): string =>
  `<table width="100%" cellpadding="0" cellspacing="0" border="0" style="margin:8px 0 12px;border-collapse:collapse;">${rows.join('')}</table>${below}`;

function row(title: string, ...values: readonly string[]): string {
  return `<tr>${cell('th scope="row"', title, 'font-weight:bold;')}${values.map((value) => cell('td', value)).join('')}</tr>`;
}

function cell(tag: string, text: string, more = ''): string {
  const short = text.length <= SHORT ? 'white-space:nowrap;' : '';
  return `<${tag} class="ink line" style="${CELL}${short}${more}">${escaped(text)}</${tag.split(' ')[0] ?? ''}>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
