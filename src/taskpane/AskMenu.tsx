import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { ChatBubblesQuestion20Regular } from '@fluentui/react-icons/svg/chat-bubbles-question';
import { useState } from 'react';
import type { KeyboardEvent, ReactNode } from 'react';
import type { Question } from '../questions/question';
import { questions } from '../questions/questions';
import { questionWords } from '../words/question-words';
import type { QuestionId } from '../words/question-words';
import { useWords } from './hooks/useWords';

/** Props of the menu. */
export type AskMenuProps = {
  /** Whether scenarios can be built here: without them nothing is asked of them. */
  readonly hasScenarios: boolean;
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly onAsk: (question: Question<QuestionId>) => void;
};

/** Escape closes the menu, and not the page under it too. */
function keepEscape(event: KeyboardEvent): void {
  if (event.key === 'Escape') event.stopPropagation();
}

/** Every question, as somebody would ask it. Asked for before a table was scored, it opens once there is one. */
export function AskMenu({ hasScenarios, isOpen, onOpenChange, onAsk }: AskMenuProps): ReactNode {
  const { locale, text } = useWords();
  // Beside a grid the menu stays within the pane.
  const [frame, setFrame] = useState<HTMLElement | null>(null);
  const asked = questions.filter(({ of }) => hasScenarios || of === 'table');
  return (
    <Menu
      open={isOpen}
      onOpenChange={(_event, { open }) => {
        onOpenChange(open);
      }}
      positioning={{ position: 'below', align: 'end', overflowBoundary: frame }}
    >
      <MenuTrigger disableButtonEnhancement>
        <Tooltip relationship="label" content={text.ask}>
          <Button
            ref={(element: HTMLElement | null) => {
              setFrame(element?.closest('main') ?? null);
            }}
            appearance="subtle"
            icon={<ChatBubblesQuestion20Regular />}
            data-opens={asked.flatMap(({ id, place }) => (place === 'page' ? [id] : [])).join(' ')}
          />
        </Tooltip>
      </MenuTrigger>
      <MenuPopover onKeyDown={keepEscape}>
        <MenuList>
          {asked.map((question) => (
            <MenuItem
              key={question.id}
              onClick={() => {
                onAsk(question);
              }}
            >
              {questionWords(question.id, locale).asks}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
