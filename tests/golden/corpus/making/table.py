"""The small indicator table that every workbook of the corpus holds, and the index that says what each workbook is.

Figures and the points that they give stand in ../figures.json, worked out by hand. A making script calls `workbook(...)` for
every file it writes; the entry of that file in ../index.json is put anew. Nothing here is run by `npm test`.
"""
import json
import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent.parent
FIGURES = json.loads((FOLDER / "figures.json").read_text(encoding="utf-8"))
HEADER = ["TT", "Chỉ tiêu", "Đơn vị tính", "Hiện trạng năm 2022", "Đánh giá", "Điểm tự chấm"]
TITLE = "BIỂU TỔNG HỢP CHỈ TIÊU PHÂN LOẠI ĐÔ THỊ THÀNH PHỐ BẮC KẠN"
# The title stands in row 1, the header in row 3, indicators from row 4 on: F of the first is F4.
FIRST = 4


def rows(figures):
    """(number, name, unit, value, verdict, points) of the twelve indicators, with the figures of a set."""
    chosen = FIGURES["sets"][figures]
    return [(row["number"], row["name"], row["unit"], value, "Đạt" if points > 0 else "Chưa đạt", round(points, 4))
            for row, value, points in zip(FIGURES["rows"], chosen["values"], chosen["points"])]


def workbook(name, maker, figures, special, **expected):
    """Puts the entry of a workbook into the index; gives the path to write it to.

    expected: `pending` {row number: reason}, `refused` (code of the problem that scoring ends with), `unwritten` (code of the
    problem that writing ends with), `sheet` where it is not the usual one.
    """
    path = FOLDER / "index.json"
    index = json.loads(path.read_text(encoding="utf-8"))["workbooks"] if path.exists() else []
    entry = {"file": name, "maker": maker, "figures": figures, "special": special, **expected}
    kept = sorted([each for each in index if each["file"] != name] + [entry], key=lambda each: each["file"])
    lines = ",\n".join("    " + json.dumps(each, ensure_ascii=False) for each in kept)
    path.write_text('{\n  "workbooks": [\n' + lines + "\n  ]\n}\n", encoding="utf-8")
    return FOLDER / name
