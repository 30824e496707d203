"""Workbooks saved by LibreOffice 7.4 (`soffice` on the path): flat OpenDocument written here, and the workbooks of other makers, opened and saved again."""
import pathlib
import shutil
import subprocess
import tempfile
from xml.sax.saxutils import escape

from table import FIRST, FOLDER, HEADER, TITLE, rows, workbook

MAKER = "LibreOffice 7.4"
SCRATCH = pathlib.Path(tempfile.mkdtemp(prefix="corpus-"))
SPACES = " ".join(f'xmlns:{prefix}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"' for prefix, name in (
    ("office", "office"), ("table", "table"), ("text", "text"), ("style", "style"), ("number", "datastyle"), ("draw", "drawing"), ("form", "form"))) + (
    ' xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
    ' xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0"')


def cell(value, more="", inside=""):
    if value is None:
        return "<table:table-cell/>"
    if isinstance(value, str):
        return f'<table:table-cell office:value-type="string"{more}>{inside}<text:p>{escape(value)}</text:p></table:table-cell>'
    return f'<table:table-cell office:value-type="float" office:value="{value}"{more}>{inside}<text:p>{value}</text:p></table:table-cell>'


def grid(figures, cell_of=lambda at, column, value: cell(value)):
    lines = [[TITLE], [], HEADER, *rows(figures)]
    return "".join("<table:table-row>" + ("".join(cell_of(at, column, value) for column, value in enumerate(line)) or "<table:table-cell/>") + "</table:table-row>"
                   for at, line in enumerate(lines, start=1))


def flat(name, tables, styles="", front="", behind="", scripts=""):
    path = SCRATCH / f"{name}.fods"
    path.write_text(f'<?xml version="1.0" encoding="UTF-8"?><office:document {SPACES} office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.spreadsheet">{scripts}'
                    f'<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>{front}{tables}{behind}</office:spreadsheet></office:body></office:document>', encoding="utf-8")
    return path


def sheet(inside, name="Biểu 03", more="", shapes=""):
    return f'<table:table table:name="{name}"{more}>{shapes}<table:table-column table:number-columns-repeated="6"/>{inside}</table:table>'


def save(sources, kind, *more):
    """Files as LibreOffice saves them in a format; `kind` as --convert-to takes it."""
    out = SCRATCH / f"out-{len(list(SCRATCH.iterdir()))}"
    subprocess.run(["soffice", "--headless", f"-env:UserInstallation=file://{SCRATCH}/profile", *more, "--convert-to", kind, "--outdir", str(out), *map(str, sources)], check=True, stdout=subprocess.DEVNULL)
    return out


def keep(source, name, figures, special, **expected):
    shutil.copy(source, workbook(name, MAKER, figures, special, **expected))


