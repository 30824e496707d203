import { createContext } from 'react';

/** Starts a worker that answers (answer-worker.ts); null where the page itself works answers out. Apart from what uses it, which is fetched later. */
export const AnswerWorkers = createContext<(() => Worker) | null>(null);
