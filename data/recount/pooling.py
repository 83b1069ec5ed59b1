"""Random-effects meta-analysis of a measure: which rows are in, which are out and why, and the estimates."""
import math
import re
from dataclasses import dataclass, field
from statistics import NormalDist

from .constants import (ALBUMIN_TO_GRAM_PER_LITRE, CONTROLLED_DESIGNS, DEATHS, MIN_STUDIES, MSC, NOT_PLAIN, SCALE_WIDTH, UNPOOLED_FLAGS,
                        USUAL_WEEK, WIDEST_RATIO)


# ---- distributions -----------------------------------------------------------------------------------------------
def incomplete_beta(x, a, b):
    """Regularised incomplete beta by Lentz's continued fraction."""
    if x <= 0 or x >= 1:
        return min(max(x, 0.0), 1.0)
    if x > (a + 1) / (a + b + 2):
        return 1 - incomplete_beta(1 - x, b, a)
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log1p(-x)) / a
    c, d = 1.0, 1 / (1 - (a + b) * x / (a + 1))
    total = d
    for m in range(1, 500):
        for numerator in (m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m)), -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))):
            d = 1 / (1 + numerator * d)
            c = 1 + numerator / c
            total *= c * d
        if abs(c * d - 1) < 1e-15:
            break
    return front * total


def t_quantile(p, freedom):
    """Quantile of Student's t for p above one half."""
    low, high = 0.0, 1e7
    for _ in range(200):
        t = (low + high) / 2
        if 1 - incomplete_beta(freedom / (freedom + t * t), freedom / 2, 0.5) / 2 < p:
            low = t
        else:
            high = t
    return (low + high) / 2


# ---- estimates ---------------------------------------------------------------------------------------------------
@dataclass
class Estimate:
    k: int
    estimate: float
    low: float
    high: float
    tau_squared: float
    q: float
    prediction_low: float | None = None
    prediction_high: float | None = None


def tau_by_moments(y, v):
    """DerSimonian and Laird 1986, doi:10.1016/0197-2456(86)90046-2."""
    w = [1 / x for x in v]
    mean = sum(a * b for a, b in zip(w, y)) / sum(w)
    q = sum(a * (b - mean) ** 2 for a, b in zip(w, y))
    return max(0.0, (q - (len(y) - 1)) / (sum(w) - sum(x * x for x in w) / sum(w)))


def tau_by_likelihood(y, v):
    """Restricted maximum likelihood: the tau squared where its derivative is nought, by bisection (Viechtbauer 2005, doi:10.3102/10769986030003261)."""
    def slope(tau):
        w = [1 / (x + tau) for x in v]
        mean = sum(a * b for a, b in zip(w, y)) / sum(w)
        return sum(a * a * (b - mean) ** 2 for a, b in zip(w, y)) - sum(w) + sum(a * a for a in w) / sum(w)
    if slope(0.0) <= 0:
        return 0.0
    low, high = 0.0, 1.0
    while slope(high) > 0:
        high *= 2
    for _ in range(200):
        middle = (low + high) / 2
        low, high = (middle, high) if slope(middle) > 0 else (low, middle)
    return (low + high) / 2


def estimate(y, v, model='REML', adjust='HARTUNG_KNAPP', level=0.95):
    """The weighted mean with its interval; Hartung and Knapp 2001, doi:10.1002/sim.791."""
    k = len(y)
    tau = {'FIXED': lambda *_: 0.0, 'DERSIMONIAN_LAIRD': tau_by_moments, 'REML': tau_by_likelihood}[model](y, v) if k > 1 else 0.0
    w = [1 / (x + tau) for x in v]
    mean = sum(a * b for a, b in zip(w, y)) / sum(w)
    error, quantile = math.sqrt(1 / sum(w)), NormalDist().inv_cdf((1 + level) / 2)
    if adjust == 'HARTUNG_KNAPP' and k > 1:
        error *= math.sqrt(sum(a * (b - mean) ** 2 for a, b in zip(w, y)) / (k - 1))
        quantile = t_quantile((1 + level) / 2, k - 1)
    fixed = [1 / x for x in v]
    centre = sum(a * b for a, b in zip(fixed, y)) / sum(fixed)
    found = Estimate(k, mean, mean - quantile * error, mean + quantile * error, tau, sum(a * (b - centre) ** 2 for a, b in zip(fixed, y)))
    if k > 2 and model != 'FIXED':
        spread = quantile * math.sqrt(error ** 2 + tau)
        found.prediction_low, found.prediction_high = mean - spread, mean + spread
    return found


