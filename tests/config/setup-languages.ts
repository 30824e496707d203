/** Every language is here before the first test speaks, as a page waits for its own. */
import { loadEveryLanguage } from '../../src/words/languages';

await loadEveryLanguage();
