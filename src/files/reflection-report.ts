/** The start of a reflectieverslag as a Word file: heads to be filled in, and one's own notes in order of day. */
import { Document, HeadingLevel, Packer, Paragraph, TextRun } from 'docx';
import type { ReportFiles } from '../ports/reflections.js';
import * as texts from '../texts/reflections.js';

export const reportFiles: ReportFiles = {
  write: async ({ student, company, schoolYear, reflections }) => {
    const heading = (text: string, level: (typeof HeadingLevel)[keyof typeof HeadingLevel]): Paragraph =>
      new Paragraph({ text, heading: level });
    const document = new Document({
      ...{ title: texts.reportOf(student), creator: student, description: '' },
      sections: [
        {
          children: [
            heading(texts.reportOf(student), HeadingLevel.TITLE),
            new Paragraph(texts.reportSubtitle(company, schoolYear)),
            ...texts.reportHeads.flatMap(({ head, hint }) => [
              heading(head, HeadingLevel.HEADING_1),
              new Paragraph({ children: [new TextRun({ text: hint, color: '5A6570' })] }),
            ]),
            heading(texts.reportNotes, HeadingLevel.HEADING_1),
            ...reflections.flatMap(({ on, text }) => [
              heading(texts.dayOfNote(on), HeadingLevel.HEADING_2),
              ...text.split('\n').map((line) => new Paragraph(line)),
            ]),
          ],
        },
      ],
    });
    return Packer.toBuffer(document);
  },
};
