/** What `npm run package` was asked for, or a sentence in both languages about what is wrong with it. */

/** Trouble with what was typed. Its message is for the user. */
export class WrongArgument extends Error {}

function refuse(vi, en) {
  throw new WrongArgument(`${vi}\n${en}`);
}

const how = {
  vi: 'Ví dụ: npm run package -- --url https://may-chu.tinh.gov.vn/nang-loai/ [--office self] [--out THU-MUC]',
  en: 'Example: npm run package -- --url https://server.example/nang-loai/ [--office self] [--out FOLDER]',
};

/**
 * The address that the site will have, ending in a slash.
 * @throws WrongArgument where Office would refuse it or files would be asked for at the wrong place
 */
export function siteAddress(text) {
  if (text === undefined || text === '') {
    refuse(
      `Thiếu --url: địa chỉ https mà thư mục site sẽ được đặt tại đó. ${how.vi}`,
      `--url is missing: the https address at which the folder "site" will stand. ${how.en}`,
    );
  }
  if (!URL.canParse(text)) refuse(`--url "${text}" không phải là một địa chỉ. ${how.vi}`, `--url "${text}" is not an address. ${how.en}`);
  const url = new URL(text);
  if (url.protocol !== 'https:') {
    refuse(
      `--url "${text}" không bắt đầu bằng https://; Office chỉ mở khung tác vụ qua https.`,
      `--url "${text}" does not begin with https://; Office opens a pane over https only.`,
    );
  }
  if (url.username !== '' || url.password !== '') {
    refuse('--url không được chứa tên người dùng hay mật khẩu.', '--url must not hold a user name or a password.');
  }
  if (text.includes('?') || text.includes('#')) {
    refuse(
      `--url "${text}" có phần sau dấu ? hoặc #; hãy bỏ đi: đó phải là địa chỉ của một thư mục.`,
      `--url "${text}" has a part after ? or #; leave it out: it must be the address of a folder.`,
    );
  }
  if (/\.html?$/i.test(url.pathname)) {
    refuse(
      `--url "${text}" là một trang; hãy ghi địa chỉ của thư mục chứa trang đó.`,
      `--url "${text}" is a page; give the address of the folder that holds it.`,
    );
  }
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

/**
 * @param {readonly string[]} typed
 * @returns {{ url: string, office: 'cdn' | 'self', out: string }} `out` as typed
 * @throws WrongArgument
 */
export function packageArguments(typed) {
  const given = new Map();
  for (let index = 0; index < typed.length; index += 2) {
    const [name, value] = [typed[index], typed[index + 1]];
    if (!['--url', '--office', '--out'].includes(name))
      refuse(`Không có tùy chọn "${name}". ${how.vi}`, `There is no option "${name}". ${how.en}`);
    if (value === undefined || value.startsWith('--')) refuse(`Sau ${name} thiếu giá trị. ${how.vi}`, `${name} has no value. ${how.en}`);
    if (given.has(name)) refuse(`${name} được ghi hai lần.`, `${name} is given twice.`);
    given.set(name, value);
  }
  const office = given.get('--office') ?? 'cdn';
  if (office !== 'cdn' && office !== 'self') {
    refuse(
      `--office chỉ nhận "cdn" (mặc định, Office.js từ Microsoft) hoặc "self" (Office.js đặt cạnh khung tác vụ), không nhận "${office}".`,
      `--office takes "cdn" (the default, Office.js from Microsoft) or "self" (Office.js beside the pane), not "${office}".`,
    );
  }
  return { url: siteAddress(given.get('--url')), office, out: given.get('--out') ?? 'package' };
}
