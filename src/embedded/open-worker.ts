/** The worker's side of file-tasks.ts. */
import type { FileAnswer, FileRequest } from './file-tasks';
import { openWorkbookFile, saveWorkbookFile } from './workbook-file';

function answer(request: FileRequest): FileAnswer {
  if (request.kind === 'open') return { kind: 'open', result: openWorkbookFile(request.bytes, request.name) };
  return { kind: 'save', result: saveWorkbookFile(request.bytes, request.name, request.edits) };
}

self.addEventListener('message', ({ data }: MessageEvent<FileRequest>) => {
  self.postMessage(answer(data));
});
