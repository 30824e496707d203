/** The styles of a package being changed: opened when the first change of looks needs them, made where the package has none. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { damagedPart } from '../ooxml/office-package';
import type { PackageDraft } from './package-draft';
import { relatedPart } from './read-workbook';
import { resolveTarget } from '../ooxml/relationships';
import type { StyleBook } from './style-book';
import { emptyStyles, openStyleBook } from './style-book';
import type { XlsxStyleChange } from './workbook-model';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
export type DraftStyles = {
  /** Index of a format that is `base` with the change. Where the styles cannot be read, `base`; `finish` then says why. */
  readonly styleFor: (base: number, change: XlsxStyleChange) => number;
  /** Index of a differential format. Where the styles cannot be read, 0; `finish` then says why. */
  readonly differentialFor: (change: XlsxStyleChange) => number;
  /** Writes the styles into the draft where they were needed. */
  readonly finish: () => Result<void, Problem>;
};

export function openDraftStyles(draft: PackageDraft): DraftStyles {
  const { workbookPart, fileName } = draft.source;
  const { main, relationships } = draft.workbook.namespaces;
  const linked = relatedPart(draft.workbookLinks.all(), 'styles');
  const part = linked ?? resolveTarget(workbookPart, 'styles.xml');
  let opened: Result<StyleBook, Problem> | null = null;
  let isNew = false;

  function open(): Result<StyleBook, Problem> {
    const text = draft.text(part);
    if (!text.ok) return text;
    isNew = text.value === null;
    const book = openStyleBook(text.value ?? emptyStyles(main));
    return book === null ? failure(damagedPart(fileName, part)) : success(book);
  }

  return {
    styleFor: (base, change) => {
      opened ??= open();
      return opened.ok ? opened.value.styleFor(base, change) : base;
    },
    differentialFor: (change) => {
      opened ??= open();
      return opened.ok ? opened.value.differentialFor(change) : 0;
    },
    finish: () => {
      if (opened === null) return success(undefined);
      if (!opened.ok) return opened;
      if (!isNew) draft.write(part, opened.value.text());
      else {
        draft.add(part, opened.value.text(), stylesType);
        // A relationship that points to a part that is not there is used as it is.
        if (linked === null) draft.workbookLinks.add(`${relationships}/styles`, part);
      }
      return success(undefined);
    },
  };
}
