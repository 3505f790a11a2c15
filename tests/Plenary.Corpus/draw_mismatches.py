#!/usr/bin/env python3
"""Draws mismatches between renderings and the United Nations' own markup, to be judged by eye.

    draw_mismatches.py FORM RENDERED [--count 100] [--seed 52131]

FORM is a folder of ../shared/corpus, RENDERED holds what Plenary.Corpus made of it. A mismatch is a run of blocks that
differ in kind, number or letters, an opening of another length, or a note's words or place. The same renderings and the
same seed give the same draw.
"""
import argparse
import collections
import difflib
import json
import os
import pathlib
import random
import sys

SHARED = pathlib.Path(__file__).resolve().parents[2] / '..' / 'shared'
sys.path.insert(0, str(SHARED / 'tools'))
from akn_outline import outline  # noqa: E402
from score import blocks, full, key, letters, pair, words  # noqa: E402


def shown(block):
    return f"{block['kind']}: {full(block)}"


def of_blocks(truth, found):
    matcher = difflib.SequenceMatcher(None, [key(b) for b in truth], [key(b) for b in found], autojunk=False)
    for tag, i, j, k, l in matcher.get_opcodes():
        if tag != 'equal':
            yield 'blocks', [shown(b) for b in truth[i:j]], [shown(b) for b in found[k:l]]


def of_openings(truth, found):
    for a, b in pair(truth, found):
        if a['kind'] in ('preambular', 'operative') and a['lead'] and words(a['lead']).lower() != words(b['lead']).lower():
            yield 'opening', [a['lead'] + ' | ' + full(a)], [b['lead']]


def of_notes(truth, found, truth_notes, found_notes):
    def count(side, notes):
        return collections.Counter((full(b)[:120], m, letters(notes.get(m, ''))) for b in side for m in b['notes'])

    pairs = pair(truth, found)
    a, b = count([x for x, _ in pairs], truth_notes), count([x for _, x in pairs], found_notes)
    if a != b:
        yield 'notes', [' · '.join(x) for x in (a - b).elements()], [' · '.join(x) for x in (b - a).elements()]


def from_difference(wanted, got):
    """Of two long lines that begin alike, what stands around their first difference."""
    if len(wanted) != 1 or len(got) != 1:
        return wanted, got
    start = max(0, len(os.path.commonprefix([wanted[0], got[0]])) - 60)
    return ([wanted[0]], [got[0]]) if start < 100 else (['… ' + wanted[0][start:]], ['… ' + got[0][start:]])


def mismatches(form, rendered):
    for text in sorted((SHARED / 'corpus' / form).glob('*.txt')):
        file = SHARED / 'corpus' / 'truth' / (text.stem + '.json')
        if not file.exists():
            continue
        truth = json.loads(file.read_text(encoding='utf-8'))
        try:
            found = outline(str(rendered / (text.stem + '.xml')))
        except Exception as error:
            yield text.stem, 'document', ['a resolution'], [f'{type(error).__name__}: {error}']
            continue
        a, b = blocks(truth), blocks({'statements': found.statements})
        for kind, wanted, got in [*of_blocks(a, b), *of_openings(a, b), *of_notes(a, b, truth['notes'], found.notes)]:
            yield text.stem, kind, wanted, got


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('form')
    parser.add_argument('rendered', type=pathlib.Path)
    parser.add_argument('--count', type=int, default=100)
    parser.add_argument('--seed', type=int, default=52131)
    options = parser.parse_args()
    found = list(mismatches(options.form, options.rendered))
    drawn = sorted(random.Random(options.seed).sample(range(len(found)), min(options.count, len(found))))
    print(f'{len(drawn)} of {len(found)} mismatches, seed {options.seed}')
    for number, index in enumerate(drawn, 1):
        name, kind, wanted, got = found[index]
        wanted, got = from_difference(wanted, got)
        print(f'\n{number}. {name}, {kind}')
        for sign, side in (('-', wanted), ('+', got)):
            for line in side[:8]:
                print(f'  {sign} {line[:240]}')
            if len(side) > 8:
                print(f'  {sign} … {len(side) - 8} more')


if __name__ == '__main__':
    main()
