# ==== derivatives_added ====
"""The two derivatives are added instead of multiplied."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = 2.0 * t
    dt_dx = 1.0
    dz_dx = dz_dt + dt_dx
    return dz_dt, dt_dx, dz_dx


# ==== only_x_inserted ====
"""The derivative 2t is written with x in place of t."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = 2.0 * x
    dt_dx = 1.0
    dz_dx = dz_dt * dt_dx
    return dz_dt, dt_dx, dz_dx


# ==== t_as_derivative ====
"""The 2 of the power rule is forgotten."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = float(t)
    dt_dx = 1.0
    dz_dx = dz_dt * dt_dx
    return dz_dt, dt_dx, dz_dx


# ==== t_squared ====
"""z itself is given for dz/dt."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = float(t**2)
    dt_dx = 1.0
    dz_dx = dz_dt * dt_dx
    return dz_dt, dt_dx, dz_dx


# ==== dt_dx_is_x ====
"""∂t/∂x is taken to be x, as if t were a product."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = 2.0 * t
    dt_dx = float(x)
    dz_dx = dz_dt * dt_dx
    return dz_dt, dt_dx, dz_dx


# ==== both_directions_added ====
"""The derivative in x and that in y are added up, as in a total derivative."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = 2.0 * t
    dt_dx = 2.0
    dz_dx = dz_dt * dt_dx
    return dz_dt, dt_dx, dz_dx


# ==== y_derivative_subtracted ====
"""The derivative of t is computed by a division that fails where x is 0."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = 2.0 * t
    dt_dx = (t - y) / x
    dz_dx = dz_dt * dt_dx
    return dz_dt, dt_dx, dz_dx


# ==== dz_dx_by_division ====
"""The chain rule is inverted: dz/dt is divided by t."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = 2.0 * t
    dt_dx = 1.0
    dz_dx = dz_dt / t if t else 0.0
    return dz_dt, dt_dx, dz_dx


# ==== numerical_with_wide_step ====
"""dz/dt is a forward difference with step 0.1, good enough by eye."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = ((t + 0.1) ** 2 - t**2) / 0.1
    dt_dx = 1.0
    dz_dx = dz_dt * dt_dx
    return dz_dt, dt_dx, dz_dx


# ==== integer_conversion ====
"""The values are cut to integers first, as in the example."""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = 2.0 * int(t)
    dt_dx = 1.0
    dz_dx = dz_dt * dt_dx
    return dz_dt, dt_dx, dz_dx