NOTE = "<office:annotation><dc:creator>Cán bộ</dc:creator><text:p>Theo niên giám</text:p></office:annotation>"
own = {
    "libreoffice-comments-and-shapes": ("A", "comments, a drawn rectangle", flat("libreoffice-comments-and-shapes", sheet(
        grid("A", lambda at, column, value: cell(value, inside=NOTE if (at, column) == (6, 3) else "")),
        shapes='<table:shapes><draw:rect svg:width="3cm" svg:height="2cm" svg:x="20cm" svg:y="1cm"><text:p>Dấu</text:p></draw:rect></table:shapes>'))),
    "libreoffice-validations": ("B", "validations, an autofilter, a named range, a hidden second sheet", flat("libreoffice-validations", sheet(
        grid("B", lambda at, column, value: cell(value, more=' table:content-validation-name="val1"' if column == 4 and at >= FIRST else ""))) +
        '<table:table table:name="Nháp" table:style-name="ta2"><table:table-column/><table:table-row>' + cell("bỏ") + "</table:table-row></table:table>",
        styles='<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>',
        front="""<table:content-validations><table:content-validation table:name="val1" table:condition="of:cell-content-is-in-list(&quot;Đạt&quot;;&quot;Chưa đạt&quot;)" table:base-cell-address="&apos;Biểu 03&apos;.E4"/></table:content-validations>""",
        behind="<table:named-expressions><table:named-range table:name=\"bang\" table:base-cell-address=\"$'Biểu 03'.$A$1\" table:cell-range-address=\"$'Biểu 03'.$A$3:.$F$15\"/></table:named-expressions><table:database-ranges><table:database-range table:name=\"__Anonymous_Sheet_DB__0\" table:target-range-address=\"'Biểu 03'.A3:'Biểu 03'.F15\" table:display-filter-buttons=\"true\"/></table:database-ranges>")),
    "libreoffice-protected": ("C", "protected sheet", flat("libreoffice-protected", sheet(grid("C"), more=' table:protected="true"'))),
    "libreoffice-formulas": ("D", "values are formulas that LibreOffice calculated, one of them over a matrix", flat("libreoffice-formulas", sheet(
        grid("D", lambda at, column, value: cell(value, more=f' table:formula="of:={value}*1"' if column == 3 and at >= FIRST and at != 6 else ' table:formula="of:=SUM({2.4;0.5})" table:number-matrix-columns-spanned="1" table:number-matrix-rows-spanned="1"' if (at, column) == (6, 3) else "")))),),
    "libreoffice-pivot": ("A", "a pivot table on a sheet of its own", flat("libreoffice-pivot", sheet(grid("A")) + '<table:table table:name="Tổng hợp"><table:table-column/><table:table-row><table:table-cell/></table:table-row></table:table>',
        behind="<table:data-pilot-tables><table:data-pilot-table table:name=\"P1\" table:target-range-address=\"'Tổng hợp'.A1:'Tổng hợp'.B5\"><table:source-cell-range table:cell-range-address=\"'Biểu 03'.A3:'Biểu 03'.F15\"/><table:data-pilot-field table:source-field-name=\"Đánh giá\" table:orientation=\"row\" table:function=\"auto\"><table:data-pilot-level table:show-empty=\"false\"/></table:data-pilot-field><table:data-pilot-field table:source-field-name=\"Điểm tự chấm\" table:orientation=\"data\" table:function=\"sum\"><table:data-pilot-level/></table:data-pilot-field></table:data-pilot-table></table:data-pilot-tables>")),
    "libreoffice-rich-text": ("B", "a raised mark of a footnote behind 8,5, texts in two looks", flat("libreoffice-rich-text", sheet(
        grid("B", lambda at, column, value: '<table:table-cell office:value-type="string"><text:p>8,5<text:span text:style-name="up">1</text:span></text:p></table:table-cell>' if (at, column) == (14, 3) else cell(value))),
        styles='<style:style style:name="up" style:family="text"><style:text-properties style:text-position="super 58%"/></style:style>')),
}
converted = save([source for _, _, source in own.values()], "xlsx")
for name, (figures, special, _) in own.items():
    keep(converted / f"{name}.xlsx", f"{name}.xlsx", figures, special)

# By way of the old binary format, of OpenDocument and of a text file; and in other kinds of Office file.
charts = FOLDER / "openpyxl-charts.xlsx"
old = save([charts], "xls")
keep(save([old / "openpyxl-charts.xls"], "xlsx") / "openpyxl-charts.xlsx", "libreoffice-from-xls.xlsx", "D", "a workbook with charts by way of .xls")
open_document = save([FOLDER / "openpyxl-looks.xlsx"], "ods")
keep(save([open_document / "openpyxl-looks.ods"], "xlsx") / "openpyxl-looks.xlsx", "libreoffice-from-ods.xlsx", "A", "conditional formats and frozen panes by way of .ods")
text = SCRATCH / "bang.csv"
text.write_text("\n".join(",".join(f'"{value}"' if isinstance(value, str) else str(value) for value in line) for line in [[TITLE], [], HEADER, *rows("C")]), encoding="utf-8")
keep(save([text], "xlsx", "--infilter=CSV:44,34,76") / "bang.xlsx", "libreoffice-from-csv.xlsx", "C", "a text file opened and saved")
keep(save([FOLDER / "hand-table.xlsx"], 'xlsx:Calc Office Open XML') / "hand-table.xlsx", "libreoffice-office-open-xml.xlsx", "B", "saved as “Office Open XML”, with a table")
keep(save([FOLDER / "openpyxl-template.xltx"], "xltx") / "openpyxl-template.xltx", "libreoffice-template.xltx", "C", "a template with names and print titles")
keep(save([FOLDER / "hand-shared-formulas.xlsx"], "xlsm:Calc MS Excel 2007 VBA XML") / "hand-shared-formulas.xlsm", "libreoffice-macro-kind.xlsm", "A", "shared formulas, saved as a workbook with macros")
shutil.rmtree(SCRATCH)
