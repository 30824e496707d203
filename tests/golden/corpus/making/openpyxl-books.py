"""Workbooks by openpyxl 3.0 (Debian's python3-openpyxl)."""
import datetime

from openpyxl import Workbook
from openpyxl.chart import BarChart, Reference
from openpyxl.comments import Comment
from openpyxl.formatting.rule import CellIsRule, ColorScaleRule
from openpyxl.styles import Border, Font, PatternFill, Side
from openpyxl.workbook.defined_name import DefinedName
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.table import Table, TableStyleInfo

from table import FIRST, HEADER, TITLE, rows, workbook

MAKER = "openpyxl 3.0.9"
LAST = FIRST + 11


def begin(figures, book=None):
    book = book or Workbook()
    sheet = book.active
    sheet.title = "Biểu 03"
    sheet["A1"] = TITLE
    for column, word in enumerate(HEADER, start=1):
        sheet.cell(3, column, word).font = Font(bold=True)
    for at, row in enumerate(rows(figures), start=FIRST):
        for column, value in enumerate(row, start=1):
            sheet.cell(at, column, value)
    return book, sheet


def kept(book, name, figures, special, **expected):
    book.properties.created = book.properties.modified = datetime.datetime(2023, 11, 10)
    book.save(workbook(name, MAKER, figures, special, **expected))


def looks():
    book, sheet = begin("A")
    edge = Side(style="thin", color="FF808080")
    for row in sheet.iter_rows(min_row=3, max_row=LAST, max_col=6):
        for cell in row:
            cell.border = Border(left=edge, right=edge, top=edge, bottom=edge)
    sheet.merge_cells("A1:F1")
    sheet.freeze_panes = "C4"
    sheet.conditional_formatting.add(f"D{FIRST}:D{LAST}", CellIsRule(operator="lessThan", formula=["0"], fill=PatternFill(bgColor="FFFF0000")))
    sheet.conditional_formatting.add(f"F{FIRST}:F{LAST}", ColorScaleRule(start_type="min", start_color="FFFFFF", end_type="max", end_color="63BE7B"))
    sheet.column_dimensions["B"].width = 60
    kept(book, "openpyxl-looks.xlsx", "A", "borders, merged title, frozen pane, conditional formats")


def table_and_rules():
    book, sheet = begin("B")
    table = Table(displayName="BangDiem", ref=f"A3:F{LAST}")
    table.tableStyleInfo = TableStyleInfo(name="TableStyleLight9", showRowStripes=True)
    sheet.add_table(table)
    rule = DataValidation(type="list", formula1='"Đạt,Chưa đạt"', allow_blank=True)
    sheet.add_data_validation(rule)
    rule.add(f"E{FIRST}:E{LAST}")
    kept(book, "openpyxl-table.xlsx", "B", "a table with a list of choices")


def comments_and_protection():
    book, sheet = begin("C")
    sheet["D10"].comment = Comment("Theo niên giám", "Cán bộ")
    sheet["B4"].hyperlink = "https://example.vn/nghi-quyet"
    sheet.protection.sheet = True
    sheet.protection.password = "khong-bi-mat"
    book.security.lockStructure = True
    kept(book, "openpyxl-comments-protection.xlsx", "C", "comments, a hyperlink, a protected sheet and structure")


def charts():
    book, sheet = begin("D")
    chart = BarChart()
    chart.add_data(Reference(sheet, min_col=6, min_row=3, max_row=LAST), titles_from_data=True)
    chart.set_categories(Reference(sheet, min_col=1, min_row=FIRST, max_row=LAST))
    sheet.add_chart(chart, "H3")
    side = book.create_chartsheet("Biểu đồ")
    again = BarChart()
    again.add_data(Reference(sheet, min_col=6, min_row=3, max_row=LAST), titles_from_data=True)
    side.add_chart(again)
    kept(book, "openpyxl-charts.xlsx", "D", "a chart on the sheet, another on a chart sheet")


def streamed():
    book = Workbook(write_only=True)
    sheet = book.create_sheet("Biểu 03")
    sheet.append([TITLE])
    sheet.append([])
    sheet.append(HEADER)
    for row in rows("A"):
        sheet.append(row)
    kept(book, "openpyxl-streamed.xlsx", "A", "written row by row (write-only mode)")


def formulas():
    book, sheet = begin("B")
    raw = book.create_sheet("Số liệu gốc")
    for at, row in enumerate(rows("B"), start=1):
        raw.cell(at, 1, row[3])
    sheet["D6"] = "='Số liệu gốc'!A3"
    sheet["D14"] = "=VLOOKUP(46,A20:D30,4,FALSE)"
    sheet["F16"] = f"=SUM(F{FIRST}:F{LAST})"
    kept(book, "openpyxl-formulas.xlsx", "B", "two values are formulas that nobody has calculated", pending={"7": "uncalculated", "46": "uncalculated"})


def names_and_printing():
    book, sheet = begin("C")
    book.defined_names.append(DefinedName("bang_diem", attr_text=f"'Biểu 03'!$A$3:$F${LAST}"))
    sheet.print_title_rows = "3:3"
    sheet.print_area = f"A1:F{LAST}"
    sheet.auto_filter.ref = f"A3:F{LAST}"
    sheet.page_setup.orientation = "landscape"
    sheet.oddFooter.center.text = "Trang &P"
    sheet.row_dimensions.group(6, 7, hidden=False)
    book.template = True
    kept(book, "openpyxl-template.xltx", "C", "a template with names, print titles, filter and grouped rows")


def dates():
    book, sheet = begin("D")
    book.epoch = datetime.datetime(1904, 1, 1)
    book.iso_dates = True
    sheet["H1"] = datetime.date(2023, 11, 10)
    kept(book, "openpyxl-iso-dates.xlsx", "D", "dates from 1904, a date beside the table as ISO text (t=\"d\")")


for make in (looks, table_and_rules, comments_and_protection, charts, streamed, formulas, names_and_printing, dates):
    make()
