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
    dz_dt = 2 * t  # blank
    dt_dx = 1.0  # blank
    dz_dx = dz_dt * dt_dx  # blank
    return dz_dt, dt_dx, dz_dx


# ==== grading ====


def cases(rng):
    halves = rng.choice([1.5, 2.5, 3.5])
    yield dict(x=float(halves), y=0.5)
    yield dict(x=-1.5, y=float(rng.uniform(4, 6)))
    for sign in (-1, 1):
        yield dict(x=float(sign * rng.uniform(2.2, 3)), y=float(sign * rng.uniform(0.3, 0.9)))
    place = float(rng.uniform(1.5, 2.5))
    yield dict(x=0.0, y=place)
    yield dict(x=place, y=-place)


BORDERS = {
    "an x of 0": "x == 0 != y",
    "a t of 0": "x + y == 0 != x",
    "a negative t": "x + y < 0",
    "x and y of different signs": "x * y < 0 < x + y",
    "no whole numbers": "x % 0.5 != 0 and y % 0.5 != 0",
}


def oracle(x, y):
    import tensorflow as tf

    x = tf.Variable(x, dtype="float64")
    with tf.GradientTape(persistent=True) as tape:
        t = x + y
        z = tf.square(t)
    pairs = [(z, t), (t, x), (z, x)]
    return tuple(float(tape.gradient(target, source)) for target, source in pairs)


STEM = dict(
    ja="""z は、t を通して x と y から決まる。点 (x, y) における微分 dz_dt = ∂z/∂t、
dt_dx = ∂t/∂x、dz_dx = ∂z/∂x を求める関数である。y は x によらない。

    z = t²""",
    en="""z is determined by x and y through t. The function computes the derivatives
dz_dt = ∂z/∂t, dt_dx = ∂t/∂x and dz_dx = ∂z/∂x at the point (x, y), where y does
not depend on x.

    z = t²""",
)

VARIANTS = {
    "written-out": dict(right="2 * t", same="2 * (x + y)"),
    "sum-rule": dict(right="2 * t", same="t + t"),
    "directly": dict(right="dz_dt * dt_dx", same="2 * x + 2 * y"),
}

MISTAKES = {
    "x-only": dict(
        right="2 * t",
        wrong="2 * x",
        ja="x² だけを微分した形になっている。2 乗されているのは t で、そこには y も入っている。",
        en="This is the derivative of x² alone; what is squared is t, and y is part of it.",
    ),
    "not-differentiated": dict(
        right="2 * t",
        wrong="t**2",
        ja="これは z の値そのもの。z を t で微分すると、次数が 1 つ下がる。",
        en="This is z itself; differentiating it by t lowers its degree by one.",
    ),
    "no-factor": dict(
        right="2 * t",
        wrong="t",
        ja="2 乗の微分では、指数が係数として前に出る。",
        en="Differentiating a square brings the exponent down as a factor.",
    ),
    "twice": dict(
        right="2 * t",
        wrong="2.0",
        ja="これは 2 階微分の値。1 階微分には t が 1 つ残る。",
        en="This is the second derivative; in the first one t is still there.",
    ),
    "constant": dict(
        right="dt_dx = 1.0",
        wrong="dt_dx = 0.0",
        ja="t を x によらない定数とみなしている。x が増えれば、t も同じだけ増える。",
        en="This takes t for a constant; when x grows, t grows as much.",
    ),
    "both-slopes": dict(
        right="dt_dx = 1.0",
        wrong="dt_dx = 2.0",
        ja="y に関する微分まで足している。偏微分では y を動かさない。",
        en="The derivative by y has been added; a partial derivative keeps y still.",
    ),
    "by-x": dict(
        right="dt_dx = 1.0",
        wrong="dt_dx = x",
        ja="t は x と y の積ではなく和である。x が 1 増えると、t はいつも 1 増える。",
        en="t is the sum of x and y, not a product: when x grows by 1, t always grows by 1.",
    ),
    "value-of-t": dict(
        right="dt_dx = 1.0",
        wrong="dt_dx = t",
        ja="これは t の値。求めるのは、x を動かしたときに t が変わる割合である。",
        en="This is the value of t; asked for is the rate at which it changes with x.",
    ),
    "added": dict(
        right="dz_dt * dt_dx",
        wrong="dz_dt + dt_dx",
        ja="1 本の道を通ってくる微分は掛け合わせる。足すのは、道が枝分かれしているときである。",
        en="Derivatives along one path are multiplied; one adds where there are several paths.",
    ),
    "divided": dict(
        right="dz_dt * dt_dx",
        wrong="dt_dx / dz_dt",
        ja="逆数になっている。∂z/∂x では、分子にあるのは z の変化である。",
        en="This is upside down: in ∂z/∂x it is the change of z that stands on top.",
    ),
    "inner-only": dict(
        right="dz_dt * dt_dx",
        wrong="dt_dx",
        ja="内側の微分だけになっている。t の変化が z をどれだけ変えるかも掛かる。",
        en="This is the inner derivative alone; how much t changes z is a factor too.",
    ),
}
