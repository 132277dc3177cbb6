/**
 * A tagged PDF (PDF/UA) on A4 that fills itself from top to bottom: headings, paragraphs, lines of columns, tables.
 * What it draws has its place in the structure, so that it can be read aloud, and a row is never cut by the page's end.
 */
import { buffer } from 'node:stream/consumers';
import PDFDocument from 'pdfkit';
import { FONTS, plain, printable } from './fonts.js';
import { packed } from './packed-pdf.js';
import { PADDING, partsOf, type Column, type Part, type Style } from './paper-parts.js';
import type { QrCode } from './qr-code.js';

/** pdfkit's types do not know it yet. */
const PDF_UA: object = { subset: 'PDF/UA' };

const MARGIN = { top: 46, bottom: 58, left: 45, right: 45 };
export const WIDTH = 595.28 - MARGIN.left - MARGIN.right;
const BOTTOM = 841.89 - MARGIN.bottom;
/** Room for the page's number. */
const NUMBER_WIDTH = 80;

export const INK = '#1b2430';
export const SOFT = '#5a6675';
export const ACCENT = '#0b5568';
const LINE = '#d5dce1';

type Parent = PDFKit.PDFStructureElement;

export class Paper {
  private readonly doc: PDFKit.PDFDocument;
  private parent: Parent;
  /** Drawn anew at the top of each page that a table goes on to. */
  private tableHead: (() => void) | null = null;

  constructor(title: string, author: string, madeAt: Date) {
    this.doc = new PDFDocument({
      ...PDF_UA,
      size: 'A4',
      margins: MARGIN,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'nl-NL',
      displayTitle: true,
      bufferPages: true,
      info: { Title: plain(title), Author: plain(author), CreationDate: madeAt, Creator: 'BPV-bot' },
    });
    // It takes a font that was read already; its types do not say so yet.
    for (const [name, font] of Object.entries(FONTS)) this.doc.registerFont(name, font as unknown as Buffer);
    this.parent = this.doc.struct('Document');
    this.doc.addStructure(this.parent);
  }

  /** What is drawn in it belongs together. */
  section(draw: () => void): void {
    this.within('Sect', draw);
  }

  heading(level: 1 | 2 | 3, parts: readonly Part[], spaceBefore: number, keepWith = 0): void {
    this.space(spaceBefore);
    this.line(`H${level}`, parts, keepWith);
  }

  paragraph(text: string, style: Style, indent = 0): void {
    this.line('P', [{ ...style, text, x: indent, width: WIDTH - indent }]);
  }

  /** Texts side by side that are one thing to read. `keepWith`: what must fit below it on the same page. */
  line(tag: string, parts: readonly Part[], keepWith = 0): void {
    const texts = parts.map((part) => ({ ...part, text: printable(part.text) }));
    const height = Math.max(...texts.map((part) => (part.down ?? 0) + this.heightOf(part)));
    this.makeRoom(height + keepWith);
    const { y } = this.doc;
    this.tagged(tag, () => {
      for (const part of texts) this.write(part, y + (part.down ?? 0));
    });
    this.doc.y = y + height;
  }

  space(points: number): void {
    // None at the top of a page.
    if (this.doc.y > MARGIN.top) this.doc.y += points;
  }

  /** A picture of squares, black on white, as wide as high (points); `says`: what it is, for who does not see it. */
  squares({ size, dark }: QrCode, width: number, says: string): void {
    this.makeRoom(width);
    const { y } = this.doc;
    const side = width / size;
    const element = this.doc.struct('Figure', { alt: says });
    this.parent.add(element);
    element.add(() => {
      this.doc.rect(MARGIN.left, y, width, width).fill('#ffffff');
      for (const [column, row] of dark) this.doc.rect(MARGIN.left + column * side, y + row * side, side, side);
      this.doc.fill('#000000');
    });
    element.end();
    this.doc.y = y + width;
  }

  /** A coloured strip behind what comes next; it says nothing by itself. */
  band(height: number, color: string): void {
    this.makeRoom(height);
    this.decoration(() => this.doc.rect(MARGIN.left, this.doc.y, WIDTH, height).fill(color));
  }

  /** A bar of shares between 0 and 1, side by side. */
  bar(shares: readonly { readonly share: number; readonly color: string }[]): void {
    const height = 7;
    this.decoration(() => {
      this.doc.roundedRect(MARGIN.left, this.doc.y, WIDTH, height, 3).clip();
      this.doc.rect(MARGIN.left, this.doc.y, WIDTH, height).fill(LINE);
      let x = MARGIN.left;
      for (const { share, color } of shares) {
        this.doc.rect(x, this.doc.y, share * WIDTH, height).fill(color);
        x += share * WIDTH;
      }
    });
    this.doc.y += height;
  }

  /** What comes next begins at the top of a page. */
  nextPage(): void {
    if (this.doc.y > MARGIN.top) this.doc.addPage();
  }

