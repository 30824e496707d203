/** Sentences in Vietnamese: a law that nothing can be scored by. */
import type { LawProblems, ToldOfLaw } from '../../domain/problems/law';
import type { Sentences } from '../sentence-table';

export const lawProblems: Sentences<Omit<LawProblems, ToldOfLaw>> = {
  'edition-unknown': ({ edition, known }) => `Không có bộ tiêu chuẩn “${edition}”. Các bộ hiện có: ${known}. Hãy chọn một trong số đó.`,
  'standard-invalid': ({ path, fault }) =>
    `Dữ liệu tiêu chuẩn có lỗi tại “${path}”: ${fault}. Hãy cài lại bản mới của Nâng Loại hoặc báo cho người quản trị.`,
};
