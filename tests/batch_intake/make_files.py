"""Writes the spreadsheets that tests/batch_intake/ reads, as people's programs write them.

    python3 -m venv venv && venv/bin/pip install openpyxl
    venv/bin/python make_files.py        # LibreOffice's `soffice` must be on the path

The files are kept with the tests: run this again only to add one. All names, numbers and addresses are invented.
"""

import datetime
import pathlib
import subprocess
import tempfile

from openpyxl import Workbook
from openpyxl.styles import PatternFill
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).parent
HEADINGS = [
    "案号", "投诉人姓名", "投诉人电话", "投诉人地址", "商家名称", "商家地址", "购买日期", "购买方式", "商品名称", "价款",
    "订单号", "投诉事由", "实际情况", "请求1种类", "请求1金额", "信件",
]


def row(number, date, price=1980, phone="138-0000-0001", order="YY0001"):
    return [
        f"A-{number}", "样例甲", phone, "江苏省南京市样本区学府路1号", "杭州示例美容科技有限公司", "浙江省杭州市样本区示例大道88号",
        date, "电话", "蒸汽美容仪", price, order, "质量问题", "通电后不能加热", "退款", price, "商家",
    ]


def openpyxl_file():
    """What openpyxl writes: formulas without values, a title above the headings, blank and hidden rows, formatted empty rows."""
    book = Workbook()
    sheet = book.active
    sheet.title = "登记"
    sheet["A1"] = "2026年11月投诉登记表"
    sheet.merge_cells("A1:P1")
    sheet.append(HEADINGS)
    sheet.append(row(1, datetime.date(2026, 9, 3)))
    sheet.append(row(2, "2026年9月3日", price="￥1,980.00元"))
    sheet.append([])
    sheet.append(row(3, datetime.datetime(2026, 9, 3, 10, 21), phone=13800000001, order=202609030012345678))
    sheet.append(row(4, "2026/9/3", price="=990*2"))
    sheet.append(row(5, 46268))
    sheet.row_dimensions[6].hidden = True
    sheet.row_dimensions[7].hidden = True
    for number in range(9, 60):
        sheet.cell(number, 1).fill = PatternFill("solid", fgColor="EEEEEE")
    book.create_sheet("说明")["A1"] = "填写说明"
    book.create_sheet("旧数据").sheet_state = "hidden"
    book.save(HERE / "openpyxl.xlsx")


def old_epoch():
    book = Workbook()
    book.epoch = CALENDAR_MAC_1904
    sheet = book.active
    sheet.append(HEADINGS)
    sheet.append(row(1, datetime.date(2026, 9, 3)))
    # The same day as a number that no format shows as a day.
    sheet.append(row(2, 46268 - 1462))
    book.save(HERE / "date1904.xlsx")


def libreoffice_files():
    """The same sheet through LibreOffice, which computes the formulas, as XLSX, ODS and XLS."""
    book = Workbook()
    sheet = book.active
    sheet.title = "登记"
    sheet.append(HEADINGS + ["请求2种类", "请求2本金", "请求2年利率", "请求2起算日期", "请求2截止日期", "价款"])
    sheet.append(row(1, datetime.date(2026, 9, 3), price="=990*2"))
    sheet.append(row(2, datetime.date(2026, 9, 3), price="=1/0"))
    sheet.append(row(3, datetime.date(2026, 9, 3)))
    sheet.append(row(4, datetime.date(2026, 9, 3)))
    sheet.append(row(5, "2026.9.3") + ["利息", 1980, 0.0345, datetime.date(2026, 9, 3), datetime.date(2026, 10, 3), 5])
    sheet.append(row(6, datetime.date(2026, 9, 3)))
    sheet["S6"].number_format = "0.00%"
    # One merchant for two rows: name and address are merged into E4, so that F4, E5 and F5 have none.
    sheet.merge_cells("E4:F5")
    sheet.row_dimensions[7].hidden = True
    sheet["C7"] = 57100000011
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "libreoffice.xlsx"
        book.save(source)
        for kind in ["ods", "xls"]:
            convert(source, kind, HERE)
        convert(HERE / "libreoffice.ods", "xlsx", HERE)


def convert(source, kind, folder):
    command = ["soffice", "--headless", "--convert-to", kind, "--outdir", str(folder), str(source)]
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)


if __name__ == "__main__":
    openpyxl_file()
    old_epoch()
    libreoffice_files()
