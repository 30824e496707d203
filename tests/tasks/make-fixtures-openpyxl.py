"""Writes the indicator table of Phụ lục 03 in other layouts, as offices that never saw the report might keep it.

Input: tests/golden/bac-kan-2022/appendix-03-as-printed.json. Output: tests/golden/workbooks/openpyxl-*.xlsx.
Run with a Python that has openpyxl, then make-fixtures-libreoffice.py. Every layout says the same, so its score is the same
(formulas-uncalculated excepted: nobody has calculated it yet). The tests read the committed files and need no Python.
"""
import datetime
import json
import pathlib
import re
import unicodedata

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

HERE = pathlib.Path(__file__).resolve().parent.parent / "golden"
OUT = HERE / "workbooks"
PRINTED = json.loads((HERE / "bac-kan-2022" / "appendix-03-as-printed.json").read_text(encoding="utf-8"))
HEADER = PRINTED["rows"][0]


def clean(text):
    """The print without its typesetting marks."""
    text = re.sub(r"</?[pi]>", "", text or "")
    text = text.replace("$", "").replace("\\geq", "≥").replace("\\leq", "≤").replace("\\", "")
    return re.sub(r"\s+", " ", text).strip()


def read_rows():
    """Rows in order: ('group', cells) and ('indicator', dict of its two printed lines)."""
    rows = []
    for raw in PRINTED["rows"][1:]:
        cells = [clean(cell) for cell in raw] + [""] * (8 - len(raw))
        if cells[0] == "TT" or not any(cells):
            continue
        if re.fullmatch(r"\d\d", cells[0]):
            rows.append(("indicator", dict(number=cells[0], name=cells[1], unit=cells[2], levels=[(cells[3], cells[4])],
                                           value=cells[5], verdict=cells[6], points=cells[7])))
        elif cells[0] == "" and cells[4] and not cells[7]:
            # The second line of an indicator; a page break may have left the end of its name or unit there.
            last = rows[-1][1]
            last["name"] = f"{last['name']} {cells[1]}".strip()
            last["unit"] = f"{last['unit']} {cells[2]}".strip()
            last["levels"].append((cells[3], cells[4]))
        else:
            rows.append(("group", cells))
    return rows


ROWS = read_rows()
INDICATORS = [row for kind, row in ROWS if kind == "indicator"]
assert [int(row["number"]) for row in INDICATORS] == list(range(1, 64)), "the transcription lost a row"

PLAIN_NUMBER = re.compile(r"-?\d{1,3}(?:\.\d{3})*(?:,\d+)?")


def number(text):
    """A Vietnamese number as a number, any other text as it is, nothing as None."""
    if PLAIN_NUMBER.fullmatch(text):
        value = float(text.replace(".", "").replace(",", "."))
        return int(value) if value == int(value) else value
    return text or None


def save(book, name):
    book.properties.creator = "openpyxl"
    book.properties.created = book.properties.modified = datetime.datetime(2023, 11, 10)
    book.save(OUT / f"openpyxl-{name}.xlsx")


