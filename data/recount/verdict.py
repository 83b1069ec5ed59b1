"""Verdict and confidence of a pair: one list of reports, one headline, one balance."""
from collections import defaultdict
from dataclasses import dataclass, field

from .constants import (CLASSES, CONTESTED_FROM, CONTESTED_TO, NULL, ORDER, SETTING_OF, SETTINGS, STATE_OF, SUM_DIGITS)
from .evidence import best_of, better

WORD = {1: 'RAISES', -1: 'LOWERS'}
SIGN = {'RAISES': 1, 'LOWERS': -1}


def speaks(report, sign):
    """On which side a report stands when the pair is taken to have this sign (0: an effect without direction)."""
    if report.says == 'MIXED':
        return 'MIXED'
    if report.says == 'NULL':
        return 'NO_EFFECT' if not sign or sign in report.tested else 'NONE'
    if report.says == 'UNSIGNED':
        return 'FOR' if sign == 0 else 'NONE'
    if sign == 0:
        return 'NONE'
    return 'FOR' if report.sign == sign else 'AGAINST'


def number(weights):
    """Summands of one side: within a class c·(1 − Π(1 − w/c)), the classes then as independent."""
    open_share = 1.0
    for name in ORDER:
        weight, ceiling = CLASSES[name]
        rest = 1.0
        for w in weights.get(name, ()):
            rest *= 1 - w / ceiling if ceiling else 1
        if weights.get(name):
            open_share *= 1 - ceiling * (1 - rest)
    return 1 - open_share


@dataclass
class Side:
    """The independent studies on one side, each with the report that says most and its weight after all halvings."""
    studies: dict = field(default_factory=dict)  # group -> (weight, report)

    @property
    def sum(self):
        return round(sum(sorted(w for w, _ in self.studies.values())), SUM_DIGITS)

    @property
    def number(self):
        weights = defaultdict(list)
        for w, report in self.studies.values():
            weights[report.grade].append(w)
        return number(weights)

    @property
    def best(self):
        return best_of(r.grade for _, r in self.studies.values())


def strength(report):
    return report.weight * (NULL if report.says == 'NULL' else 1)


def balance(reports, sign):
    """(for, against) among reports that may count: each independent study once on a side, half on each where it is on both."""
    sides = {True: {}, False: {}}
    for report in sorted(reports, key=lambda r: (r.inherited is not None, r.source, r.study)):
        stance = speaks(report, sign)
        if stance not in ('FOR', 'AGAINST', 'NO_EFFECT'):
            continue
        side, weight = sides[stance == 'FOR'], strength(report)
        if report.group not in side or weight > side[report.group][0]:
            side[report.group] = (weight, report)
    both = set(sides[True]) & set(sides[False])
    for side in sides.values():
        for group in both:
            weight, report = side[group]
            side[group] = (weight / 2, report)
    return Side(sides[True]), Side(sides[False])


def one_meta_analysis(release, reports):
    """The reports without those of meta-analyses that yield to another one of the same setting."""
    entrants = defaultdict(list)
    for report in reports:
        if report.design == 'meta_analysis' and report.setting not in (None, 'statements', 'registered'):
            entrants[report.setting, report.group].append(report)
    chosen = {}
    for (setting, group), found in entrants.items():
        study = release.studies[min(r.study for r in found)]
        when = str(study.get('search_to') or study.get('year') or '')
        key = (all(r.inherited for r in found), ORDER.index(best_of(r.grade for r in found)), study.get('pooled_designs') != 'randomised',
               [-ord(c) for c in when] + [1], -(study.get('n_studies') or 0), study['id'])
        if setting not in chosen or key < chosen[setting][0]:
            chosen[setting] = (key, group)
    winners = {(setting, group) for setting, (_, group) in chosen.items()}
    return [r for r in reports if (r.setting, r.group) not in entrants or (r.setting, r.group) in winners]


@dataclass
class Verdict:
    """What is answered for a pair, and what it was made from."""
    direction: str
    state: str
    supports: Side | None = None
    opposes: Side | None = None
    setting: str | None = None
    used: list = field(default_factory=list)      # reports of the headline, one meta-analysis in each setting
    sign: int | None = None                       # the sign that the two sides are of
    by_setting: list = field(default_factory=list)
    inherited: tuple | None = None                # (for, against) of what is inherited and not used
    best_inherited: tuple | None = None           # (class, via)
    via: str | None = None

    @property
    def numbers(self):
        if self.state in ('ASSERTED', 'PROGNOSTIC'):
            return None, None
        if self.supports is None:
            return 0.0, 0.0
        return self.supports.number, self.opposes.number


