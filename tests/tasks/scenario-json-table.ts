/** The table of docs/scenario-json.md: every kind of change with its fields, from the kinds themselves. */
import type { FieldShape } from '../../src/changes/field';
import { everyKind } from '../../src/changes/kind-named';
import type { AnyKindWords } from '../../src/words/change-words';
import { laterWordsOf } from '../../src/words/languages';

const marks = { begin: '<!-- kinds -->', end: '<!-- /kinds -->' };

function code(text: string): string {
  return `\`${text}\``;
}

function choices(names: readonly string[]): string {
  return names.length < 3 ? names.map(code).join(' or ') : `${names.slice(0, -1).map(code).join(', ')} or ${code(names.at(-1) ?? '')}`;
}

/** What the field may hold, where its name does not say it. */
function holds(shape: FieldShape): string {
  switch (shape.tag) {
    case 'choice':
      return choices(shape.choices);
    case 'part':
      return `${code('{ "people", "area" }')}${shape.isOptional ? ' or null (the whole)' : ''}`;
    case 'rate':
      return '0.02 is 2 %';
    case 'indicator':
      return `id ${code('poverty-rate')}, code ${code('"07"')} or number 7`;
    case 'row-value':
      return 'in the indicator’s unit';
    case 'row-grade':
      return `${choices(['maximum', 'minimum'])}, another rung of the row, or null (below all)`;
    case 'expression':
      return `over ${code('x')}, the old amount: ${code('x * 1.13^7')}`;
    case 'driver':
      return `${code('hospital-beds')}, ${code('revenue')} …`;
    case 'project':
      return 'name or number in the list';
    case 'effects':
      return '[below](#effects-and-limits)';
    case 'money':
      return 'tỷ đồng, or null (the sheet’s)';
    case 'phases':
      return `or ${code('rate')} and ${code('to')}; [below](#the-budget)`;
    case 'region':
      return 'an id of the edition, or null';
    case 'class':
      return `${code('special')}, ${code('I')} … ${code('V')}`;
    case 'yes-no':
      return 'true or false';
    case 'answer':
      return 'true, false, `whole` (in the whole city’s figure alone), or absent while unanswered';
    case 'unit':
    case 'new-unit':
    case 'people':
    case 'years':
    case 'base-year':
    case 'one-off':
      return '';
  }
}

/** One line a kind: its fields and what it does. */
export function scenarioJsonTable(): string {
  const words: Readonly<Record<string, AnyKindWords>> = laterWordsOf('en').changes;
  const lines = everyKind.map(({ kind, fields }) => {
    const listed = fields.map(({ name, shape }) => (holds(shape) === '' ? code(name) : `${code(name)}: ${holds(shape)}`)).join('; ');
    const does = words[kind]?.name ?? kind;
    return `| ${code(kind)} | ${listed} | ${does.charAt(0).toLowerCase()}${does.slice(1)} |`;
  });
  return ['| kind | fields | what it does |', '|--|--|--|', ...lines].join('\n');
}

/** The page with its table made anew. */
export function withScenarioJsonTable(page: string): string {
  const [before = '', rest = ''] = page.split(marks.begin);
  const after = rest.split(marks.end)[1] ?? '';
  return `${before}${marks.begin}\n\n${scenarioJsonTable()}\n\n${marks.end}${after}`;
}
