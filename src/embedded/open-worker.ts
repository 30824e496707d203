/** The worker's side of file-tasks.ts. */
import type { FileAnswer, FileRequest } from './file-tasks';
import { takeBackOwnSheets, writeOwnSheets } from './own-sheets-file';
import { reopenWorkbookFile } from './recovery/reopen-file';
import { openAnyFile, saveWorkbookFile } from './workbook-file';

function answer(request: FileRequest): FileAnswer {
  switch (request.kind) {
    case 'open':
      return { kind: 'open', result: openAnyFile(request.bytes, request.name) };
    case 'reopen':
      return { kind: 'reopen', result: reopenWorkbookFile(request.bytes, request.name, request.edits) };
    case 'save':
      return { kind: 'save', result: saveWorkbookFile(request.bytes, request.name, request.edits) };
    case 'write':
      return { kind: 'write', result: writeOwnSheets(request.file, request.plan, request.id) };
    case 'restore':
      return { kind: 'restore', result: takeBackOwnSheets(request.file, request.step) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  self.postMessage(answer(data));
});
