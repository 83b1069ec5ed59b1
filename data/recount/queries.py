"""Every GraphQL text that the recount sends, and the words in which the service answers; a renamed field is mended here alone."""

# Words of the service -> words of the recount, where the two differ.
SETTING_WORD = {'PATIENTS': 'patients', 'ANIMALS': 'animals', 'DISHES': 'dishes', 'STATEMENTS': 'statements'}
FACET_WORD = {'NULL_FINDING': 'NULL', None: 'NULL'}

LIST_FACETS = {
    'entities': 'kind category desiredDirection',
    'claims': 'level polarity predicate stance setting species',
    'studies': 'design retraction donor year status country stage cause model',
    'results': 'comparedWith direction scope',
    'associations': 'subjectKind objectKind',
}
LIST_TYPES = {'entities': 'EntityFilter', 'claims': 'ClaimFilter', 'studies': 'StudyFilter', 'results': 'ResultFilter', 'associations': 'AssociationFilter'}


def list_query(name):
    facets = ' '.join(f'{facet} {{ value count }}' for facet in LIST_FACETS[name].split())
    order = ', orderBy: ID' if name == 'entities' else ''
    return f'query ($filter: {LIST_TYPES[name]}) {{ answer: {name}(filter: $filter, first: 100{order}) {{ totalCount nodes {{ id }} aggregations {{ {facets} }} }} }}'


LINKS = '''query ($id: ID!, $direction: Direction, $inherit: Boolean, $after: String) { answer: entity(id: $id) {
  associations(direction: $direction, inherit: $inherit, first: 100, after: $after) { pageInfo { hasNextPage endCursor } edges { inheritedFrom { id } other { id } node { id subject { id } } } } } }'''

VERDICT = '''query ($id: ID!) { answer: association(id: $id) {
  verdict { direction state supports partlySupports opposes noEffect via { id } bestInherited { class via { id } }
    bySetting { setting state direction supports opposes noEffect } }
  confidence { for against inherited { for against } }
  mirror { object { id } sign direction state } } }'''

REPORTS = '''query ($id: ID!, $inherit: Boolean, $after: String) { answer: association(id: $id) { reports(inherit: $inherit, first: 100, after: $after) { totalCount
  pageInfo { hasNextPage endCursor }
  nodes { study { id } claim { id } result { id } side counted notCountedBecause class design basis inheritedFrom { id } via { id } studyGroup weight } } } }'''

PATHWAYS = '''query ($from: [ID!]!, $to: [ID!]!, $maxLength: Int, $inherit: Boolean, $perFirstStep: Int) {
  answer: pathways(from: $from, to: $to, maxLength: $maxLength, inherit: $inherit, perFirstStep: $perFirstStep, first: 20) { totalCount entryCount leftOut
    nodes { id netSign effect kindOfClaim opposesDirectEvidence opposedAt { id } confidence twoFaces { id } steps { sign inheritedFrom { id } } } } }'''

CONTRADICTIONS = '''query ($after: String) { answer: contradictions(first: 50, after: $after) { totalCount pageInfo { hasNextPage endCursor }
  nodes { association { id } levels } } }'''

MATRIX = '''query ($rows: EntityKind, $columns: EntityKind) { answer: evidenceMatrix(rows: $rows, columns: $columns) {
  cells { row { id } column { id } state direct derived studies { id } } } }'''

COMPARE = '''query ($ids: [ID!]!) { answer: compare(ids: $ids) { mechanisms { mechanism { id } things { id } inheritedBy { id } } } }'''

SENSITIVITY = '''query ($id: ID!) { answer: sensitivity(pathway: $id) { confidence studies { study { id } without breaks } } }'''

POOL = '''query ($measure: ID!, $cells: PooledCells, $minStudies: Int, $model: PoolModel, $adjust: PoolAdjustment, $effect: EffectMeasure) {
  answer: pool(measure: $measure, cells: $cells, minStudies: $minStudies, model: $model, adjust: $adjust, effect: $effect) { __typename
    ... on Pooled { k estimate low high tauSquared q predictionLow predictionHigh studies { result { id } } published { id } leftOut { result { id } reason } }
    ... on NotPoolable { reason k trials { result { id } } withAnyCells { k estimate low high } published { id } leftOut { result { id } reason } } } }'''
