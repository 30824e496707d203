/** How a sheet prints: margins, page, header and footer, in the order of the sheet part (ECMA-376-1, 18.3.1.62 to 18.3.1.46). */
import type { PlannedPage } from '../domain/sheet-parts';
import { encodeCellText } from './xml-text';

/** Of a sheet whose plan says nothing: lying A4, as wide as one page, the sheet's name and the page number below. */
export const usualPage: PlannedPage = {
  orientation: 'landscape',
  pagesWide: 1,
  titleRows: null,
  header: ['', '', ''],
  footer: ['&A', '', '&P/&N'],
};

/** Margins are the narrow ones of Excel's own choice, in inches; 9 is A4. */
export function pageXml({ orientation, pagesWide, header, footer }: PlannedPage): string {
  const above = sectionsXml('oddHeader', header);
  const below = sectionsXml('oddFooter', footer);
  return (
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    `<pageSetup paperSize="9" orientation="${orientation}" fitToWidth="${String(pagesWide)}" fitToHeight="0"/>` +
    (above + below === '' ? '' : `<headerFooter>${above}${below}</headerFooter>`)
  );
}

function sectionsXml(name: string, [left, middle, right]: PlannedPage['header']): string {
  const text = (left === '' ? '' : `&L${left}`) + (middle === '' ? '' : `&C${middle}`) + (right === '' ? '' : `&R${right}`);
  return text === '' ? '' : `<${name}>${encodeCellText(text)}</${name}>`;
}