# ---- rows --------------------------------------------------------------------------------------------------------
@dataclass
class PoolRow:
    row: dict
    study: dict
    cohort: str
    weeks: float | None
    kind: str = ''        # EVENTS, MEANS or HAZARD
    event: str = ''
    change: bool = False
    treated: tuple = ()   # (events, n) or (mean, sd, n)
    control: tuple = ()
    y: float = 0.0
    v: float = 0.0


@dataclass
class Pool:
    measure: str
    cells: object
    taken: list = field(default_factory=list)
    left_out: dict = field(default_factory=dict)   # row id -> reason
    published: list = field(default_factory=list)  # row ids of reviews' own pools, shown beside
    reason: str | None = None
    effect: str | None = None
    estimates: dict = field(default_factory=dict)  # model -> Estimate on the scale of y
    any_cells: object = None


def counted_event(words):
    """(event, whether those without it were counted)."""
    if words == 'survival':
        return 'death', True
    if re.fullmatch(r'death( within .*)?', words or ''):
        return 'death', False
    return words or '', False


def patients_from_percent(percent, n):
    """The one whole number of patients that gives the printed percentage, if there is just one."""
    digits = len(str(percent).split('.')[1]) if '.' in str(percent) else 0
    fitting = [x for x in range(n + 1) if abs(100 * x / n - percent) <= 0.5 / 10 ** digits + 1e-9]
    return fitting[0] if len(fitting) == 1 else None


def events_of(arms, opposite):
    total, number = 0, 0
    for arm in arms:
        n, x = arm.get('n'), arm.get('events')
        if x is None and arm.get('percent') is not None and n:
            x = patients_from_percent(arm['percent'], n)
        if not n or x is None:
            return None
        total, number = total + (n - x if opposite else x), number + n
    return (total, number) if number else None


def means_of(arms, factor):
    """Arms of one role combined (Cochrane Handbook, section 6.5.2.10)."""
    joined = None
    for arm in arms:
        if any(arm.get(c) is None for c in ('n', 'mean', 'sd')):
            return None
        one = arm['mean'] * factor, arm['sd'] * factor, arm['n']
        if joined is None:
            joined = one
        else:
            (m1, s1, n1), (m2, s2, n2) = joined, one
            n = n1 + n2
            squares = (n1 - 1) * s1 ** 2 + (n2 - 1) * s2 ** 2 + n1 * n2 / n * (m1 - m2) ** 2
            joined = (n1 * m1 + n2 * m2) / n, math.sqrt(squares / (n - 1)), n
    return joined