def weigh(reports):
    """Direction, state and sides of reports of one headline, by their balance alone."""
    used = reports
    signed = [r for r in used if r.says == 'SIGN']
    if not signed:
        if any(r.says == 'UNSIGNED' for r in used):
            return judged(used, 0)
        side_for, side_against = balance(used, 0)
        return Verdict('NO_EFFECT', 'NO_EFFECT', side_for, side_against, used=used, sign=0)
    sums = {sign: balance(used, sign)[0].sum for sign in (1, -1)}
    if sums[1] == sums[-1]:
        verdict = judged(used, 1)
        verdict.direction, verdict.state = 'UNSIGNED', 'CONTESTED'
        return verdict
    return judged(used, 1 if sums[1] > sums[-1] else -1)


def judged(used, sign):
    side_for, side_against = balance(used, sign)
    total = side_for.sum + side_against.sum
    share = side_against.sum / total if total else 0
    word = WORD.get(sign, 'UNSIGNED')
    if share < CONTESTED_FROM:
        own = best_of(r.grade for _, r in side_for.studies.values() if not r.inherited) or side_for.best
        return Verdict(word, STATE_OF[own], side_for, side_against, used=used, sign=sign)
    if share <= CONTESTED_TO:
        return Verdict(word if side_against.sum <= side_for.sum else 'UNSIGNED', 'CONTESTED', side_for, side_against, used=used, sign=sign)
    return Verdict('NO_EFFECT', 'MOSTLY_AGAINST', side_for, side_against, used=used, sign=sign)


