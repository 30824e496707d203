import { waitFor } from 'storybook/test';

/** Opens the section of the pane that the selector names, where it is closed. */
export function openSection(part: string): (context: { readonly canvasElement: HTMLElement }) => Promise<void> {
  return async ({ canvasElement }) => {
    const heading = await waitFor(() => {
      const found = canvasElement.querySelector<HTMLElement>(`${part} h3 button`);
      if (found === null) throw new Error(`there is no section ${part}`);
      return found;
    });
    if (heading.getAttribute('aria-expanded') === 'false') heading.click();
  };
}
