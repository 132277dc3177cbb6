/**
 * A PDF with its small objects packed together (PDF 1.5, object streams). What makes a document readable aloud is
 * thousands of them, and pdfkit writes each by itself: packed, a year of hours takes a third.
 */
import { deflateSync } from 'node:zlib';

/** Readers unpack a whole stream to get at one object. */
const MOST_PER_STREAM = 200;

interface PdfObject {
  readonly id: number;
  readonly body: string;
}

/** @param pdf as pdfkit writes it: not encrypted, one plain cross-reference table at its end */
export function packed(pdf: Buffer): Buffer {
  const { head, objects, trailer } = taken(pdf.toString('latin1'));
  const written: string[] = [head];
  /** Per object number: where it stands, as the three fields of the cross-reference stream. */
  const places = new Map<number, readonly [kind: number, where: number, index: number]>();
  let offset = head.length;
  let last = Math.max(...objects.map(({ id }) => id));
  const write = (id: number, body: string): void => {
    const text = `${id} 0 obj\n${body}\nendobj\n`;
    places.set(id, [1, offset, 0]);
    written.push(text);
    offset += text.length;
  };

  const small = objects.filter(({ body }) => !body.endsWith('endstream'));
  for (const { id, body } of objects) if (body.endsWith('endstream')) write(id, body);
  for (let i = 0; i < small.length; i += MOST_PER_STREAM) {
    const together = small.slice(i, i + MOST_PER_STREAM);
    last += 1;
    for (const [index, { id }] of together.entries()) places.set(id, [2, last, index]);
    write(last, objectStream(together));
  }
  last += 1;
  places.set(last, [1, offset, 0]);
  const table = Buffer.concat(
    Array.from({ length: last + 1 }, (_, id) => {
      const [kind, where, index] = places.get(id) ?? [0, 0, 0];
      const row = Buffer.alloc(7);
      row.writeUInt8(kind);
      row.writeUInt32BE(where, 1);
      row.writeUInt16BE(index, 5);
      return row;
    }),
  );
  const start = offset;
  write(last, stream(`/Type /XRef /Size ${last + 1} /W [1 4 2] ${trailer}`, table));
  written.push(`startxref\n${start}\n%%EOF\n`);
  return Buffer.from(written.join(''), 'latin1');
}

function objectStream(objects: readonly PdfObject[]): string {
  let at = 0;
  const index = objects.map(({ id, body }) => {
    const entry = `${id} ${at}`;
    at += body.length + 1;
    return entry;
  });
  const first = `${index.join(' ')}\n`;
  const content = Buffer.from(first + objects.map(({ body }) => body).join('\n'), 'latin1');
  return stream(`/Type /ObjStm /N ${objects.length} /First ${first.length}`, content);
}

function stream(entries: string, content: Buffer): string {
  const bytes = deflateSync(content, { level: 9 }).toString('latin1');
  return `<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

/** The parts of a PDF, one character a byte. */
function taken(pdf: string): {
  readonly head: string;
  readonly objects: readonly PdfObject[];
  readonly trailer: string;
} {
  const tableAt = Number(/startxref\n(\d+)\n%%EOF\s*$/.exec(pdf.slice(-64))?.[1]);
  const [rows = '', trailer = ''] = pdf.slice(tableAt).split('trailer\n');
  const offsets = [...rows.matchAll(/^(\d{10}) \d{5} n/gm)].map(([, offset]) => Number(offset));
  const inOrder = offsets.toSorted((a, b) => a - b);
  const endOf = new Map(inOrder.map((offset, i) => [offset, inOrder[i + 1] ?? tableAt]));
  return {
    head: pdf.slice(0, inOrder[0]),
    objects: offsets.map((offset, i) => {
      const text = pdf.slice(offset, endOf.get(offset));
      return { id: i + 1, body: text.slice(text.indexOf('obj\n') + 4, text.lastIndexOf('\nendobj')) };
    }),
    trailer: trailer
      .slice(trailer.indexOf('<<') + 2, trailer.lastIndexOf('>>'))
      .replace(/\/Size \d+/, '')
      .trim(),
  };
}
