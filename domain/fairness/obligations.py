"""What an obligation earns, by the day on which it was met.

Reading of the model that this module takes: when an obligation was met more than once, the best one counts, so that
doing more never scores worse. On the day it is due an obligation that is not met earns nothing yet.
Source: model section 5.2.
"""

from datetime import date
from fractions import Fraction

from domain.contract import Parameters
from domain.fairness.arithmetic import ONE, ZERO, clamped


def credit_for(due: date, met_on: date, parameters: Parameters) -> Fraction:
    """Give what it earns to meet an obligation on a day: all on time, a part while the grace lasts, then nothing.

    >>> credit_for(date(2024, 5, 31), date(2024, 6, 30), Parameters())
    Fraction(1, 2)
    """
    days_late = (met_on - due).days
    if days_late <= 0:
        return ONE
    return clamped(Fraction(parameters.late_credit)) if days_late <= parameters.grace_days else ZERO
