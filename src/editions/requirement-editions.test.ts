/** The figures of the editions, typed in by hand from where each is known: the texts of Điều 5 and 8, the press on NQ 112. */
import { describe, expect, it } from 'vitest';
import { instruments } from './instruments';
import { requirementEditions, standingsOf } from './requirement-catalogue';
import type { Requirement, RequirementEdition } from '../domain/requirement';
import { textIn } from '../domain/translations';

function edition(id: string): RequirementEdition {
  const found = requirementEditions.find((each) => each.edition === id);
  if (found === undefined) throw new Error(id);
  return found;
}
const figures = (requirements: readonly Requirement[]): readonly (readonly unknown[])[] =>
  requirements.map(({ id, measures, required, elsewhere }) => [
    id,
    measures,
    required,
    ...Object.entries(elsewhere).map(([area, there]) => `${area} ${String(there.required)}`),
  ]);

describe('figures of the editions', () => {
  it.each(['nq-1211-2016/provincial-city', 'nq-1211-2016/provincial-city-2016'])('%s: Điều 5 and 8', (id) => {
    const { city, ward } = edition(id);
    expect(city.map(({ id: name, measures, required }) => [name, measures, required])).toEqual([
      ['population', 'people', 150_000],
      ['area', 'area', 150],
      ['units', 'units', 10],
      ['ward-share', 'ward-share', 65],
      ['urban-class', 'urban-class', null],
      ['socio-economic', 'stated', null],
    ]);
    expect(city.find(({ measures }) => measures === 'urban-class')?.classes).toEqual(['I', 'II', 'III']);
    expect(ward.map(({ id: name, measures, required }) => [name, measures, required])).toEqual([
      ['population', 'people', 7_000],
      ['area', 'area', 5.5],
    ]);
  });

  it('50 % of the people and 70 % of the structure are of 2023 alone', () => {
    const factors = (id: string) => {
      const { city, ward } = edition(id);
      return [...city, ...ward].map(({ mountainFactor }) => mountainFactor);
    };
    expect(factors('nq-1211-2016/provincial-city')).toEqual([0.5, null, null, null, null, 0.7, 0.5, null]);
    expect(factors('nq-1211-2016/provincial-city-2016')).toEqual([null, null, null, null, null, null, null, null]);
  });

  it('of NQ 112/2025: ward, commune, province, city', () => {
    expect(figures(edition('nq-112-2025/ward').city)).toEqual([
      ['population', 'people', 21_000],
      ['area', 'area', 5.5],
      ['position', 'stated', null],
      ['urban-share', 'stated', 50],
      ['budget-ratio', 'stated', 100],
      ['industry-services', 'stated', 70],
      ['non-farm-labour', 'stated', 70],
      ['income', 'stated', null],
      ['poverty', 'stated', null],
    ]);
    expect(figures(edition('nq-112-2025/commune').city)).toEqual([
      ['population', 'people', 16_000, 'mountain 5000', 'island 2500'],
      ['area', 'area', 30, 'mountain 100', 'island 15'],
      ['orientation', 'stated', null],
    ]);
    expect(figures(edition('nq-112-2025/province').city)).toEqual([
      ['population', 'people', 1_400_000, 'mountain 900000'],
      ['area', 'area', 5_000, 'mountain 8000'],
      ['urban-area', 'stated', 1],
      ['orientation', 'stated', null],
    ]);
    expect(figures(edition('nq-112-2025/city').city)).toEqual([
      ['population', 'people', 2_500_000],
      ['area', 'area', 2_500],
      ['ward-share', 'ward-share', 30],
      ['urbanisation', 'stated', 45],
      ['class-one', 'stated', null],
      ['position', 'stated', null],
      ['budget', 'stated', null],
      ['industry-services', 'stated', 80],
      ['income', 'stated', null],
      ['growth', 'stated', null],
      ['poverty', 'stated', null],
    ]);
  });

  it('special factors of rural units; wards and cities have none here', () => {
    const special = requirementEditions.flatMap(({ edition: id, city, ward }) =>
      [...city, ...ward].flatMap((requirement) =>
        requirement.special.map(
          (each) => `${id} ${requirement.id}: ${each.id} ${String(each.factor)} ${String(each.least)} ${each.areas.join('+')}`,
        ),
      ),
    );
    expect(special).toEqual([
      'nq-112-2025/commune population: minority-or-border 0.5 0.25 ordinary+mountain',
      'nq-112-2025/commune population: poor-coast 0.5 0.5 ordinary',
      'nq-112-2025/commune area: red-river-delta 0.7 0.7 ordinary+mountain',
      'nq-112-2025/province population: minority-or-border 0.5 0.25 ordinary+mountain',
      'nq-112-2025/province area: red-river-delta 0.5 0.5 ordinary+mountain',
    ]);
  });

  it('nothing of NQ 112/2025 is said to be better known than from the press', () => {
    const today = requirementEditions.filter(({ edition: id }) => id.startsWith('nq-112-2025/'));
    expect(today.map((each) => Object.keys(standingsOf(each)))).toEqual([
      ['second-hand'],
      ['second-hand'],
      ['second-hand'],
      ['second-hand'],
    ]);
    // Điều 5 khoản 1–4 and Điều 8 khoản 1–2 are of a legal site; the reductions are of the report, the appendix is unknown, the end of the tier second-hand.
    expect(standingsOf(edition('nq-1211-2016/provincial-city'))).toEqual({ digest: 7, report: 3, unknown: 1, 'second-hand': 1 });
    // Of the text before 2023 a digest quotes the same clauses; what applied in the mountains (three figures) and the appendix are not known.
    expect(standingsOf(edition('nq-1211-2016/provincial-city-2016'))).toEqual({ digest: 7, unknown: 4 });
  });

  it('every edition says something of what is not known, in both languages', () => {
    expect(requirementEditions.filter(({ unknown }) => unknown.length === 0)).toEqual([]);
    expect(requirementEditions.flatMap(({ unknown }) => unknown).filter(({ textIn }) => textIn?.['en'] === undefined)).toEqual([]);
  });

  it('every name, unit and title that is Vietnamese is English too', () => {
    const vietnamese = /[àáạảãâầấậẩẫăằắặẳẵèéẹẻẽêềếệểễìíịỉĩòóọỏõôồốộổỗơờớợởỡùúụủũưừứựửữỳýỵỷỹđ]/i;
    const named = requirementEditions.flatMap(({ short, shortIn, title, titleIn, city, ward }) => {
      const requirements = [...city, ...ward];
      const names = [...requirements, ...requirements.flatMap(({ special }) => special)];
      return [
        textIn(short, shortIn, 'en'),
        textIn(title, titleIn, 'en'),
        ...names.map(({ name, nameIn }) => textIn(name, nameIn, 'en')),
        ...requirements.map(({ unit, unitIn }) => textIn(unit, unitIn, 'en')),
      ];
    });
    expect(named.length).toBeGreaterThan(80);
    expect(named.filter((text) => vietnamese.test(text))).toEqual([]);
  });

  it('the texts it names are all there, with their dates', () => {
    const known = (id: string) => instruments.find((instrument) => instrument.id === id);
    expect(known('nq-112-2025')).toMatchObject({ number: '112/2025/UBTVQH15', from: '2026-01-01', to: null });
    expect(known('nd-35-2026')).toMatchObject({ number: '35/2026/NĐ-CP', from: '2026-01-22' });
    expect(known('nq-76-2025')).toMatchObject({ number: '76/2025/UBTVQH15', from: '2025-04-15' });
    expect(known('nq-111-2025')?.noteIn?.['en']).not.toContain('not in the product');
  });
});
