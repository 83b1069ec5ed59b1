"""Reports of an ordered pair, and what each may weigh before it is seen beside the others."""
from dataclasses import dataclass, replace

from .constants import (BASIS_ALLOWS, CLASSES, DESIGN_ALLOWS, HALF, LEVEL_ALLOWS, MSC, ORDER,
                        SETTING_OF, SILENCING_FLAGS, THERAPY)


def weakest_of(*names):
    return max(names, key=ORDER.index)


def best_of(names):
    return min(names, key=ORDER.index, default=None)


def better(one, other):
    return other is None or ORDER.index(one) < ORDER.index(other)


@dataclass(frozen=True)
class Report:
    """What one study says of an ordered pair, before it is compared with the pair's other reports."""
    study: str
    group: str
    source: str            # id of the claim or of the result row
    subject: str           # whose claim or row it is
    is_claim: bool
    says: str              # SIGN, NULL, MIXED or UNSIGNED
    sign: int              # of SIGN
    tested: frozenset      # of NULL: the signs that were looked for
    grade: str             # class after lowering
    basis: str
    design: str
    effect: bool           # its predicate states an effect
    role: str              # path_role of its predicate
    negative: bool         # a null or negative claim, or a no_difference row
    harmful: bool          # a worsened row
    of_patients: bool      # a result row, or a claim that rests on patients: where its subject is the class, never inherited
    barred: str | None     # why it does not count whatever else there is
    factor: float = 1.0    # halvings
    inherited: str | None = None
    via: str | None = None

    @property
    def weight(self):
        return CLASSES[self.grade][0] * self.factor

    @property
    def setting(self):
        return SETTING_OF.get(self.grade)

    @property
    def takes_side(self):
        return self.barred is None and self.says in ('SIGN', 'NULL')


