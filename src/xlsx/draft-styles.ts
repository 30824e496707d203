/** The styles of a package being changed: opened when the first change of looks needs them, made where the package has none. */
import type { Problem } from '../domain/problem';
import type { Result } from '../domain/result';
import { failure, success } from '../domain/result';
import { contentTypesPart, damagedPart } from '../ooxml/office-package';
import type { PackageDraft } from './package-draft';
import { withContentType, withRelationship } from './package-links';
import { relatedPart } from './read-workbook';
import type { Relationship } from '../ooxml/relationships';
import { relationshipsPartOf, resolveTarget } from '../ooxml/relationships';
import type { StyleBook } from './style-book';
import { emptyStyles, openStyleBook } from './style-book';
import type { XlsxStyleChange } from './workbook-model';

const stylesType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml';
const transitional = {
  relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
};
const strict = {
  relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
};

export type DraftStyles = {
  /** Index of a format that is `base` with the change. Where the styles cannot be read, `base`; `finish` then says why. */
  readonly styleFor: (base: number, change: XlsxStyleChange) => number;
  /** Index of a differential format. Where the styles cannot be read, 0; `finish` then says why. */
  readonly differentialFor: (change: XlsxStyleChange) => number;
  /** Writes the styles into the draft where they were needed. */
  readonly finish: () => Result<void, Problem>;
};

export function openDraftStyles(draft: PackageDraft, relationships: readonly Relationship[]): DraftStyles {
  const { workbookPart, fileName } = draft.source;
  const linked = relatedPart(relationships, 'styles');
  const part = linked ?? resolveTarget(workbookPart, 'styles.xml');
  const isStrict = relationships.some((relationship) => relationship.type.startsWith(strict.relationships));
  const names = isStrict ? strict : transitional;
  let opened: Result<StyleBook, Problem> | null = null;
  let isNew = false;

  function open(): Result<StyleBook, Problem> {
    const text = draft.text(part);
    if (!text.ok) return text;
    isNew = text.value === null;
    const book = openStyleBook(text.value ?? emptyStyles(names.main));
    return book === null ? failure(damagedPart(fileName, part)) : success(book);
  }

  function link(): Result<void, Problem> {
    const linksPart = relationshipsPartOf(workbookPart);
    const links = draft.text(linksPart);
    if (!links.ok) return links;
    const types = draft.text(contentTypesPart);
    if (!types.ok) return types;
    const target = part.slice(workbookPart.lastIndexOf('/') + 1);
    // A relationship that points to a part that is not there is used as it is.
    const newLinks =
      links.value === null || linked !== null ? links.value : withRelationship(links.value, `${names.relationships}/styles`, target);
    const newTypes = types.value === null ? null : withContentType(types.value, part, stylesType);
    if (newLinks === null) return failure(damagedPart(fileName, linksPart));
    if (newTypes === null) return failure(damagedPart(fileName, contentTypesPart));
    draft.write(linksPart, newLinks);
    draft.write(contentTypesPart, newTypes);
    return success(undefined);
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
      draft.write(part, opened.value.text());
      return isNew ? link() : success(undefined);
    },
  };
}
