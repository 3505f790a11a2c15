#!/usr/bin/env python3
"""Draws warnings to be judged by eye.

    draw_warnings.py TABLE [--count 50] [--seed 52131]

TABLE is what `Plenary.Corpus --diagnostics` wrote. The same table and the same seed give the same draw. What is drawn hangs on each
warning alone, so that one more or less changes the draw by one.
"""
import argparse
import hashlib
import re


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('table')
    parser.add_argument('--count', type=int, default=50)
    parser.add_argument('--seed', type=int, default=52131)
    arguments = parser.parse_args()
    with open(arguments.table, encoding='utf-8', newline='\n') as file:
        rows = [line.rstrip('\n').split('\t') for line in file]
    warnings = [row for row in rows if row[2] in ('Warning', 'Error')]
    drawn = sorted(warnings, key=lambda row: hashlib.sha256('\t'.join([str(arguments.seed), row[0], row[1], row[3], row[4]]).encode()).digest())[:arguments.count]
    for name, id, _, line, message, around in sorted(drawn):
        # Other characters that end a line would break the table.
        print(f'{id}\t{name}:{line}\t{message}\t' + re.sub(r'\s+', ' ', around))


if __name__ == '__main__':
    main()
