/** Sentences in Vietnamese: keeping a copy of unsaved work. */
import type { RecoveryProblems } from '../../domain/problems/recovery';
import type { Sentences } from '../sentence-table';

export const recoveryProblems: Sentences<RecoveryProblems> = {
  'recovery-unavailable': ({ file }) =>
    `Trình duyệt này không cho giữ bản khôi phục của “${file}” (cửa sổ ẩn danh, bộ nhớ của trang bị tắt, hoặc địa chỉ không phải https). Mọi việc khác vẫn làm được; hãy lưu thường xuyên, vì trang bị tắt thì thay đổi chưa lưu sẽ mất.`,
  'recovery-full': ({ file }) =>
    `Máy không còn đủ chỗ để giữ bản khôi phục của “${file}”. Mọi việc khác vẫn làm được; hãy lưu thường xuyên, hoặc xóa bớt dữ liệu của trình duyệt.`,
  'recovery-gone': ({ file }) =>
    `Bản khôi phục của “${file}” không còn ở đây: một cửa sổ khác đã khôi phục, lưu hoặc bỏ nó. Hãy tìm trong cửa sổ đó hoặc trong thư mục tải xuống.`,
};
