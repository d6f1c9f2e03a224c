"""Reads a JUnit file and says, as JSON, how many test cases it has and which failed."""
import json
import sys
import xml.etree.ElementTree as ElementTree

root = ElementTree.parse(sys.argv[1]).getroot()
cases = [(suite, case) for suite in root.iter("testsuite") for case in suite.iter("testcase")]
assert root.get("tests") == str(len(cases))
failed = [
    {"suite": suite.get("name"), "name": case.get("name"), "message": case.find("failure").get("message")}
    for suite, case in cases
    if case.find("failure") is not None
]
print(json.dumps({"tests": len(cases), "failed": failed}))
