"""Central differences, which are exact for a square and a sum."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = ((t + 0.5) ** 2 - (t - 0.5) ** 2) / 1.0
    dt_dx = ((x + 0.5) + y) - ((x - 0.5) + y)
    return float(dz_dt), float(dt_dx), float(dz_dt * dt_dx)
