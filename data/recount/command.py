"""The command line of the recount."""
import argparse
import os

from .questions import ask
from .release import Release

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def main(arguments):
    """Exit code 0 where all agree, 1 where something differs."""
    parser = argparse.ArgumentParser(prog='recount.py', description='Recomputes a release from its files alone.')
    parser.add_argument('folder', nargs='?', default=HERE)
    parser.add_argument('--questions')
    parser.add_argument('--earlier')
    chosen = parser.parse_args(arguments)
    release = Release(chosen.folder)
    good = True
    if chosen.questions:
        good = ask(release, chosen.questions, chosen.earlier or os.path.join(chosen.folder, 'releases', '1')) and good
    return 0 if good else 1
