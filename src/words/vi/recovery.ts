/** What the embedded page says of the recovery copy, in Vietnamese. */
import { date, list } from './format';

/** `time` as `14:05`. */
type Moment = { readonly date: string; readonly time: string };
type Kept = { readonly cells: number; readonly hasChoices: boolean; readonly hasSheets: boolean };

const what = ({ cells, hasChoices, hasSheets }: Kept): string =>
  list([
    ...(cells > 0 ? [`${String(cells)} ô đã sửa`] : []),
    ...(hasChoices ? ['lựa chọn hoặc kịch bản đã đổi'] : []),
    ...(hasSheets ? ['trang đã ghi'] : []),
  ]);

export const recovery = {
  name: 'Bản khôi phục',
  offer: (file: string, kept: Kept, { date: day, time }: Moment) =>
    `Việc chưa lưu trong ${file} còn lại từ ${time} ngày ${date(day)}: ${what(kept)}.`,
  others: (count: number) => `Còn ${String(count)} bản khác.`,
  restore: 'Khôi phục tệp',
  throwAway: 'Bỏ bản này',
  restored: (file: string, kept: Kept) =>
    `Đã khôi phục ${file}: ${what(kept)}. Tệp vẫn chưa được lưu; hoàn tác bắt đầu lại từ đây, các bước trước đó không còn.`,
  keep: 'Giữ bản khôi phục trên máy này',
  about: (days: number) =>
    `Sau mỗi thay đổi, tệp cùng ô đã sửa, lựa chọn và kịch bản chưa lưu được chép vào trình duyệt này, để lấy lại khi trang bị tắt hay tải lại. Bản chép mất đi khi bạn lưu tệp, khi bạn bỏ nó, hoặc khi trang được mở sau ${String(days)} ngày.`,
  shared: 'Máy dùng chung: hãy tắt. Tắt thì mọi bản khôi phục trên máy này bị xóa ngay.',
  unavailable: 'Trình duyệt này không cho giữ bản khôi phục. Hãy lưu thường xuyên.',
};
