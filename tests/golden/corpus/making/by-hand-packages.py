"""Workbooks as older and other makers put a package together: content types, targets, names and encodings of parts, the archive itself."""
import io
import re
import struct
import zipfile
import zlib

from office_xml import MAIN, PACKAGE, REL, SHEET, TYPE, Book, in_text, link, links, write_zip
from table import workbook

HAND = "by hand"


def plain(figures):
    book = Book(figures)
    book.sheet(SHEET, book.data())
    return book


def override_only():
    """LibreOffice before 4 and some libraries: not one Default, every part by its own name."""
    parts = plain("A").finish()
    kinds = {"rels": "application/vnd.openxmlformats-package.relationships+xml"}
    text = parts["[Content_Types].xml"].decode()
    text = re.sub(r"<Default[^>]*/>", "", text)
    more = "".join(f'<Override PartName="/{name}" ContentType="{kinds["rels"]}"/>' for name in parts if name.endswith(".rels"))
    parts["[Content_Types].xml"] = text.replace("</Types>", more + "</Types>").encode()
    write_zip(workbook("hand-override-only-types.xlsx", HAND, "A", "no Default content type: each part, each .rels too, by an Override"), parts)


def defaults_only():
    """The opposite: sheets are what the extension .xml says, only the other parts are named."""
    parts = plain("B").finish()
    worksheet = f"{TYPE}.spreadsheetml.worksheet+xml"
    text = parts["[Content_Types].xml"].decode().replace('Extension="xml" ContentType="application/xml"', f'Extension="xml" ContentType="{worksheet}"')
    text = text.replace(f'<Override PartName="/xl/worksheets/sheet1.xml" ContentType="{worksheet}"/>', "")
    parts["[Content_Types].xml"] = text.replace('Extension="rels"', 'Extension="RELS"').encode()
    write_zip(workbook("hand-default-is-worksheet.xlsx", HAND, "B", "the Default of .xml is a worksheet; the extension rels in capitals"), parts)


STRICT = {
    MAIN: "http://purl.oclc.org/ooxml/spreadsheetml/main",
    REL: "http://purl.oclc.org/ooxml/officeDocument/relationships",
}


def strict():
    parts = plain("C").finish()
    changed = {}
    for name, content in parts.items():
        text = content.decode()
        for old, new in STRICT.items():
            text = text.replace(old, new)
        changed[name] = text.replace("<workbook ", '<workbook conformance="strict" ').encode()
    write_zip(workbook("hand-strict.xlsx", HAND, "C", "strict OOXML: namespaces and relationship types of purl.oclc.org"), changed)


def prefixed():
    parts = plain("D").finish()
    changed = {}
    for name, content in parts.items():
        text = content.decode()
        prefix = "ct" if "Content_Types" in name else "rs" if name.endswith(".rels") else "x"
        text = re.sub(r"<(/?)(?=[A-Za-z])", rf"<\1{prefix}:", text)
        text = text.replace(" xmlns=", f" xmlns:{prefix}=")
        changed[name] = text.encode()
    write_zip(workbook("hand-prefixed.xlsx", HAND, "D", "every element with a namespace prefix, in relationships and content types too"), changed)


def relationship_prefix():
    parts = plain("A").finish()
    parts = in_text(parts, "xl/workbook.xml", (f' xmlns:r="{REL}"', ""), (" r:id=", f' xmlns:q="{REL}" q:id='))
    write_zip(workbook("hand-local-prefix.xlsx", HAND, "A", "the prefix of r:id is another, declared on each sheet element and not on the root"), parts)


def absolute_targets():
    parts = plain("B").finish()
    parts = in_text(parts, "xl/_rels/workbook.xml.rels", ('Target="worksheets/', 'Target="/xl/worksheets/'), ('Target="styles.xml"', 'Target="../xl/./styles.xml"'))
    parts = in_text(parts, "_rels/.rels", ('Target="xl/workbook.xml"', 'Target="/xl/workbook.xml"'))
    write_zip(workbook("hand-absolute-targets.xlsx", HAND, "B", "targets from the root of the package, and one with ./ and ../ in it"), parts)