def one_line_permuted():
    """One line an indicator, columns in another order, real numbers, levels of both lines in one cell, a frozen pane."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Tự chấm"
    order = ["points", "value", "verdict", "name", "unit", "number", "scale", "level"]
    words = dict(points="Điểm tự chấm", value="Hiện trạng năm 2022", verdict="Đánh giá", name="Tên chỉ tiêu", unit="Đơn vị tính",
                 number="STT", scale="Thang điểm", level="Mức quy định đô thị loại II")
    sheet.append([words[role] for role in order])
    for row in INDICATORS:
        cells = dict(row, number=int(row["number"]), value=number(row["value"]), points=number(row["points"]),
                     level="\n".join(level for level, _ in row["levels"] if level), scale=" - ".join(scale for _, scale in row["levels"] if scale))
        sheet.append([cells[role] or None if role != "points" and role != "value" else cells[role] for role in order])
    sheet.freeze_panes = "A2"
    for column, width in zip("ABCDEFGH", [10, 30, 12, 60, 14, 6, 12, 40]):
        sheet.column_dimensions[column].width = width
    save(book, "one-line-permuted")


def header_at_row_12():
    """A cover above, two header rows with merged cells, two lines an indicator merged over both, group rows."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Biểu 03"
    sheet["B2"] = "ỦY BAN NHÂN DÂN THÀNH PHỐ"
    sheet.merge_cells("B2:D2")
    sheet["B4"] = "BIỂU TỔNG HỢP CÁC CHỈ TIÊU PHÂN LOẠI ĐÔ THỊ"
    sheet["B4"].font = Font(bold=True, size=14)
    sheet.merge_cells("B4:I4")
    sheet["B6"] = "Kỳ báo cáo: 2022"
    edge = Side(style="thin")
    box = Border(left=edge, right=edge, top=edge, bottom=edge)
    first = ["TT", "Chỉ tiêu", "Đơn vị", "Đô thị loại II", None, "Hiện trạng", "Kết quả", None]
    second = [None, None, None, "Mức quy định", "Thang điểm", None, "Đánh giá", "Chấm điểm"]
    for at, words in ((12, first), (13, second)):
        for column, word in enumerate(words, start=2):
            cell = sheet.cell(at, column, word)
            cell.font = Font(bold=True)
            cell.fill = PatternFill("solid", fgColor="D9E1F2")
            cell.border = box
    for area in ("B12:B13", "C12:C13", "D12:D13", "E12:F12", "G12:G13", "H12:I12"):
        sheet.merge_cells(area)
    at = 14
    for kind, row in ROWS:
        if kind == "group":
            for column, cell in enumerate(row, start=2):
                if cell:
                    sheet.cell(at, column, cell).font = Font(bold=True)
            at += 1
            continue
        lines = len(row["levels"])
        for offset, (level, scale) in enumerate(row["levels"]):
            sheet.cell(at + offset, 5, level or None)
            sheet.cell(at + offset, 6, number(scale))
        for column, cell in ((2, row["number"]), (3, row["name"]), (4, row["unit"] or None), (7, number(row["value"])),
                             (8, row["verdict"]), (9, number(row["points"]))):
            sheet.cell(at, column, cell).alignment = Alignment(vertical="center", wrap_text=True)
            if lines > 1:
                sheet.merge_cells(start_row=at, end_row=at + lines - 1, start_column=column, end_column=column)
        at += lines
    save(book, "header-at-row-12")


def two_line_table(sheet, words, text=lambda value: value, value=lambda row: number(row["value"]), points=lambda row: number(row["points"]), top=1):
    """The table in two lines an indicator, from row `top` on, with group rows; gives the sheet row of every indicator."""
    places = {}
    for column, word in enumerate(words, start=1):
        sheet.cell(top, column, text(word))
    at = top + 1
    for kind, row in ROWS:
        if kind == "group":
            for column, cell in enumerate(row, start=1):
                sheet.cell(at, column, text(cell) or None)
            at += 1
            continue
        places[int(row["number"])] = at
        own = value(row)
        cells = [row["number"], row["name"], row["unit"], *row["levels"][0], own, row["verdict"], points(row)]
        for column, cell in enumerate(cells, start=1):
            sheet.cell(at, column, text(cell) if isinstance(cell, str) else cell)
            if sheet.cell(at, column).value == "":
                sheet.cell(at, column).value = None
        for offset, (level, scale) in enumerate(row["levels"][1:], start=1):
            sheet.cell(at + offset, 4, text(level) or None)
            sheet.cell(at + offset, 5, text(scale))
        at += len(row["levels"])
    return places


def english_headers():
    book = Workbook()
    sheet = book.active
    sheet.title = "Indicators"
    two_line_table(sheet, ["No.", "Indicator", "Unit", "Required level (class II)", "Point scale", "Value 2022", "Verdict", "Points"])
    save(book, "english-headers")


