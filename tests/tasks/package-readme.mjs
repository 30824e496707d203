/** The paper that lies on top of a package: what is in it, where each thing goes. The guide in docs/deploy says more. */

export function packageReadme({ url, office, version }) {
  const isOwn = office === 'self';
  return `# Nâng Loại ${version}: ${url}

Office.js: ${isOwn ? 'tệp nguyên bản của Microsoft, đặt cạnh khung tác vụ (Microsoft không hỗ trợ cách này) / Microsoft’s own files beside the pane (not supported by Microsoft)' : 'từ Microsoft, appsforoffice.microsoft.com / from Microsoft, appsforoffice.microsoft.com'}

## Tiếng Việt

1. **Thư mục \`site\`**: chép toàn bộ vào máy chủ web nội bộ, sao cho \`${url}taskpane.html\` mở được, không có cảnh báo chứng chỉ.
   - IIS: chép vào thư mục của trang web; \`web.config\` đã nằm trong \`site\`.
   - nginx: chép vào \`/srv/nang-loai${new URL(url).pathname}\` rồi \`include\` tệp \`nginx.conf\` trong khối \`server\` có chứng chỉ.
2. **\`manifest.xml\`**: chép vào thư mục chia sẻ làm danh mục tin cậy, hoặc tải lên trung tâm quản trị Microsoft 365.
3. **\`nang-loai.mjs\`** (không bắt buộc): dòng lệnh trong một tệp, cho người chấm nhiều bảng một lúc. Chép vào đâu cũng được; chỉ cần Node 20.19 trở lên, không cần mạng: \`node nang-loai.mjs score BANG.xlsx\`.
4. **Bản mới**: chép \`site\` đè lên bản cũ, mọi thứ khác trước, các trang \`.html\` (và \`web.config\`) sau cùng; giữ các tệp cũ trong \`js\`, \`css\`, \`media\` ít nhất một ngày: khung tác vụ đang mở còn cần chúng. Đừng đồng bộ kiểu xóa. \`manifest.xml\` chỉ cần thay khi nó khác.

Giấy phép của các gói bên trong: \`site/THIRD-PARTY-NOTICES.txt\`; danh sách cho máy đọc (SBOM): \`site/sbom.cdx.json\`.

Không có gì rời khỏi máy người dùng ngoài việc tải các tệp này${isOwn ? '' : ' và Office.js'}. Các bước đầy đủ: \`docs/deploy/vi.md\` trong mã nguồn.

## English

1. **The folder \`site\`**: copy all of it to the web server, so that \`${url}taskpane.html\` opens without a certificate warning.
   - IIS: into the folder of the web site; \`web.config\` is in \`site\` already.
   - nginx: into \`/srv/nang-loai${new URL(url).pathname}\`, then \`include\` the file \`nginx.conf\` in the \`server\` block that has the certificate.
2. **\`manifest.xml\`**: into the shared folder that is a trusted catalogue, or up to the Microsoft 365 admin center.
3. **\`nang-loai.mjs\`** (optional): the command line as one file, for whoever scores many tables. Put it anywhere; it needs Node 20.19 or later and no network: \`node nang-loai.mjs score TABLE.xlsx --lang en\`.
4. **A new version**: copy \`site\` over the old one, everything else first, the \`.html\` pages (and \`web.config\`) last; keep the old files in \`js\`, \`css\` and \`media\` for a day at least: a pane that is open still needs them. No mirroring. \`manifest.xml\` only where it differs.

The licences of the packages inside: \`site/THIRD-PARTY-NOTICES.txt\`; a list of them for machines (SBOM): \`site/sbom.cdx.json\`.

Nothing leaves the user's machine; it fetches these files${isOwn ? '' : ' and Office.js'}, and that is all. Every step: \`docs/deploy/en.md\` in the source.
`;
}
