import { Button, Dialog, DialogActions, DialogBody, DialogContent, DialogSurface, DialogTitle } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { EmbeddedStrings } from '../../strings/embedded';

/** Props of the question. `file` is the one whose changes would be lost, `scenarios` the names of those among them. */
export type UnsavedDialogProps = {
  readonly text: EmbeddedStrings;
  readonly file: string;
  readonly scenarios: readonly string[];
  readonly isOpen: boolean;
  readonly onAnswer: (choice: 'save' | 'discard' | 'stay') => void;
};

/** Asks before another file takes the place of one that was edited. */
export function UnsavedDialog({ text, file, scenarios, isOpen, onAnswer }: UnsavedDialogProps): ReactNode {
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
            {scenarios.length === 0 ? null : <> {text.unsavedScenarios(scenarios.join(', '))}</>}
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
