"""Lists, facets, links, the matrix, the comparison and sensitivity, recomputed from the files."""
from collections import Counter

from .evidence import Evidence
from .pathways import Walks
from .verdict import SIGN, Verdicts


def enum_value(kind):
    """A kind as the service's enumeration spells it: CellSource is CELL_SOURCE."""
    return ''.join(('_' + c if c.isupper() and i else c).upper() for i, c in enumerate(kind))


class EvidenceFilter:
    """What an evidence filter keeps; the same everywhere (schema, EvidenceFilter)."""

    def __init__(self, release, levels=None, humanOnly=False, species=None, minStudies=1, settings=None, bases=None, stages=None, causes=None, models=None):
        self.release, self.levels, self.human, self.species, self.least = release, levels, humanOnly, species, minStudies
        self.settings, self.bases, self.stages, self.causes, self.models = settings, bases, stages, causes, models

    @property
    def asks_of_claims(self):
        return bool(self.levels or self.species or self.human)

    def claim(self, claim, study):
        row, context = self.release.studies[study], claim['context']
        among = lambda wanted, found: wanted is None or bool({w.lower() for w in wanted} & set(found))
        basis = (claim.get('basis_by_study') or {}).get(study, claim['basis'])
        return (study not in self.release.retracted and among(self.levels, [claim['evidence_level']]) and among(self.species, context['species'])
                and (not self.human or context['setting'] == ['human']) and among(self.settings, context['setting']) and among(self.bases, [basis])
                and among(self.stages, [context['disease_stage']] if context.get('disease_stage') else row['stages'])
                and among(self.causes, context.get('etiology') or row['causes']) and among(self.models, row.get('models') or []))

    def row(self, row):
        study = self.release.studies[row['study']]
        animal = study['kind'] == 'preclinical'
        level = 'preclinical' if animal else 'clinical_uncontrolled' if row['compared_with'] == 'baseline' else 'clinical_controlled'
        return (row['study'] not in self.release.retracted and (self.levels is None or level.upper() in self.levels) and (not self.human or not animal)
                and (self.bases is None or row['basis'].upper() in self.bases))

    def studies(self, claim):
        kept = [s for s in claim['evidence'] if self.claim(claim, s)]
        return kept if len(kept) >= (self.least or 1) else []

    def evidence(self, inherit=True):
        return Evidence(self.release, self.claim, self.row, inherit)


