"""Opens documents in a LibreOffice of its own, one after the other, and exports them as PDF.

usage: open.py [--update | --whole] FILE PDF [FILE PDF ...]    on standard input the passwords, a NUL between them, nothing for none

With --update, tables of contents are made anew and fields are brought up to date first.

With --whole, the text is all of it, part by part: a line a paragraph after its number, the cells of tables, footnotes, headers and footers. Of a file named "accept=FILE" or "reject=FILE", all tracked changes are accepted or rejected first. No PDFs are made.

Prints of each, with a NUL between them, the version, then "opened", the number of pages (0 of spreadsheets), with --update each heading with its number, and the text, or "refused". Ends with 3 if LibreOffice didn't start.
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue
from com.sun.star.uno import RuntimeException

START_SECONDS = 90


def value(name, content):
    made = PropertyValue()
    made.Name = name
    made.Value = content
    return made


def url(path):
    return uno.systemPathToFileUrl(os.path.abspath(path))


def connect(pipe, process):
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    until = time.monotonic() + START_SECONDS
    while time.monotonic() < until and process.poll() in (None, 0):
        try:
            return resolver.resolve("uno:pipe,name=%s;urp;StarOffice.ComponentContext" % pipe)
        except Exception:
            time.sleep(0.1)
    return None


def version(context):
    provider = context.ServiceManager.createInstanceWithContext(
        "com.sun.star.configuration.ConfigurationProvider", context)
    access = provider.createInstanceWithArguments(
        "com.sun.star.configuration.ConfigurationAccess", (value("nodepath", "/org.openoffice.Setup/Product"),))
    return access.getByName("ooSetupVersion")


def load(desktop, file, password):
    how = [value("Hidden", True)]
    if password:
        how.append(value("Password", password))
    try:
        return desktop.loadComponentFromURL(url(file), "_blank", 0, tuple(how))
    except Exception:
        return None


def cells(sheet):
    """What is shown in the cells that are in use: a line a row, tabs between; a formula with a mark before it."""
    cursor = sheet.createCursor()
    cursor.gotoEndOfUsedArea(False)
    address = cursor.getRangeAddress()
    rows = [[sheet.getCellByPosition(column, row) for column in range(address.EndColumn + 1)]
            for row in range(address.EndRow + 1)]
    return "\n".join("\t".join(
        ("\u2a0d" if cell.getType().value == "FORMULA" else "") + cell.getString().replace("\n", "\u23ce")
        for cell in row) for row in rows)


def show_sheets(document, pdf):
    document.storeToURL(url(pdf), (value("FilterName", "calc_pdf_Export"),))
    sheets = document.getSheets()
    text = "\n".join("[%s]\n%s" % (name, cells(sheets.getByName(name))) for name in sheets.getElementNames())
    document.close(True)
    return "opened\npages:%d\ntext:%s" % (0, text)


def update(document):
    indexes = document.getDocumentIndexes()
    for i in range(indexes.getCount()):
        indexes.getByIndex(i).update()
    document.getTextFields().refresh()
    document.refresh()


def headings(document):
    paragraphs = document.getText().createEnumeration()
    while paragraphs.hasMoreElements():
        paragraph = paragraphs.nextElement()
        if paragraph.supportsService("com.sun.star.text.Paragraph") and paragraph.OutlineLevel > 0:
            yield "heading:%s %s\n" % (paragraph.ListLabelString, paragraph.getString())


def settle(dispatcher, document, what):
    command = {"accept": ".uno:AcceptAllTrackedChanges", "reject": ".uno:RejectAllTrackedChanges"}[what]
    dispatcher.executeDispatch(document.getCurrentController().getFrame(), command, "", 0, ())


def show_whole(desktop, dispatcher, file, password):
    what, _, path = file.rpartition("=")
    document = load(desktop, path, password)
    if document is None:
        return "refused\n"
    pages = document.getCurrentController().PageCount
    if what:
        settle(dispatcher, document, what)
    update(document)
    text = "\n".join(whole(document))
    document.close(True)
    return "opened\npages:%d\ntext:%s" % (pages, text)


def lines(text, within):
    """All paragraphs of a text, those in tables too, each with where it is; but not what only keeps them apart."""
    parts = text.createEnumeration()
    while parts.hasMoreElements():
        part = parts.nextElement()
        if part.supportsService("com.sun.star.text.TextTable"):
            yield from in_table(part, within)
        else:
            # what is empty is tracked by a joiner that can't be seen
            words = part.getString().replace("\u200d", "")
            if words or part.ParaStyleName not in ("Table Gap", "Horizontal Line"):
                yield "%s%s|%s" % (within, part.ListLabelString, words)


def in_table(table, within):
    """All cells at once where that can be had, since asking for each paragraph takes a hundred times as long."""
    try:
        rows = table.getDataArray()
    except RuntimeException:  # some are merged, or divided
        for name in table.getCellNames():
            yield from lines(table.getCellByName(name), within + name + " ")
        return
    for i, row in enumerate(rows):
        for j, cell in enumerate(row):
            for words in str(cell).replace("\u200d", "").split("\n"):
                yield "%s%s%d |%s" % (within, column(j), i + 1, words)


def column(number):
    """A to Z, then a to z: more don't occur."""
    return chr(ord("A") + number) if number < 26 else chr(ord("a") + number - 26)


