import type { Standing } from './citation';
import type { UrbanClass } from './standard';
import type { Translations } from './translations';

/** What an edition is of: an urban area of a class, one of its wards and communes (Bảng 2B), or a kind of administrative unit. */
export type EditionKind = 'urban-class' | 'unit-table' | 'unit';

/** An edition as lists and choosers show it, without its table. */
export type EditionListing = {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly kind: EditionKind;
  readonly short: string;
  readonly shortIn?: Translations | undefined;
  readonly title: string;
  readonly titleIn?: Translations | undefined;
  /** Null for requirements of an administrative unit. */
  readonly urbanClass: UrbanClass | null;
  readonly from: string;
  readonly to: string | null;
  /** First day on which the kind of unit itself no longer exists; null while it does, and for urban areas. */
  readonly tierUntil: string | null;
  readonly successor: string | null;
  readonly isComplete: boolean;
  readonly isOwn: boolean;
  /** Rows of the table, or requirements. */
  readonly indicators: number;
  /** How many of its citations have each standing; a standing that none has is left out. */
  readonly standing: StandingCounts;
};

export type StandingCounts = Readonly<Partial<Record<Standing, number>>>;
