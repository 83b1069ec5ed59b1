"""Pathways: walks over the signed links of a release, weighed step by step and put in order."""
from collections import defaultdict
from dataclasses import dataclass, field, replace

from .constants import DAMPING, DEFINITION, HALF, LEAST_DIGITS, SETTINGS, SPECIFICITY_DIGITS
from .evidence import best_of, better, weakest_of
from .verdict import SIGN, balance, number


@dataclass
class Link:
    subject: str
    object: str
    sign: int
    claims: list = field(default_factory=list)  # (claim, whose it is, walked from object to subject)
    own: bool = False
    role: str = ''


@dataclass
class Pathway:
    nodes: tuple
    signs: tuple
    steps: tuple = ()          # confidences
    grades: tuple = ()
    inherited: int = 0
    specificity: float = 1.0
    kind: str = 'CAUSAL'
    effect: str = 'UNKNOWN'
    opposed_at: str | None = None
    via_mirror: str | None = None
    none_found: bool = False
    own: bool = False          # a direct link of the pair's own
    sources: tuple = ()
    two_faces: object = None

    @property
    def net(self):
        product = 1
        for sign in self.signs:
            product *= sign
        return product

    @property
    def least(self):
        return min(self.steps) if self.steps else 0.0

    @property
    def id(self):
        if self.none_found:
            return f'PATH:{self.nodes[0]}*{self.nodes[1]}'
        return 'PATH:' + self.nodes[0] + ''.join(('~' if s > 0 else '!') + n for s, n in zip(self.signs, self.nodes[1:])) + (f'={self.via_mirror}' if self.via_mirror else '')

    @property
    def confidence(self):
        """Product of the steps; one source behind several steps counts once; halved where one source is behind all."""
        left, product = {}, 1.0
        for step, source in zip(self.steps, self.sources):
            if len(source) == 1:
                key = next(iter(source))
                left[key] = min(step, left.get(key, step))
            else:
                product *= step
        for step in left.values():
            product *= step
        alone = len(self.steps) > 1 and len(left) == 1 and all(len(s) == 1 for s in self.sources)
        return product / 2 if alone else product


