/** Words of the templates by language. */
import type { Locale } from './locale';
import { templatesEn } from './en/templates';
import { templatesVi } from './vi/templates';
import type { TemplateStrings } from './vi/templates';

export const templateStrings: Readonly<Record<Locale, TemplateStrings>> = { vi: templatesVi, en: templatesEn };
