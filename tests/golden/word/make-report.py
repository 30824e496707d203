"""Builds bao-cao-432.docx: the text and tables of báo cáo 432-BC/TU of 10/11/2023 as LibreOffice saves them in Word's format.

Run: python3 make-report.py REPORT.txt   (the report as text: one paragraph or table row a line, cells parted by tabs).
The text has the appendix as it was printed: one table a page, each with the header again, rows cut in two by the page's end.
Cells that the print shows as one over the two rows of an indicator are one here; levels lose their TeX.
Needs `soffice` on the path; the tests do not.
"""
import html
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")


def plain(text):
    """TeX and tags of the transcription become the signs they stand for."""
    text = re.sub(r"</?[ip]>", "", text)
    text = text.replace(r"\geq", "≥").replace(r"\leq", "≤").replace("$", "")
    return text.replace("**", "").replace("*", "").strip()


def marked_up(text):
    escaped = html.escape(plain(text))
    return re.sub("[⁰¹²³⁴⁵⁶⁷⁸⁹]+", lambda found: f"<sup>{found.group().translate(SUPERSCRIPT)}</sup>", escaped)


def is_second_row(row):
    """The minimum of an indicator: its number, name, value and points stand in the row above."""
    return len(row) == 8 and row[3] != "" and all(row[place] == "" for place in (0, 1, 2, 5, 6, 7))


def table(rows):
    width = max(len(row) for row in rows)
    rows = [row + [""] * (width - len(row)) for row in rows]
    lines = []
    for index, row in enumerate(rows):
        tall = width == 8 and index + 1 < len(rows) and is_second_row(rows[index + 1]) and re.fullmatch(r"\d\d", row[0])
        covered = index > 0 and is_second_row(row) and re.fullmatch(r"\d\d", rows[index - 1][0])
        cells = []
        wide = width == 8 and len(row[0]) > 5 and row[1] == ""
        for place, text in enumerate(row):
            if (covered and place in (0, 1, 2, 5, 6, 7)) or (wide and place == 1):
                continue
            span = ' rowspan="2"' if tall and place in (0, 1, 2, 5, 6, 7) else ""
            span += ' colspan="2"' if wide and place == 0 else ""
            cells.append(f"<td{span}>{marked_up(text)}</td>")
        lines.append(f"<tr>{''.join(cells)}</tr>")
    return f'<table border="1" width="100%">{"".join(lines)}</table>'


def document(text):
    parts, rows = [], []
    for line in [*text.splitlines(), ""]:
        if "\t" in line:
            rows.append(line.split("\t"))
            continue
        if rows:
            parts.append(table(rows))
            rows = []
        if line.strip() != "":
            parts.append(f"<p>{marked_up(line)}</p>")
    return f'<!DOCTYPE html><html lang="vi"><head><meta charset="utf-8"><title>Báo cáo 432-BC/TU</title></head><body>{"".join(parts)}</body></html>'


with tempfile.TemporaryDirectory() as scratch:
    source = pathlib.Path(scratch) / "bao-cao-432.html"
    source.write_text(document(pathlib.Path(sys.argv[1]).read_text(encoding="utf-8")), encoding="utf-8")
    profile = f"-env:UserInstallation=file://{scratch}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--infilter=HTML (StarWriter)", "--convert-to", "docx:MS Word 2007 XML", "--outdir", scratch, str(source)],
        check=True,
        stdout=subprocess.DEVNULL,
    )
    shutil.copy(pathlib.Path(scratch) / "bao-cao-432.docx", HERE / "bao-cao-432.docx")
