"""Opens every openpyxl-*.xlsx of tests/golden/workbooks in LibreOffice and saves it again as libreoffice-*.xlsx.

LibreOffice calculates on the way, so that formulas get stored results. Needs `soffice` on the path; the tests do not.
"""
import pathlib
import shutil
import subprocess
import tempfile

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "golden" / "workbooks"

with tempfile.TemporaryDirectory() as scratch:
    sources = pathlib.Path(scratch) / "in"
    saved = pathlib.Path(scratch) / "out"
    sources.mkdir()
    for source in FOLDER.glob("openpyxl-*.xlsx"):
        name = source.name.removeprefix("openpyxl-").replace("uncalculated", "calculated")
        shutil.copy(source, sources / f"libreoffice-{name}")
    profile = f"-env:UserInstallation=file://{scratch}/profile"
    subprocess.run(
        ["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", str(saved), *map(str, sorted(sources.iterdir()))],
        check=True, stdout=subprocess.DEVNULL,
    )
    for result in saved.iterdir():
        shutil.copy(result, FOLDER / result.name)
