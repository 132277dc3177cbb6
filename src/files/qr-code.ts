/** A QR code as squares, for what can draw no more than that. */
import QRCode from 'qrcode';

export interface QrCode {
  /** Squares in a row, and rows, with the white border that a camera needs. */
  readonly size: number;
  readonly dark: readonly (readonly [x: number, y: number])[];
}

const BORDER = 4;

/** The least redundancy: it is printed once and read from paper, and a denser one is read worse. */
export function qrCodeOf(text: string): QrCode {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'L' });
  const { size } = modules;
  const all = Array.from({ length: size * size }, (_, i) => [i % size, Math.floor(i / size)] as const);
  const dark = all.filter(([x, y]) => modules.get(y, x)).map(([x, y]) => [x + BORDER, y + BORDER] as const);
  return { size: size + 2 * BORDER, dark };
}
