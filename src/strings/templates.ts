/** Words of the templates by language. */
import type { Locale } from './locale';
import { templatesEn } from './templates.en';
import { templatesVi } from './templates.vi';
import type { TemplateStrings } from './templates.vi';

export const templateStrings: Readonly<Record<Locale, TemplateStrings>> = { vi: templatesVi, en: templatesEn };
