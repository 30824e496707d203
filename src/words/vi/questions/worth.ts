import { intoSheets } from './into-sheets';

export const worth = {
  name: 'Thêm một ít thì được gì',
  asks: 'Thêm 1.000 người, 10 giường, 1 km đường, một xã thì được bao nhiêu điểm?',
  write: 'Ghi giá trị từng đại lượng',
  writePreview: intoSheets,
  sheetName: 'KQ Thêm được gì',
  title: 'THÊM MỘT ÍT THÌ ĐƯỢC GÌ',
  ofScenario: (name: string): string => `Hỏi trên kịch bản ${name}.`,
  best: (what: string, gain: string): string => `Được nhiều nhất ngay bây giờ: ${what} thì được ${gain} điểm.`,
  nothingNow: 'Thêm một ít thì chưa đại lượng nào đem lại điểm; xem cột “Bước nhảy kế tiếp”.',
  nothing: 'Thêm một ít thì chưa đại lượng nào đem lại điểm.',
  drivers: 'Từng đại lượng, chỉ đổi riêng nó',
  driver: 'Đại lượng',
  amount: 'Thêm',
  points: 'Được ngay',
  nextAt: 'Bước nhảy kế tiếp khi có',
  nextPoints: 'Khi ấy được',
  losses: 'Dòng mất điểm',
  nextLosses: 'Dòng mất điểm ở bước nhảy',
  loss: (row: string, points: string): string => `${row} (${points})`,
  noteLosses:
    'Dòng mất điểm: thêm đại lượng ấy thì chỉ tiêu tính trên nó loãng đi (như số giường trên đầu người), tụt qua mức hoặc gần mức hơn.',
  noteBalance:
    'Đổi thu ngân sách thì dòng cân đối thu chi tính theo số thu, số chi trong tệp, không còn theo bậc đã ghi: mất điểm là do số chi lớn hơn số thu, hãy đối chiếu bậc đã ghi với hai số ấy.',
  none: 'Chưa biết đại lượng nào của đô thị này.',
  units: 'Từng đơn vị, chỉ riêng nó',
  unit: 'Đơn vị',
  people: 'Dân số',
  area: 'Diện tích (km²)',
  unitWhat: { joins: (name: string): string => `Nhập ${name}`, 'becomes-ward': (name: string): string => `${name} lên phường` },
  refused: 'không thực hiện được',
  noUnits: 'Sổ tính không có danh sách đơn vị.',
  noteAlone:
    'Điểm chắc chắn, mỗi dòng chỉ đổi một thứ; người thêm vào nội thành cũng tính vào toàn đô thị. Đơn vị nhập vào mang theo các đại lượng khác bằng bình quân của thành phố.',
  noteNext: 'Bước nhảy kế tiếp: chỗ gần nhất phía trước mà một chỉ tiêu vừa đạt mức tối thiểu của nó.',
  /** Of a law that counts standards, not points. */
  standards: {
    best: (what: string, gain: string): string => `Được nhiều nhất ngay bây giờ: ${what} thì được ${gain} tiêu chuẩn.`,
    nothingNow: 'Thêm một ít thì chưa đại lượng nào đem lại tiêu chuẩn nào; xem cột “Bước nhảy kế tiếp”.',
    nothing: 'Thêm một ít thì chưa đại lượng nào đem lại tiêu chuẩn nào.',
    noteAlone:
      'Số tiêu chuẩn chắc chắn đạt, mỗi dòng chỉ đổi một thứ; người thêm vào nội thành cũng tính vào toàn đô thị. Đơn vị nhập vào mang theo các đại lượng khác bằng bình quân của thành phố.',
    noteNext: 'Bước nhảy kế tiếp: chỗ gần nhất phía trước mà một tiêu chuẩn vừa đạt.',
  },
} as const;
