/** Words of the command line, in English. */
import type { cliVi } from './cli.vi';
import type { SameKeys } from './same-keys';

export const cliEn: SameKeys<typeof cliVi> = {
  outOf: (points, required) => `${points} / ${required} points`,
  criteriaMet: (met, all) => `${String(met)} of ${String(all)} criteria met`,
  missing: (points) => `${points} missing`,
  recognised: 'meets every condition',
  pending: (count, extra, top) => `${String(count)} indicators await data: at most ${extra} more, up to ${top}`,
  filed: (points, findings) => (findings === 0 ? `Filed ${points}, every row agrees` : `Filed ${points} · ${String(findings)} rows differ`),
  basis: (edition, urbanClass, policy, region) =>
    `${edition} · class ${urbanClass} · ${policy} · ${region === '' ? 'no regional levels' : `region ${region}`}`,
  keptChoices: 'Choices kept in the file were applied.',
  sheet: (sheet) => `sheet “${sheet}”`,
  criteria: 'The five criteria',
  met: 'met',
  notMet: 'not met',
  pendingRows: 'Awaiting data',
  audit: 'Filed points that do not follow from the values',
  finding: (filed, computed) => `filed ${filed}, computed ${computed}`,
  notFiled: 'nothing',
  notComputed: 'not yet',
  problems: 'Notes',
  wrong: {
    noCommand: 'A command is missing.',
    unknownCommand: (word) => `There is no command “${word}”.`,
    noFiles: 'The .xlsx files to score are missing.',
    badOption: (detail) => `Wrong option: ${detail}`,
    badValue: (option, value, known) => `${option} does not take “${value}”. It takes: ${known}.`,
  },
  unexpected: (file, detail) => `“${file}” met an unexpected fault: ${detail}. The file is unchanged.`,
  help: (editions) => `Scores the urban classification table in .xlsx files.

Usage:
  npm run --silent cli -- score FILE.xlsx [more files] [options]

Options:
  --policy strict|proportional   values below the minimum level: 0 points (default), or in proportion
  --region ID                    region whose lower minimum levels apply
  --edition ID                   edition of the standard
  --sheet NAME                   sheet whose table is scored
  --lang vi|en                   language of the answer
  --json                         answer as JSON (see docs/cli.md)
  -h, --help                     this help

An option that is not given is taken from the choices kept in the file, if there are any.
No cell of a file is changed.

Editions and regions:
${editions}

Exit codes: 0 every file scored; 2 a file cannot be read or holds no indicator table; 64 wrong usage.
`,
};
