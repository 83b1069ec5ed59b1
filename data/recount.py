#!/usr/bin/env python3
"""Recomputes a release's answers from its files alone (Python standard library only), sharing nothing with the service.

recount.py [FOLDER] --questions FILE [--earlier FOLDER]   answers each question of the file and says which answers are wrong
recount.py [FOLDER] --service URL [--seed N] [--inputs N] [--topics A,B]   puts seeded random requests to a running service (URL of
                                       its GraphQL end point), compares answer with answer, prints topic x comparisons x differences
recount.py [FOLDER] --verdict SUBJECT OBJECT | --pathways FROM TO [LONGEST] | --pool MEASURE | --contradictions
FOLDER is the release, the folder of this file where none is given; --earlier the release before it (FOLDER/releases/1).
Ends with "N passed, N failed"; the exit code is 1 where something differs. The constants stand in recount/constants.py."""
import sys

from recount.command import main

if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
