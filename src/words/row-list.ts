/** Codes of rows in one line, runs of numbers drawn together: `07, 09–12, 55–63`. */
export function rowList(codes: string): string {
  const runs: string[][] = [];
  for (const code of codes.split(', ')) {
    const run = runs.at(-1);
    const last = run?.at(-1) ?? '';
    const follows = /^\d+$/.test(code) && /^\d+$/.test(last) && Number(code) === Number(last) + 1;
    if (run !== undefined && follows) run.push(code);
    else runs.push([code]);
  }
  return runs.map((run) => (run.length < 3 ? run.join(', ') : `${run[0] ?? ''}–${run.at(-1) ?? ''}`)).join(', ');
}
