/** The add-in's settings inside the workbook: one custom XML part (ExcelApi 1.5), found by its namespace. No cell is touched. */
import { encodeSettingsPart, settingsNamespace } from '../application/settings/settings-part';
import { problem } from '../domain/problem';
import type { Problem } from '../domain/problem';
import { failure, success } from '../domain/result';
import type { Result } from '../domain/result';
import { runInExcel } from './run-in-excel';

export type WorkbookSettings = {
  readonly read: () => Promise<Result<string | null, Problem>>;
  readonly write: (text: string) => Promise<Result<void, Problem>>;
};

/** Settings of the workbook open in Excel. Writes happen in the order they were asked for. */
export function createWorkbookSettings(): WorkbookSettings {
  // Two writes at once into a workbook without settings would leave two parts.
  let lastWrite: Promise<unknown> = Promise.resolve();

  return {
    read: async () => {
      const ran = await runInExcel(readPart);
      if (!ran.ok || ran.value === null) return ran;
      const text = await decoded(ran.value);
      return text === null ? failure(problem('settings-unreadable', 'warning', null, { key: settingsNamespace })) : success(text);
    },
    write: (text) => {
      const xml = encodeSettingsPart(text);
      const write = lastWrite.then(() => runInExcel((context) => writePart(context, xml)));
      lastWrite = write.catch(() => undefined);
      return write;
    },
  };
}

/** Null also where the reader cannot be fetched: nothing is written over settings that were not read. */
async function decoded(xml: string): Promise<string | null> {
  try {
    const { decodeSettingsPart } = await import(/* webpackChunkName: "settings-part" */ '../application/settings/read-settings-part');
    return decodeSettingsPart(xml);
  } catch {
    // The server is away, or has a newer build; the session asks again before it writes.
    return null;
  }
}

/** The part, or undefined where the workbook has none yet. A copied workbook may hold several; the first one counts. */
async function findPart(context: Excel.RequestContext): Promise<Excel.CustomXmlPart | undefined> {
  const parts = context.workbook.customXmlParts.getByNamespace(settingsNamespace);
  parts.load('items/id');
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- the rule does not see that `items/id` loads `items`
  return parts.items[0];
}

async function readPart(context: Excel.RequestContext): Promise<string | null> {
  const part = await findPart(context);
  if (part === undefined) return null;
  const xml = part.getXml();
  await context.sync();
  // eslint-disable-next-line office-addins/load-object-before-read -- a method's result is filled by the sync; it has no load
  return xml.value;
}

async function writePart(context: Excel.RequestContext, xml: string): Promise<void> {
  const part = await findPart(context);
  if (part === undefined) context.workbook.customXmlParts.add(xml);
  else part.setXml(xml);
  await context.sync();
}