def percent_cells():
    """Shares as Excel's own percentages: 0.3 shown as 30 %."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Phụ lục 03"
    places = two_line_table(sheet, HEADER)
    for row in INDICATORS:
        cell = sheet.cell(places[int(row["number"])], 6)
        if row["unit"] == "%" and isinstance(cell.value, (int, float)):
            cell.value = round(cell.value / 100, 6)
            cell.number_format = "0%" if float(row["value"].replace(",", ".")).is_integer() else "0.00%"
    save(book, "percent-cells")


def decomposed_text():
    """Every text in the decomposed normal form, every number a text with no-break spaces and percent signs."""
    book = Workbook()
    sheet = book.active
    sheet.title = unicodedata.normalize("NFD", "Phụ lục số 03")

    def as_text(row):
        return f"\u00a0{row['value']}\u00a0%" if row["unit"] == "%" and PLAIN_NUMBER.fullmatch(row["value"]) else f"{row['value']}\u00a0"

    two_line_table(sheet, HEADER, text=lambda value: unicodedata.normalize("NFD", value or ""), value=as_text,
                   points=lambda row: f" {row['points']}\u00a0")
    save(book, "decomposed-text")


def decoys_and_hidden_rows():
    """The table on the third sheet, some of its rows hidden, blank rows inside it; sheets around it that look like tables."""
    book = Workbook()
    revenue = book.active
    revenue.title = "Ngân sách"
    revenue.append(["TT", "Chỉ tiêu", "Đơn vị", "Năm 2021", "Năm 2022"])
    for line in ([1, "Thu ngân sách trên địa bàn", "Tỷ đồng", 170.2, 188], [2, "Chi ngân sách", "Tỷ đồng", 410, 432], [3, "Dân số trung bình", "Người", 44600, 45036]):
        revenue.append(line)
    targets = book.create_sheet("Mục tiêu 2025")
    targets.append(["STT", "Mục tiêu", "Đơn vị tính", "Kế hoạch"])
    for index, (name, unit, value) in enumerate((("Tỷ lệ hộ nghèo", "%", 1.5), ("Thu nhập bình quân", "Triệu đồng", 65), ("Tỷ lệ đô thị hóa", "%", 85)), start=1):
        targets.append([index, name, unit, value])
    sheet = book.create_sheet("Chỉ tiêu")
    places = two_line_table(sheet, HEADER, top=3)
    sheet["A1"] = "BẢNG CHỈ TIÊU PHÂN LOẠI ĐÔ THỊ"
    for indicator in (40, 21, 8):
        sheet.insert_rows(places[indicator])
    for at in (20, 21, 60, 61):
        sheet.row_dimensions[at].hidden = True
    draft = book.create_sheet("nháp cũ")
    draft["A1"] = "=NA()"
    draft["B2"] = datetime.date(2022, 5, 1)
    draft.sheet_state = "hidden"
    book.active = 2
    save(book, "decoys-and-hidden-rows")


def formulas_uncalculated():
    """Values and points as formulas on a sheet of raw figures; openpyxl stores no results."""
    book = Workbook()
    sheet = book.active
    sheet.title = "Bảng điểm"
    raw = book.create_sheet("Số liệu gốc")
    places = two_line_table(sheet, HEADER)
    line = 1
    for row in INDICATORS:
        at = places[int(row["number"])]
        for column in (6, 8):
            cell = sheet.cell(at, column)
            if isinstance(cell.value, (int, float)):
                raw.cell(line, 1, row["name"])
                raw.cell(line, 2, cell.value * 2)
                cell.value = f"='Số liệu gốc'!$B${line}/2"
                line += 1
    save(book, "formulas-uncalculated")


OUT.mkdir(parents=True, exist_ok=True)
for make in (one_line_permuted, header_at_row_12, english_headers, percent_cells, decomposed_text, decoys_and_hidden_rows, formulas_uncalculated):
    make()
