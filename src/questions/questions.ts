/** The questions, in the order in which they are offered. A new one is a folder, its words, and a line here. */
import type { QuestionId } from '../words/question-words';
import { audit } from './audit/index';
import { comparison } from './comparison/index';
import type { Question } from './question';
import { requirements } from './requirements/index';
import { score } from './score/index';

export const questions: readonly Question<QuestionId>[] = [score, audit, requirements, comparison];
