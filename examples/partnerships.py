"""The library in Python: the command is started once and kept running; each call is a line, each answer is a line."""

import json
import subprocess
import sys


class Partnerships:
    def __init__(self, command=("npx", "deped-school-partnerships")):
        self.process = subprocess.Popen(
            [*command, "answer"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, encoding="utf-8"
        )

    def ask(self, function, *arguments):
        call = json.dumps({"function": function, "input": arguments}, ensure_ascii=False)
        self.process.stdin.write(call + "\n")
        self.process.stdin.flush()
        line = self.process.stdout.readline()
        if not line:
            raise RuntimeError("The command gave no answer.")
        return json.loads(line)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.process.stdin.close()
        self.process.stdout.close()
        self.process.wait()


if __name__ == "__main__":
    # As a program of its own it answers the calls of its input, so that the published cases can be run against it.
    sys.stdin.reconfigure(encoding="utf-8")
    sys.stdout.reconfigure(encoding="utf-8")
    with Partnerships(sys.argv[1:] or ("npx", "deped-school-partnerships")) as partnerships:
        for line in sys.stdin:
            call = json.loads(line)
            print(json.dumps(partnerships.ask(call["function"], *call["input"]), ensure_ascii=False), flush=True)
