/** What the button of a question will do, in Vietnamese. */
export const intoSheets = (sheets: string, cells: string): string => `Ghi vào trang ${sheets}: ${cells} ô. Không ô nào của bạn thay đổi.`;
