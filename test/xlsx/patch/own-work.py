#!/usr/bin/python3
"""Does in a regional workbook what a controller does in LibreOffice over a year, and saves it as .xlsx.

usage: own-work.py SOFFICE < {"source": FILE, "target": FILE, "picture": PNG, "steps": [STEP, ...]}
Steps: "own-sheet", "own-column", "formats", "comment", "filter", "chart", "picture", "pivot", "names", "beside", "resave".
"""
import importlib.util
import json
import os
import sys

import uno
from com.sun.star.awt import Rectangle, Size, Point
from com.sun.star.sheet import TableFilterField
from com.sun.star.sheet.ConditionOperator import FORMULA
from com.sun.star.sheet.DataPilotFieldOrientation import ROW, DATA
from com.sun.star.table import CellRangeAddress

here = os.path.dirname(os.path.abspath(__file__))
spec = importlib.util.spec_from_file_location("edit", os.path.join(here, "..", "..", "real-input", "edit-workbooks.py"))
edit = importlib.util.module_from_spec(spec)
spec.loader.exec_module(edit)

YELLOW = 0xFFFF00


def own_sheet(book):
    book.Sheets.insertNewByName("Mijn blad", 1)
    sheet = book.Sheets.getByName("Mijn blad")
    sheet.getCellRangeByName("A1").String = "Eigen aantekeningen"
    sheet.getCellRangeByName("A2").Formula = "=SUM(Inzendingen[Inkomsten])"
    sheet.getCellRangeByName("A3").Formula = "=$Inzendingen.C7"
    sheet.getCellRangeByName("B1:B4").setDataArray((("a",), (1.0,), (2.0,), (3.0,)))


def own_column(book):
    """Between ours: Budgetcheck (a formula) and Notitie (texts), after the column School."""
    sheet = book.Sheets.getByName("Inzendingen")
    sheet.Columns.insertByIndex(3, 2)
    last = last_row(sheet)
    sheet.getCellByPosition(3, 4).String = "Budgetcheck"
    sheet.getCellByPosition(4, 4).String = "Notitie"
    for row in range(5, last + 1):
        sheet.getCellByPosition(3, row).Formula = f"=L{row + 1}*2"
        sheet.getCellByPosition(4, row).String = f"notitie {row + 1}"


def last_row(sheet):
    row = 5
    while sheet.getCellByPosition(1, row + 1).String != "":
        row += 1
    return row


def formats(book):
    sheet = book.Sheets.getByName("Inzendingen")
    sheet.getCellRangeByName("C7").CellBackColor = YELLOW
    sheet.Columns.getByIndex(2).Width = 9000
    sheet.Rows.getByIndex(7).Height = 1500
    last = last_row(sheet)
    target = sheet.getCellRangeByPosition(2, 5, 2, last)
    condition = target.ConditionalFormat
    condition.addNew((
        edit.named("Operator", FORMULA),
        edit.named("Formula1", 'LEN($C6)>20'),
        edit.named("SourcePosition", sheet.getCellByPosition(2, 5).CellAddress),
        edit.named("StyleName", "Heading 1"),
    ))
    target.ConditionalFormat = condition


def comment(book):
    sheet = book.Sheets.getByName("Inzendingen")
    sheet.Annotations.insertNew(sheet.getCellRangeByName("C8").CellAddress, "Even bellen met de directeur")


def filtered(book):
    """Shows only the schools of one werkgebied, as with the button on the head of the column."""
    sheet = book.Sheets.getByName("Inzendingen")
    ranges = book.DatabaseRanges.getByName("Inzendingen")
    head = [sheet.getCellByPosition(column, 4).String for column in range(1, 45)]
    descriptor = ranges.getFilterDescriptor()
    field = TableFilterField()
    field.Field = head.index("Werkgebied")
    field.IsNumeric = False
    field.StringValue = "Centrum"
    field.Operator = uno.Enum("com.sun.star.sheet.FilterOperator", "EQUAL")
    descriptor.setFilterFields((field,))
    ranges.refresh()


def chart(book):
    dashboard = book.Sheets.getByName("Dashboard")
    source = CellRangeAddress(dashboard.RangeAddress.Sheet, 1, 65, 2, 70)
    dashboard.Charts.addNewByName("Mijn grafiek", Rectangle(30000, 500, 8000, 6000), (source,), True, True)
    if book.Sheets.hasByName("Mijn blad"):
        sheet = book.Sheets.getByName("Mijn blad")
        own = CellRangeAddress(sheet.RangeAddress.Sheet, 1, 0, 1, 3)
        sheet.Charts.addNewByName("Eigen grafiek", Rectangle(5000, 500, 8000, 6000), (own,), True, True)


def picture(book, path):
    sheet = book.Sheets.getByName("Dashboard")
    image = book.createInstance("com.sun.star.drawing.GraphicObjectShape")
    image.GraphicURL = uno.systemPathToFileUrl(path)
    image.Size = Size(2000, 2000)
    image.Position = Point(31000, 8000)
    sheet.DrawPage.add(image)


def pivot(book):
    source = book.Sheets.getByName("Inzendingen")
    book.Sheets.insertNewByName("Draaitabel", 2)
    target = book.Sheets.getByName("Draaitabel")
    tables = target.DataPilotTables
    descriptor = tables.createDataPilotDescriptor()
    last = last_row(source)
    width = 1
    while source.getCellByPosition(width + 1, 4).String != "":
        width += 1
    area = source.getCellRangeByPosition(1, 4, width, last).RangeAddress
    descriptor.setSourceRange(area)
    fields = descriptor.getDataPilotFields()
    fields.getByName("Werkgebied").Orientation = ROW
    fields.getByName("Inkomsten").Orientation = DATA
    tables.insertNewByName("Per werkgebied", target.getCellRangeByName("A1").CellAddress, descriptor)


def names(book):
    sheet = book.Sheets.getByName("Inzendingen")
    book.NamedRanges.addNewByName("MijnNaam", "$Inzendingen.$C$6", sheet.getCellRangeByName("A1").CellAddress, 0)


def beside(book):
    sheet = book.Sheets.getByName("Inzendingen")
    sheet.getCellRangeByName("AZ6").String = "naast de tabel"
    sheet.getCellRangeByName("AZ2").Formula = "=AZ6&\"!\""
    dashboard = book.Sheets.getByName("Dashboard")
    dashboard.getCellRangeByName("T4").String = "Mijn opmerking bij het dashboard"


def main(program):
    job = json.load(sys.stdin)
    process, context = edit.start_office(program)
    steps = {
        "own-sheet": own_sheet, "own-column": own_column, "formats": formats, "comment": comment, "filter": filtered,
        "chart": chart, "pivot": pivot, "names": names, "beside": beside, "resave": lambda book: None,
        "picture": lambda book: picture(book, job["picture"]),
    }
    try:
        desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
        url = uno.systemPathToFileUrl(os.path.abspath(job["source"]))
        book = desktop.loadComponentFromURL(url, "_blank", 0, (edit.named("Hidden", True),))
        for step in job["steps"]:
            steps[step](book)
        target = uno.systemPathToFileUrl(os.path.abspath(job["target"]))
        book.storeToURL(target, (edit.named("FilterName", "Calc MS Excel 2007 XML"),))
        book.close(True)
    finally:
        edit.stop_office(process, context)


if __name__ == "__main__":
    main(sys.argv[1])
