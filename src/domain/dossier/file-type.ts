/** What a file is, by what stands in it: its name says what somebody called it, and no more. */

/** What can be handed in: PDF, Word, a picture. */
export const FILE_TYPES = ['pdf', 'docx', 'doc', 'jpg', 'png', 'heic', 'webp'] as const;
export type FileType = (typeof FILE_TYPES)[number];

/** As a browser knows it. */
export const CONTENT_TYPES: Readonly<Record<FileType, string>> = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  jpg: 'image/jpeg',
  png: 'image/png',
  heic: 'image/heic',
  webp: 'image/webp',
};

/** 10 MB: a report with pictures, or a photo of a phone. */
export const MOST_BYTES = 10 * 1024 * 1024;

const ZIP = 'PK\u0003\u0004';
/** The compound files of before Word 2007. */
const OLE = '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1';
const HEIF_BRANDS: ReadonlySet<string> = new Set(['heic', 'heix', 'hevc', 'mif1', 'msf1', 'heim', 'heis']);

/** Null where it is none of them; so is Word with macros, which are programs. */
export function fileTypeOf(file: Uint8Array): FileType | null {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  const begins = (signs: string): boolean => bytes.subarray(0, signs.length).toString('latin1') === signs;
  const at = (from: number, until: number): string => bytes.subarray(from, until).toString('latin1');
  if (begins('%PDF-')) return 'pdf';
  if (begins('\u00ff\u00d8\u00ff')) return 'jpg';
  if (begins('\u0089PNG\r\n\u001a\n')) return 'png';
  if (begins('RIFF') && at(8, 12) === 'WEBP') return 'webp';
  if (at(4, 8) === 'ftyp' && HEIF_BRANDS.has(at(8, 12))) return 'heic';
  // The names of what is packed stand in it as they are.
  if (begins(ZIP)) return bytes.includes('word/document.xml') && !bytes.includes('vbaProject.bin') ? 'docx' : null;
  if (begins(OLE)) return has(bytes, 'WordDocument') && !has(bytes, '_VBA_PROJECT') ? 'doc' : null;
  return null;
}

/** Names in a compound file are in two bytes a sign. */
const has = (bytes: Buffer, name: string): boolean => bytes.includes(Buffer.from(name, 'utf16le'));
