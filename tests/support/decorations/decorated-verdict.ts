/** Words of a graded row and of a verdict, decorated: what is planned or denied never counts as met. */
import intents from '../../../src/language/lexicon/intents.json';
import levels from '../../../src/language/lexicon/levels.json';
import negations from '../../../src/language/lexicon/negations.json';
import verdicts from '../../../src/language/lexicon/verdicts.json';
import type { Filed } from '../../../src/domain/observation';
import type { GradeId, GradeIndicator } from '../../../src/domain/standard';
import { verdictOf } from '../../../src/language/verdict';
import { readGrade } from '../../../src/sheets/read-grade';
import { standards } from '../../../src/editions/catalogue';
import type { Chance } from '../../campaign/chance';
import { yearOfFigures } from './decorated-text';
import type { Judged } from './judge';
import { drawn, makeAnother } from './pieces';
import type { Language } from './pieces';
import { encoded } from './typing';

const rows = standards.flatMap(({ indicators }) => indicators.filter((row): row is GradeIndicator => row.kind === 'grade'));
const ahead = ['planned', 'target', 'forecast', 'estimated', 'underway'] as const;

/** `stays`: the words mean what they mean undecorated; `denied`, `planned`: nothing is met; `open`: as likely one as the other. */
type Drawn = {
  readonly text: string;
  readonly means: 'stays' | 'denied' | 'planned' | 'open';
  readonly marks: Parameters<typeof readGrade>[0]['marks'];
};

function planned(word: string, language: Language, chance: Chance): string {
  const plan = drawn(intents[chance.pick(ahead)], language, chance);
  const text = chance.pick([`${plan} ${word}`, `${word} (${plan})`, `${plan}: ${word}`, `${word}, ${plan}`]);
  // `đạt mục tiêu`, `target reached`: two words that are a third.
  return makeAnother(text) ? `${word} (${plan})` : text;
}

function denied(word: string, language: Language, chance: Chance): string {
  return `${drawn(negations[chance.pick(['not-yet', 'not', 'gone'] as const)], language, chance)} ${word}`;
}

function plainly(word: string, chance: Chance): string {
  return chance.pick([word, `${word}.`, `${word} (năm 2021)`, `- ${word}`, `“${word}”`, `${word}*`, `${word} (1)`, `${word}; xem phụ lục`]);
}

function decorated(word: string, language: Language, chance: Chance): Drawn {
  const draw = chance.below(4);
  const means = draw === 0 ? 'planned' : draw === 1 ? 'denied' : 'stays';
  const text = draw === 0 ? planned(word, language, chance) : draw === 1 ? denied(word, language, chance) : plainly(word, chance);
  const typed = encoded(text, chance);
  return { text: typed.text, marks: typed.marks, means: means === 'stays' && !typed.isPlain ? 'open' : means };
}

/** Verdicts that say it of the whole row, and not of a part or a year. */
export function judgedVerdict(chance: Chance): Judged {
  const language: Language = chance.below(4) === 0 ? 'en' : 'vi';
  const id = chance.pick(['met', 'met', 'not-met'] as const);
  const { text, means, marks } = decorated(drawn(verdicts[id], language, chance), language, chance);
  if (marks === null || marks.length > 0) return { fault: null, isRead: false };
  const read = verdictOf(text);
  const isWrong =
    means === 'planned' || means === 'denied' || id === 'not-met'
      ? read === 'met' && !(means === 'denied' && id === 'not-met')
      : means === 'stays' && read !== 'met';
  return { fault: isWrong ? `verdict ${JSON.stringify(text)} (${id}, ${means}) was read as ${read}` : null, isRead: read !== 'other' };
}

/** The words of a grade in the value cell of its row, with what was filed beside them. */
export function judgedGrade(chance: Chance): Judged {
  const row = chance.pick(rows);
  const grade = chance.pick(row.grades);
  const { text, means, marks } = decorated(grade.label, 'vi', chance);
  const isFiled = chance.below(2) === 0;
  const filed: Filed = {
    points: isFiled ? grade.points : null,
    pointsCell: null,
    verdict: isFiled ? 'Đạt' : '',
    verdictCell: null,
  };
  const { reading } = readGrade({ value: text, marks, format: 'General', cell: null, asOf: yearOfFigures }, filed, row);
  const waits = reading.kind !== 'grade';
  const read: GradeId | null = reading.kind === 'grade' ? reading.grade : null;
  // What the author filed still counts where the words say nothing that the reader knows.
  const isByFiling = reading.kind === 'grade' && reading.basis === 'filed';
  const isWrong =
    means === 'stays'
      ? !waits && read !== grade.id
      : means === 'open'
        ? !waits && read !== grade.id
        : !waits && read !== null && !(means === 'denied' && isByFiling);
  const isMissed = means === 'stays' && waits && !isFiled && text.normalize('NFC').includes(grade.label);
  const fault =
    isWrong || isMissed
      ? `row ${String(row.number)} ${JSON.stringify(text)} (${means}, filed ${String(filed.points)}) was read as ${waits ? 'waits' : String(read)}`
      : null;
  return { fault, isRead: !waits };
}

/** A plain grade whose filed verdict is decorated. */
export function judgedFiling(chance: Chance): Judged {
  const row = chance.pick(rows);
  const language: Language = chance.below(4) === 0 ? 'en' : 'vi';
  const word = drawn(verdicts.met, language, chance);
  const { text, means, marks } = decorated(word, language, chance);
  if (marks === null || marks.length > 0) return { fault: null, isRead: false };
  const filed: Filed = { points: row.points.maximum, pointsCell: null, verdict: text, verdictCell: null };
  const { reading } = readGrade({ value: null, marks: [], format: 'General', cell: null, asOf: yearOfFigures }, filed, row);
  const isRead = reading.kind === 'grade';
  // `Đạt tối thiểu` beside the maximum's points says another rung.
  const isLesser = levels.minimum.vi.includes(word);
  const isWrong = means === 'planned' || means === 'denied' || (means === 'stays' && isLesser) ? isRead : means === 'stays' && !isRead;
  return {
    fault: isWrong
      ? `row ${String(row.number)}, maximum points filed with ${JSON.stringify(text)} (${means}) was read as ${reading.kind}`
      : null,
    isRead,
  };
}
