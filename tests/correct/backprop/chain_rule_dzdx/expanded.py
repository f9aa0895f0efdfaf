"""From z written out as x² + 2xy + y²."""


def chain_rule_dzdx(x, y):
    dz_dx = 2.0 * x + 2.0 * y
    dt_dx = 1.0
    return dz_dx / dt_dx, dt_dx, dz_dx
