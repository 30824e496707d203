/** Charts of a sheet as Excel's objects. Only what the adapter uses; kept in the model's `parts`. */
import type { PlannedChart, PlannedSeries, SheetArea } from '../../../src/domain/sheet-parts';
import type { ModelSheet } from '../workbook-model';
import { areaOf, changed, textOf } from './hanging-objects';
import { hostObject, HostRefusal } from './host-object';
import type { HostObject, Json } from './host-object';

type Change = (next: Partial<PlannedChart>) => void;

const setter = (since: string, set: (value: Json) => void) => ({ since, set });

/** An object with one property, a text. */
function titleObject(kind: string, since: string, set: (text: string) => void): HostObject {
  return hostObject({ kind, setters: new Map([['Text', setter(since, (value) => set(textOf(value, 'text')))]]) });
}

function seriesObject(index: number, chart: () => PlannedChart, change: Change): HostObject {
  const put = (next: Partial<PlannedSeries>): void => {
    const [first, ...others] = chart().series.map((one, place) => (place === index ? { ...one, ...next } : one));
    if (first !== undefined) change({ series: [first, ...others] });
  };
  const fill = hostObject({
    kind: 'ChartFill',
    calls: new Map([
      ['SetSolidColor', { since: '1.1', call: ([color]: readonly Json[]) => (put({ color: textOf(color, 'color') }), null) }],
    ]),
  });
  const line = hostObject({ kind: 'ChartLineFormat', setters: new Map([['LineStyle', setter('1.7', () => undefined)]]) });
  return hostObject({
    kind: 'ChartSeries',
    setters: new Map([
      ['Name', setter('1.1', (value) => put({ name: textOf(value, 'name') }))],
      ['ChartType', setter('1.7', (value) => put({ drawn: value === 'LineMarkers' ? 'mark' : 'bar' }))],
      ['MarkerStyle', setter('1.7', () => undefined)],
      ['MarkerSize', setter('1.7', () => undefined)],
      ['MarkerBackgroundColor', setter('1.7', (value) => put({ color: textOf(value, 'color') }))],
      ['MarkerForegroundColor', setter('1.7', () => undefined)],
    ]),
    children: new Map([
      [
        'Format',
        {
          since: '1.1',
          open: () =>
            hostObject({
              kind: 'ChartSeriesFormat',
              children: new Map([
                ['Fill', { since: '1.1', open: () => fill }],
                ['Line', { since: '1.1', open: () => line }],
              ]),
            }),
        },
      ],
    ]),
    calls: new Map([
      ['SetValues', { since: '1.7', call: ([range]: readonly Json[]) => (put({ values: areaOf(range) }), null) }],
      ['SetXAxisValues', { since: '1.7', call: ([range]: readonly Json[]) => (change({ categories: areaOf(range) }), null) }],
    ]),
  });
}

function chartObject(sheet: ModelSheet, start: PlannedChart): HostObject {
  const { charts } = sheet.parts;
  let mine = start;
  const change: Change = (next) => {
    mine = changed(charts, mine, next);
  };
  const axis = (set: (text: string) => void): HostObject =>
    hostObject({
      kind: 'ChartAxis',
      children: new Map([['Title', { since: '1.1', open: () => titleObject('ChartAxisTitle', '1.1', set) }]]),
    });
  const axes = hostObject({
    kind: 'ChartAxes',
    children: new Map([
      ['CategoryAxis', { since: '1.1', open: () => axis((categoryTitle) => change({ categoryTitle })) }],
      ['ValueAxis', { since: '1.1', open: () => axis((valueTitle) => change({ valueTitle })) }],
    ]),
  });
  const series = hostObject({
    kind: 'ChartSeriesCollection',
    openers: new Map([
      ['GetItemAt', { since: '1.1', open: ([index]: readonly Json[]) => seriesObject(Number(index), () => mine, change) }],
      [
        'Add',
        {
          since: '1.7',
          open: ([name]: readonly Json[]) => {
            const [first, ...others] = mine.series;
            change({ series: [first, ...others, { ...first, name: textOf(name, 'name') }] });
            return seriesObject(mine.series.length - 1, () => mine, change);
          },
        },
      ],
    ]),
  });
  return hostObject({
    kind: 'Chart',
    identity: { Id: `{chart ${start.name}}` },
    mustExist: () => {
      if (!charts.includes(mine)) throw new HostRefusal('ItemNotFound', 'the chart is gone');
    },
    scalars: new Map([['name', { since: '1.1', read: () => mine.name }]]),
    setters: new Map([['Name', setter('1.1', (value) => change({ name: textOf(value, 'name') }))]]),
    children: new Map([
      ['Title', { since: '1.1', open: () => titleObject('ChartTitle', '1.1', (title) => change({ title })) }],
      [
        'Legend',
        { since: '1.1', open: () => hostObject({ kind: 'ChartLegend', setters: new Map([['Position', setter('1.1', () => undefined)]]) }) },
      ],
      ['Axes', { since: '1.1', open: () => axes }],
      ['Series', { since: '1.1', open: () => series }],
    ]),
    calls: new Map([
      ['Delete', { since: '1.1', call: () => (charts.splice(charts.indexOf(mine), 1), null) }],
      [
        'SetPosition',
        {
          since: '1.1',
          call: ([from, to]: readonly Json[]) => {
            const first = areaOf(from);
            const last = areaOf(to);
            const place: SheetArea = { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
            change({ place });
            return null;
          },
        },
      ],
    ]),
  });
}

/** The charts of a sheet. A new one has one series, of the range given, as of a single column. */
export function chartsObject(sheet: ModelSheet): HostObject {
  const { charts } = sheet.parts;
  const named = (key: Json): HostObject => {
    const found = charts.find(({ name }) => name === key || `{chart ${name}}` === key);
    if (found === undefined) throw new HostRefusal('ItemNotFound', `no chart ${JSON.stringify(key)}`);
    return chartObject(sheet, found);
  };
  return hostObject({
    kind: 'ChartCollection',
    items: () => charts.map((chart) => chartObject(sheet, chart)),
    indexer: named,
    openers: new Map([
      ['GetItem', { since: '1.1', open: ([name]: readonly Json[]) => named(name ?? null) }],
      [
        'Add',
        {
          since: '1.1',
          open: ([type, range]: readonly Json[]) => {
            if (type !== 'ColumnClustered') throw new HostRefusal('ApiNotFound', `no chart of type ${JSON.stringify(type)}`);
            const values = areaOf(range);
            const chart: PlannedChart = {
              name: `Chart ${String(charts.length + 1)}`,
              title: '',
              categories: values,
              series: [{ name: 'Series1', values, drawn: 'bar', color: '#000000' }],
              categoryTitle: '',
              valueTitle: '',
              place: values,
            };
            charts.push(chart);
            return chartObject(sheet, chart);
          },
        },
      ],
    ]),
  });
}
