"""Forward: each value carries its derivative by x along."""


def chain_rule_dzdx(x, y):
    t, t_dot = float(x + y), 1.0 + 0.0
    z_dot = t_dot * t + t * t_dot
    return t + t, t_dot, z_dot
