/** How the workbook comes out of a printer, and which sheets can be filtered: what the library leaves to others. */
import type { Feature, Image } from 'write-excel-file/node';

/** What the library lets others add to a workbook. */
export type WorkbookFeature = Feature<Image['content']>;

export interface PrintedSheet {
  readonly name: string;
  /** Whether its first row is a head, which is repeated on each page. */
  readonly hasHead: boolean;
  /** The cells that can be filtered, "A1:N20", head included. */
  readonly filter?: string;
}

/** On A4, lying, as wide as the paper and as many pages as it takes, each with its number. `footer`: beside that. */
export function printed(sheets: readonly PrintedSheet[], footer: string): WorkbookFeature {
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transformElementAttributes: (tag, attributes) =>
            tag === 'pageSetup' ? { ...attributes, fitToWidth: 1, fitToHeight: 0 } : attributes,
          transform: (xml, _options, { sheetIndex }) => {
            const filter = sheets[sheetIndex]?.filter;
            return xml
              .replace(/<worksheet[^>]*>/, (tag) => `${tag}<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>`)
              .replace('</sheetData>', `</sheetData>${filter ? `<autoFilter ref="${filter}"/>` : ''}`)
              .replace(/<pageSetup[^>]*>/, (tag) => `${tag}${pageNumbers(footer)}`);
          },
        },
        'xl/workbook.xml': {
          transform: (xml) =>
            xml.replace('<definedNames/>', `<definedNames>${sheets.map(namesOf).join('')}</definedNames>`),
        },
      },
    },
  };
}

/** An ampersand begins a command there, so one that is meant is doubled. */
function pageNumbers(footer: string): string {
  const text = `&L&8${footer.replaceAll('&', '&&')}&R&8pagina &P van &N`;
  return `<headerFooter><oddFooter>${escaped(text)}</oddFooter></headerFooter>`;
}

function namesOf({ name, hasHead, filter }: PrintedSheet, index: number): string {
  const named = (what: string, cells: string, more = ''): string =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}"${more}>${escaped(`'${name}'!${cells}`)}</definedName>`;
  return [
    filter ? named('_FilterDatabase', filter.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'), ' hidden="1"') : '',
    hasHead ? named('Print_Titles', '$1:$1') : '',
  ].join('');
}

/** Control characters have no place in XML. */
function escaped(text: string): string {
  return text
    .replace(/\p{Cc}/gu, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
