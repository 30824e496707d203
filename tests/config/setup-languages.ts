/** Every language and every edition is here before the first test speaks, as a page waits for its own. */
import { loadEveryEdition } from '../../src/editions/further';
import { loadEveryLanguage } from '../../src/words/languages';

await Promise.all([loadEveryLanguage(), loadEveryEdition()]);
