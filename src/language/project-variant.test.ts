import { describe, expect, it } from 'vitest';
import { projectVariant } from './project-variant';

describe('a line of a list of projects', () => {
  it.each<[string, ReturnType<typeof projectVariant>]>([
    ['Đường A (điều chỉnh)', { of: 'Đường A', kind: 'adjusted' }],
    ['Đường A (điều chỉnh lần 2)', { of: 'Đường A', kind: 'adjusted' }],
    ['Đường A - Điều chỉnh bổ sung', { of: 'Đường A', kind: 'adjusted' }],
    ['Trường Mầm non Sông Cầu (chuyển tiếp)', { of: 'Trường Mầm non Sông Cầu', kind: 'adjusted' }],
    ['Đường A, giai đoạn 2', { of: 'Đường A', kind: 'part' }],
    ['Đường A – GĐ II', { of: 'Đường A', kind: 'part' }],
    ['Đường A giai đoạn 1', { of: 'Đường A', kind: 'part' }],
    ['Đường A (đoạn từ cầu B đến chợ C)', { of: 'Đường A', kind: 'part' }],
    ['Đường A: hợp phần giải phóng mặt bằng', { of: 'Đường A', kind: 'part' }],
    ['Road A (phase 2)', { of: 'Road A', kind: 'part' }],
    // Names of their own.
    ['Đường A', null],
    ['Điều chỉnh quy hoạch chung thành phố', null],
    ['Kè chống sạt lở đoạn cầu B', null],
    ['Trường Tiểu học (cơ sở 2)', null],
    ['Khu đô thị phía Nam – Bắc Kạn', null],
    ['Đường A (điều chỉnh hướng tuyến qua xã B)', null],
  ])('%s', (name, variant) => {
    expect(projectVariant(name)).toEqual(variant);
  });
});