class Verdicts:
    """Verdicts of all pairs over one set of evidence, each computed once."""

    def __init__(self, evidence):
        self.evidence, self.release, self._known = evidence, evidence.release, {}

    def of(self, subject, object_):
        key = subject, object_
        if key not in self._known:
            self._known[key] = self.compute(subject, object_)
        return self._known[key]

    # ---- which reports may count ------------------------------------------------------------------------------
    def candidates(self, subject, object_):
        """(own, inherited) reports of effects that nothing bars by itself."""
        own = [r for r in self.evidence.own(subject, object_) if r.effect]
        taken = [r for r in self.evidence.taken(subject, object_) if r.effect]
        above = self.release.above(subject)
        signs = {}
        for r in taken:
            if r.says == 'SIGN' and r.barred is None and r.inherited in above:
                signs.setdefault((r.inherited, r.sign), []).append(r.grade)
        silenced = {key for key, grades in signs.items() if self.gainsaid(subject, object_, key[1], key[0], best_of(grades))}
        taken = [r for r in taken if r.says != 'SIGN' or (r.inherited, r.sign) not in silenced]
        signed = any(r.says == 'SIGN' and r.barred is None for r in own + taken)
        may = lambda r: r.takes_side or (r.says == 'UNSIGNED' and r.barred is None and not signed)
        counted = one_meta_analysis(self.release, [r for r in own + taken if may(r)])
        return [r for r in counted if not r.inherited], [r for r in counted if r.inherited]

    def gainsaid(self, subject, object_, sign, giver, grade):
        """An inherited sign is not taken over where a subclass or use pair of its giver says the opposite at a better class."""
        others = set(self.release.below(giver)) | (set(self.release.sharing(giver)) - {giver})
        for other in others - {subject}:
            own = [r for r in self.evidence.plain(other, object_) if r.effect and r.takes_side]
            if own:
                setting = next(s for s in SETTINGS if any(r.setting == s for r in own))
                said = weigh([r for r in own if r.setting == setting])
                if said.direction == WORD[-sign] and better(said.supports.best, grade):
                    return True
        return False

    # ---- the verdict ------------------------------------------------------------------------------------------
    def compute(self, subject, object_):
        own, taken = self.candidates(subject, object_)
        if own:
            return self.headline(subject, object_, own, taken)
        if taken:
            return self.inherited_only(subject, object_, taken)
        filed = [r for r in self.evidence.own(subject, object_) if r.barred != 'RETRACTED']
        if not filed:  # what is inherited and takes no side says nothing of the pair
            return Verdict('UNSIGNED', 'NONE')
        return Verdict('UNSIGNED', 'UNDECIDED') if any(r.effect for r in filed) else self.asserted(filed)

    def asserted(self, reports):
        role = 'PROGNOSTIC' if any(r.role == 'prognostic' for r in reports) else 'ASSERTED'
        signs = {r.sign for r in reports if r.says == 'SIGN'}
        sign = signs.pop() if len(signs) == 1 else 0
        return Verdict(WORD.get(sign, 'UNSIGNED'), role, sign=sign)

    def headline(self, subject, object_, own, taken):
        release = self.release
        setting = next(s for s in SETTINGS if any(r.setting == s for r in own))
        best_own = best_of(r.grade for r in own)
        used_own = [r for r in own if r.setting == setting]
        lifted = [r for r in taken if better(r.grade, best_own)]
        rest = [r for r in taken if not better(r.grade, best_own)]
        verdict = weigh(used_own + lifted)
        verdict.setting = setting
        verdict.by_setting = []
        for name in SETTINGS:
            part = [r for r in own if r.setting == name]
            if part:
                one = weigh(part)
                one.setting = name
                verdict.by_setting.append(one)
        if setting == 'patients' and verdict.state == 'NO_EFFECT':
            self.beside_other_settings(verdict, used_own)
        if lifted:
            top = best_of(r.grade for r in lifted)
            verdict.best_inherited = (top, min(r.inherited for r in lifted if r.grade == top))
        if rest:
            sides = balance(rest, verdict.sign or 0)
            verdict.inherited = tuple(side.number for side in sides)
        return verdict

    def beside_other_settings(self, verdict, nulls):
        """Patients show none: what animals, dishes and statements say turns the words, not the numbers."""
        found = [(v.setting, SIGN[v.direction]) for v in verdict.by_setting[1:] if v.direction in SIGN]
        tested = frozenset().union(*(r.tested for r in nulls))
        if found and all(r.grade == 'UNCONTROLLED' for r in nulls):
            verdict.direction, verdict.state = 'UNSIGNED', 'CONTESTED'
        elif any(setting in ('animals', 'dishes') and sign in tested for setting, sign in found):
            verdict.state = 'MOSTLY_AGAINST'

    # ---- the list behind it -----------------------------------------------------------------------------------
    def reports(self, subject, object_):
        """(report, side, counted, why not, weight after all halvings) of each report of the pair, own and inherited."""
        verdict = self.of(subject, object_)
        own, taken = self.evidence.own(subject, object_), self.evidence.taken(subject, object_)
        may = self.candidates(subject, object_)
        kept = set(map(id, may[0])) | set(map(id, may[1]))
        sign = verdict.sign or 0
        sides = balance(verdict.used, sign)
        speaking = {id(r): w for side in sides for w, r in side.studies.values()}
        signed = any(r.says == 'SIGN' and r.barred is None for r in own + taken if r.effect)
        found = []
        for r in own + taken:
            reason = None
            if not r.effect:
                reason = 'NOT_AN_EFFECT'
            elif r.barred:
                reason = r.barred
            elif r.says == 'UNSIGNED' and signed:
                reason = 'NO_SIGN'
            elif id(r) not in kept:
                reason = 'OLDER_META_ANALYSIS' if r.design == 'meta_analysis' and r.setting != 'statements' else 'INHERITED_NOT_BETTER'
            elif id(r) not in set(map(id, verdict.used)):
                reason = 'INHERITED_NOT_BETTER' if r.inherited and verdict.state != 'INHERITED_ONLY' else 'OTHER_SETTING'
            elif r.says == 'NULL' and sign and sign not in r.tested:
                reason = 'OTHER_SIGN_TESTED'
            elif id(r) not in speaking:
                side = speaks(r, sign) == 'FOR'
                weight = next((w for w, x in sides[0 if side else 1].studies.values() if x.group == r.group), 0)
                halved = {x.group for _, x in sides[0].studies.values()} & {x.group for _, x in sides[1].studies.values()}
                full = weight * (2 if r.group in halved else 1)
                reason = 'DUPLICATE_REPORT' if abs(full - strength(r)) < 1e-12 else 'WEAKER_REPORT_OF_SAME_STUDY'
            found.append((r, speaks(r, sign), reason is None, reason, speaking.get(id(r), strength(r))))
        return found

    def mirror(self, subject, object_):
        """(mirror, sign, direction, state) of each mirror of the object on which the pair has reports of its own."""
        return [(other, turn, v.direction, v.state) for other, turn in sorted(self.release.mirrors[object_].items())
                if self.evidence.own(subject, other) for v in [self.of(subject, other)]]

    def inherited_only(self, subject, object_, taken):
        release = self.release
        verdict = Verdict('UNSIGNED', 'INHERITED_ONLY')
        settings = [s for s in SETTINGS if any(r.setting == s for r in taken)]
        if settings:
            found = weigh([r for r in taken if r.setting == settings[0]])
            verdict.setting, verdict.sign, verdict.used, verdict.direction = settings[0], found.sign, found.used, found.direction
            verdict.supports, verdict.opposes = found.supports, found.opposes
        above = release.above(subject)
        nearest = min((p for p in above if self.evidence.own(p, object_)), key=lambda p: (above[p], p), default=None)
        if nearest is not None:
            verdict.via, verdict.direction = nearest, self.of(nearest, object_).direction
        if verdict.supports is not None:
            verdict.inherited = verdict.numbers
        return verdict
