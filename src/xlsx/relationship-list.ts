/** The relationships of one part of a package being changed, as a value that is written once. */
import { escapeAttribute } from './xml-text';
import { xmlChildren } from './xml-children';
import type { XmlChild } from './xml-children';
import { attribute } from '../ooxml/xml-walk';
import type { Relationship } from '../ooxml/relationships';
import { resolveTarget } from '../ooxml/relationships';

export type RelationshipList = {
  /** Those that stay inside the package, as they stand now. */
  readonly all: () => readonly Relationship[];
  /** Leads to a part, under an id that no other has; gives the id. */
  readonly add: (type: string, target: string) => string;
  /** Takes out every one that leads to a part. */
  readonly removeTo: (target: string) => void;
  readonly isChanged: () => boolean;
  readonly text: () => string;
};

const noRelationships =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** Of the part `source`; `text` null where it has none so far. Null where the text is not well formed. */
export function openRelationships(text: string | null, source: string): RelationshipList | null {
  const children = xmlChildren(text ?? noRelationships);
  if (children === null) return null;
  const kept = new Set<XmlChild>(children.all);
  const added: Relationship[] = [];
  const read = children.all.flatMap((child): { child: XmlChild; link: Relationship }[] => {
    const target = attribute(child.element, 'Target');
    if (child.element.local !== 'Relationship' || target === null || attribute(child.element, 'TargetMode') === 'External') return [];
    const id = attribute(child.element, 'Id') ?? '';
    return [{ child, link: { id, type: attribute(child.element, 'Type') ?? '', target: resolveTarget(source, target) } }];
  });
  let isChanged = false;
  return {
    all: () => [...read.flatMap(({ child, link }) => (kept.has(child) ? [link] : [])), ...added],
    add: (type, target) => {
      const taken = new Set([...children.all.map(({ element }) => attribute(element, 'Id')), ...added.map(({ id }) => id)]);
      let number = kept.size + added.length + 1;
      while (taken.has(`rId${String(number)}`)) number += 1;
      const id = `rId${String(number)}`;
      added.push({ id, type, target });
      isChanged = true;
      return id;
    },
    removeTo: (target) => {
      const leads = (link: Relationship): boolean => link.target.toLowerCase() === target.toLowerCase();
      for (const { child, link } of read) if (leads(link)) isChanged = kept.delete(child) || isChanged;
      for (let at = added.length - 1; at >= 0; at -= 1) {
        const link = added[at];
        if (link !== undefined && leads(link)) added.splice(at, 1);
      }
    },
    isChanged: () => isChanged,
    text: () =>
      children.text(
        (child) => !kept.has(child),
        added.map(
          ({ id, type, target }) =>
            `<${children.prefix}Relationship Id="${id}" Type="${escapeAttribute(type)}" Target="${escapeAttribute(targetFrom(source, target))}"/>`,
        ),
      ),
  };
}

/** How a part is named from another, as Excel does it: the way from its folder. */
function targetFrom(source: string, target: string): string {
  const from = source.split('/').slice(0, -1);
  const to = target.split('/');
  let same = 0;
  while (same < from.length && same < to.length - 1 && from[same] === to[same]) same += 1;
  return [...from.slice(same).map(() => '..'), ...to.slice(same).map(encodeURIComponent)].join('/');
}
