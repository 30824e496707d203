/** Faults of a file of requirements, each planted in a sound one. */
import { describe, expect, it } from 'vitest';
import { decodeRequirements } from './decode-requirements';

const cited = { instrument: 'nq-1', locator: 'Điều 1', standing: 'text', note: '' };
const population = { id: 'population', measures: 'people', name: 'Dân số', unit: 'người', required: 10, citation: cited };
const sound = {
  id: 'nq-1/ward',
  aliases: [],
  kind: 'ward',
  short: 'Phường',
  title: { vi: 'Tiêu chuẩn', en: 'Standards' },
  from: '2026-01-01',
  to: null,
  successors: [],
  tierUntil: null,
  tierCitation: null,
  isComplete: true,
  city: [population],
  ward: [],
  unknown: [],
};
const special = { id: 'border', name: 'Biên giới', areas: ['mountain'], factor: 0.5, least: 0.25, citation: cited };

function faults(json: unknown): readonly string[] {
  const decoded = decodeRequirements(json, ['nq-1']);
  return decoded.ok ? [] : decoded.error.map(({ path, fault }) => `${path}: ${fault}`);
}
const withPopulation = (more: object): unknown => ({ ...sound, city: [{ ...population, ...more }] });

describe('a file of requirements', () => {
  it('is read with what may be left out', () => {
    const decoded = decodeRequirements(sound, ['nq-1']);
    expect(decoded.ok && decoded.value).toMatchObject({
      edition: 'nq-1/ward',
      titleIn: { en: 'Standards' },
      city: [{ elsewhere: {}, classes: [], mountainFactor: null, mountainCitation: null, special: [] }],
    });
    expect(faults(withPopulation({ elsewhere: { island: { required: 5, citation: cited } }, special: [special] }))).toEqual([]);
  });

  it.each([
    ['a misspelt field', { ...sound, sucessors: [] }, 'requirements.json.sucessors: unknown field'],
    ['a kind that does not exist', { ...sound, kind: 'district' }, 'requirements.json.kind: expected one of provincial-city'],
    ['an end before the beginning', { ...sound, to: '2026-01-01' }, 'requirements.json.to: ends before it begins'],
    ['a tier that ends without a citation', { ...sound, tierUntil: '2027-01-01' }, 'requirements.json.tierCitation: the end of a kind'],
    [
      'a tier that ends by a text nobody knows',
      { ...sound, tierUntil: '2027-01-01', tierCitation: { ...cited, instrument: 'nq-2' } },
      'requirements.json.tierCitation.instrument: "nq-2" is not in instruments.json',
    ],
    ['a requirement twice', { ...sound, city: [population, population] }, 'requirements.json.city: "population" is there twice'],
    ['what nobody measures', withPopulation({ measures: 'persons' }), 'requirements.json.city[0].measures: expected one of people'],
    ['a figure that is text', withPopulation({ required: '10' }), 'requirements.json.city[0].required: expected a number'],
    [
      'a citation of a text nobody knows',
      withPopulation({ citation: { ...cited, instrument: 'nq-2' } }),
      'requirements.json.city[0].citation.instrument: "nq-2" is not',
    ],
    ['a share without its citation', withPopulation({ mountainFactor: 0.5 }), 'requirements.json.city[0].mountainCitation: a lowered'],
    [
      'a share above the whole',
      withPopulation({ mountainFactor: 1.5, mountainCitation: cited }),
      'requirements.json.city[0].mountainFactor: a share',
    ],
    ['classes that nothing measures', withPopulation({ classes: ['II'] }), 'requirements.json.city[0].classes: classes are named'],
    [
      'a class measured and none named',
      withPopulation({ measures: 'urban-class' }),
      'requirements.json.city[0].classes: classes are named',
    ],
    [
      'a figure of its own for ordinary areas',
      withPopulation({ elsewhere: { ordinary: { required: 5, citation: cited } } }),
      'requirements.json.city[0].elsewhere.ordinary: ordinary areas',
    ],
    [
      'a figure and a share for mountain areas',
      withPopulation({ elsewhere: { mountain: { required: 5, citation: cited } }, mountainFactor: 0.5, mountainCitation: cited }),
      'requirements.json.city[0].mountainFactor: mountain areas have',
    ],
    ['a special factor of nothing', withPopulation({ special: [{ ...special, factor: 0, least: 0 }] }), 'special[0].factor: a share'],
    [
      'a special factor that leaves more at least',
      withPopulation({ special: [{ ...special, least: 0.75 }] }),
      'special[0].least: the smallest',
    ],
    ['areas that do not exist', withPopulation({ special: [{ ...special, areas: ['delta'] }] }), 'special[0].areas[0]: expected one of'],
  ])('with %s is refused, and says where', (_name, json, expected) => {
    expect(faults(json).some((fault) => fault.includes(expected))).toBe(true);
  });
});