  /** `total`: the cells of a last row, in bold; none where it is empty. */
  table(
    columns: readonly Column[],
    style: Style,
    rows: readonly (readonly string[])[],
    total: readonly string[],
  ): void {
    const titles = columns.map(({ title }) => title);
    const headStyle = { ...style, size: style.size - 0.8, color: SOFT };
    const heads = columns.map(() => 'Column' as const);
    this.within('Table', () => {
      this.row(partsOf(columns, titles, headStyle), heads);
      this.tableHead = () => {
        this.decoration(() => {
          this.drawRow(partsOf(columns, titles, headStyle));
        });
      };
      for (const cells of rows) this.row(partsOf(columns, cells, style), []);
      if (total.length > 0) this.row(partsOf(columns, total, { ...style, bold: true }), ['Row']);
      this.tableHead = null;
    });
  }

  /** Rows of label and value, two pairs side by side. */
  pairs(pairs: readonly (readonly [label: string, value: string])[], style: Style): void {
    const columns = [92, WIDTH / 2 - 92, 92, WIDTH / 2 - 92].map((width) => ({ title: '', width }));
    this.within('Table', () => {
      for (let i = 0; i < pairs.length; i += 2) {
        const cells = [...(pairs[i] ?? []), ...(pairs[i + 1] ?? [])];
        const parts = partsOf(columns, cells, style).map((part, at) =>
          at % 2 === 0 ? { ...part, color: SOFT } : part,
        );
        this.row(parts, ['Row', undefined, 'Row']);
      }
    });
  }

  /** @param footer two lines, the same on each page, beside its number */
  async finish(footer: readonly [string, string]): Promise<Buffer> {
    const { count } = this.doc.bufferedPageRange();
    const style = { size: 7.5, color: SOFT };
    for (let page = 0; page < count; page++) {
      this.doc.switchToPage(page);
      // Below the margin, where pdfkit would begin a new page.
      this.doc.page.margins.bottom = 0;
      this.decoration(() => {
        this.rule(BOTTOM + 14);
        for (const [i, text] of footer.entries()) {
          const part = { ...style, text: printable(text), x: 0, width: WIDTH - NUMBER_WIDTH };
          this.write(part, BOTTOM + 19 + i * 11, { height: 11, ellipsis: true });
        }
        const text = `pagina ${page + 1} van ${count}`;
        this.write({ ...style, text, x: WIDTH - NUMBER_WIDTH, width: NUMBER_WIDTH, align: 'right' }, BOTTOM + 19);
      }, 'Pagination');
    }
    const bytes = buffer(this.doc);
    this.doc.end();
    return packed(await bytes);
  }

  /** @param heads the scope of the cells that are heads, by their place */
  private row(parts: readonly Part[], heads: readonly ('Column' | 'Row' | undefined)[]): void {
    const height = this.heightOfRow(parts);
    this.makeRoom(height);
    const { y } = this.doc;
    this.within('TR', () => {
      for (const [i, part] of parts.entries()) {
        const scope = heads[i];
        this.tagged(
          scope ? 'TH' : 'TD',
          () => {
            this.write(part, y + PADDING.y);
          },
          scope,
        );
      }
    });
    this.decoration(() => {
      this.rule(y + height);
    });
    this.doc.y = y + height;
  }

  private drawRow(parts: readonly Part[]): void {
    const { y } = this.doc;
    for (const part of parts) this.write(part, y + PADDING.y);
    this.doc.y = y + this.heightOfRow(parts);
    this.rule(this.doc.y);
  }

  private heightOfRow(parts: readonly Part[]): number {
    return Math.max(...parts.map((part) => this.heightOf(part))) + 2 * PADDING.y;
  }

  private rule(y: number): void {
    this.doc
      .moveTo(MARGIN.left, y)
      .lineTo(MARGIN.left + WIDTH, y)
      .lineWidth(0.5)
      .stroke(LINE);
  }

  private makeRoom(height: number): void {
    if (this.doc.y + height <= BOTTOM) return;
    this.doc.addPage();
    this.tableHead?.();
  }

  private heightOf({ text, width, ...style }: Part): number {
    this.use(style);
    return this.doc.heightOfString(text || ' ', { width });
  }

  private write(
    { text, x, width, align = 'left', ...style }: Part,
    y: number,
    cut: PDFKit.Mixins.TextOptions = {},
  ): void {
    this.use(style).fillColor(style.color ?? INK);
    if (text) this.doc.text(text, MARGIN.left + x, y, { width, align, ...cut });
  }

  private use({ size, bold = false }: Style): PDFKit.PDFDocument {
    return this.doc.font(bold ? 'bold' : 'regular').fontSize(size);
  }

  private within(tag: string, draw: () => void): void {
    const outer = this.parent;
    this.parent = this.doc.struct(tag);
    outer.add(this.parent);
    draw();
    this.parent.end();
    this.parent = outer;
  }

  private tagged(tag: string, draw: () => void, scope?: 'Column' | 'Row'): void {
    // The scope of a table's head, which pdfkit's types do not know yet.
    const options: object = scope ? { scope } : {};
    const element = this.doc.struct(tag, options);
    this.parent.add(element);
    element.add(draw);
    element.end();
  }

  private decoration(draw: () => void, type: 'Layout' | 'Pagination' = 'Layout'): void {
    this.doc.markContent('Artifact', { type });
    this.doc.save();
    draw();
    this.doc.restore();
    this.doc.endMarkedContent();
  }
}