def whole(document):
    body = list(lines(document.getText(), ""))
    while body and body[-1] == "|":
        # behind a table that ends a text there is a paragraph that nobody wrote
        del body[-1]
    yield from body
    notes = document.getFootnotes()
    for i in range(notes.getCount()):
        yield from lines(notes.getByIndex(i), "note %d " % i)
    yield from sorted(set(running(document)))


def running(document):
    """Headers and footers; which of them are in use depends on where pages break."""
    pages = document.getStyleFamilies().getByName("PageStyles")
    for name in pages.getElementNames():
        page = pages.getByName(name)
        if page.isInUse():
            for part in ("Header", "Footer"):
                for side in ("", "First"):
                    if page.getPropertyValue(part + "IsOn"):
                        yield from lines(page.getPropertyValue(part + "Text" + side), part + side + " ")


def show(desktop, file, password, pdf, updated):
    document = load(desktop, file, password)
    if document is None:
        return "refused\n"
    if document.supportsService("com.sun.star.sheet.SpreadsheetDocument"):
        return show_sheets(document, pdf)
    if updated:
        update(document)
    pages = document.getCurrentController().PageCount
    document.storeToURL(url(pdf), (value("FilterName", "writer_pdf_Export"),))
    text = document.getText().getString()
    found = "".join(headings(document)) if updated else ""
    document.close(True)
    return "opened\npages:%d\n%stext:%s" % (pages, found, text)


def show_all(context, files, passwords, option):
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    dispatcher = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.DispatchHelper", context)
    try:
        said = version(context)
        shown = [show_whole(desktop, dispatcher, file, password) if option == "--whole"
                 else show(desktop, file, password, pdf, option == "--update")
                 for file, pdf, password in zip(files[::2], files[1::2], passwords, strict=True)]
        print("\0".join("version:%s\n%s" % (said, document) for document in shown), end="")
        return 0
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass


def main():
    option = sys.argv[1] if sys.argv[1].startswith("--") else ""
    files = sys.argv[2 if option else 1:]
    passwords = sys.stdin.read().split("\0")
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        pipe = "understudy%d" % os.getpid()
        process = subprocess.Popen(
            ["soffice", "--headless", "--invisible", "--nologo", "--nodefault", "--norestore", "--nolockcheck",
             "-env:UserInstallation=" + url(os.path.join(folder, "profile")), "--accept=pipe,name=%s;urp;" % pipe],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            context = connect(pipe, process)
            return 3 if context is None else show_all(context, files, passwords, option)
        finally:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)


sys.stdout.reconfigure(encoding="utf-8", newline="\n")
sys.stdin.reconfigure(encoding="utf-8", newline="")
sys.exit(main())
