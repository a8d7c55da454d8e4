#!/usr/bin/python3
"""Edits workbooks the way a person with a Dutch LibreOffice does, and saves each as .xlsx.

Reads jobs from standard input: a JSON list of {"source": path, "target": path, "edits": [...]}, where an edit is one of
  {"sheet": NAME, "cell": "G20", "type": "€ 25.000,-"}      typed at the keyboard, so read by the nl-NL locale
  {"sheet": NAME, "cell": "G20", "paste": "two\\nlines"}     pasted as plain text into the cell
  {"sheet": NAME, "cell": "G20", "clear": true} / {"sheet": NAME, "unprotect": true}
  {"sheet": NAME, "insert_row": "A20"} / {"delete_row": "A20"} / {"insert_column": "E1"}
  {"sheet": NAME, "cut": "G20", "to": "K40"}                 cut and pasted: formulas that refer to it follow
  {"sheet": NAME, "move_column": "G", "before": "C"}
  {"sheet": NAME, "rename": NEW} / {"sheet": NAME, "move_to": 0} / {"sheet": NAME, "delete_sheet": true}
  {"add_sheet": NAME}
  {"sheet": NAME, "sort": "B5:AL99", "by": 1}                rows below the head, by the column this far from the left
  {"sheet": NAME, "filter": "B5:AL99", "by": 4, "equals": X} other rows are hidden, with filter buttons
  {"sheet": NAME, "cell": "B7", "fill": 16776960} / {"sheet": NAME, "column": "C", "width": 5000}   colour; 1/100 mm
Writes a JSON list: for each job, the cells typed in with the type and value that LibreOffice made of them.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.sheet import TableFilterField
from com.sun.star.sheet.FilterOperator import EQUAL
from com.sun.star.table import TableSortField

PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>nl-NL</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>"""


def named(name, value):
    property_value = PropertyValue()
    property_value.Name, property_value.Value = name, value
    return property_value


