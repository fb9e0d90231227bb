"""Opens a document in a LibreOffice of its own and exports it as PDF.

usage: open.py FILE PDF    the password on standard input, nothing for none

Prints "opened" or "refused", then the version, the number of pages and the text, each after its name and a colon.
Ends with 0 if it was opened, 2 if it was refused, 3 if LibreOffice didn't start.
"""
import os
import signal
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

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


def show(context, file, password, pdf):
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        document = load(desktop, file, password)
        print("opened" if document else "refused")
        print("version:" + version(context))
        if document is None:
            return 2
        print("pages:%d" % document.getCurrentController().PageCount)
        document.storeToURL(url(pdf), (value("FilterName", "writer_pdf_Export"),))
        print("text:" + document.getText().getString())
        document.close(True)
        return 0
    finally:
        try:
            desktop.terminate()
        except Exception:
            pass


def main():
    file, pdf = sys.argv[1:3]
    password = sys.stdin.read()
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        pipe = "understudy%d" % os.getpid()
        process = subprocess.Popen(
            ["soffice", "--headless", "--invisible", "--nologo", "--nodefault", "--norestore", "--nolockcheck",
             "-env:UserInstallation=" + url(os.path.join(folder, "profile")), "--accept=pipe,name=%s;urp;" % pipe],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, start_new_session=True)
        try:
            context = connect(pipe, process)
            return 3 if context is None else show(context, file, password, pdf)
        finally:
            try:
                process.wait(20)
            except subprocess.TimeoutExpired:
                os.killpg(process.pid, signal.SIGKILL)


sys.stdout.reconfigure(encoding="utf-8", newline="\n")
sys.stdin.reconfigure(encoding="utf-8", newline="")
sys.exit(main())
