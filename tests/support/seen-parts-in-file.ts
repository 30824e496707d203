/** The parts that hang on a sheet of a file, read from its XML by another way than the one that wrote it. */
import { unzipSync, strFromU8 } from 'fflate';
import { SaxesParser } from 'saxes';
import { conditionText, frozenText, pageText, tableText, validationText } from './seen-parts';
import type { SeenParts } from './seen-parts';

export type Node = {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Node[];
  text: string;
};

/** The root element of an XML text; names are without prefix. */
export function parseXml(xml: string): Node {
  const top: Node = { name: '', attributes: {}, children: [], text: '' };
  const open: Node[] = [top];
  const parser = new SaxesParser();
  const local = (name: string): string => name.replace(/^\w+:/, '');
  parser.on('opentag', ({ name, attributes }) => {
    const node: Node = {
      name: local(name),
      attributes: Object.fromEntries(Object.entries(attributes).map(([key, value]) => [local(key), value])),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(node);
    open.push(node);
  });
  parser.on('text', (text) => {
    const node = open.at(-1);
    if (node !== undefined) node.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.on('error', (error) => {
    throw error;
  });
  parser.write(xml).close();
  const root = top.children[0];
  if (root === undefined) throw new Error('no root element');
  return root;
}

/** All elements of a name below a node, in document order. */
export function all(node: Node, name: string): readonly Node[] {
  return node.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

function first(node: Node, name: string): Node {
  const found = all(node, name)[0];
  if (found === undefined) throw new Error(`no <${name}> in <${node.name}>`);
  return found;
}

const attributeOf = (node: Node, name: string): string => node.attributes[name] ?? '';
/** `B2:B4` of `'KQ'!$B$2:$B$4`. */
const bare = (formula: string): string => formula.replace(/^.*!/, '').replaceAll('$', '');
const colorOf = (node: Node | undefined): string | null => (node === undefined ? null : `#${attributeOf(node, 'rgb').slice(2)}`);

/** What a sheet of the file has beside its cells. */
export function seenInFile(bytes: Uint8Array, sheetName: string): SeenParts {
  const files = unzipSync(bytes);
  const part = (path: string): Node => {
    const content = files[path];
    if (content === undefined) throw new Error(`no part ${path}`);
    return parseXml(strFromU8(content));
  };
  const linksOf = (path: string): ReadonlyMap<string, { readonly type: string; readonly target: string }> => {
    const name = path.replace(/([^/]*)$/, '_rels/$1.rels');
    if (files[name] === undefined) return new Map();
    const base = path.replace(/[^/]*$/, '');
    return new Map(
      all(part(name), 'Relationship').map((link) => {
        const target = attributeOf(link, 'Target');
        const resolved = target.startsWith('/') ? target.slice(1) : new URL(target, `file:///${base}`).pathname.slice(1);
        return [attributeOf(link, 'Id'), { type: attributeOf(link, 'Type').replace(/^.*\//, ''), target: decodeURIComponent(resolved) }];
      }),
    );
  };

  const workbook = part('xl/workbook.xml');
  const tabs = all(workbook, 'sheet');
  const tab = tabs.findIndex((sheet) => attributeOf(sheet, 'name') === sheetName);
  const path = linksOf('xl/workbook.xml').get(attributeOf(tabs[tab] ?? workbook, 'id'))?.target;
  if (path === undefined) throw new Error(`no sheet ${sheetName}`);
  const sheet = part(path);
  const links = linksOf(path);
  const styles = files['xl/styles.xml'] === undefined ? null : part('xl/styles.xml');
  const own = all(workbook, 'definedName').filter((name) => attributeOf(name, 'localSheetId') === String(tab));
  const titles = own.find((name) => attributeOf(name, 'name') === '_xlnm.Print_Titles');
  const pane = all(sheet, 'pane')[0];

  return {
    tables: all(sheet, 'tablePart').map((link) => {
      const table = part(links.get(attributeOf(link, 'id'))?.target ?? '');
      return tableText(
        attributeOf(table, 'displayName'),
        attributeOf(table, 'ref'),
        all(table, 'tableColumn').map((column) => attributeOf(column, 'name')),
      );
    }),
    names: own.flatMap((name) => (name === titles ? [] : [`${attributeOf(name, 'name')} = ${bare(name.text)}`])).sort(),
    conditions: all(sheet, 'conditionalFormatting').map((block) => {
      const rule = first(block, 'cfRule');
      const look = styles === null ? undefined : all(first(styles, 'dxfs'), 'dxf')[Number(attributeOf(rule, 'dxfId'))];
      if (look === undefined) throw new Error('a condition without a look');
      const formula = first(rule, 'formula').text;
      const words = {
        equal: 'equal',
        notEqual: 'not-equal',
        greaterThan: 'greater',
        greaterThanOrEqual: 'at-least',
        lessThan: 'less',
        lessThanOrEqual: 'at-most',
      };
      const operator = Object.entries(words).find(([word]) => word === attributeOf(rule, 'operator'))?.[1];
      return conditionText(attributeOf(block, 'sqref'), operator === undefined ? `where ${formula}` : `${operator} ${formula}`, {
        color: colorOf(all(look, 'color')[0]),
        fill: colorOf(all(look, 'bgColor')[0]),
        bold: all(look, 'b').length > 0,
        italic: all(look, 'i').length > 0,
      });
    }),
    validations: all(sheet, 'dataValidation').map((one) => {
      const formula = first(one, 'formula1').text;
      const operator = attributeOf(one, 'operator');
      const type = attributeOf(one, 'type');
      const second = all(one, 'formula2')[0]?.text ?? 'null';
      const bounds = operator === 'between' ? [formula, second] : operator === 'lessThanOrEqual' ? ['null', formula] : [formula, 'null'];
      const rule =
        type === 'list'
          ? `one of ${/^".*"$/.test(formula) ? formula.slice(1, -1).split(',').join(' | ') : formula}`
          : `${type} from ${bounds.join(' to ')}`;
      return validationText(attributeOf(one, 'sqref'), rule, {
        prompt:
          attributeOf(one, 'showInputMessage') === '' ? null : { title: attributeOf(one, 'promptTitle'), text: attributeOf(one, 'prompt') },
        error: { title: attributeOf(one, 'errorTitle'), text: attributeOf(one, 'error') },
        strictness: attributeOf(one, 'errorStyle') === 'warning' ? 'warning' : 'stop',
      });
    }),
    charts: all(sheet, 'drawing').flatMap((link) => {
      const drawing = links.get(attributeOf(link, 'id'))?.target ?? '';
      return all(part(drawing), 'chart').map((frame) => chartText(part(linksOf(drawing).get(attributeOf(frame, 'id'))?.target ?? '')));
    }),
    page: pageText(
      attributeOf(first(sheet, 'pageSetup'), 'orientation'),
      Number(attributeOf(first(sheet, 'pageSetup'), 'fitToWidth')),
      titles === undefined ? 'none' : bare(titles.text),
      all(sheet, 'oddHeader')[0]?.text ?? '',
      all(sheet, 'oddFooter')[0]?.text ?? '',
    ),
    frozen: frozenText(Number(pane?.attributes['ySplit'] ?? 0), Number(pane?.attributes['xSplit'] ?? 0)),
  };
}

function chartText(chart: Node): string {
  const plot = first(chart, 'plotArea');
  const words = (node: Node | undefined): string =>
    node === undefined
      ? ''
      : all(node, 't')
          .map((text) => text.text)
          .join('');
  const title = first(chart, 'chart').children.find((child) => child.name === 'title');
  const axis = (name: string): string => words(all(first(plot, name), 'title')[0]);
  const series = plot.children.flatMap((group) =>
    group.children
      .filter((child) => child.name === 'ser')
      .map((one) => {
        const colors = all(one, 'srgbClr').map((color) => attributeOf(color, 'val'));
        const name = first(first(one, 'tx'), 'v').text;
        return `${group.name === 'barChart' ? 'bar' : 'mark'} ${name} ${bare(first(first(one, 'val'), 'f').text)} #${colors[0] ?? ''}`;
      }),
  );
  const categories = bare(first(first(plot, 'cat'), 'f').text);
  return [`${words(title)} (${axis('catAx')}; ${axis('valAx')}) by ${categories}`, ...series].join('; ');
}
