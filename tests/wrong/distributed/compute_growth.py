# ==== linear_growth ====
"""The yearly growth is multiplied by the years instead of raised to their power."""

import math


def compute_growth(yearly, doubling, months):
    demand = yearly * months / 12
    moore = 2 ** (months / doubling)
    gap = demand / moore
    catch_up = doubling * math.log2(demand) / 12
    return demand, moore, gap, catch_up


# ==== whole_years ====
"""Only whole years count, the growth within a year is cut off."""

import math


def compute_growth(yearly, doubling, months):
    demand = yearly ** (months // 12)
    moore = 2 ** (months / doubling)
    gap = demand / moore
    catch_up = doubling * math.log2(demand) / 12
    return demand, moore, gap, catch_up


# ==== months_as_years ====
"""The number of months is used as if it were of years."""

import math


def compute_growth(yearly, doubling, months):
    demand = yearly**months
    moore = 2 ** (months / doubling)
    gap = demand / moore
    catch_up = doubling * math.log2(demand) / 12
    return demand, moore, gap, catch_up


# ==== simple_interest ====
"""The growth by yearly − 1 a year is added like simple interest."""

import math


def compute_growth(yearly, doubling, months):
    demand = 1 + (yearly - 1) * months / 12
    moore = 2 ** (months / doubling)
    gap = demand / moore
    catch_up = doubling * math.log2(demand) / 12
    return demand, moore, gap, catch_up


# ==== whole_doublings ====
"""Only doublings that are completed are counted."""

import math


def compute_growth(yearly, doubling, months):
    demand = yearly ** (months / 12)
    moore = 2 ** (months // doubling)
    gap = demand / moore
    catch_up = doubling * math.log2(demand) / 12
    return demand, moore, gap, catch_up


# ==== doubling_in_years ====
"""The doubling time is taken to be in years."""

import math


def compute_growth(yearly, doubling, months):
    demand = yearly ** (months / 12)
    moore = 2 ** (months / 12 / doubling)
    gap = demand / moore
    catch_up = doubling * math.log2(demand) / 12
    return demand, moore, gap, catch_up


# ==== difference_as_gap ====
"""The gap is the difference of both growths."""

import math


def compute_growth(yearly, doubling, months):
    demand = yearly ** (months / 12)
    moore = 2 ** (months / doubling)
    gap = demand - moore
    catch_up = doubling * math.log2(demand) / 12
    return demand, moore, gap, catch_up


# ==== catch_up_in_months ====
"""The time to catch up is left in months."""

import math


def compute_growth(yearly, doubling, months):
    demand = yearly ** (months / 12)
    moore = 2 ** (months / doubling)
    gap = demand / moore
    catch_up = doubling * math.log2(demand)
    return demand, moore, gap, catch_up


# ==== time_to_close_the_gap ====
"""The years for the gap alone are computed, the time still to wait after `months`, and
not those for the whole demand.
"""

import math


def compute_growth(yearly, doubling, months):
    demand = yearly ** (months / 12)
    moore = 2 ** (months / doubling)
    gap = demand / moore
    catch_up = doubling * math.log2(gap) / 12
    return demand, moore, gap, catch_up


# ==== natural_logarithm ====
"""The natural logarithm stands for the number of doublings."""

import math


def compute_growth(yearly, doubling, months):
    demand = yearly ** (months / 12)
    moore = 2 ** (months / doubling)
    gap = demand / moore
    catch_up = doubling * math.log(demand) / 12
    return demand, moore, gap, catch_up
