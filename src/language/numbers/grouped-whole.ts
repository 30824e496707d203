/** Three digits behind every mark: of what is counted whole that parts thousands, whichever mark it is (`75.000`, `75,000`, `75 000`). */
export const groupedWhole = /^\d{1,3}(?:[.,\s\u00a0\u202f]\d{3})+$/;
