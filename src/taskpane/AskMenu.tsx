import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from '@fluentui/react-components';
import { ChatBubblesQuestion20Regular } from '@fluentui/react-icons/svg/chat-bubbles-question';
import { useState } from 'react';
import type { ReactNode } from 'react';
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

/** Every question, as somebody would ask it. */
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
      <MenuPopover>
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