def other_places():
    """The workbook part is not xl/workbook.xml; a part has a space and a letter with diacritics in its name."""
    parts = plain("C").finish()
    moved = {}
    for name, content in parts.items():
        moved[name.replace("xl/_rels/workbook", "so-lieu/_rels/book").replace("xl/workbook", "so-lieu/book").replace("xl/worksheets/sheet1", "so-lieu/trang 1").replace("xl/", "so-lieu/")] = content
    moved = in_text(moved, "_rels/.rels", ("xl/workbook.xml", "so-lieu/book.xml"))
    moved = in_text(moved, "so-lieu/_rels/book.xml.rels", ("worksheets/sheet1.xml", "trang%201.xml"))
    moved = in_text(moved, "[Content_Types].xml", ("/xl/workbook.xml", "/so-lieu/book.xml"), ("/xl/worksheets/sheet1.xml", "/so-lieu/trang%201.xml"), ("/xl/", "/so-lieu/"))
    write_zip(workbook("hand-other-folders.xlsx", HAND, "C", "parts outside xl/, one with a space in its name, escaped in target and type"), moved)


def other_case():
    parts = {re.sub(r"^xl/", "XL/", name).replace("sheet1.xml", "Sheet1.XML"): content for name, content in plain("D").finish().items()}
    write_zip(workbook("hand-other-case.xlsx", HAND, "D", "names in the archive differ in case from those in relationships and types"), parts)


def backslashes():
    parts = plain("A").finish()
    buffer = io.BytesIO()
    write_zip(buffer, parts)
    # zipfile writes / itself; the names are bent afterwards, in both headers.
    content = buffer.getvalue().replace(b"xl/worksheets/sheet1.xml", b"xl\\worksheets\\sheet1.xml").replace(b"xl/_rels/workbook.xml.rels", b"xl\\_rels\\workbook.xml.rels")
    path = workbook("hand-backslashes.xlsx", HAND, "A", "backslashes between folders in the names of the archive")
    path.write_bytes(content)


def folders():
    parts = plain("B").finish()
    with_folders = {"_rels/": b"", "xl/": b"", "xl/_rels/": b"", "xl/worksheets/": b"", **parts}
    write_zip(workbook("hand-folder-entries.xlsx", HAND, "B", "an entry for each folder, as unpacked and packed again by hand; the types come last"),
              {name: with_folders[name] for name in sorted(with_folders, key=lambda name: name == "[Content_Types].xml")})


def stored():
    write_zip(workbook("hand-stored.xlsx", HAND, "C", "nothing compressed"), plain("C").finish(), stored="all")


def descriptors():
    """As a maker that writes to a pipe: sizes follow the data, local headers hold none."""
    class Pipe(io.RawIOBase):
        def __init__(self):
            self.content = bytearray()

        def writable(self):
            return True

        def write(self, piece):
            self.content += bytes(piece)
            return len(piece)

    pipe = Pipe()
    write_zip(pipe, plain("D").finish())
    workbook("hand-data-descriptors.xlsx", HAND, "D", "sizes and checksums behind the data (flag bit 3), as written to a pipe").write_bytes(bytes(pipe.content))


