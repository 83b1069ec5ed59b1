"""The command line of the recount."""
import argparse
import json
import os

from .contradictions import Contradictions
from .evidence import Evidence
from .pathways import Walks
from .pooling import Pools
from .questions import ask
from .release import Release
from .service import Comparison
from .verdict import Verdicts

HERE = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))


def main(arguments):
    """Exit code 0 where all agree, 1 where something differs."""
    parser = argparse.ArgumentParser(prog='recount.py', description='Recomputes a release from its files alone.')
    parser.add_argument('folder', nargs='?', default=HERE, help='the release; the folder of recount.py where none is given')
    parser.add_argument('--questions', metavar='FILE', help='answers each question of the file')
    parser.add_argument('--earlier', metavar='FOLDER', help='the release before it (FOLDER/releases/1)')
    parser.add_argument('--service', metavar='URL', help='GraphQL end point of a running service to compare with')
    parser.add_argument('--seed', default='1')
    parser.add_argument('--inputs', type=int, default=40, help='random requests of a topic')
    parser.add_argument('--topics', help='only these, by comma')
    parser.add_argument('--verdict', nargs=2, metavar=('SUBJECT', 'OBJECT'))
    parser.add_argument('--pathways', nargs='+', metavar='FROM TO [LONGEST]')
    parser.add_argument('--pool', metavar='MEASURE')
    parser.add_argument('--contradictions', action='store_true')
    chosen = parser.parse_args(arguments)
    release = Release(chosen.folder)
    verdicts = Verdicts(Evidence(release))
    good = True
    if chosen.verdict:
        show_verdict(verdicts, *chosen.verdict)
    if chosen.pathways:
        show_pathways(Walks(verdicts), *chosen.pathways)
    if chosen.pool:
        show_pool(Pools(release).pool(chosen.pool))
    if chosen.contradictions:
        for pair, levels in sorted(Contradictions(verdicts.evidence).entries().items()):
            print(*pair, *levels)
    if chosen.questions:
        good = ask(release, chosen.questions, chosen.earlier or os.path.join(chosen.folder, 'releases', '1')) and good
    if chosen.service:
        good = Comparison(release, chosen.service, chosen.seed, chosen.inputs).run(chosen.topics and chosen.topics.split(',')) and good
    return 0 if good else 1


def show_verdict(verdicts, subject, object_):
    verdict = verdicts.of(subject, object_)
    print(json.dumps({'state': verdict.state, 'direction': verdict.direction, 'numbers': verdict.numbers, 'inherited': verdict.inherited, 'via': verdict.via,
                      'bestInherited': verdict.best_inherited, 'bySetting': [[v.setting, v.state, v.direction, *v.numbers] for v in verdict.by_setting],
                      'mirror': verdicts.mirror(subject, object_)}))
    for report, side, counted, reason, weight in verdicts.reports(subject, object_):
        print(report.source, report.study, side, reason or 'counted', report.grade, report.basis, f'{weight:.4f}',
              *(f'{word} {x}' for word, x in (('inherited from', report.inherited), ('via', report.via)) if x))


def show_pathways(walks, start, end, longest='5'):
    shown, total = walks.pathways(start, end, int(longest))
    print(total, 'pathways')
    for path in shown[:20]:
        print(path.id, path.effect, path.kind, f'{path.least:.4f}', *(f'{word} {x}' for word, x in (
            ('opposed at', path.opposed_at), ('mirror', path.via_mirror), ('two faces', path.two_faces and path.two_faces.id)) if x))


def show_pool(pool):
    print(pool.reason or 'pooled', pool.effect)
    for row in pool.taken:
        print('in ', row.row['id'], row.treated, row.control, row.weeks)
    for key, reason in sorted(pool.left_out.items()):
        print('out', key, reason)
    for model, found in pool.estimates.items():
        print(model, found)
    print('with any cells', pool.any_cells)
