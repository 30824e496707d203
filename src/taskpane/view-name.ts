/** The views of the pane. Tabs stand side by side; pages open from the header, the settings, the menu or the ribbon, and return. */
import type { QuestionId } from '../words/question-words';

export type ViewName = QuestionId | OwnTab | OwnPage;
/** Tabs that are no question. */
export type OwnTab = 'scenarios' | 'pending' | 'problems';
/** Pages that are no question. */
export type OwnPage = 'mapping' | 'law' | 'settings' | 'help' | 'templates';
