#!/usr/bin/python3
"""Opens workbooks in LibreOffice, recalculates every formula and saves them, and says what each of these took.

Arguments: the program, then the workbooks; of those after "--unsaved" the saving is left out.
Writes a JSON list of {"loading", "calculating", "saving"} in seconds of processor time; "saving" is null where left out.
"""
import json
import os
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

# Opens files as they are: formulas keep the values that stand beside them.
PROFILE = """<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>1</value></prop></item>
</oor:items>"""


def named(name, value):
    property_value = PropertyValue()
    property_value.Name, property_value.Value = name, value
    return property_value


def start_office(program, home):
    os.makedirs(os.path.join(home, "user"))
    with open(os.path.join(home, "user", "registrymodifications.xcu"), "w", encoding="utf-8") as settings:
        settings.write(PROFILE)
    pipe = f"bench{os.getpid()}"
    command = [program, "--headless", "--norestore", f"-env:UserInstallation=file://{home}", f"--accept=pipe,name={pipe};urp;"]
    process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    local = uno.getComponentContext()
    resolver = local.ServiceManager.createInstanceWithContext("com.sun.star.bridge.UnoUrlResolver", local)
    for _ in range(240):
        try:
            return process, resolver.resolve(f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext")
        except Exception:
            time.sleep(0.5)
    process.kill()
    sys.exit("LibreOffice did not start")


def processor_time(home):
    """Of the program and the one that it starts: both have the profile on their command line."""
    ticks = 0
    for process in filter(str.isdigit, os.listdir("/proc")):
        try:
            with open(f"/proc/{process}/cmdline", encoding="utf-8", errors="replace") as command:
                if home not in command.read():
                    continue
            with open(f"/proc/{process}/stat", encoding="utf-8") as facts:
                fields = facts.read().rsplit(")", 1)[1].split()
        except OSError:
            continue
        ticks += int(fields[11]) + int(fields[12])
    return ticks / os.sysconf("SC_CLK_TCK")


def measure(context, home, source, is_saved):
    def timed(work):
        start = processor_time(home)
        result = work()
        return result, round(processor_time(home) - start, 2)

    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    url = uno.systemPathToFileUrl(os.path.abspath(source))
    target = uno.systemPathToFileUrl(os.path.join(home, "saved.xlsx"))
    filter_name = (named("FilterName", "Calc MS Excel 2007 XML"),)
    book, loading = timed(lambda: desktop.loadComponentFromURL(url, "_blank", 0, (named("Hidden", True),)))
    # The least of a few: a second time nothing has to be fetched any more.
    calculating = min(timed(book.calculateAll)[1] for _ in range(3))
    saving = timed(lambda: book.storeToURL(target, filter_name))[1] if is_saved else None
    book.close(True)
    return {"loading": loading, "calculating": calculating, "saving": saving}


def stop_office(process, context):
    desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
    try:
        desktop.terminate()
    except Exception:
        process.terminate()
    process.wait(30)


def main(program, files):
    split = files.index("--unsaved") if "--unsaved" in files else len(files)
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as home:
        process, context = start_office(program, home)
        try:
            jobs = [(file, True) for file in files[:split]] + [(file, False) for file in files[split + 1 :]]
            # The first document opened pays for starting up.
            measure(context, home, files[0], False)
            print(json.dumps([measure(context, home, file, is_saved) for file, is_saved in jobs]))
        finally:
            stop_office(process, context)


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2:])
