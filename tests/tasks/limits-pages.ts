/** Every page of docs/limits by its name. */
import { everyStandard, findStandard } from '../../src/editions/catalogue';
import { instruments } from '../../src/editions/instruments';
import { limitsFile, limitsIndex, limitsPage } from './limits-page';

export function limitsPages(): ReadonlyMap<string, string> {
  const standards = everyStandard();
  const pages = standards.map((standard) => {
    const next = standard.successor === null ? null : findStandard(standard.successor);
    return [limitsFile(standard), limitsPage(standard, { instruments, successor: next?.ok === true ? next.value : null })] as const;
  });
  return new Map([['README.md', limitsIndex(standards)], ...pages]);
}
