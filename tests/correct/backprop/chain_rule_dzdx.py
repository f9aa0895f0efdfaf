# ==== differences ====
"""Central differences, which are exact for a square and a sum."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = ((t + 0.5) ** 2 - (t - 0.5) ** 2) / 1.0
    dt_dx = ((x + 0.5) + y) - ((x - 0.5) + y)
    return float(dz_dt), float(dt_dx), float(dz_dt * dt_dx)


# ==== dual_numbers ====
"""Forward: each value carries its derivative by x along."""


def chain_rule_dzdx(x, y):
    t, t_dot = float(x + y), 1.0 + 0.0
    z_dot = t_dot * t + t * t_dot
    return t + t, t_dot, z_dot


# ==== expanded ====
"""From z written out as x² + 2xy + y²."""


def chain_rule_dzdx(x, y):
    dz_dx = 2.0 * x + 2.0 * y
    dt_dx = 1.0
    return dz_dx / dt_dx, dt_dx, dz_dx