class Lists:
    """Rows of a list under a filter, by id, with the facets over them."""

    def __init__(self, release):
        self.release = release

    def entities(self, kinds=None, desiredDirections=None, text=None):
        keep = lambda e: ((kinds is None or enum_value(e['kind']) in kinds) and (desiredDirections is None or (e.get('desired_direction') or '').upper() in desiredDirections))
        rows = [e for e in self.release.entities.values() if keep(e)]
        return rows, {'kind': Counter(enum_value(e['kind']) for e in rows), 'category': Counter(e['category'] for e in rows),
                      'desiredDirection': Counter((e.get('desired_direction') or 'null').upper() for e in rows)}

    def claims(self, evidence=None, predicates=None, polarities=None, stances=None, settings=None, subjects=None, objects=None, studies=None, seed=None):
        passes = EvidenceFilter(self.release, **(evidence or {}))
        among = lambda wanted, value: wanted is None or value.upper() in wanted
        rows = [c for c in self.release.claims if passes.studies(c) and among(predicates, c['predicate']) and among(polarities, c['polarity'])
                and among(stances, c['stance']) and (settings is None or {s.upper() for s in c['context']['setting']} & set(settings))
                and (subjects is None or c['subject'] in subjects) and (objects is None or c['object'] in objects)
                and (studies is None or set(studies) & set(c['evidence'])) and (seed is None or bool(c['seed']) == seed)]
        upper = lambda key: Counter(c[key].upper() for c in rows)
        return rows, {'level': upper('evidence_level'), 'polarity': upper('polarity'), 'predicate': upper('predicate'), 'stance': upper('stance'),
                      'setting': Counter(s.upper() for c in rows for s in c['context']['setting']),
                      'species': Counter(s.upper() for c in rows for s in c['context']['species'])}

    def studies(self, designs=None, cellSources=None, routes=None, donors=None, years=None, countries=None, statuses=None, phases=None, stages=None,
                causes=None, models=None, registered=None, hasResults=None, retractions=None):
        release = self.release
        with_results = {r['study'] for r in release.results}
        with_classes = lambda sources: {c for s in sources for c in (s, *release.distances(s, release.parents))}
        among = lambda wanted, values: wanted is None or bool(set(wanted) & {str(v).upper() for v in values if v is not None})
        within = lambda year: years is None or (year is not None and years.get('from', year) <= year <= years.get('to', year))
        rows = [s for s in release.studies.values() if among(designs, [s['kind']]) and (cellSources is None or set(cellSources) & with_classes(s['cell_source_entities']))
                and (routes is None or set(routes) & set(s['route_entities'])) and among(donors, s['donor']) and within(s.get('year'))
                and among(stages, s['stages']) and among(causes, s['causes']) and among(models, s.get('models') or []) and among(retractions, [s['retraction']])
                and among(statuses, [s.get('status')]) and (countries is None or set(countries) & set(s.get('countries') or []))
                and (registered is None or bool(s.get('registration')) == registered) and (hasResults is None or (s['id'] in with_results) == hasResults)]
        one = lambda key: Counter('NULL' if s.get(key) is None else str(s[key]).upper() for s in rows)
        many = lambda key: Counter(str(v).upper() for s in rows for v in s.get(key) or [])
        return rows, {'design': one('kind'), 'retraction': one('retraction'), 'donor': many('donor'), 'year': one('year'), 'status': one('status'),
                      'country': many('countries'), 'stage': many('stages'), 'cause': many('causes'), 'model': many('models')}

    def results(self, measures=None, directions=None, comparedWith=None, scopes=None, designs=None, studies=None, weeks=None):
        release = self.release
        among = lambda wanted, value: wanted is None or value.upper() in wanted
        within = lambda week: weeks is None or (week is not None and weeks.get('from', week) <= week <= weeks.get('to', week))
        rows = [r for r in release.results if (measures is None or r['outcome_entity'] in measures) and among(directions, r['direction'])
                and among(comparedWith, r['compared_with']) and among(scopes, r['scope']) and among(designs, release.studies[r['study']]['kind'])
                and (studies is None or r['study'] in studies) and within(r.get('timepoint_weeks'))]
        one = lambda key: Counter(r[key].upper() for r in rows)
        return rows, {'comparedWith': one('compared_with'), 'direction': one('direction'), 'scope': one('scope')}

    def associations(self, evidence=None, subjects=None, objects=None, subjectKinds=None, objectKinds=None, predicates=None):
        """Pairs with an own claim or an own result that pass; results have no predicate, level or species, so that a filter by those looks at claims alone."""
        release, passes = self.release, EvidenceFilter(self.release, **(evidence or {}))
        pairs = {}
        for claim in release.claims:
            for study in claim['evidence']:
                if passes.claim(claim, study) and (predicates is None or claim['predicate'].upper() in predicates):
                    pairs.setdefault((claim['subject'], claim['object']), set()).add(study)
        for row in () if predicates or passes.asks_of_claims else release.results:
            if passes.row(row):
                pairs.setdefault((row['subject'], row['outcome_entity']), set()).add(row['study'])
        rows = sorted(p for p, studies in pairs.items() if len(studies) >= (passes.least or 1) and (subjects is None or p[0] in subjects)
                      and (objects is None or p[1] in objects) and (subjectKinds is None or enum_value(release.kind(p[0])) in subjectKinds)
                      and (objectKinds is None or enum_value(release.kind(p[1])) in objectKinds))
        return rows, {'subjectKind': Counter(enum_value(release.kind(p[0])) for p in rows), 'objectKind': Counter(enum_value(release.kind(p[1])) for p in rows)}

    def links(self, entity, direction='OUTGOING', inherit=False):
        """(other end, the superclass that it was taken from) of each association of an entity that a claim states; an own
        null or negative claim blocks what its subject would inherit."""
        release = self.release
        stated = [pair for pair in self.associations()[0] if pair in release.claims_of]
        denied = lambda pair: any(c['polarity'] in ('null', 'negative') for c in release.claims_of.get(pair, ()))
        if direction == 'OUTGOING':
            above = release.above(entity) if inherit else ()
            return [(o, None) for s, o in stated if s == entity] + [
                (o, s) for s, o in stated if s in above and o != entity and not denied((entity, o))]
        return [(s, None) for s, o in stated if o == entity] + [
            (heir, s) for s, o in stated if o == entity and inherit for heir in release.heirs(s) if heir != entity and not denied((heir, entity))]


