"""Answers the questions of questions.jsonl from the files alone and says where an answer is not the right one."""
import json
import os

from .constants import MSC, STATE_OF
from .evidence import Evidence, best_of
from .pathways import Walks
from .verdict import SIGN, Verdicts, speaks

LEVEL = {'RANDOMISED': 'clinical_controlled', 'CONTROLLED': 'clinical_controlled', 'UNCONTROLLED': 'clinical_uncontrolled', 'ANIMAL': 'preclinical',
         'IN_VITRO': 'preclinical', 'REVIEW': 'review', 'NARRATIVE': 'narrative', None: None}
SUPPORT = set(STATE_OF.values())


class Questions:
    """One release's answers."""

    def __init__(self, release, earlier):
        self.earlier = earlier
        self.release, self.evidence = release, Evidence(release)
        self.verdicts = Verdicts(self.evidence)
        self.walks = Walks(self.verdicts)

    def faults(self, question):
        """What is wrong with our answer, one line each; none where it is right."""
        kind, answer = question['kind'], question['answer']
        if kind == 'verdict':
            if 'mirror_groups' in answer:
                return self.same('mirror groups', self.mirror_groups(), answer['mirror_groups']) + (['a walk holds two mirrors'] if self.mirrored_walk() else [])
            if 'prognostic' in answer:
                return [f for role in answer for f in self.same(role, self.walked(role), answer[role])]
            return self.verdict_faults(question)
        if kind == 'pathway':
            return self.pathway_faults(answer)
        return self.same('answer', self.count(question), answer) if kind == 'count' else self.same('answer', self.studies(question), answer)

    def same(self, what, ours, right):
        return [] if ours == right else [f'{what}: {json.dumps(ours)} for {json.dumps(right)}']

    # ---- verdicts ---------------------------------------------------------------------------------------------
    def verdict_faults(self, question):
        answer, faults = question['answer'], []
        pair = answer['subject'], answer['object']
        verdict = self.verdicts.of(*pair)
        sign = SIGN.get(verdict.direction) or verdict.sign or 0
        own = [r for r in self.evidence.own(*pair) if r.is_claim and r.effect]
        sides = {'for': set(), 'against': set(), 'mixed': set()}
        for report in own:
            stance = speaks(report, sign)
            if report.says == 'SIGN' and sign == 0:
                stance = 'FOR'
            side = {'FOR': 'for', 'AGAINST': 'against', 'NO_EFFECT': 'against', 'MIXED': 'mixed'}.get(stance)
            if side:
                sides[side].add(report.source)
        for side, claims in sides.items():
            missing = set(answer[side]) - claims
            if missing:
                faults.append(f'{side} lacks {sorted(missing)}')
        if verdict.direction != answer['direction']:
            faults.append(f'direction {verdict.direction} for {answer["direction"]}')
        found = {r.study for r in self.evidence.own(*pair) if r.effect and speaks(r, sign) == 'FOR'}
        if set(answer['studies_for']) - found:
            faults.append(f'studies for lack {sorted(set(answer["studies_for"]) - found)}')
        supporting = verdict.supports is not None and verdict.direction in SIGN
        best = best_of(r.grade for _, r in verdict.supports.studies.values() if not r.inherited) if supporting else None
        faults += self.same('best level', LEVEL[best], answer['best_level_of_support'])
        if verdict.state in ('SUPPORTED', 'UNCONTROLLED', 'ANIMAL_ONLY', 'IN_VITRO_ONLY') and not verdict.supports.studies:
            faults.append('a state of support without a supporter')
        return faults

    # ---- pathways ---------------------------------------------------------------------------------------------
    def pathway_faults(self, answer):
        faults = []
        start, end = answer[0]['nodes'][0], answer[0]['nodes'][-1]
        found, _ = self.walks.pathways(start, end, 4)
        every = {(p.nodes, p.net): p for p in found} | {(p.two_faces.nodes, p.two_faces.net): p.two_faces for p in found if p.two_faces}
        first = found[0]
        for place, right in enumerate(answer):
            path = first if place == 0 else every.get((tuple(right['nodes']), right['net']))
            if path is None:
                faults.append(f'no pathway over {right["nodes"]}')
                continue
            links = [self.walks.links[a, b][s] for a, b, s in zip(path.nodes, path.nodes[1:], path.signs)]
            rank = self.release.ladder['evidence_rank']
            weakest = min((max((c['evidence_level'] for c, _, _ in link.claims), key=rank.get) for link in links), key=rank.get)
            ours = {'nodes': list(path.nodes), 'net': path.net, 'helpful': self.release.desired(end) * path.net > 0, 'weakest': weakest,
                    'prognosis': path.kind == 'PROGNOSTIC', 'inherited_links': path.inherited}
            faults += self.same(f'pathway {place + 1}', ours, right)
        return faults

    # ---- counts and studies -----------------------------------------------------------------------------------
    def count(self, question):
        release, answer = self.release, question['answer']
        if isinstance(answer, dict) and 'without_subject' in answer:
            return {'results': len(release.results), 'pooled': sum(r['scope'] == 'pooled' for r in release.results),
                    'without_subject': sum(not r.get('subject') for r in release.results)}
        if isinstance(answer, dict):
            controlled = [c for c in release.claims if c['evidence_level'] == 'clinical_controlled']
            return {'clinical_controlled': len(controlled), 'on_weak_basis': sum(c['basis'] in ('introduction', 'title', 'method', 'definition') for c in controlled)}
        if isinstance(answer[0], str):
            return sorted(r['id'] for r in release.results if 'source_inconsistent' in (r.get('quality_flags') or ()))
        ladder = release.ladder
        return [[s, t] for s in ladder['main_sources'] for t in ladder['main_targets'] if not release.claims_of.get((s, t))]

    def studies(self, question):
        """Which studies: the questions' own words name pair, side and basis; these are the selections that they mean."""
        evidence = self.evidence
        of = lambda pair, keep: sorted({r.study for r in evidence.own(*pair) if r.effect and keep(r)})
        sought = {
            'Q34': lambda: {b: of(('CL:0002540', 'HP:0001395'), lambda r: r.is_claim and r.sign == -1 and r.basis in bases)
                            for b, bases in (('finding', ('finding', 'pooled')), ('title', ('title',)))},
            'Q35': lambda: of(('CL:0002569', 'MSCKG:survival'), lambda r: r.is_claim and r.sign == 1 and r.grade in ('RANDOMISED', 'CONTROLLED')),
            'Q36': lambda: of(('MSCKG:stem-cells-any', 'MSCKG:meld'), lambda r: r.is_claim and r.says == 'NULL' and r.design == 'meta_analysis' and r.basis == 'pooled'),
            'Q37': self.refiled,
        }
        return sought[question['id']]() if question['id'] in sought else None

    def refiled(self):
        """Sources outside MSC that came with this release, or that took over studies filed under MSC before."""
        release, rows = self.release, lambda name: [json.loads(line) for line in open(os.path.join(self.earlier, name), encoding='utf-8')]
        known, before = {e['id'] for e in rows('entities.jsonl')}, {s['id']: s['cell_source_entities'] for s in rows('studies.jsonl')}
        msc = lambda entity: entity == MSC or entity in release.entities and MSC in release.above(entity)
        return sorted({e for key, study in release.studies.items() if key in before for e in study['cell_source_entities']
                       if release.kind(e) == 'CellSource' and not msc(e)
                       and (e not in known or e not in before[key] and any(msc(x) for x in before[key]))})

    # ---- what the files say of walks --------------------------------------------------------------------------
    def mirror_groups(self):
        groups = {frozenset({key, *turned}) for key, turned in self.release.mirrors.items() if turned}
        return sorted(sorted(g) for g in groups)

    def mirrored_walk(self):
        return any(m in p.nodes for s, t in (('CL:0002569', 'MSCKG:survival'), ('CL:0002569', 'MSCKG:meld'))
                   for p in self.walks.pathways(s, t, 4)[0] for node in p.nodes for m in self.release.mirrors[node])

    def walked(self, role):
        return sorted(name for name, p in self.release.predicates.items() if p['path_role'] == role)


def ask(release, path, earlier):
    """Prints each question that is answered wrongly, then the count; true where there is none."""
    questions, passed, failed = Questions(release, earlier), 0, 0
    with open(path, encoding='utf-8') as lines:
        for line in filter(str.strip, lines):
            question = json.loads(line)
            faults = questions.faults(question)
            passed, failed = passed + (not faults), failed + bool(faults)
            for fault in faults:
                print(f'{question["id"]}: {fault}')
    print(f'{passed} passed, {failed} failed')
    return not failed
