"""Tells findings as tests/host/run does: a line each, and at the end a status."""

import sys


class Findings:
    def __init__(self, host):
        self.host = host
        self.failures = 0

    def tell(self, name, good, sentence):
        self.failures += not good
        print(f"{'ok     ' if good else 'FAILED '} {self.host}, {name}: {sentence}", flush=True)

    def end(self):
        sys.exit(1 if self.failures else 0)