def zip64():
    """Every size as 64 bits in an extra field, a ZIP64 end record, Deflate."""
    body, directory, count = b"", b"", 0
    for name, content in plain("A").finish().items():
        raw = name.encode()
        packer = zlib.compressobj(6, zlib.DEFLATED, -15)
        packed = packer.compress(content) + packer.flush()
        crc = zlib.crc32(content)
        extra = struct.pack("<HHQQ", 1, 16, len(content), len(packed))
        head = struct.pack("<HHHHHIIIHH", 45, 0, 8, 0x4000, 0x576A, crc, 0xFFFFFFFF, 0xFFFFFFFF, len(raw), len(extra))
        more = struct.pack("<HHQQQ", 1, 24, len(content), len(packed), len(body))
        central = struct.pack("<HHHHHHIIIHHHHHII", 45, 45, 0, 8, 0x4000, 0x576A, crc, 0xFFFFFFFF, 0xFFFFFFFF, len(raw), len(more), 0, 0, 0, 0, 0xFFFFFFFF)
        body += b"PK\x03\x04" + head + raw + extra + packed
        directory += b"PK\x01\x02" + central + raw + more
        count += 1
    end64 = b"PK\x06\x06" + struct.pack("<QHHIIQQQQ", 44, 45, 45, 0, 0, count, count, len(directory), len(body))
    locator = b"PK\x06\x07" + struct.pack("<IQI", 0, len(body) + len(directory), 1)
    end = b"PK\x05\x06" + struct.pack("<HHHHIIH", 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    workbook("hand-zip64.xlsx", HAND, "A", "ZIP64: 64-bit sizes, offsets and end record").write_bytes(body + directory + end64 + locator + end)


def around():
    buffer = io.BytesIO()
    write_zip(buffer, plain("B").finish())
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.comment = "Kèm công văn số 432".encode()
    workbook("hand-bytes-before-and-comment.xlsx", HAND, "B", "bytes of a mail gateway before the archive, a comment behind it").write_bytes(
        b"PK-GATEWAY scanned 2023-11-10\r\n" + buffer.getvalue())


def utf16():
    parts = plain("C").finish()
    for name, mark, encoding in (("xl/worksheets/sheet1.xml", b"\xff\xfe", "utf-16-le"), ("xl/sharedStrings.xml", b"\xfe\xff", "utf-16-be"), ("xl/workbook.xml", b"\xff\xfe", "utf-16-le")):
        parts[name] = mark + parts[name].decode().replace('encoding="UTF-8"', 'encoding="UTF-16"').encode(encoding)
    parts["xl/styles.xml"] = b"\xef\xbb\xbf" + parts["xl/styles.xml"]
    write_zip(workbook("hand-utf16.xlsx", HAND, "C", "sheet and workbook in UTF-16 LE, strings in UTF-16 BE, styles with a UTF-8 mark"), parts)


def bare():
    book = Book("D")
    book.parts["xl/styles.xml"] = None
    book.before_sheets = book.after_sheets = ""
    book.sheet(SHEET, book.data(lambda reference, column, row: None if isinstance(row[column], (int, float)) else f'<c r="{reference}" t="str"><v>{row[column]}</v></c>'))
    book.save(workbook("hand-bare.xlsx", HAND, "D", "no styles, no properties, no views, no calculation; texts of the table as t=\"str\""))


def declarations():
    """No XML declaration, single quotes, blanks in tags, comments, processing instructions, CDATA, character references."""
    parts = plain("A").finish()
    parts = {name: content.split(b"?>\r\n", 1)[1] for name, content in parts.items()}
    parts = in_text(parts, "xl/worksheets/sheet1.xml", ("<sheetData>", "<!-- bảng --><?tep ban='1'?>\n<sheetData\n>\n"), ("</row>", "</row >\n"), ('<row r="4"', "<row\tr='4'"), ("<v>16.56</v>", "<v><![CDATA[16.56]]></v>"))
    parts = in_text(parts, "xl/sharedStrings.xml", ("<t>Đạt</t>", "<t>&#272;&#x1EA1;t</t>"), ("<t>Lần</t>", "<t><![CDATA[Lần]]></t>"))
    parts = in_text(parts, "xl/workbook.xml", (f'name="{SHEET}"', "name='Bi&#7875;u 03'"), ("</sheets>", "<!-- hết --></sheets>"))
    write_zip(workbook("hand-xml-liberties.xlsx", HAND, "A", "comments, processing instructions, CDATA, character references, single quotes, no declarations"), parts)


def signed():
    book = plain("B")
    book.root_links.append(link("rId9", f"{PACKAGE}/relationships/digital-signature/origin", "_xmlsignatures/origin.sigs"))
    book.defaults["sigs"] = f"{'application/vnd.openxmlformats-package'}.digital-signature-origin"
    book.part("_xmlsignatures/origin.sigs", b"")
    book.part("_xmlsignatures/sig1.xml", '<Signature xmlns="http://www.w3.org/2000/09/xmldsig#"><SignedInfo/><SignatureValue/></Signature>',
              "application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml")
    book.part("_xmlsignatures/_rels/origin.sigs.rels", links(link("rId1", f"{PACKAGE}/relationships/digital-signature/signature", "sig1.xml")))
    book.save(workbook("hand-signed.xlsx", HAND, "B", "a digital signature: read, and not written into", unwritten="chữ ký số"))


def dangling():
    """What programs leave behind: a link to a part that is gone, a part nobody links to, a type for a part that is not there."""
    book = plain("C")
    book.workbook_links.append(link("rId77", "theme", "theme/theme1.xml"))
    book.types["/xl/printerSettings/printerSettings9.bin"] = f"{TYPE}.spreadsheetml.printerSettings"
    book.part("xl/worksheets/sheet7.xml", f'<worksheet xmlns="{MAIN}"><sheetData/></worksheet>')
    book.part("xl/lac/khong-ai-goi.bin", b"\x00\x01\x02", "application/octet-stream")
    book.save(workbook("hand-left-behind.xlsx", HAND, "C", "a link to a missing theme, a sheet and a part that nobody links to, a type for a part that is gone"))


for make in (override_only, defaults_only, strict, prefixed, relationship_prefix, absolute_targets, other_places, other_case, backslashes,
             folders, stored, descriptors, zip64, around, utf16, bare, declarations, signed, dangling):
    make()
