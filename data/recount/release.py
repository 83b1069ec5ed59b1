"""The files of a release as plain dictionaries, with the look-ups that the rules need."""
import json
import os
from collections import defaultdict

from .constants import INHERITING, MSC, THERAPY


class Release:
    """What one folder holds. Files are read once; nothing is changed afterwards."""

    def __init__(self, folder):
        self.folder = folder
        self.entities = {row['id']: row for row in self.rows('entities.jsonl')}
        self.studies = {row['id']: row for row in self.rows('studies.jsonl')}
        self.claims = self.rows('claims.jsonl')
        self.results = self.rows('results.jsonl')
        self.predicates = self.document('predicates.json')['predicates']
        self.ladder = self.document('ladder.json')
        self.retracted = {key for key, study in self.studies.items() if study.get('retraction') == 'retracted'}
        self.parents = defaultdict(list)
        self.children = defaultdict(list)
        for claim in self.claims:
            if claim['predicate'] == 'subclass_of' and claim['polarity'] == 'positive':
                self.parents[claim['subject']].append(claim['object'])
                self.children[claim['object']].append(claim['subject'])
        self.mirrors = {key: {m['id']: m['sign'] for m in row.get('mirror_of') or []} for key, row in self.entities.items()}
        self.claims_of = defaultdict(list)
        for claim in self.claims:
            self.claims_of[claim['subject'], claim['object']].append(claim)
        self.results_of = defaultdict(list)
        for line, row in enumerate(self.results, 1):
            for column in ('subject', 'outcome_entity', 'basis'):
                if column not in row:
                    raise SystemExit(f'{folder}/results.jsonl:{line}: no column {column}; the recount reads releases of format 2')
            self.results_of[row['subject'], row['outcome_entity']].append(row)
        self.group_of = self.independent_studies()

    def rows(self, name):
        with open(os.path.join(self.folder, name), encoding='utf-8') as lines:
            return [json.loads(line) for line in lines if line.strip()]

    def document(self, name):
        with open(os.path.join(self.folder, name), encoding='utf-8') as text:
            return json.load(text)

    def independent_studies(self):
        """Study -> smallest id of the studies that it shares a registration or a cohort with, also through a third."""
        root = {}

        def find(key):
            root.setdefault(key, key)
            while root[key] != key:
                key = root[key]
            return key
        for key, study in self.studies.items():
            for column in ('registration', 'cohort'):
                if study.get(column):
                    root[find(('shared', study[column]))] = find(('study', key))
        members = defaultdict(list)
        for key in self.studies:
            members[find(('study', key))].append(key)
        return {key: min(group) for group in members.values() for key in group}

    def kind(self, entity):
        return self.entities[entity]['kind']

    def distances(self, entity, links):
        """Everything above (or below) an entity with its distance over subclass_of."""
        found, edge, step = {}, [entity], 0
        while edge:
            step += 1
            edge = sorted({n for e in edge for n in links.get(e, ())} - set(found) - {entity})
            found.update(dict.fromkeys(edge, step))
        return found

    def above(self, entity):
        return self.distances(entity, self.parents) if self.kind(entity) in INHERITING else {}

    def below(self, entity):
        return self.distances(entity, self.children) if self.kind(entity) in INHERITING else {}

    def heirs(self, entity):
        """Everything below an entity that takes over what is said of it."""
        return [key for key in self.distances(entity, self.children) if self.kind(key) in INHERITING]

    def sharing(self, entity):
        """Whose own reports are also this entity's own."""
        return {MSC: (MSC, THERAPY), THERAPY: (THERAPY, MSC)}.get(entity, (entity,))

    def desired(self, entity):
        return {'higher': 1, 'lower': -1}.get(self.entities[entity].get('desired_direction'), 0)