def start_office(program):
    home = tempfile.mkdtemp()
    os.makedirs(os.path.join(home, "user"))
    with open(os.path.join(home, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as settings:
        settings.write(PROFILE)
    pipe = f"edit{os.getpid()}"
    command = [program, "--headless", "--norestore", f"-env:UserInstallation=file://{home}", f"--accept=pipe,name={pipe};urp;"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(120):
        try:
            return process, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    process.kill()
    sys.exit("LibreOffice did not start")


class Typist:
    def __init__(self, context, book):
        self.book = book
        self.controller = book.CurrentController
        self.dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
        self.typed = []

    def edit(self, edit):
        if "add_sheet" in edit:
            return self.book.Sheets.insertNewByName(edit["add_sheet"], self.book.Sheets.Count)
        sheet = self.book.Sheets.getByName(edit["sheet"])
        # Whoever inserts rows or moves columns has taken the protection off first; it has no password.
        if sheet.isProtected() and not ("type" in edit or "paste" in edit):
            sheet.unprotect("")
        if "type" in edit:
            self.type(sheet, edit["cell"], edit["type"])
        elif "paste" in edit:
            sheet.getCellRangeByName(edit["cell"]).String = edit["paste"]
        elif "unprotect" in edit:
            sheet.unprotect("")
        elif "clear" in edit:
            sheet.getCellRangeByName(edit["cell"]).clearContents(1 | 2 | 4 | 16)
        elif "insert_row" in edit:
            sheet.Rows.insertByIndex(self.address(sheet, edit["insert_row"]).StartRow, 1)
        elif "delete_row" in edit:
            sheet.Rows.removeByIndex(self.address(sheet, edit["delete_row"]).StartRow, 1)
        elif "insert_column" in edit:
            sheet.Columns.insertByIndex(self.address(sheet, edit["insert_column"]).StartColumn, 1)
        elif "cut" in edit:
            sheet.moveRange(sheet.getCellRangeByName(edit["to"]).CellAddress, self.address(sheet, edit["cut"]))
        elif "move_column" in edit:
            self.move_column(sheet, edit["move_column"], edit["before"])
        elif "sort" in edit:
            self.sort(sheet.getCellRangeByName(edit["sort"]), edit["by"])
        elif "filter" in edit:
            self.filter(sheet, edit["filter"], edit["by"], edit["equals"])
        elif "fill" in edit:
            sheet.getCellRangeByName(edit["cell"]).CellBackColor = edit["fill"]
        elif "width" in edit:
            sheet.Columns.getByName(edit["column"]).Width = edit["width"]
        elif "rename" in edit:
            sheet.Name = edit["rename"]
        elif "move_to" in edit:
            self.book.Sheets.moveByName(edit["sheet"], edit["move_to"])
        elif "delete_sheet" in edit:
            self.book.Sheets.removeByName(edit["sheet"])
        else:
            sys.exit(f"unknown edit {edit}")

    def address(self, sheet, cell):
        return sheet.getCellRangeByName(cell).RangeAddress

    def sort(self, cells, by):
        field = TableSortField()
        field.Field, field.IsAscending = by, True
        fields = uno.Any("[]com.sun.star.table.TableSortField", (field,))
        cells.sort((named("SortFields", fields), named("ContainsHeader", True)))

    def filter(self, sheet, table, by, text):
        """As the button in the head does it: the database range that stands there hides the other rows."""
        address = self.address(sheet, table)
        ranges = (self.book.DatabaseRanges.getByIndex(index) for index in range(self.book.DatabaseRanges.Count))
        found = next(each for each in ranges if each.DataArea.Sheet == address.Sheet and each.DataArea.StartRow == address.StartRow)
        wanted = TableFilterField()
        wanted.Field, wanted.Operator, wanted.IsNumeric, wanted.StringValue = by, EQUAL, False, text
        found.AutoFilter = True
        found.getFilterDescriptor().setFilterFields((wanted,))
        found.refresh()

    def type(self, sheet, name, text):
        cell = sheet.getCellRangeByName(name).getCellByPosition(0, 0)
        self.controller.setActiveSheet(sheet)
        self.controller.select(cell)
        self.dispatcher.executeDispatch(self.controller.Frame, ".uno:EnterString", "", 0, (named("StringName", text),))
        value = cell.Value if cell.Type.value == "VALUE" else cell.String
        self.typed.append({"sheet": sheet.Name, "cell": name, "type": cell.Type.value, "value": value})

    def move_column(self, sheet, column, before):
        target = self.address(sheet, f"{before}1").StartColumn
        sheet.Columns.insertByIndex(target, 1)
        source = sheet.Columns.getByName(column).RangeAddress
        if source.StartColumn >= target:
            source = sheet.Columns.getByIndex(source.StartColumn + 1).RangeAddress
        key = sheet.getCellByPosition(source.StartColumn, 0).String
        sheet.moveRange(sheet.getCellByPosition(target, 0).CellAddress, source)
        # LibreOffice refuses without a word when a merged cell would be torn apart, as Excel refuses with one.
        if sheet.getCellByPosition(target, 0).String != key:
            sys.exit(f"{sheet.Name}: column {column} can't be moved")
        sheet.Columns.removeByIndex(source.StartColumn, 1)


def run(context, job):
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    url = uno.systemPathToFileUrl(os.path.abspath(job["source"]))
    book = desktop.loadComponentFromURL(url, "_blank", 0, (named("Hidden", True),))
    typist = Typist(context, book)
    for edit in job["edits"]:
        typist.edit(edit)
    target = uno.systemPathToFileUrl(os.path.abspath(job["target"]))
    book.storeToURL(target, (named("FilterName", "Calc MS Excel 2007 XML"),))
    book.close(True)
    return typist.typed


def stop_office(process, context):
    """Asks politely: the program that was started is only the parent of the one that holds the files."""
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        desktop.terminate()
    except Exception:
        process.terminate()
    process.wait(20)


def main(program):
    jobs = json.load(sys.stdin)
    process, context = start_office(program)
    try:
        print(json.dumps([run(context, job) for job in jobs]))
    finally:
        stop_office(process, context)


if __name__ == "__main__":
    main(sys.argv[1])
