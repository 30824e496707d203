/** Sentences in Vietnamese: what was to be shown wide and cannot be. */
import type { WideProblems } from '../../domain/problems/wide';
import type { Sentences } from '../sentence-table';

export const wideProblems: Sentences<WideProblems> = {
  'wide-refused': ({ why, code, message }) => {
    if (why === 'unsupported')
      return 'Bản Excel này không mở được cửa sổ riêng cho phần bổ trợ (cần DialogApi 1.2: Excel LTSC 2021, Microsoft 365 hoặc mới hơn). Khung bên phải vẫn có đủ mọi thứ; kéo rộng khung, hoặc dùng trang bảng tính nhúng để xem rộng.';
    if (why === 'blocked')
      return `Cửa sổ xem rộng bị chặn (${code}): trình duyệt chặn cửa sổ bật lên, hoặc bạn vừa chọn không cho mở. Hãy cho phép cửa sổ bật lên của trang này rồi bấm lại.`;
    if (why === 'taken') return `Một cửa sổ khác của phần bổ trợ đang mở (${code}). Hãy đóng cửa sổ đó rồi bấm lại.`;
    return `Không mở được cửa sổ xem rộng (${[code, message].filter((part) => part !== '').join(': ')}). Khung bên phải vẫn dùng được như thường. Hãy thử lại; nếu vẫn lỗi, hãy đóng rồi mở lại khung.`;
  },
};
