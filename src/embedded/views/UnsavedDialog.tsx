import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import { useEffect, useLayoutEffect, useRef } from 'react';
import type { ReactNode } from 'react';
import type { LaterWords } from '../../words/words';

/** Props of the question. `file` is the one whose changes would be lost, `scenarios` the names of those among them. */
export type UnsavedDialogProps = {
  readonly text: LaterWords['embedded'];
  readonly file: string;
  readonly scenarios: readonly string[];
  readonly isOpen: boolean;
  readonly onAnswer: (choice: 'save' | 'discard' | 'stay') => void;
};

/** Asks before another file takes the place of one that was edited. */
export function UnsavedDialog({ text, file, scenarios, isOpen, onAnswer }: UnsavedDialogProps): ReactNode {
  const opener = useRef<HTMLElement | null>(null);
  // Before the dialog takes the focus: there is no trigger of the dialog's own that it could be given back to.
  useLayoutEffect(() => {
    if (isOpen) opener.current = document.activeElement instanceof HTMLElement ? document.activeElement : null;
  }, [isOpen]);
  useEffect(() => {
    if (isOpen) return undefined;
    // The dialog is still on its way out, and holds the focus until it is gone.
    const timer = window.setTimeout(() => {
      opener.current?.focus();
      opener.current = null;
    });
    return () => {
      window.clearTimeout(timer);
    };
  }, [isOpen]);
  return (
    <Dialog
      open={isOpen}
      modalType="alert"
      onOpenChange={(_event, { open }) => {
        if (!open) onAnswer('stay');
      }}
    >
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{text.unsavedTitle}</DialogTitle>
          <DialogContent>
            {text.unsavedBody(file)}
            {scenarios.length === 0 ? null : <> {text.unsavedScenarios(scenarios)}</>}
          </DialogContent>
          <DialogActions fluid>
            <Button appearance="primary" onClick={() => onAnswer('save')}>
              {text.saveFirst}
            </Button>
            <Button onClick={() => onAnswer('discard')}>{text.discard}</Button>
            <Button onClick={() => onAnswer('stay')}>{text.stay}</Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