class Pools:
    """Pools of one release."""

    def __init__(self, release):
        self.release = release
        plain = {MSC, *release.distances(MSC, release.children)}
        self.msc = plain - set(NOT_PLAIN) - {e for base in NOT_PLAIN for e in release.distances(base, release.children)}

    def gives(self, row, study, cells):
        if cells == 'ANY':
            return True
        wanted = self.msc if cells == 'MSC_ONLY' else set(cells)
        given = set(study.get('cell_source_entities') or []) | {row['subject']}
        return given <= wanted if cells == 'MSC_ONLY' else row['subject'] in wanted and given <= wanted

    def rows(self, measure, cells, weeks, effect, without):
        """(rows with numbers, reasons of those without)."""
        release, found, out = self.release, [], {}
        measures = DEATHS if measure in DEATHS else (measure,)
        for row in release.results:
            if row['outcome_entity'] not in measures:
                continue
            study = release.studies[row['study']]
            reason = self.barred(row, study, cells, weeks, without)
            if reason is None:
                chosen = self.numbers(row, study, effect)
                reason = chosen if isinstance(chosen, str) else None
                if reason is None:
                    found.append(chosen)
            if reason:
                out[row['id']] = reason
        return found, out

    def barred(self, row, study, cells, weeks, without):
        if row['scope'] == 'pooled':
            return 'PUBLISHED_POOL'
        if row['study'] in self.release.retracted:
            return 'RETRACTED'
        if study['kind'] not in CONTROLLED_DESIGNS:
            return 'NOT_A_CONTROLLED_TRIAL'
        if row['compared_with'] != 'comparator':
            return 'NO_CONTROL_GROUP'
        if study.get('no_cells') or not self.gives(row, study, cells):
            return 'OTHER_CELLS'
        if self.cohort(study) in {self.cohort(self.release.studies[s]) for s in without}:
            return 'LEFT_OUT_ON_REQUEST'
        week = row.get('timepoint_weeks')
        if weeks and (week is None or not weeks[0] <= week <= weeks[1]):
            return 'OUTSIDE_WEEKS'
        if week == 0 and not weeks and self.release.kind(row['outcome_entity']) != 'AdverseEvent':
            return 'NO_FOLLOW_UP'
        if set(row.get('quality_flags') or ()) & UNPOOLED_FLAGS:
            return 'QUALITY_FLAGGED'
        if row['basis'] == 'table_row':
            return 'READ_IN_ANOTHER_ARTICLE'
        return None

    def cohort(self, study):
        return study.get('cohort') or study['id']

    def numbers(self, row, study, effect):
        pool_row = PoolRow(row, study, self.cohort(study), row.get('timepoint_weeks'))
        sides = [[a for a in row['arms'] if a['role'] == role] for role in ('treatment', 'comparator')]
        printed = row.get('effect') or {}
        if effect == 'HAZARD_RATIO':
            if printed.get('kind') != 'hr' or printed.get('ci_low') is None:
                return 'OTHER_EFFECT' if row.get('value_kind') else 'NUMBERS_MISSING'
            quantile = NormalDist().inv_cdf(0.5 + (printed.get('ci_level') or 95) / 200)
            pool_row.kind, pool_row.event = 'HAZARD', 'death'
            pool_row.y = math.log(printed['value'])
            pool_row.v = ((math.log(printed['ci_high']) - math.log(printed['ci_low'])) / (2 * quantile)) ** 2
            return pool_row
        if not all(sides):
            return 'NUMBERS_MISSING'
        kind = row.get('value_kind')
        if kind in ('final_value', 'change_from_baseline'):
            factor = ALBUMIN_TO_GRAM_PER_LITRE if row['outcome_entity'] == 'MSCKG:albumin' and row.get('unit_code') == 'g/dL' else 1
            joined = [means_of(side, factor) for side in sides]
            if None in joined:
                return 'NUMBERS_MISSING'
            pool_row.kind, pool_row.change, (pool_row.treated, pool_row.control) = 'MEANS', kind == 'change_from_baseline', joined
            (m1, s1, n1), (m2, s2, n2) = joined
            pool_row.y, pool_row.v = m1 - m2, s1 ** 2 / n1 + s2 ** 2 / n2
            return pool_row
        if kind in ('events', 'percent'):
            pool_row.event, opposite = counted_event(row.get('event'))
            joined = [events_of(side, opposite) for side in sides]
            if None in joined:
                return 'NUMBERS_MISSING'
            pool_row.kind, (pool_row.treated, pool_row.control) = 'EVENTS', joined
            (a, n1), (c, n2) = joined
            if a == c == 0:
                return 'NO_EVENTS_IN_EITHER_ARM'
            half = 0.5 if 0 in (a, c, n1 - a, n2 - c) else 0
            a, c, n1, n2 = a + half, c + half, n1 + 2 * half, n2 + 2 * half
            if effect == 'LOG_ODDS_RATIO':
                pool_row.y = math.log(a / (n1 - a)) - math.log(c / (n2 - c))
                pool_row.v = 1 / a + 1 / (n1 - a) + 1 / c + 1 / (n2 - c)
            else:
                pool_row.y, pool_row.v = math.log(a / n1) - math.log(c / n2), 1 / a - 1 / n1 + 1 / c - 1 / n2
            return pool_row
        return 'NUMBERS_MISSING'

    def one_of_each_cohort(self, rows, measure, weeks, out):
        """The longest follow-up of deaths, else the row nearest to the target week, ties to the later."""
        target = (weeks[0] + weeks[1]) / 2 if weeks else USUAL_WEEK
        chosen = {}
        for row in sorted(rows, key=lambda r: r.row['id']):
            week = -1 if row.weeks is None else row.weeks
            key = (week,) if measure in DEATHS and not weeks else (-abs(week - target), week)
            if row.cohort not in chosen or key > chosen[row.cohort][0]:
                chosen[row.cohort] = (key, row)
        taken = [row for _, row in chosen.values()]
        out.update({r.row['id']: 'OTHER_TIME_POINT' for r in rows if r not in taken})
        return sorted(taken, key=lambda r: r.row['id'])

    def pool(self, measure, cells='MSC_ONLY', weeks=None, effect=None, min_studies=MIN_STUDIES, without=(), adjust='HARTUNG_KNAPP'):
        found, out = self.rows(measure, cells, weeks, effect, without)
        taken = self.one_of_each_cohort(found, measure, weeks, out)
        published = sorted(key for key, reason in out.items() if reason == 'PUBLISHED_POOL')
        single = {row['compared_with'] for row in self.release.results if row['outcome_entity'] in (DEATHS if measure in DEATHS else (measure,)) and row['scope'] != 'pooled'}
        pool = Pool(measure, cells, taken, {key: reason for key, reason in out.items() if reason != 'PUBLISHED_POOL'}, published)
        kinds = {r.kind for r in taken}
        pool.effect = effect or {'MEANS': 'MEAN_DIFFERENCE', 'EVENTS': 'LOG_RISK_RATIO'}.get(next(iter(kinds), ''))
        pool.reason = self.refusal(pool, kinds, min_studies, single)
        if taken and pool.reason is None:
            y, v = [r.y for r in taken], [r.v for r in taken]
            pool.estimates = {model: estimate(y, v, model, adjust) for model in ('FIXED', 'DERSIMONIAN_LAIRD', 'REML')}
            if self.imprecise(pool):
                pool.reason = 'IMPRECISE'
        if cells == 'MSC_ONLY':
            other = self.pool(measure, 'ANY', weeks, effect, min_studies, without, adjust)
            pool.any_cells = other.estimates.get('REML') if other.reason is None else None
        return pool

    def refusal(self, pool, kinds, min_studies, single):
        taken = pool.taken
        if len(taken) < min_studies:
            return 'TOO_FEW' if single - {'baseline'} else 'UNCONTROLLED_ONLY' if single else 'PUBLISHED_POOL'
        if len(kinds) > 1 or len({r.event for r in taken}) > 1:
            return 'MIXED_SCALES'
        ids = {r.study['id'] for r in taken}
        if any(set(r.study.get('cohort_overlap_possible') or ()) & (ids - {r.study['id']}) for r in taken):
            return 'SAME_PATIENTS_TWICE'
        return None

    def imprecise(self, pool):
        found = pool.estimates['REML']
        if pool.effect == 'MEAN_DIFFERENCE':
            return found.high - found.low > SCALE_WIDTH.get(pool.measure, math.inf)
        return found.high - found.low > math.log(WIDEST_RATIO)
