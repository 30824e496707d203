import { useId, useMemo } from 'react';
import type { ReactNode } from 'react';
import { regionAsked } from '../../application/region-asked';
import type { ScoredWorkbook } from '../../application/score-workbook';
import { QuestionBar } from '../../taskpane/QuestionBar';
import { useLawWords } from '../../taskpane/hooks/useLawWords';
import { keepFocus } from '../../taskpane/lost-focus';
import { lawName } from '../../words/law-names';
import { capitalised } from '../../words/numbers';
import { cellPlace } from '../../words/places';

/** A cell may hold a paragraph. */
const longestShown = 80;

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > longestShown ? `${line.slice(0, longestShown - 1)}…` : line;
}

/** Props of the question. */
export type RegionQuestionProps = { readonly scored: ScoredWorkbook; readonly onRegion: (region: string | null) => void };

/** A sheet speaks of the mountains and no region is applied: one press applies it, or says that the city does not lie there. */
export function RegionQuestion({ scored, onRegion }: RegionQuestionProps): ReactNode {
  const id = useId();
  const { locale, law } = useLawWords();
  const asked = useMemo(() => regionAsked(scored), [scored]);
  if (asked === null) return null;
  const leave = (): void => {
    const panel = document.getElementById(id)?.closest<HTMLElement>('[data-place]');
    keepFocus(() => panel);
  };
  return (
    <QuestionBar
      id={id}
      title={law.regionTitle}
      text={law.regionText(capitalised(cellPlace(asked.cell, locale), locale), shortened(asked.text))}
      answers={[
        ...asked.regions.map((region) => ({
          key: region.id,
          name: lawName(region, locale),
          more: law.regionMore(Object.keys(region.minimumFactors).length),
          onChoose: () => {
            leave();
            onRegion(region.id);
          },
        })),
        {
          key: 'none',
          name: law.regionNot,
          more: law.regionNotMore,
          onChoose: () => {
            leave();
            onRegion(null);
          },
        },
      ]}
    />
  );
}
