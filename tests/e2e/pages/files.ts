/** Files given to the page the two ways a user has. */
import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** By the button: the browser's own dialog takes the file. */
export async function chooseFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Mở tệp .xlsx' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
}

/** By dragging it over the grid and letting go. */
export async function dropFile(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const data = new DataTransfer();
      data.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], fileName));
      return data;
    },
    { fileName: name, base64: Buffer.from(bytes).toString('base64') },
  );
  const grid = page.getByRole('region', { name: 'Bảng tính' });
  await grid.dispatchEvent('dragenter', { dataTransfer: transfer });
  await grid.dispatchEvent('dragover', { dataTransfer: transfer });
  await expect(page.getByText('Thả tệp .xlsx hoặc .docx vào đây để mở')).toBeVisible();
  await grid.dispatchEvent('drop', { dataTransfer: transfer });
}
