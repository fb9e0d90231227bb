"""Reads a workbook by openpyxl.

usage: workbook.py FILE

Prints a line for each sheet and cell, fields divided by tabs, line ends in texts as U+23CE and U+240D.
"""
import datetime
import sys

import openpyxl


def line(*fields):
    print("\t".join(str(field).replace("\n", "\u23ce").replace("\r", "\u240d") for field in fields))


def kind(cell):
    if isinstance(cell.value, datetime.datetime):
        return "day"
    return {"s": "text", "n": "number", "f": "formula"}[cell.data_type]


def value(cell):
    return cell.value.date().isoformat() if kind(cell) == "day" else cell.value


sys.stdout.reconfigure(encoding="utf-8", newline="\n")
workbook = openpyxl.load_workbook(sys.argv[1])
line("properties", workbook.properties.title, workbook.properties.language, workbook.properties.creator,
     workbook.properties.created.isoformat())
for sheet in workbook.worksheets:
    line("sheet", sheet.title, sheet.freeze_panes, sheet.auto_filter.ref, sheet.print_title_rows,
         sheet.page_setup.orientation, sheet.page_setup.fitToWidth, sheet.page_setup.fitToHeight,
         sheet.sheet_properties.pageSetUpPr.fitToPage, sheet.page_setup.paperSize)
    for row in sheet.iter_rows():
        for cell in row:
            if cell.value is not None:
                line("cell", cell.coordinate, kind(cell), cell.quotePrefix, value(cell))
