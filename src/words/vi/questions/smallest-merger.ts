import { intoSheets } from './into-sheets';

export const smallestMerger = {
  name: 'Nhập ít nhất',
  asks: 'Nhập ít nhất những xã nào thì đủ tiêu chuẩn?',
  write: 'Ghi phương án nhập',
  writePreview: intoSheets,
  sheetName: 'KQ Nhập ít nhất',
  title: 'NHẬP ÍT NHẤT NHỮNG XÃ NÀO THÌ ĐỦ TIÊU CHUẨN',
  already: 'Không phải nhập thêm đơn vị nào: đã đủ mọi yêu cầu đã chọn.',
  alreadyWithWards: (names: string): string => `Không phải nhập thêm đơn vị nào: chỉ cần lập phường ở ${names} là đủ mọi yêu cầu đã chọn.`,
  joins: (count: string, names: string): string => `Nhập ${count} đơn vị thì đủ: ${names}.`,
  least: {
    units: 'Đã chứng minh: không nhóm liền kề nào đủ yêu cầu mà ít đơn vị hơn.',
    people: 'Đã chứng minh: không nhóm liền kề nào đủ yêu cầu mà ít dân hơn.',
    area: 'Đã chứng minh: không nhóm liền kề nào đủ yêu cầu mà ít đất hơn.',
    cost: 'Đã chứng minh: không nhóm liền kề nào đủ yêu cầu mà ít tốn hơn.',
  },
  unproven: (measure: string, bound: string, gap: string): string =>
    `Chưa chứng minh xong trong thời gian cho phép: có thể có nhóm nhỏ hơn, nhưng ${measure} không dưới ${bound} (chênh không quá ${gap}).`,
  none: (needs: string): string => `Không nhóm xã liền kề nào đủ: từng yêu cầu thì đạt được, nhưng không đạt được cùng lúc ${needs}.`,
  noneYet: (needs: string, count: string): string =>
    `Chưa nhóm xã liền kề nào chắc chắn đủ ${needs}; bảng còn ${count} dòng chờ số liệu, có số liệu thì có thể khác.`,
  noneAlone: (needs: string): string => `Không nhóm xã liền kề nào đủ, vì nhập bao nhiêu xã cũng không đạt được: ${needs}.`,
  /** Một yêu cầu với con số của nó. */
  needs: (name: string, required: string): string => `${name} từ ${required}`,
  gone: 'Các yêu cầu chọn lúc trước là của bộ tiêu chuẩn khác nên không dùng ở đây; dưới đây là yêu cầu của bộ đang chọn.',
  /** Behind what may be done where time ran out, as it is done there. */
  moreTime: { pane: '', terminal: ', hoặc cho nhiều thời gian hơn (--seconds)' },
  open: (moreTime: string): string =>
    `Chưa tìm thấy nhóm nào trong thời gian cho phép; như vậy chưa phải là không có. Hãy bớt yêu cầu rồi hỏi lại${moreTime}.`,
  openBound: (measure: string, bound: string, moreTime: string): string =>
    `Chưa tìm thấy nhóm nào trong thời gian cho phép; như vậy chưa phải là không có, nhưng nếu có thì ${measure} không dưới ${bound}. Hãy bớt yêu cầu rồi hỏi lại${moreTime}.`,
  noneUnproven: 'Nguyên nhân chưa được chứng minh hết: có thể ít yêu cầu hơn đã vướng, và mức gần nhất có thể cao hơn.',
  newWards: (names: string): string => `Lập phường: ${names}.`,
  /** Ghi chú của bảng về những xã đã có trong dân số. */
  peopleNotes: {
    named: (notes: string, names: string): string => `Ghi chú “${notes}” nêu tên ${names}: dân số ở đó không cộng thêm.`,
    none: (notes: string): string =>
      `Bảng chỉ tiêu ghi “${notes}”: không xã nào trong nhóm có thể là xã được nói đến, nên dân số của mọi xã nhập đều được cộng.`,
    noneNear: (notes: string): string =>
      `Bảng chỉ tiêu ghi “${notes}”: không xã lân cận nào có thể là xã được nói đến, nên dân số của mọi xã nhập đều được cộng.`,
    filed: (notes: string, names: string): string =>
      `Bảng chỉ tiêu ghi “${notes}”: dân số có thể đã gồm một số xã, và ${names} có thể là xã được nói đến. Ở đây vẫn cộng cả dân số ở đó; chọn “mỗi người một lần” để không tính hai lần.`,
    all: (notes: string, may: string, names: string): string =>
      `Bảng chỉ tiêu ghi “${notes}”: trong nhóm có ${may} xã có thể là xã được nói đến, coi ${names} đã có trong dân số, nên không ai bị tính hai lần.`,
    largest: (notes: string, may: string, count: string, names: string): string =>
      `Bảng chỉ tiêu ghi “${notes}”: trong nhóm có ${may} xã có thể là xã được nói đến, coi ${count} xã đông dân nhất trong đó (${names}) đã có trong dân số, nên không ai bị tính hai lần dù đó là xã nào.`,
    near: (notes: string, names: string, count: string): string =>
      `Bảng chỉ tiêu ghi “${notes}”: trong các xã lân cận, ${names} có thể là xã được nói đến; trong mỗi nhóm coi không quá ${count} xã đông dân nhất trong đó đã có trong dân số, nên không ai bị tính hai lần.`,
    nearAll: (notes: string, names: string): string =>
      `Bảng chỉ tiêu ghi “${notes}” mà không nói mấy xã: trong các xã lân cận, ${names} có thể là xã được nói đến, và đều được coi là đã có trong dân số, nên không ai bị tính hai lần.`,
    rest: (names: string): string => `Dân số của ${names} được cộng.`,
    villages: 'Các thôn nhập lẻ chưa trừ được.',
  },
  requirements: 'Các yêu cầu sau khi nhập',
  need: 'Yêu cầu',
  required: 'Cần',
  actual: 'Sau khi nhập',
  unsure: 'chưa chắc',
  units: 'Các đơn vị nhập',
  unit: 'Đơn vị',
  people: 'Dân số',
  area: 'Diện tích (km²)',
  becomes: 'Trở thành',
  ward: 'phường',
  commune: 'xã',
  inAlready: 'coi như đã có trong dân số',
  conversion: 'xã của thành phố',
  alternatives: 'Các phương án kế tiếp',
  rank: 'Phương án',
  rankNumber: (number: string): string => `Phương án ${number}`,
  costs: { units: 'Số đơn vị', people: 'Dân số nhập', area: 'Diện tích nhập', cost: 'Chi phí (tỷ đồng)' },
  bounded: { units: 'số đơn vị', people: 'dân số nhập vào', area: 'diện tích nhập vào (km²)', cost: 'chi phí (tỷ đồng)' },
  total: 'Tổng điểm',
  noAlternatives: 'Không còn phương án nào khác mà không chứa phương án trước.',
  nearest: 'Gần nhất đến đâu',
  alone: 'Cao nhất, không kể yêu cầu khác',
  together: 'Cao nhất khi đủ các yêu cầu khác',
  impossible: 'không có nhóm nào',
  blocks: 'Vướng',
  isBlocking: 'có',
  isNotBlocking: 'không',
  candidates: 'Từng xã lân cận mang đến gì',
  mayBeWard: 'Đủ điều kiện lập phường',
  yes: 'có',
  no: 'không',
  noCandidates: 'Không có xã lân cận.',
  measures: {
    people: 'Dân số (người)',
    area: 'Diện tích (km²)',
    units: 'Số đơn vị cấp xã',
    'ward-share': 'Tỷ lệ phường (%)',
    density: 'Mật độ dân số (người/km²)',
  },
  now: 'Hiện có',
  atMost: (most: string, ceiling: string): string => `đã thử: ${most}; không quá ${ceiling}`,
  unknown: 'chưa rõ',
  /** Điều kiện của bảng điểm: tổng điểm và điểm tối thiểu của từng tiêu chí. */
  gates: {
    total: 'Tổng điểm',
    section: (label: string): string => `Tiêu chí ${label} (điểm)`,
    unmoved: (gates: string): string => `Nhập xã nào cũng không thêm được điểm cho các điều kiện này (có / cần): ${gates}.`,
    nearest: (name: string, required: string, now: string, most: string, lacks: string): string =>
      `${name}: cần ${required}, hiện có ${now}; nhập cách nào cũng không quá ${most}, còn thiếu ${lacks}.`,
    bounded: (name: string, required: string, now: string, tried: string, most: string, lacks: string): string =>
      `${name}: cần ${required}, hiện có ${now}; cao nhất đã thử ${tried}; nhập cách nào cũng không quá ${most}, còn thiếu ít nhất ${lacks}.`,
    missedNow: (gates: string): string => `Bảng điểm hiện chưa đạt (có / cần): ${gates}.`,
    missed: (gates: string): string => `Nhập xong, bảng điểm vẫn chưa đạt (có / cần): ${gates}.`,
    pending: (count: string): string =>
      `Bảng còn ${count} chỉ tiêu chờ số liệu: điểm của các chỉ tiêu đó chưa được tính, nên có số liệu thì kết quả về điểm có thể khác.`,
    asProposed:
      'Điểm được tính khi chỉ nhập xã, chỉ lập số phường mà tỷ lệ phường đã chọn cần đến, và xã nhập mang theo đất, đường, nhà … theo bình quân đầu người của thành phố. Thay đổi khác có thể đổi điểm.',
    standards: {
      total: 'Tổng số tiêu chuẩn đạt (tiêu chuẩn)',
      section: (label: string): string => `Tiêu chí ${label} (tiêu chuẩn)`,
      unmoved: (gates: string): string => `Nhập xã nào cũng không thêm được tiêu chuẩn đạt cho các điều kiện này (có / cần): ${gates}.`,
      missedNow: (gates: string): string => `Bảng tiêu chuẩn hiện chưa đạt (có / cần): ${gates}.`,
      missed: (gates: string): string => `Nhập xong, bảng tiêu chuẩn vẫn chưa đạt (có / cần): ${gates}.`,
      pending: (count: string): string =>
        `Bảng còn ${count} tiêu chuẩn chờ số liệu: các tiêu chuẩn đó chưa được tính là đạt, nên có số liệu thì kết quả có thể khác.`,
      asProposed:
        'Tiêu chuẩn được xét khi chỉ nhập xã, chỉ lập số phường mà tỷ lệ phường đã chọn cần đến, và xã nhập mang theo đất, đường, nhà … theo bình quân đầu người của thành phố. Thay đổi khác có thể làm kết quả khác đi.',
    },
  },
  /** Before what is said of all sets, where units stand outside for want of data. */
  ofKnown: (said: string): string => `Trong các đơn vị có đủ dân số, diện tích và giáp ranh: ${said}`,
  unplaced: (names: string): string =>
    `Không nhập được vì danh sách không ghi giáp đơn vị nào có trong danh sách: ${names}. Hãy điền cột giáp ranh rồi hỏi lại.`,
  leftOut: (names: string): string => `Không tính vì danh sách thiếu dân số hoặc diện tích: ${names}.`,
  outside: (names: string): string => `Nhập xã không làm thay đổi, phải xét riêng: ${names}.`,
  notAsked: (names: string): string => `Không được chọn ở đây, và hiện chưa đạt hoặc chưa rõ: ${names}.`,
  /** Yêu cầu của văn bản mà phương án làm mất. */
  lost: {
    one: (name: string, now: string, then: string, required: string, verdict: string): string =>
      `${name} (hiện có ${now}, sẽ còn ${then}, cần ${required}: ${verdict})`,
    all: (needs: string): string => `Theo phương án này, yêu cầu của văn bản đang đạt sẽ không còn đạt: ${needs}.`,
    doubtful: (needs: string): string => `Theo phương án này, yêu cầu của văn bản đang đạt sẽ không còn chắc là đạt: ${needs}.`,
    column: 'Không còn đạt',
  },
  /** Yêu cầu của văn bản không được chọn, khi đã nhập. */
  standsAfter: {
    one: (name: string, verdict: string, has: string, required: string): string => `${name}: ${verdict} (${has}, cần ${required})`,
    all: (needs: string): string => `Không chọn ở đây, và theo phương án này thì: ${needs}.`,
  },
  ownFigure: (name: string, required: string, lawful: string): string => `${name} từ ${required} (văn bản: ${lawful})`,
  ownFigures: (needs: string): string => `Con số tự đặt, không phải của văn bản: ${needs}.`,
  noLawful: 'không có',
  edition: (name: string): string => `Yêu cầu theo ${name}, trên hiện trạng, chưa kể kịch bản nào.`,
  noteReplayed: 'Mọi phương án đều được tính lại như một kịch bản trước khi nêu ra.',
  noteWards: 'Phường mới chỉ lập khi đơn vị đủ dân số và diện tích của phường; lập ít nhất cần thiết, đơn vị đông dân trước.',
  noteWardsBy: (name: string): string =>
    `Phường mới chỉ lập khi đơn vị đủ dân số và diện tích theo ${name}; lập ít nhất cần thiết, đơn vị đông dân trước.`,
  noteMore: 'Có thể còn phương án khác.',
  noneTouches:
    'Danh sách không ghi xã nào giáp thành phố, nên không nhóm nào liền với thành phố, và không vẽ bản đồ. Hãy điền cột giáp ranh.',
  shown: 'Phương án trên bản đồ',
  mapJoins: (names: string): string => `Trên bản đồ, nhập vào thành phố: ${names}.`,
  mapJoinsNone: 'Trên bản đồ, không đơn vị nào nhập vào thành phố.',
  mapWards: (names: string): string => `Trở thành phường: ${names}.`,
  mapOthers: (count: string): string => `${count} xã lân cận khác không nhập.`,
  minimise: 'Ít nhất về',
  minimiseChoices: { units: 'số đơn vị', people: 'dân số', area: 'diện tích', cost: 'chi phí' },
  counted: 'Dân số của xã nhập',
  countedChoices: { filed: 'cộng cả như bảng ghi', once: 'mỗi người một lần' },
  require: 'Yêu cầu sau khi nhập',
  form: {
    measures: 'Yêu cầu sau khi nhập',
    hint: 'Chọn yêu cầu phải đạt. Ô số để trống là lấy con số của văn bản, ghi mờ trong ô.',
    gates: 'Điều kiện phân loại sau khi nhập',
    gatesHint: 'Tổng và mức tối thiểu của từng tiêu chí theo bảng phân loại đô thị; chỉ tính phần chắc chắn.',
    atLeast: (label: string): string => `${label}: ít nhất`,
    noLawful: 'ghi số',
    stale: 'Có con số không dùng được. Câu trả lời bên dưới vẫn theo các con số trước đó.',
    unsure: (label: string, figure: string, whole: string, decimal: string): string =>
      `“${label}”: “${figure}” đọc được hai cách. Hãy ghi ${whole}, hoặc ${decimal} nếu là số lẻ.`,
    none: 'Hãy chọn ít nhất một yêu cầu. Câu trả lời bên dưới vẫn theo các yêu cầu trước đó.',
    faults: {
      missing: (label: string): string => `“${label}”: văn bản không có con số này. Hãy ghi một số.`,
      unread: (label: string, low: string, high: string, isWhole: boolean): string =>
        `“${label}”: đây không phải là con số. Hãy ghi một số${isWhole ? ' nguyên' : ''} từ ${low} đến ${high}.`,
      ambiguous: (label: string): string =>
        `“${label}”: số này đọc được hai cách (dấu phân cách hàng nghìn hay dấu thập phân). Hãy ghi không có dấu phân cách hàng nghìn.`,
      outside: (label: string, low: string, high: string, isWhole: boolean): string =>
        `“${label}”: hãy ghi một số${isWhole ? ' nguyên' : ''} từ ${low} đến ${high}.`,
    },
  },
  stated: 'Chi phí nhập từng xã (tỷ đồng)',
  statedHint: 'để trống là theo cột chi phí của danh sách đơn vị; ví dụ Cẩm Giàng=12,5; Quân Hà=3',
  statedFault:
    'Không đọc được: hãy ghi mỗi xã một lần với một số, cách nhau bằng dấu chấm phẩy. Câu trả lời bên dưới vẫn theo chi phí trước đó.',
  scenarioNote: (names: string): string => `Nhập ít nhất: ${names}`,
} as const;
