/** Every language and every edition is here before the first test speaks, as a page waits for its own. */
import { loadEveryTable } from '../../src/application/own-tables';
import { loadEveryLanguage } from '../../src/words/languages';

await Promise.all([loadEveryLanguage(), loadEveryTable()]);
