"""A workbook package written by hand, in the plain conventions of Excel; `by-hand-*.py` bends it to those of other makers."""
import zipfile
from xml.sax.saxutils import escape

from table import FIRST, HEADER, TITLE, rows

DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'
MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
REL = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
TYPE = "application/vnd.openxmlformats-officedocument"
SHEET = "Biểu 03"

STYLES = (DECLARATION + f'<styleSheet xmlns="{MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.00"/></numFmts>'
          '<fonts count="2"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font><font><b/><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>'
          '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
          '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
          '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
          '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>'
          '<xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs>'
          '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>')


def link(identifier, kind, target, more=""):
    kind = kind if ":" in kind else f"{REL}/{kind}"
    return f'<Relationship Id="{identifier}" Type="{kind}" Target="{target}"{more}/>'


def links(*each):
    return f'{DECLARATION}<Relationships xmlns="{PACKAGE}/relationships">{"".join(each)}</Relationships>'


class Book:
    """Parts by name, texts or bytes; what holds them together is made of `types`, `defaults` and `workbook_links` when it is saved."""

    def __init__(self, figures):
        self.strings = []
        self.grid = rows(figures)
        self.defaults = {"rels": "application/vnd.openxmlformats-package.relationships+xml", "xml": "application/xml"}
        self.types = {"/xl/workbook.xml": f"{TYPE}.spreadsheetml.sheet.main+xml"}
        self.root_links = [link("rId1", "officeDocument", "xl/workbook.xml")]
        self.sheets = []
        self.workbook_links = []
        self.parts = {}
        self.before_sheets = '<workbookPr defaultThemeVersion="124226"/><bookViews><workbookView xWindow="0" yWindow="0" windowWidth="16000" windowHeight="9000"/></bookViews>'
        self.after_sheets = '<calcPr calcId="191029"/>'
        self.more_namespaces = ""
        self.workbook_attributes = ""

    # Cells -------------------------------------------------------------------------------------------------------------
    def string(self, text):
        """Index of a shared string; `text` beginning with < is the inside of its `si` already."""
        inside = text if text.startswith("<") else f"<t>{escape(text)}</t>"
        if inside not in self.strings:
            self.strings.append(inside)
        return self.strings.index(inside)

    def cell(self, reference, value, style=0):
        look = f' s="{style}"' if style else ""
        if value is None:
            return f'<c r="{reference}"{look}/>'
        if isinstance(value, str):
            return f'<c r="{reference}"{look} t="s"><v>{self.string(value)}</v></c>'
        return f'<c r="{reference}"{look}><v>{value}</v></c>'

    def row(self, number, values, style=0):
        cells = "".join(self.cell(f"{chr(65 + column)}{number}", value, style) for column, value in enumerate(values) if value is not None)
        return f'<row r="{number}" spans="1:{len(values)}">{cells}</row>'

    def data(self, cell_of=None):
        """`sheetData` of the indicator table. cell_of(reference, column, row) may give another XML for a cell, None for the usual one."""
        lines = [self.row(1, [TITLE], 1), self.row(3, HEADER, 1)]
        for at, values in enumerate(self.grid, start=FIRST):
            cells = []
            for column, value in enumerate(values):
                reference = f"{chr(65 + column)}{at}"
                other = cell_of(reference, column, values) if cell_of else None
                cells.append(self.cell(reference, value) if other is None else other)
            lines.append(f'<row r="{at}" spans="1:6">{"".join(cells)}</row>')
        return f'<sheetData>{"".join(lines)}</sheetData>'

    # Sheets ------------------------------------------------------------------------------------------------------------
    def sheet(self, name, inside, state="", sheet_links=(), before="", namespaces=""):
        number = len(self.sheets) + 1
        part = f"xl/worksheets/sheet{number}.xml"
        self.parts[part] = (f'{DECLARATION}<worksheet xmlns="{MAIN}" xmlns:r="{REL}"{namespaces}>{before}{inside}</worksheet>')
        if sheet_links:
            self.parts[f"xl/worksheets/_rels/sheet{number}.xml.rels"] = links(*sheet_links)
        self.types[f"/{part}"] = f"{TYPE}.spreadsheetml.worksheet+xml"
        self.workbook_links.append(link(f"rId{number}", "worksheet", f"worksheets/sheet{number}.xml"))
        self.sheets.append(f'<sheet name="{escape(name)}" sheetId="{number}"{state} r:id="rId{number}"/>')
        return part

    def part(self, name, content, kind=None):
        self.parts[name] = content
        if kind:
            self.types[f"/{name}"] = kind

    # The package -------------------------------------------------------------------------------------------------------
    def finish(self):
        """Every part by name, as bytes."""
        parts = dict(self.parts)
        loose = list(self.workbook_links)
        types = dict(self.types)
        if self.strings:
            items = "".join(f"<si>{inside}</si>" for inside in self.strings)
            parts["xl/sharedStrings.xml"] = f'{DECLARATION}<sst xmlns="{MAIN}" count="{len(self.strings)}" uniqueCount="{len(self.strings)}">{items}</sst>'
            types["/xl/sharedStrings.xml"] = f"{TYPE}.spreadsheetml.sharedStrings+xml"
            loose.append(link("rId900", "sharedStrings", "sharedStrings.xml"))
        if "xl/styles.xml" not in parts:
            parts["xl/styles.xml"] = STYLES
        if parts["xl/styles.xml"] is None:
            del parts["xl/styles.xml"]
        else:
            types["/xl/styles.xml"] = f"{TYPE}.spreadsheetml.styles+xml"
            loose.append(link("rId901", "styles", "styles.xml"))
        parts["xl/workbook.xml"] = (f'{DECLARATION}<workbook xmlns="{MAIN}" xmlns:r="{REL}"{self.more_namespaces}{self.workbook_attributes}>'
                                    f'{self.before_sheets}<sheets>{"".join(self.sheets)}</sheets>{self.after_sheets}</workbook>')
        parts["xl/_rels/workbook.xml.rels"] = links(*loose)
        parts["_rels/.rels"] = links(*self.root_links)
        declared = "".join(f'<Default Extension="{extension}" ContentType="{kind}"/>' for extension, kind in self.defaults.items())
        declared += "".join(f'<Override PartName="{name}" ContentType="{kind}"/>' for name, kind in types.items())
        first = {"[Content_Types].xml": f'{DECLARATION}<Types xmlns="{PACKAGE}/content-types">{declared}</Types>'}
        return {name: text.encode("utf-8") if isinstance(text, str) else text for name, text in {**first, **parts}.items()}

    def save(self, path, change=None):
        parts = self.finish()
        write_zip(path, change(parts) if change else parts)


def write_zip(path, parts, stored=()):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in parts.items():
            info = zipfile.ZipInfo(name, (2023, 11, 10, 8, 0, 0))
            info.compress_type = zipfile.ZIP_STORED if name in stored or stored == "all" else zipfile.ZIP_DEFLATED
            archive.writestr(info, content)


def in_text(parts, name, *changes):
    """The parts with texts replaced in one of them; every one of them has to be there."""
    text = parts[name].decode("utf-8")
    for before, after in changes:
        assert before in text, (name, before)
        text = text.replace(before, after)
    return {**parts, name: text.encode("utf-8")}
