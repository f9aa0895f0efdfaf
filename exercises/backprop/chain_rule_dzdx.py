"""連鎖律で dz/dx を求める

z は、t を通して x と y から決まる。点 (x, y) における偏微分 ∂z/∂x を、
連鎖律によって求めよ。x と y は実数で、y は x によらない。

dz_dt, dt_dx, dz_dx の順に、どれも小数で返せ（5 なら 5.0）。

---
    t = x + y    z = t²
    dz_dt = ∂z/∂t    dt_dx = ∂t/∂x    dz_dx = ∂z/∂x

---
dz/dx by the chain rule

z is determined by x and y through t. With the chain rule compute, at the
point (x, y), the partial derivative ∂z/∂x. x and y are real numbers, and
y does not depend on x.

Return dz_dt, dt_dx and dz_dx in this order, each with a decimal point
(5.0 for 5).
"""


def chain_rule_dzdx(x, y):
    t = x + y
    dz_dt = ...  # TODO 1
    dt_dx = ...  # TODO 2
    dz_dx = ...  # TODO 3
    return dz_dt, dt_dx, dz_dx
