"""Every constant of the recount in one place, with the rule it comes from. Numbers stand in docs/confidence.md,
sections "Weight of a report" and "The headline"; conduct of the release's columns in data/README.md."""

# docs/confidence.md, "Weight of a report": class -> (weight of one study, ceiling of the class), best class first.
CLASSES = {
    'RANDOMISED': (0.50, 0.95),
    'CONTROLLED': (0.40, 0.80),
    'UNCONTROLLED': (0.20, 0.39),
    'ANIMAL': (0.15, 0.35),
    'IN_VITRO': (0.10, 0.25),
    'REVIEW': (0.06, 0.20),
    'NARRATIVE': (0.03, 0.10),
    'REGISTERED': (0.0, 0.0),
    'NOTHING': (0.0, 0.0),  # no finding: shown without a class
}
ORDER = list(CLASSES)

# The settings of a headline, best first, and the classes seen in each.
SETTINGS = {
    'patients': ('RANDOMISED', 'CONTROLLED', 'UNCONTROLLED'),
    'animals': ('ANIMAL',),
    'dishes': ('IN_VITRO',),
    'statements': ('REVIEW', 'NARRATIVE'),
    'registered': ('REGISTERED',),
}
SETTING_OF = {name: setting for setting, names in SETTINGS.items() for name in names}

# "What is inherited counts half"; the same for a drug that stands for a node.
HALF = 0.5
# "A null finding counts 0.7 of an effect the other way."
NULL = 0.7
# Share of what speaks against: from the first on contested, above the second mostly against.
CONTESTED_FROM, CONTESTED_TO = 0.25, 0.75
# A link that rests on a definition: the ceiling of reviews.
DEFINITION = 0.20
# Digits at which two sums of weights are one, at which two least steps are one, and at which two specificities are.
SUM_DIGITS, LEAST_DIGITS, SPECIFICITY_DIGITS = 12, 4, 12
DAMPING = -0.5

# The state of a pair whose best own supporters are of this class.
STATE_OF = {
    'RANDOMISED': 'SUPPORTED', 'CONTROLLED': 'SUPPORTED', 'UNCONTROLLED': 'UNCONTROLLED', 'ANIMAL': 'ANIMAL_ONLY',
    'IN_VITRO': 'IN_VITRO_ONLY', 'REVIEW': 'NARRATIVE_ONLY', 'NARRATIVE': 'NARRATIVE_ONLY', 'REGISTERED': 'REGISTERED_ONLY',
}

# What a claim's level, a report's basis and a study's design allow at most. None: decided by other columns.
LEVEL_ALLOWS = {
    'clinical_controlled': 'RANDOMISED', 'clinical_uncontrolled': 'UNCONTROLLED', 'preclinical': None,
    'review': 'REVIEW', 'narrative': 'NARRATIVE', 'registry': 'REGISTERED',
}
BASIS_ALLOWS = {
    'finding': 'RANDOMISED', 'pooled': 'RANDOMISED', 'table_row': 'REVIEW', 'introduction': 'REVIEW', 'title': 'REVIEW',
    'narrative': 'NARRATIVE', 'method': 'NOTHING', 'definition': 'NOTHING',
}
DESIGN_ALLOWS = {
    'rct': 'RANDOMISED', 'nonrandomised_controlled': 'CONTROLLED', 'meta_analysis': None, 'single_arm': 'UNCONTROLLED',
    'observational': 'UNCONTROLLED', 'preclinical': None, 'review': 'REVIEW', 'systematic_review': 'REVIEW', 'registry_trial': 'REGISTERED',
}

# The class of mesenchymal stem cells and the therapy that uses it share their own reports.
MSC, THERAPY = 'CL:0000134', 'MSCKG:msc-therapy'
# Kinds whose members take what is said of their superclasses (data/README.md, "Inheritance").
INHERITING = ('CellSource', 'Product', 'Disease')
# Flags of a result row that take its voice; the other flags only keep it out of a pool.
SILENCING_FLAGS = ('source_inconsistent', 'comparison_not_stated')

# Pools (docs/confidence.md, data/README.md "Joining results of several studies").
CONTROLLED_DESIGNS = ('rct', 'nonrandomised_controlled')
UNPOOLED_FLAGS = {'n_missing', 'n_analysed_uncertain', 'comparator_missing', 'source_inconsistent', 'comparison_not_stated'}
# Cells that are not plain MSC though they stand below the class: engineered, pre-treated or pre-differentiated.
NOT_PLAIN = ('MSCKG:engineered-msc', 'MSCKG:preconditioned-msc', 'MSCKG:hepatogenic-msc', 'MSCKG:prl1-pdmsc', 'MSCKG:msc-ev')
DEATHS = ('MSCKG:survival', 'MSCKG:mortality')
USUAL_WEEK = 26
MIN_STUDIES = 3
WIDEST_RATIO = 20
SCALE_WIDTH = {'MSCKG:meld': 34, 'MSCKG:child-pugh': 10}
ALBUMIN_TO_GRAM_PER_LITRE = 10
