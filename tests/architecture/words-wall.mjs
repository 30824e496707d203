/**
 * Only src/language knows which words people write, and only src/words which are written (docs/adr/0019): no word list stands elsewhere.
 * A list that a second reader keeps for itself is how two readers come to disagree.
 *
 * Reported outside these two folders:
 * - letters that only Vietnamese needs, in any text or pattern;
 * - Vietnamese phrases without their diacritics, as the lexicons have them (`tieu chi`), in any text or pattern;
 * - patterns and lists that choose between words, where people's texts are read;
 * - folding a text by oneself, but for the files that compare names, each with its reason.
 */
import { readFileSync, readdirSync } from 'node:fs';

const lexicons = new URL('../../src/language/', import.meta.url);

/** Letters without marks, in one case. */
export function bare(text) {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐðÐ]/g, 'd')
    .toLowerCase();
}

/** Every text under a key `vi` or `en` of a lexicon file. */
function formsIn(value, language, found) {
  if (Array.isArray(value)) for (const each of value) formsIn(each, language, found);
  else if (value !== null && typeof value === 'object') {
    for (const [key, each] of Object.entries(value)) {
      if (key === language && Array.isArray(each)) found.push(...each);
      else formsIn(each, language, found);
    }
  }
  return found;
}

function formsOf(language) {
  return ['lexicon', 'headers']
    .flatMap((folder) => readdirSync(new URL(`${folder}/`, lexicons)).map((name) => new URL(`${folder}/${name}`, lexicons)))
    .filter((file) => file.pathname.endsWith('.json'))
    .flatMap((file) => formsIn(JSON.parse(readFileSync(file, 'utf8')), language, []));
}

/** Vietnamese forms without their marks; those that are English too say nothing. */
const english = new Set(formsOf('en').map(bare));
/** Texts that a list may compare with: every form, in the case and with the marks that it is written in, or without. */
const forms = new Set([...formsOf('vi'), ...formsOf('en')].map(bare));
const folded = new Set(
  formsOf('vi')
    .filter((form) => /[^\x20-\x7e]/.test(form))
    .map(bare)
    .filter((form) => !english.has(form)),
);
/** Phrases of two words and more are nothing else by chance. */
const phrases = [...folded].filter((form) => /^[a-z]+(?: [a-z]+)+$/.test(form));
const phrase = new RegExp(`(?<![a-z])(?:${phrases.join('|')})(?![a-z])`);

const vietnamese = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f\u1ea0-\u1ef9]|[\u0300-\u036f]/;
/** Two words of three letters and more to choose between, with or without an ending in brackets. */
const choice = /(?<![A-Za-z\\])[a-z]{3,}[a-z ()?:]*\|(?:\(\?:)?[a-z]{3,}/;

const messages = {
  vietnamese: 'Only src/language knows what people write, and src/words what is written: “{{text}}” is a word of theirs (docs/adr/0019).',
  folded: '“{{text}}” is a form of src/language without its diacritics: ask its reader (docs/adr/0019).',
  choice: 'A pattern that chooses between words is a word list: put the forms into a lexicon of src/language (docs/adr/0019).',
  list: 'A list of words to compare with ({{text}}) is a lexicon: put the forms into src/language (docs/adr/0019).',
  folds: 'Who folds a text by itself reads it by itself: ask a reader of src/language, or name the file with its reason (words-wall.mjs).',
};

function shown(text) {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

/** Files that fold texts themselves, and why no reader can do it for them. */
export const foldsForItself = {
  'src/sheets/group-parts.ts': 'headings of two parts of one table are compared with each other',
  'src/sheets/list-table/find-list.ts': 'a header that is repeated is compared with itself',
  'src/sheets/match-rows.ts': 'names of rows are compared with the names of the edition',
  'src/sheets/own-table/find-own-table.ts': 'a cheap look for header words before the header is read',
  'src/sheets/own-table/own-indicators.ts': 'ids of rows are made of their names',
  'src/sheets/own-table/own-standard.ts': 'the id of a table without class and law is made of the name of its sheet',
  'src/sheets/printed-sums.ts': 'names of criteria are compared with the names of the edition',
  'src/sheets/scan-grid.ts': 'texts of a sheet are looked up in the names of the edition',
  'src/sheets/scenario-sheet/read-scenario-sheet.ts': 'names of units and projects are looked up in their lists',
  'src/changes/notation/sheet-names.ts': 'names of quantities and indicators are looked up in their lists',
  'src/sheets/score-sheet-mark.ts': 'a header is compared with the one that the add-in writes',
  'src/sheets/table-header.ts': 'a header that is repeated is compared with itself',
  'src/sheets/table-region.ts': 'texts of a sheet are looked up in the names of the edition',
  'src/sheets/table-rows.ts': 'names of rows are compared with the names of the edition',
};

const folders = new Set(['fold', 'nameKey']);

/** @type {import('eslint').Rule.RuleModule} */
export const wordsWall = {
  meta: {
    type: 'problem',
    messages,
    schema: [{ type: 'object', properties: { readsPeople: { type: 'boolean' } }, additionalProperties: false }],
  },
  create(context) {
    const { readsPeople = false } = context.options[0] ?? {};
    const path = context.filename.replaceAll('\\', '/');
    const mayFold = Object.keys(foldsForItself).some((file) => path.endsWith(`/${file}`));
    const told = (node, text) => {
      if (vietnamese.test(text)) context.report({ node, messageId: 'vietnamese', data: { text: shown(text.trim()) } });
      else {
        const found = phrase.exec(text.toLowerCase());
        if (found !== null) context.report({ node, messageId: 'folded', data: { text: found[0] } });
      }
    };
    return {
      Literal(node) {
        if (node.regex !== undefined) {
          told(node, node.regex.pattern);
          if (readsPeople && choice.test(node.regex.pattern)) context.report({ node, messageId: 'choice' });
        } else if (typeof node.value === 'string') told(node, node.value);
      },
      TemplateElement: (node) => told(node, node.value.cooked ?? node.value.raw),
      JSXText: (node) => told(node, node.value),
      ArrayExpression(node) {
        const words = node.elements.filter(
          (each) => each?.type === 'Literal' && typeof each.value === 'string' && folded.has(bare(each.value)),
        );
        if (words.length > 1 && words.every(({ value }) => !vietnamese.test(value)))
          context.report({ node, messageId: 'folded', data: { text: shown(words.map(({ value }) => value).join(', ')) } });
      },
      // A list that is asked whether it holds a text: forms of either language, compared as they stand.
      'NewExpression[callee.name="Set"] > ArrayExpression, MemberExpression[property.name="includes"] > ArrayExpression.object'(node) {
        const words = node.elements.filter(
          (each) => each?.type === 'Literal' && typeof each.value === 'string' && forms.has(bare(each.value)),
        );
        // `new Set<Role>([…])` is a set of ids, which the compiler holds to their type.
        const type = node.parent.typeArguments?.params[0]?.type ?? 'TSStringKeyword';
        if (readsPeople && type === 'TSStringKeyword' && words.length > 1 && words.length * 2 > node.elements.length)
          context.report({ node, messageId: 'list', data: { text: shown(words.map(({ value }) => value).join(', ')) } });
      },
      ImportDeclaration(node) {
        if (mayFold || !/language\/text\/fold$/.test(node.source.value)) return;
        for (const each of node.specifiers)
          if (each.type === 'ImportSpecifier' && folders.has(each.imported.name)) context.report({ node: each, messageId: 'folds' });
      },
    };
  },
};
