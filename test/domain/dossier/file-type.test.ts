import { expect } from 'chai';
import { fileTypeOf, MOST_BYTES } from '../../../src/domain/dossier/file-type.js';

const bytes = (...parts: (string | readonly number[])[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))));
const wide = (text: string): string => Buffer.from(text, 'utf16le').toString('latin1');
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1] as const;

describe('What a file is', () => {
  const FILES: readonly (readonly [string, Buffer, string | null])[] = [
    ['PDF', bytes('%PDF-1.7'), 'pdf'],
    ['a photo', bytes([0xff, 0xd8, 0xff, 0xe0]), 'jpg'],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n'), 'png'],
    ['a photo of an iPhone', bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1'), 'heic'],
    ['a film in the same wrapping', bytes([0, 0, 0, 24], 'ftypisom'), null],
    ['a picture of the web', bytes('RIFF', [4, 0, 0, 0], 'WEBPVP8 '), 'webp'],
    ['sound in the same wrapping', bytes('RIFF', [4, 0, 0, 0], 'WAVE'), null],
    ['Word', bytes('PK\u0003\u0004', '...word/document.xml...'), 'docx'],
    ['Word with macros', bytes('PK\u0003\u0004', 'word/document.xml word/vbaProject.bin'), null],
    ['Excel', bytes('PK\u0003\u0004', 'xl/workbook.xml'), null],
    ['Word of long ago', bytes(OLE, wide('WordDocument')), 'doc'],
    ['the same with macros', bytes(OLE, wide('WordDocument'), wide('_VBA_PROJECT')), null],
    ['Excel of long ago', bytes(OLE, wide('Workbook')), null],
    ['a program', bytes('MZ'), null],
    ['a page', bytes('<html>'), null],
    ['PDF somewhere in it', bytes('x%PDF-1.7'), null],
    ['nothing', bytes(), null],
  ];
  for (const [name, file, type] of FILES)
    it(`${name}: ${type ?? 'none that is taken'}`, () => {
      expect(fileTypeOf(file)).to.equal(type);
    });

  it('is read of a part of a larger piece of memory', () => {
    expect(fileTypeOf(new Uint8Array(bytes('xx%PDF-1')).subarray(2))).to.equal('pdf');
  });
});

it('A file of 10 MB is taken, counted as computers do', () => {
  expect(MOST_BYTES).to.equal(10_485_760);
});
