/** Every page of docs/limits by its name. */
import type { EditionListing } from '../../src/domain/edition-listing';
import { everyStandard, findStandard } from '../../src/editions/catalogue';
import { everyEdition } from '../support/every-edition';
import { instruments } from '../../src/editions/instruments';
import { standings } from '../../src/domain/citation';
import { requirementEditions } from '../../src/editions/requirement-catalogue';
import { tableLimits } from './limits-page';
import { noted, table } from './limits-parts';
import { requirementLimits } from './limits-requirements';
import { limitsLanguages } from './limits-words';
import type { LimitsWords } from './limits-words';

/** The name of an edition's page: `nq-111-2025-iii.md`. */
function fileOf(edition: string): string {
  return `${edition.replaceAll('/', '-')}.md`;
}

function page(edition: string, part: (words: LimitsWords) => readonly string[]): readonly [name: string, text: string] {
  const parts = limitsLanguages.flatMap((words) => [`## ${words.heading}`, ...part(words)]);
  return [fileOf(edition), `# \`${edition}\`\n\n${noted}\n\n${parts.join('\n\n')}\n`];
}

function index(editions: readonly EditionListing[]): string {
  const rows = editions.map(({ id, title, from, to, indicators, standing: counts }) => {
    const known = standings.flatMap((standing) => (counts[standing] === undefined ? [] : [`${standing} ${String(counts[standing])}`]));
    return [`[\`${id}\`](${fileOf(id)})`, title, from, to ?? '', String(indicators), known.join(', ')];
  });
  const head = ['Edition', 'Bảng', 'Từ', 'Đến trước', 'Số dòng', 'Căn cứ (citations by standing)'];
  return `# Biết đến đâu, chưa biết gì – what is known of each edition, and what is not\n\n${noted}\n\n${table(head, rows)}\n`;
}

export function limitsPages(): ReadonlyMap<string, string> {
  const tables = everyStandard().map((standard) => {
    const next = standard.successor === null ? null : findStandard(standard.successor);
    const successor = next?.ok === true ? next.value : null;
    return page(standard.edition, (words) => tableLimits(standard, { instruments, successor }, words));
  });
  const requirements = requirementEditions.map((edition) => {
    const successors = edition.successors.flatMap((id) => requirementEditions.filter((candidate) => candidate.edition === id));
    return page(edition.edition, (words) => requirementLimits(edition, { instruments, successors }, words));
  });
  return new Map([['README.md', index(everyEdition())], ...tables, ...requirements]);
}
