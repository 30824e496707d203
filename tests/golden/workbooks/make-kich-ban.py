"""Makes kich-ban-libreoffice.xlsx the way a person does in LibreOffice Calc: every cell is typed, and Calc decides what it is.

Run LibreOffice's own Python (or one that has its `uno` module):  python3 make-kich-ban.py OUT.xlsx
"""
import os, subprocess, sys, tempfile, time
import uno
from com.sun.star.beans import PropertyValue

ROWS = [
    ["KỊCH BẢN CỦA PHÒNG QUẢN LÝ ĐÔ THỊ", "", "", "", "", "", ""],
    ["", "", "", "", "", "", ""],
    ["Kịch bản", "Áp dụng", "Thứ tự", "Loại thay đổi", "Đối tượng", "Giá trị", "Ghi chú"],
    ["A", "có", "2", "Lập phường", "Dương Quang", "bình quân thành phố", ""],
    ["A", "x", "1", "Nhập xã", "xã cam giang", "thành phường; bình quân thành phố", "theo Báo cáo 432"],
    ["A", "TRUE", "3", "thêm người", "nội thị", "5000", ""],
    ["A", "không", "4", "Tăng dân số", "Nội thành", "2 % trong 5 năm", ""],
    ["B", "1", "", "Đặt chỉ tiêu", "13", "83,09", ""],
    ["B", "1", "", "Đặt chỉ tiêu", "Lao động phi nông nghiệp khu vực nội thành, nội thị", "83,09", ""],
    ["B", "0", "", "Đặt chỉ tiêu", "2", "Dư", ""],
    ["B", "1", "", "Đổi đại lượng", "thu ngân sách", "x * 1,13^7", ""],
    ["B", "1", "", "Hoàn thành dự án", "1", "chỉ tiêu 23 + 1; giường bệnh + 100; chi phí 252 tỷ", ""],
    ["B", "1", "", "Tăng thu ngân sách", "2022–2029", "13%", ""],
    ["B", "1", "", "Vùng", "", "Tây Nguyên", ""],
    ["B", "1", "", "Miền núi", "", "có", ""],
    ["B", "1", "", "Nhập huyện", "Bạch Thông", "cả huyện", ""],
    ["", "1", "", "Loại đô thị", "", "loại II", ""],
    ["B", "1", "", "Loại đô thị", "", "loại II", ""],
]


def prop(name, value):
    p = PropertyValue()
    p.Name, p.Value = name, value
    return p


out = os.path.abspath(sys.argv[1])
profile = tempfile.mkdtemp()
pipe = "kichban%d" % os.getpid()
office = subprocess.Popen(["soffice", "--headless", "--norestore", "-env:UserInstallation=file://" + profile, "--accept=pipe,name=%s;urp;" % pipe])
try:
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            context = resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
            break
        except Exception:
            time.sleep(0.5)
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    book = desktop.loadComponentFromURL("private:factory/scalc", "_blank", 0, (prop("Hidden", True),))
    # A planner's Calc is Vietnamese: 83,09 is a number there.
    locale = uno.createUnoStruct("com.sun.star.lang.Locale")
    locale.Language, locale.Country = "vi", "VN"
    book.CharLocale = locale
    sheet = book.Sheets.getByIndex(0)
    sheet.setName("Kịch bản")
    book.getStyleFamilies().getByName("CellStyles").getByName("Default").CharLocale = locale
    for r, row in enumerate(ROWS):
        for c, typed in enumerate(row):
            if typed != "":
                cell = sheet.getCellByPosition(c, r)
                if typed == "83,09":
                    cell.Value = 83.09
                elif typed == "13%":
                    cell.Value = 0.13
                    formats = book.getNumberFormats()
                    cell.NumberFormat = formats.queryKey("0%", locale, False) if formats.queryKey("0%", locale, False) >= 0 else formats.addNew("0%", locale)
                else:
                    cell.setFormula(typed)
    book.storeToURL("file://" + out, (prop("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
    try:
        desktop.terminate()
    except Exception:
        pass
finally:
    time.sleep(1)
    if office.poll() is None:
        office.terminate()