class Evidence:
    """The reports of every pair of a release, optionally of the evidence that a filter keeps."""

    def __init__(self, release, keep_claim=lambda claim, study: True, keep_row=lambda row: True, inherit=True, without=frozenset(), turned=frozenset()):
        self.release, self.keep_claim, self.keep_row, self.inherit = release, keep_claim, keep_row, inherit
        self.without, self.turned = without, turned
        self.objects_of = {}
        for subject, object_ in [*release.claims_of, *release.results_of]:
            self.objects_of.setdefault(subject, set()).add(object_)
        self._plain, self._own, self._taken = {}, {}, {}

    # ---- one report -------------------------------------------------------------------------------------------
    def preclinical(self, study, setting=None):
        models = study.get('models') or []
        if setting is not None:
            return 'ANIMAL' if 'animal' in setting else 'IN_VITRO'
        return 'IN_VITRO' if models == ['cell_culture'] else 'ANIMAL'

    def design(self, study, setting=None):
        kind = study['kind']
        if kind == 'meta_analysis':
            return 'RANDOMISED' if study.get('pooled_designs') == 'randomised' else 'CONTROLLED'
        return self.preclinical(study, setting) if kind == 'preclinical' else DESIGN_ALLOWS[kind]

    def rows_on(self, subject, object_, study):
        return [r for s in self.release.sharing(subject) for r in self.release.results_of.get((s, object_), ()) if r['study'] == study]

    def report_of_claim(self, claim, key):
        release, study = self.release, self.release.studies[key]
        predicate = release.predicates[claim['predicate']]
        basis = (claim.get('basis_by_study') or {}).get(key, claim['basis'])
        setting = claim['context']['setting']
        level = LEVEL_ALLOWS[claim['evidence_level']] or self.preclinical(study, setting)
        grade = weakest_of(level, BASIS_ALLOWS[basis], self.design(study, setting))
        compared = {r['compared_with'] for r in self.rows_on(claim['subject'], claim['object'], key)}
        polarity, barred, factor = claim['polarity'], None, 1.0
        if compared and 'comparator' not in compared and not claim.get('between_groups'):
            if 'baseline' in compared:
                grade = weakest_of(grade, 'UNCONTROLLED')
            else:
                barred = 'ACTIVE_COMPARATOR'
        says = {'positive': 'SIGN' if claim['sign'] else 'UNSIGNED', 'mixed': 'MIXED'}.get(polarity, 'NULL')
        tested = frozenset([claim['tested_sign']] if claim.get('tested_sign') else [1, -1]) if says == 'NULL' else frozenset()
        if claim.get('proxy'):
            factor = HALF
        if says == 'MIXED':
            barred = 'MIXED'
        if claim.get('proxy') and says in ('NULL', 'MIXED'):
            barred = 'INDIRECT'
        if grade == 'NOTHING':
            barred = 'NO_FINDING'
        if key in release.retracted:
            barred = 'RETRACTED'
        return Report(key, release.group_of[key], claim['id'], claim['subject'], True, says, claim['sign'], tested, grade, basis, study['kind'],
                      predicate['effect'], predicate['path_role'], says == 'NULL', False, claim['evidence_level'].startswith('clinical'), barred, factor)

    def report_of_row(self, row):
        release, key = self.release, row['study']
        study, object_ = release.studies[key], row['outcome_entity']
        grade = weakest_of(BASIS_ALLOWS[row['basis']], self.design(study))
        barred = None
        if row['compared_with'] == 'baseline':
            grade = weakest_of(grade, 'UNCONTROLLED')
        elif row['compared_with'] != 'comparator':
            barred = 'ACTIVE_COMPARATOR'
        sign = {'increased': 1, 'decreased': -1, 'improved': release.desired(object_), 'worsened': -release.desired(object_)}.get(row['direction'], 0)
        says, tested = ('SIGN' if sign else 'UNSIGNED'), frozenset()
        if row['direction'] == 'no_difference':
            says = 'NULL'
            nulls = [c for s in release.sharing(row['subject']) for c in release.claims_of.get((s, object_), ())
                     if key in c['evidence'] and c['polarity'] in ('null', 'negative') and c.get('tested_sign')]
            tested = frozenset(c['tested_sign'] for c in nulls) or frozenset([1, -1])
        if says == 'UNSIGNED':
            barred = 'NO_SIGN'
        if any(flag in SILENCING_FLAGS for flag in row.get('quality_flags') or ()):
            barred = 'QUALITY_FLAG'
        if grade == 'NOTHING':
            barred = 'NO_FINDING'
        if key in release.retracted:
            barred = 'RETRACTED'
        return Report(key, release.group_of[key], row['id'], row['subject'], False, says, sign, tested, grade, row['basis'], study['kind'],
                      True, 'causal', says == 'NULL', row['direction'] == 'worsened', True, barred)

    # ---- the reports of a pair --------------------------------------------------------------------------------
    def plain(self, subject, object_):
        """Reports filed on exactly this pair."""
        key = subject, object_
        if key not in self._plain:
            found = [self.report_of_claim(c, s) for c in self.release.claims_of.get(key, ()) for s in c['evidence']
                     if s not in self.without and self.keep_claim(c, s)]
            found += [self.report_of_row(r) for r in self.release.results_of.get(key, ()) if r['study'] not in self.without and self.keep_row(r)]
            self._plain[key] = found
        return self._plain[key]

    def own(self, subject, object_):
        """Reports of the pair itself; the class of MSC and MSC therapy share theirs."""
        key = subject, object_
        if key not in self._own:
            self._own[key] = [r if s == subject else replace(r, via=s) for s in self.release.sharing(subject) for r in self.plain(s, object_)]
        return self._own[key]

    def taken(self, subject, object_):
        """Reports that the pair takes from superclasses, subclasses or, for the therapy, from the cells that it uses."""
        key = subject, object_
        if not self.inherit:
            return []
        if key not in self._taken:
            release, found = self.release, []
            for parent in release.above(subject):
                if parent != object_:
                    found += [(parent, r) for r in self.plain(parent, object_) if not (parent == MSC and r.of_patients)]
            if subject == THERAPY:
                found += [(child, r) for child in release.below(MSC) for r in self.plain(child, object_)]
            elif self.own(subject, object_):
                found += [(child, r) for child in release.below(subject) for r in self.plain(child, object_) if r.negative or r.harmful]
            if release.kind(object_) == 'AdverseEvent':
                found = [(origin, r) for origin, r in found if r.says != 'NULL']
            self._taken[key] = [replace(r, inherited=origin, factor=r.factor * HALF) for origin, r in found]
        return self._taken[key]

    def pairs(self):
        """Every ordered pair with at least one report, own or inherited, in code order."""
        release, found = self.release, set()
        for subject in release.entities:
            givers = [*release.sharing(subject), *release.above(subject)]
            if subject == THERAPY:
                givers += release.below(MSC)
            for giver in givers:
                found.update((subject, object_) for object_ in self.objects_of.get(giver, ()) if object_ != subject)
        return sorted(pair for pair in found if self.own(*pair) or self.taken(*pair))
