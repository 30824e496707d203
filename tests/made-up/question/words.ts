/** What is said of the question that the test adds. */
export const vietnamese = {
  name: 'Mục tiêu',
  asks: 'Còn bao nhiêu điểm tới mục tiêu?',
  write: 'Ghi mục tiêu',
  writePreview: (sheets: string, cells: string) => `Ghi ${cells} ô vào ${sheets}.`,
};
export const english = {
  name: 'Goal',
  asks: 'How far is the goal?',
  write: 'Write the goal',
  writePreview: (sheets: string, cells: string) => `Writes ${cells} cells to ${sheets}.`,
};
