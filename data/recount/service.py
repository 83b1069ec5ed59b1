"""Compares a running service with the recount, answer for answer, over seeded random requests."""
import json
import random
import time
import urllib.error
import urllib.request
from collections import defaultdict

from . import queries
from .contradictions import Contradictions
from .evidence import Evidence
from .pathways import Walks
from .pooling import Pools
from .tables import Analyses, Lists, enum_value
from .verdict import Verdicts

NEAR = 1e-9
SHOWN = 5


class Client:
    """Sends GraphQL; a refusal or a fault is an answer with errors, a limit on requests is waited for."""

    def __init__(self, url):
        self.url = url

    def ask(self, query, **variables):
        body = json.dumps({'query': query, 'variables': variables}).encode()
        for _ in range(60):
            request = urllib.request.Request(self.url, body, {'content-type': 'application/json', 'cache-control': 'no-cache'})
            try:
                with urllib.request.urlopen(request, timeout=120) as answer:
                    return json.load(answer)
            except urllib.error.HTTPError as refusal:
                if refusal.code == 429:
                    time.sleep(float(refusal.headers.get('retry-after') or 1))
                    continue
                try:
                    return json.load(refusal)
                except ValueError:
                    return {'errors': [{'message': f'HTTP {refusal.code}'}]}
            except urllib.error.URLError as fault:
                raise SystemExit(f'{self.url} does not answer ({fault.reason}): start the service, or give the address of its /graphql') from fault
        return {'errors': [{'message': 'the limit on requests was not lifted'}]}


def same(ours, theirs):
    """Deep equality; numbers with a point to nine digits."""
    if isinstance(ours, float) or isinstance(theirs, float):
        return isinstance(ours, (int, float)) and isinstance(theirs, (int, float)) and abs(ours - theirs) <= NEAR * max(1, abs(ours))
    if isinstance(ours, dict) and isinstance(theirs, dict):
        return ours.keys() == theirs.keys() and all(same(ours[k], theirs[k]) for k in ours)
    if isinstance(ours, (list, tuple)) and isinstance(theirs, (list, tuple)):
        return len(ours) == len(theirs) and all(map(same, ours, theirs))
    return ours == theirs


def identity(thing):
    return thing['id'] if isinstance(thing, dict) else thing