class Walks:
    """Links of a release under one set of evidence, and the pathways over them."""

    def __init__(self, verdicts, inherit=True):
        self.verdicts, self.evidence, self.release, self.inherit = verdicts, verdicts.evidence, verdicts.release, inherit
        self.links = self.make_links()
        self.out_degree, self.in_degree = defaultdict(int), defaultdict(int)
        for (s, o), signs in self.links.items():
            for _ in signs:
                self.out_degree[s] += 1
                self.in_degree[o] += 1
        self.next = defaultdict(list)
        for (s, o), signs in self.links.items():
            self.next[s].append((o, signs))
        self._weights = {}

    def make_links(self):
        release, filed, blocked = self.release, defaultdict(list), defaultdict(set)
        for claim in release.claims:
            if claim['polarity'] in ('null', 'negative'):
                blocked[claim['subject']].add(claim['object'])
            way = release.predicates[claim['predicate']]['traverse']
            if not claim['sign'] or way not in ('forward', 'inverse'):
                continue
            if not any(self.evidence.keep_claim(claim, s) and s not in self.evidence.without for s in claim['evidence']):
                continue
            start, end = (claim['subject'], claim['object']) if way == 'forward' else (claim['object'], claim['subject'])
            filed[start].append((end, claim, way == 'inverse'))
        links = defaultdict(dict)
        for entity in release.entities:
            givers = [entity, *(release.above(entity) if self.inherit else ())]
            for giver in givers:
                for end, claim, turned in filed[giver]:
                    if end == entity or (giver != entity and end in blocked[entity]):
                        continue
                    link = links[entity, end].setdefault(claim['sign'], Link(entity, end, claim['sign']))
                    link.claims.append((claim, giver, turned))
                    link.own = link.own or giver == entity
        for signs in links.values():
            for link in signs.values():
                roles = {release.predicates[c['predicate']]['path_role'] for c, _, _ in link.claims}
                link.role = next(r for r in ('causal', 'prognostic', 'structural') if r in roles)
        return links

    # ---- one step ---------------------------------------------------------------------------------------------
    def weight(self, link):
        """(confidence, class, independent sources) of a step."""
        key = link.subject, link.object, link.sign
        if key not in self._weights:
            reports = self.effects(link) if link.role == 'causal' else self.readings(link)
            side_for, side_against = balance(reports, link.sign)
            speaks_for = side_for.number
            defined = [r for _, r in side_for.studies.values() if r.basis == 'definition']
            if link.role != 'causal' and defined and side_for.best == 'REVIEW':
                speaks_for = DEFINITION * (1 if any(not r.inherited for r in defined) else HALF)
            self._weights[key] = (max(0.0, speaks_for - side_against.number), side_for.best, frozenset(side_for.studies))
        return self._weights[key]

    def effects(self, link):
        """The reports of the headline, or of the best setting that has one of the step's sign."""
        verdict = self.verdicts.of(link.subject, link.object)
        if any(r.says == 'SIGN' and r.sign == link.sign for r in verdict.used):
            return verdict.used
        own, taken = self.verdicts.candidates(link.subject, link.object)
        return self.best_setting(own + taken, link.sign)

    def best_setting(self, reports, sign):
        for setting in SETTINGS:
            part = [r for r in reports if r.setting == setting]
            if any(r.says == 'SIGN' and r.sign == sign for r in part):
                return part
        return []

    def readings(self, link):
        """Reports of prognosis, score items, readings and use; a definition is true by definition."""
        release, found = self.release, []
        givers = [link.subject, *(release.above(link.subject) if self.inherit else ())]
        for giver in givers:
            for pair in ((giver, link.object), (link.object, giver)):
                for r in self.evidence.plain(*pair):
                    if r.effect or not r.is_claim or r.role == 'none' or (pair[0] == giver) != (self.walks_forward(r)):
                        continue
                    if r.basis == 'definition' and r.barred == 'NO_FINDING':
                        r = replace(r, grade='REVIEW', barred=None, factor=DEFINITION / 0.06)
                    if r.barred is None:
                        found.append(r if giver == link.subject else replace(r, inherited=giver, factor=r.factor * HALF))
        return self.best_setting(found, link.sign)

    def walks_forward(self, report):
        if not hasattr(self, '_ways'):
            self._ways = {c['id']: self.release.predicates[c['predicate']]['traverse'] for c in self.release.claims}
        return self._ways[report.source] != 'inverse'

    # ---- whole pathways ---------------------------------------------------------------------------------------
    def walk(self, start, end, longest):
        release = self.release
        near = self.distance_to(end)

        def go(nodes, signs):
            for node, links in self.next[nodes[-1]]:
                if node in nodes or near.get(node, 99) > longest - len(nodes) or any(m in nodes for m in release.mirrors[node]):
                    continue
                for sign in links:
                    if node == end:
                        yield nodes + (node,), signs + (sign,)
                    else:
                        yield from go(nodes + (node,), signs + (sign,))
        yield from go((start,), ())

    def distance_to(self, end):
        if not hasattr(self, '_before'):
            self._before = defaultdict(set)
            for s, o in self.links:
                self._before[o].add(s)
        found, edge, step = {end: 0}, {end}, 0
        while edge:
            step += 1
            edge = {s for o in edge for s in self._before[o]} - set(found)
            found.update(dict.fromkeys(edge, step))
        return found

    def measured(self, nodes, signs):
        links = [self.links[a, b][s] for a, b, s in zip(nodes, nodes[1:], signs)]
        weights = [self.weight(link) for link in links]
        path = Pathway(nodes, signs, tuple(w for w, _, _ in weights), tuple(g for _, g, _ in weights), sum(not link.own for link in links),
                       sources=tuple(s for _, _, s in weights))
        for link in links:
            path.specificity *= (self.out_degree[link.subject] * self.in_degree[link.object]) ** DAMPING
        roles = {link.role for link in links}
        read = any(link.role == 'structural' and any(c['predicate'] in ('component_of', 'measures') for c, _, _ in link.claims) for link in links)
        path.kind = 'PROGNOSTIC' if 'prognostic' in roles else 'READING' if read else 'CAUSAL'
        good = self.release.desired(nodes[-1]) * path.net
        path.effect = 'PROGNOSTIC' if path.kind != 'CAUSAL' else {1: 'BETTER', -1: 'WORSE', 0: 'UNKNOWN'}[good]
        path.own = len(links) == 1 and links[0].own
        path.opposed_at = self.opposed_at(path)
        return path

    def opposed_at(self, path):
        """The first node on which the source's own verdict says the opposite of the walk so far, at no weaker a class."""
        weakest = weakest_of(*(g or 'REGISTERED' for g in path.grades))
        net = 1
        for node, sign in zip(path.nodes[1:], path.signs):
            net *= sign
            verdict = self.verdicts.of(path.nodes[0], node)
            if SIGN.get(verdict.direction) == -net and verdict.supports is not None:
                own = best_of(r.grade for _, r in verdict.supports.studies.values() if not r.inherited)
                grade = own or verdict.supports.best
                if grade is not None and not better(weakest, grade):
                    return node
        return None

    def order(self, path):
        return (path.opposed_at is not None, not path.own, -round(path.least, LEAST_DIGITS), path.inherited, len(path.signs),
                -round(path.specificity, SPECIFICITY_DIGITS), path.id)

    def pathways(self, start, end, longest=5, keep=lambda path: True):
        """All pathways in order, with two faces shown once and what the source itself found on a mirror or did not find first."""
        every = sorted((p for p in (self.measured(n, s) for n, s in self.walk(start, end, longest)) if keep(p)), key=self.order)
        shown, faces = [], {}
        for path in every:
            first = faces.get(path.nodes)
            if first is None:
                faces[path.nodes] = path
                shown.append(path)
            elif first.net != path.net and first.two_faces is None:
                first.two_faces = path
            else:
                shown.append(path)
        return self.first_lines(start, end) + shown, len(every)

    def bounded(self, shown, most):
        """At most so many pathways of each first step, and how many are left out."""
        if most is None:
            return shown, 0
        begun, kept = defaultdict(int), []
        for path in shown:
            first = path.nodes[1], path.signs[:1]
            begun[first] += 1
            if begun[first] <= most:
                kept.append(path)
        return kept, len(shown) - len(kept)

    def longer_by(self, shown):
        """Id -> those of the list that hold it as their beginning or end with the same or a smaller least step."""
        found = defaultdict(list)
        for path in shown:
            for other in shown:
                n = len(other.signs)
                if 0 < n < len(path.signs) and round(other.least, LEAST_DIGITS) >= round(path.least, LEAST_DIGITS) and (
                        (path.nodes[:n + 1], path.signs[:n]) == (other.nodes, other.signs) or (path.nodes[-n - 1:], path.signs[-n:]) == (other.nodes, other.signs)):
                    found[other.id].append(path.id)
        return dict(found)

    def first_lines(self, start, end):
        """Pathways of length 1 that are no link: the source's own null, and its finding on a mirror of the target."""
        lines, verdict = [], self.verdicts.of(start, end)
        null = verdict.direction == 'NO_EFFECT' and verdict.setting is not None and self.evidence.own(start, end)
        silent = not self.evidence.own(start, end) or null
        if silent:
            for mirror, turn in sorted(self.release.mirrors[end].items()):
                other = self.verdicts.of(start, mirror)
                if self.evidence.own(start, mirror) and other.direction in SIGN and other.supports is not None:
                    sign = SIGN[other.direction] * turn
                    f, a = other.numbers
                    good = self.release.desired(end) * sign
                    lines.append(Pathway((start, end), (sign,), (max(0.0, f - a),), (other.supports.best,), sources=(frozenset(other.supports.studies),), via_mirror=mirror,
                                         effect={1: 'BETTER', -1: 'WORSE', 0: 'UNKNOWN'}[good], own=True))
        if null:
            lines.append(Pathway((start, end), (0,), (verdict.opposes.number,), (verdict.opposes.best,), sources=(frozenset(verdict.opposes.studies),),
                                 none_found=True, effect='NONE_FOUND', own=True))
        return lines
