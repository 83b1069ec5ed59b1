"""Runs a checker over folders within one process: python3 check-folders.py CHECKER FOLDER...
Prints for each folder a line of JSON: the exit code, null where the checker broke off, and what failed."""
import contextlib, io, json, runpy, sys

checker, *folders = sys.argv[1:]
for folder in folders:
    out = io.StringIO()
    sys.argv = [checker, "--part", folder]
    with contextlib.redirect_stdout(out):
        try:
            runpy.run_path(checker, run_name="__main__")
            code = None
        except SystemExit as end:
            code = end.code
        except Exception as error:  # a row so wrong that the checker cannot go on
            code, _ = None, print("FAIL", repr(error))
    print(json.dumps([code, [line for line in out.getvalue().splitlines() if line.startswith("FAIL")]]))