class Comparison:
    """Puts requests topic by topic and keeps count."""

    def __init__(self, release, url, seed, inputs):
        self.release, self.client, self.inputs, self.seed = release, Client(url), inputs, seed
        self.compared, self.different = defaultdict(int), defaultdict(list)
        self.evidence = Evidence(release)
        self.table_of = Verdicts(self.evidence)
        self.walks = Walks(self.table_of)
        self.rows = Lists(release)
        self.analyses = Analyses(release, self.evidence)

    # ---- keeping count ----------------------------------------------------------------------------------------
    def check(self, topic, where, ours, theirs):
        self.compared[topic] += 1
        if not same(ours, theirs):
            self.different[topic].append(f'{where}\n    recount {json.dumps(ours, default=list)[:400]}\n    service {json.dumps(theirs, default=list)[:400]}')

    def answer(self, topic, where, query, **variables):
        """The service's answer; one that it refuses is a difference."""
        got = self.client.ask(query, **variables)
        if got.get('errors') or not got.get('data'):
            self.compared[topic] += 1
            self.different[topic].append(f'{where}: {json.dumps(got.get("errors"))[:300]}')
            return None
        return got['data']['answer']

    def pages(self, topic, where, query, connection=lambda answer: answer, listed='nodes', **variables):
        """All nodes (or edges) of a connection, page by page; None where a page was refused."""
        nodes, after = [], None
        while True:
            answer = self.answer(topic, where, query, after=after, **variables)
            if answer is None:
                return None
            page = connection(answer)
            nodes += page[listed]
            if not page['pageInfo']['hasNextPage']:
                return nodes
            after = page['pageInfo']['endCursor']

    def run(self, topics=None):
        for topic in ('lists', 'links', 'verdicts', 'reports', 'pathways', 'contradictions', 'matrix', 'comparison', 'sensitivity', 'pools'):
            if topics is None or topic in topics:
                self.dice = random.Random(f'{self.seed} {topic}')
                getattr(self, topic)(topic)
        return self.table()

    def table(self):
        for topic, found in self.different.items():
            for text in found[:SHOWN]:
                print(f'{topic}: {text}')
            if len(found) > SHOWN:
                print(f'{topic}: {len(found) - SHOWN} more')
        print(f'{"topic":<16}{"comparisons":>12}{"differences":>12}')
        for topic, count in self.compared.items():
            print(f'{topic:<16}{count:>12}{len(self.different[topic]):>12}')
        failed = sum(map(len, self.different.values()))
        print(f'{sum(self.compared.values()) - failed} passed, {failed} failed')
        return failed == 0

    # ---- random inputs ----------------------------------------------------------------------------------------
    def some(self, values, most=3):
        values = sorted(values)
        return self.dice.sample(values, min(len(values), self.dice.randint(1, most)))

    def maybe(self, **given):
        """Each filter with a chance of one in three."""
        return {name: value() for name, value in given.items() if self.dice.random() < 1 / 3}

    def evidence_filter(self):
        return self.maybe(levels=lambda: self.some(['CLINICAL_CONTROLLED', 'CLINICAL_UNCONTROLLED', 'PRECLINICAL', 'REVIEW', 'NARRATIVE']),
                          humanOnly=lambda: True, minStudies=lambda: self.dice.randint(1, 3))

    # ---- topics -----------------------------------------------------------------------------------------------
    def lists(self, topic):
        release = self.release
        ids = lambda rows: [r['id'] for r in rows]
        upper = lambda rows, key: {r[key].upper() for r in rows}
        kinds = {enum_value(e['kind']) for e in release.entities.values()}
        filters = {
            'entities': lambda: self.maybe(kinds=lambda: self.some(kinds), desiredDirections=lambda: self.some(['HIGHER', 'LOWER', 'NONE'])),
            'claims': lambda: self.maybe(evidence=self.evidence_filter, predicates=lambda: self.some(upper(release.claims, 'predicate')), polarities=lambda: self.some(upper(release.claims, 'polarity')),
                                         stances=lambda: self.some(upper(release.claims, 'stance')), settings=lambda: self.some(['HUMAN', 'ANIMAL', 'IN_VITRO', 'NONE']), seed=lambda: self.dice.random() < 0.5),
            'studies': lambda: self.maybe(designs=lambda: self.some(upper(release.studies.values(), 'kind')), years=lambda: {'from': self.dice.randint(1995, 2024)}, donors=lambda: self.some(['AUTOLOGOUS', 'ALLOGENEIC']),
                                          stages=lambda: self.some({x.upper() for s in release.studies.values() for x in s['stages']}), causes=lambda: self.some({x.upper() for s in release.studies.values() for x in s['causes']}),
                                          models=lambda: self.some({x.upper() for s in release.studies.values() for x in s.get('models') or []}), registered=lambda: self.dice.random() < 0.5, hasResults=lambda: self.dice.random() < 0.5),
            'results': lambda: self.maybe(measures=lambda: self.some({r['outcome_entity'] for r in release.results}), directions=lambda: self.some(upper(release.results, 'direction')), scopes=lambda: self.some(upper(release.results, 'scope')),
                                          comparedWith=lambda: self.some(upper(release.results, 'compared_with')), designs=lambda: self.some(upper(release.studies.values(), 'kind')), weeks=lambda: {'to': self.dice.randint(4, 60)}),
            'associations': lambda: self.maybe(evidence=self.evidence_filter, subjects=lambda: self.some(release.entities, 20), subjectKinds=lambda: self.some(kinds), objectKinds=lambda: self.some(kinds),
                                               predicates=lambda: self.some(upper(release.claims, 'predicate'))),
        }
        for name, make in filters.items():
            for _ in range(self.inputs):
                chosen = make()
                where = f'{name} {json.dumps(chosen)}'
                answer = self.answer(topic, where, queries.list_query(name), filter=chosen)
                if answer is None:
                    continue
                rows, facets = getattr(self.rows, name)(**chosen)
                order = [f'ASSOC:{s}~{o}' for s, o in rows] if name == 'associations' else sorted(ids(rows))
                self.check(topic, where, [len(rows), order[:100]], [answer['totalCount'], [n['id'] for n in answer['nodes']]])
                for facet in queries.LIST_FACETS[name].split():
                    theirs = {queries.FACET_WORD.get(f['value'], f['value']): f['count'] for f in answer['aggregations'][facet]}
                    fold = lambda counts: {str(k).upper(): v for k, v in counts.items() if v}
                    self.check(topic, f'{where} facet {facet}', fold(facets[facet]), fold(theirs))

    def links(self, topic):
        for entity in self.some(self.release.entities, self.inputs * 2):
            for direction in ('OUTGOING', 'INCOMING'):
                for inherit in (False, True):
                    where = f'{entity} {direction} inherit {inherit}'
                    edges = self.pages(topic, where, queries.LINKS, lambda answer: answer['associations'], 'edges', id=entity, direction=direction, inherit=inherit)
                    if edges is None:
                        continue
                    theirs = [(e['other']['id'], e['inheritedFrom'] and identity(e['inheritedFrom'])) for e in edges]
                    self.check(topic, where, sorted(self.rows.links(entity, direction, inherit), key=str), sorted(theirs, key=str))

    def counts(self, verdict):
        """(only for, both, against by a sign, found none) in independent studies."""
        if verdict.supports is None:
            return [0, 0, 0, 0]
        pro, contra = set(verdict.supports.studies), verdict.opposes.studies
        only = {g: r for g, (_, r) in contra.items() if g not in pro}
        return [len(pro - set(contra)), len(pro & set(contra)), sum(r.says == 'SIGN' for r in only.values()), sum(r.says == 'NULL' for r in only.values())]

    def verdicts(self, topic):
        for pair in self.pairs(self.inputs * 4):
            where, answer = str(pair), self.answer(topic, str(pair), queries.VERDICT, id=f'ASSOC:{pair[0]}~{pair[1]}')
            if answer is None:
                continue
            ours, theirs, said = self.table_of.of(*pair), answer['verdict'], answer['confidence'] or {'for': None, 'against': None}
            self.check(topic, f'{where} state', [ours.state, ours.direction], [theirs['state'], theirs['direction']])
            if ours.state != 'INHERITED_ONLY':
                self.check(topic, f'{where} for, against', list(ours.numbers), [said['for'], said['against']])
                self.check(topic, f'{where} studies', self.counts(ours), [theirs[k] for k in ('supports', 'partlySupports', 'opposes', 'noEffect')])
            inherited = said.get('inherited') or {'for': 0, 'against': 0}
            self.check(topic, f'{where} inherited', list(ours.inherited or (0.0, 0.0)), [inherited['for'], inherited['against']])
            best = theirs.get('bestInherited')
            self.check(topic, f'{where} best inherited', ours.best_inherited, best and (best['class'], identity(best['via'])))
            self.check(topic, f'{where} by setting', [[v.setting, v.state, v.direction] for v in ours.by_setting],
                       [[queries.SETTING_WORD.get(v['setting'], v['setting']), v['state'], v['direction']] for v in theirs['bySetting']])
            mirrors = answer['mirror'] if isinstance(answer['mirror'], list) else [answer['mirror']] if answer['mirror'] else []
            self.check(topic, f'{where} mirror', [list(m) for m in self.table_of.mirror(*pair)], [[m['object']['id'], m['sign'], m['direction'], m['state']] for m in mirrors])

    def reports(self, topic):
        for pair in self.pairs(self.inputs):
            for inherit in (True, False):
                evidence = self.evidence if inherit else Evidence(self.release, inherit=False)
                table = self.table_of if inherit else Verdicts(evidence)
                where = f'{pair} inherit {inherit}'
                nodes = self.pages(topic, where, queries.REPORTS, lambda answer: answer['reports'], id=f'ASSOC:{pair[0]}~{pair[1]}', inherit=inherit)
                if nodes is None:
                    continue
                ours = {(r.study, r.source): [side, counted, why, None if r.grade == 'NOTHING' else r.grade, r.design.upper(), r.basis.upper(), r.inherited, r.via, round(w, 12) if counted else None]
                        for r, side, counted, why, w in table.reports(*pair)}
                theirs = {(n['study']['id'], identity(n['claim'] or n['result'])): [n['side'], n['counted'], n['notCountedBecause'], n['class'], n['design'], n['basis'],
                          n['inheritedFrom'] and identity(n['inheritedFrom']), n['via'] and identity(n['via']), round(n['weight'], 12) if n['counted'] else None] for n in nodes}
                self.check(topic, where, sorted(map(list, ours)), sorted(map(list, theirs)))
                for key in sorted(set(ours) & set(theirs)):
                    self.check(topic, f'{where} {key}', ours[key], theirs[key])

    def pairs(self, count):
        every = self.evidence.pairs()
        return self.dice.sample(every, min(count, len(every)))

    def pathways(self, topic):
        release = self.release
        sources = [e for e in release.entities if release.kind(e) in ('CellSource', 'Product', 'Therapy', 'Mechanism')]
        targets = [e for e, row in release.entities.items() if row.get('target')]
        plain = Walks(Verdicts(Evidence(release, inherit=False)), inherit=False)
        for _ in range(self.inputs):
            start, end, longest, inherit = self.dice.choice(sources), self.dice.choice(targets), self.dice.randint(1, 4), self.dice.random() < 0.7
            most = self.dice.choice([None, None, 3])
            where = f'{start} {end} {longest} inherit {inherit} perFirstStep {most}'
            answer = self.answer(topic, where, queries.PATHWAYS, **{'from': [start], 'to': [end]}, maxLength=longest, inherit=inherit, perFirstStep=most)
            if answer is None:
                continue
            walks = self.walks if inherit else plain
            shown, total = walks.pathways(start, end, longest)
            shown, left_out = walks.bounded(shown, most)
            self.check(topic, f'{where} total', total, answer['totalCount'])
            self.check(topic, f'{where} entries', len(shown), answer['entryCount'])
            self.check(topic, f'{where} left out', left_out, answer['leftOut'] or 0)
            self.check(topic, f'{where} order', [p.id for p in shown[:20]], [n['id'] for n in answer['nodes']])
            ours = {p.id: p for p in shown}
            for node in answer['nodes']:
                path = ours.get(node['id'])
                if path is not None:
                    self.check(topic, f'{node["id"]} inherit {inherit}',
                               [path.net, path.effect, path.kind, path.opposed_at, path.two_faces and path.two_faces.id, path.confidence, list(path.signs)],
                               [node['netSign'], node['effect'], node['kindOfClaim'], node['opposedAt'] and identity(node['opposedAt']),
                                node['twoFaces'] and node['twoFaces']['id'], node['confidence'], [s['sign'] for s in node['steps']]])

    def contradictions(self, topic):
        nodes = self.pages(topic, 'all', queries.CONTRADICTIONS)
        if nodes is None:
            return
        ours = {f'ASSOC:{s}~{o}': levels for (s, o), levels in Contradictions(self.evidence).entries().items()}
        theirs = {n['association']['id']: sorted(n['levels'], key=['PAIR', 'CLASS', 'USE', 'RESULT'].index) for n in nodes}
        for key in sorted(set(ours) | set(theirs)):
            self.check(topic, key, ours.get(key), theirs.get(key))

    def matrix(self, topic):
        for rows, columns in (('Mechanism', 'Outcome'), ('CellSource', 'Measure'), ('Product', 'Complication')):
            where = f'{rows} x {columns}'
            answer = self.answer(topic, where, queries.MATRIX, rows=enum_value(rows), columns=enum_value(columns))
            if answer is None:
                continue
            of = lambda kind: [e for e in self.release.entities if self.release.kind(e) == kind]
            ours = self.analyses.matrix(of(rows), of(columns))
            theirs = {(c['row']['id'], c['column']['id']): [c['state'], c['direct'], c['derived'], sorted(s['id'] for s in c['studies'])] for c in answer['cells']}
            for key in sorted(set(ours) | set(theirs)):
                self.check(topic, f'{where} {key}', list(ours[key]) if key in ours else None, theirs.get(key))

    def comparison(self, topic):
        release = self.release
        sources = [e for e in release.entities if release.kind(e) == 'CellSource']
        for _ in range(self.inputs):
            ids = self.dice.sample(sources, self.dice.randint(2, 4))
            answer = self.answer(topic, str(ids), queries.COMPARE, ids=ids)
            if answer is None:
                continue
            ours = {m: [sorted(acts), sorted(inherits)] for m, (acts, inherits) in self.analyses.mechanisms(ids).items()}
            theirs = {m['mechanism']['id']: [sorted(t['id'] for t in m['things']), sorted(t['id'] for t in m['inheritedBy'])] for m in answer['mechanisms']}
            self.check(topic, str(ids), ours, theirs)

    def sensitivity(self, topic):
        sources, targets = self.release.ladder['main_sources'], self.release.ladder['main_targets']
        for _ in range(max(3, self.inputs // 5)):
            shown, _ = self.walks.pathways(self.dice.choice(sources), self.dice.choice(targets), 3)
            shown = [p for p in shown if not p.none_found and p.via_mirror is None][:10]
            if not shown:
                continue
            path = self.dice.choice(shown)
            answer = self.answer(topic, path.id, queries.SENSITIVITY, id=path.id)
            if answer is None:
                continue
            whole, found = self.analyses.sensitivity(path.nodes, path.signs)
            self.check(topic, path.id, whole, answer['confidence'])
            theirs = {s['study']['id']: [s['without'], s['breaks']] for s in answer['studies']}
            self.check(topic, f'{path.id} studies', {k: list(v) for k, v in found.items()}, theirs)

    def pools(self, topic):
        pools = Pools(self.release)
        poolable = ('AdverseEvent', 'Complication', 'Measure', 'Outcome')
        for measure in sorted({r['outcome_entity'] for r in self.release.results if self.release.kind(r['outcome_entity']) in poolable}):
            for cells in ('MSC_ONLY', 'ANY'):
                for least in (3, 2):
                    model, adjust = self.dice.choice(['REML', 'DERSIMONIAN_LAIRD', 'FIXED']), self.dice.choice(['HARTUNG_KNAPP', 'NONE'])
                    where = f'{measure} {cells} from {least} {model} {adjust}'
                    answer = self.answer(topic, where, queries.POOL, measure=measure, cells=cells, minStudies=least, model=model, adjust=adjust)
                    if answer is None:
                        continue
                    ours = pools.pool(measure, cells, min_studies=least, adjust=adjust)
                    taken = sorted(r.row['id'] for r in ours.taken)
                    if answer['__typename'] == 'Pooled':
                        self.check(topic, f'{where} rows', [ours.reason, taken], [None, sorted(s['result']['id'] for s in answer['studies'])])
                        found = ours.estimates.get(model)
                        names = ('k', 'estimate', 'low', 'high', 'q')
                        self.check(topic, f'{where} estimate', found and [round(getattr(found, n), 6) for n in names], [round(answer[n], 6) for n in names])
                        tau = (found.tau_squared if found and model != 'FIXED' else None)
                        self.check(topic, f'{where} tau squared', tau and round(tau, 6), answer['tauSquared'] and round(answer['tauSquared'], 6))
                    else:
                        self.check(topic, f'{where} refused', [ours.reason, taken], [answer['reason'], sorted(t['result']['id'] for t in answer['trials'])])
                        other = answer['withAnyCells']
                        if cells == 'MSC_ONLY' and model == 'REML':
                            self.check(topic, f'{where} any cells', ours.any_cells and [ours.any_cells.k, round(ours.any_cells.estimate, 6)], other and other['estimate'] is not None and [other['k'], round(other['estimate'], 6)] or None)
                    self.check(topic, f'{where} left out', sorted(ours.left_out), sorted(x['result']['id'] for x in answer['leftOut']))
                    self.check(topic, f'{where} published', ours.published, [row['id'] for row in answer['published']])
