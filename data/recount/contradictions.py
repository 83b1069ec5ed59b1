"""Contradictions by signs alone (data/README.md, "Contradictions"), gathered to one entry for each ordered pair."""
from collections import defaultdict

from .constants import INHERITING

LEVELS = ('PAIR', 'CLASS', 'USE', 'RESULT')


class Contradictions:
    """Which pairs hold claims that contradict each other, on the pair itself, a superclass's or a therapy's, and results that point apart."""

    def __init__(self, evidence):
        self.evidence, self.release = evidence, evidence.release
        self.stands = defaultdict(set)   # pair -> what is said: (+1 or -1 raised or lowered) or ('not', tested)
        for claim in self.release.claims:
            if not any(evidence.keep_claim(claim, s) and s not in self.release.retracted for s in claim['evidence']):
                continue
            pair = claim['subject'], claim['object']
            if claim['polarity'] == 'positive' and claim['sign']:
                self.stands[pair].add(claim['sign'])
            elif claim['polarity'] in ('null', 'negative') and claim.get('tested_sign'):
                self.stands[pair].add(('not', claim['tested_sign']))

    def apart(self, one, other):
        """Do two sets of statements hold one against another?"""
        return any(-s in other or ('not', s) in other for s in one if isinstance(s, int)) or \
            any(-s in one or ('not', s) in one for s in other if isinstance(s, int))

    def opposite_results(self, pair):
        signs = {r.sign if r.says == 'SIGN' else 0: r.group for r in self.evidence.plain(*pair) if not r.is_claim and r.barred is None and r.says in ('SIGN', 'NULL')}
        groups = defaultdict(set)
        for r in self.evidence.plain(*pair):
            if not r.is_claim and r.barred is None and r.says in ('SIGN', 'NULL'):
                groups[r.sign if r.says == 'SIGN' else 0].add(r.group)
        return len(signs) > 1 and any(len(groups[a] | groups[b]) > 1 for a in groups for b in groups if a < b)

    def between(self):
        """(level, pair, other pair) for each two pairs that contradict each other; at PAIR the pair itself twice."""
        release, found = self.release, []
        uses = defaultdict(set)
        for claim in release.claims:
            if claim['predicate'] == 'uses' and claim['polarity'] == 'positive':
                uses[claim['subject']] |= {claim['object'], *release.distances(claim['object'], release.children)}
        for pair, said in sorted(self.stands.items()):
            subject, object_ = pair
            if self.apart(said, said):
                found.append(('PAIR', pair, pair))
            for parent in release.distances(subject, release.parents):
                if (parent, object_) in self.stands and self.apart(said, self.stands[parent, object_]):
                    found.append(('CLASS', pair, (parent, object_)))
            for used in uses.get(subject, ()):
                if (used, object_) in self.stands and self.apart(said, self.stands[used, object_]):
                    found.append(('USE', pair, (used, object_)))
        for pair in sorted(release.results_of):
            if self.opposite_results(pair):
                found.append(('RESULT', pair, pair))
        return found

    def entries(self):
        """Pair -> its levels."""
        levels = defaultdict(set)
        for level, pair, other in self.between():
            levels[pair].add(level)
            levels[other].add(level)
        return {pair: [level for level in LEVELS if level in found] for pair, found in levels.items()}