class Analyses:
    """Matrix, comparison and sensitivity over one release."""

    def __init__(self, release, evidence=None):
        self.release = release
        self.evidence = evidence or Evidence(release)
        self.verdicts = Verdicts(self.evidence)
        self.walks = Walks(self.verdicts)

    def matrix(self, rows, columns):
        """(row, column) -> (state, direct claims, derived walks, studies)."""
        release, cells = self.release, {}
        for row in rows:
            reached = self.reached(row)
            for column in columns:
                filed = self.evidence.plain(row, column)
                own = [r for r in self.evidence.own(row, column) if r.barred != 'RETRACTED']
                verdict = self.verdicts.of(row, column)
                state = verdict.state if own else 'NONE'
                sign = SIGN.get(verdict.direction)
                if state == 'SUPPORTED' and any(r.design == 'meta_analysis' and not r.inherited and r.says == 'SIGN' and r.sign == sign for r in verdict.used):
                    state = 'POOLED'
                cells[row, column] = (state, len({r.source for r in filed if r.is_claim and r.barred != 'RETRACTED'}), reached.get(column, 0), sorted({r.study for r in own}))
        return cells

    def reached(self, row, longest=3):
        """Entity -> signed walks of one to three links that end there; the one link that the pair's own claims make is not counted."""
        counts, release = Counter(), self.release

        def go(nodes):
            for node, links in self.walks.next[nodes[-1]]:
                if node in nodes or any(m in nodes for m in release.mirrors[node]):
                    continue
                for link in links.values():
                    counts[node] += multiplicity[-1] if len(nodes) > 1 else (0 if link.own else 1)
                if len(nodes) < longest:
                    multiplicity.append(multiplicity[-1] * len(links))
                    go(nodes + (node,))
                    multiplicity.pop()
        multiplicity = [1]
        go((row,))
        return counts

    def mechanisms(self, things):
        """Mechanism -> (things that act through it, those of them that take it from a superclass alone)."""
        found = {}
        for thing in things:
            for node, links in self.walks.next[thing]:
                if self.release.kind(node) == 'Mechanism' and any(c['predicate'] == 'has_mechanism' for link in links.values() for c, _, _ in link.claims):
                    own = any(c['predicate'] == 'has_mechanism' and giver == thing for link in links.values() for c, giver, _ in link.claims)
                    acts, inherits = found.setdefault(node, (set(), set()))
                    acts.add(thing)
                    if not own:
                        inherits.add(thing)
        return found

    def sensitivity(self, nodes, signs):
        """Study -> (confidence of the pathway without it, whether the pathway breaks)."""
        whole = self.walks.measured(nodes, signs)
        links = [self.walks.links[a, b][s] for a, b, s in zip(nodes, nodes[1:], signs)]
        studies = sorted({s for link in links for c, _, _ in link.claims for s in c['evidence']} |
                         {r.study for a, b in zip(nodes, nodes[1:]) for r in self.evidence.own(a, b) + self.evidence.taken(a, b)})
        found = {}
        for study in studies:
            walks = Walks(Verdicts(Evidence(self.release, self.evidence.keep_claim, self.evidence.keep_row, self.evidence.inherit, frozenset([study]))))
            left = all(s in walks.links.get((a, b), {}) for a, b, s in zip(nodes, nodes[1:], signs))
            without = walks.measured(nodes, signs).confidence if left else 0.0
            if not left or abs(without - whole.confidence) > 1e-12:
                found[study] = (without, not left)
        return whole.confidence, found

