"""線形回帰の知識問題"""

SETS = {
    "least-squares": dict(
        stem=dict(
            ja="3 点に直線を最小二乗法で当てはめた。r は x と y の相関係数である。",
            en="A line was fitted to three points by least squares. r is the correlation coefficient of x and y.",
            shared="""
    (x, y) = (1, 2), (2, 3), (3, 7)

    ŷ = 2.5 x − 1    r = 0.945
""",
        ),
        questions={
            "r2_from_r": dict(
                syllabus="2-(1)-iii",
                ja="この単回帰の決定係数は、およそいくらか。",
                en="About what is the coefficient of determination of this regression?",
                right="0.893",
                wrong={
                    "not-squared": dict(
                        text="0.945",
                        why=dict(
                            ja="相関係数そのもので、2 乗していない。",
                            en="This is the correlation coefficient itself, which was not squared.",
                        ),
                    ),
                    "root": dict(
                        text="0.972",
                        why=dict(
                            ja="相関係数の平方根であり、操作が逆である。",
                            en="This is the root of the correlation coefficient, the reverse of what is needed.",
                        ),
                    ),
                    "unexplained": dict(
                        text="0.107",
                        why=dict(
                            ja="説明できずに残った割合である。",
                            en="This is the fraction that is left unexplained.",
                        ),
                    ),
                },
            ),
            "scale_y": dict(
                syllabus="2-(1)-iii",
                ja="すべての y を 10 倍にして当てはめ直すと、傾きと相関係数はどうなるか。",
                en="All y are multiplied by 10, and the line is fitted anew. What becomes of its slope and of r?",
                right=dict(
                    ja="傾きは 10 倍、r は変わらない", en="slope 10 times as large, r the same"
                ),
                wrong={
                    "both": dict(
                        ja="傾きは 10 倍、r も 10 倍になる",
                        en="slope 10 times as large, r as well",
                        why=dict(
                            ja="相関係数は標準偏差で割った量なので、単位によらず、1 を超えることもない。",
                            en="A correlation is divided by the deviations; it minds no unit and never exceeds 1.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="傾きは同じで、r は 10 倍になる",
                        en="slope the same, r 10 times as large",
                        why=dict(
                            ja="単位をもつのは傾きのほうで、y とともに 10 倍になる。",
                            en="It is the slope that has a unit, and grows with y.",
                        ),
                    ),
                    "neither": dict(
                        ja="傾きは同じで、r も変わらない",
                        en="slope the same, r the same",
                        why=dict(
                            ja="傾きは y の単位をもち、y とともに 10 倍になる。",
                            en="The slope has the unit of y, and grows with y.",
                        ),
                    ),
                },
            ),
            "residuals_no_intercept": dict(
                syllabus="2-(1)-iii",
                ja="切片を除いて ŷ = wx の形で最小二乗法を行う。残差 e_i について、データによらず成り立つのはどれか。",
                en="Least squares is done without an intercept, for ŷ = wx. What holds for the residuals e_i whatever the data are?",
                right="Σ x_i e_i = 0",
                wrong={
                    "sum": dict(
                        text="Σ e_i = 0",
                        why=dict(
                            ja="これは切片で微分した条件から出る。切片がなければ、成り立つとは限らない。",
                            en="This follows from the derivative with respect to the intercept, and need not hold without one.",
                        ),
                    ),
                    "targets": dict(
                        text="Σ y_i e_i = 0",
                        why=dict(
                            ja="予測との積の和は 0 だが、目的変数との積の和は、残差の 2 乗和に等しい。",
                            en="The sum of products with the predictions is 0; that with the targets is the sum of squared residuals.",
                        ),
                    ),
                    "squares": dict(
                        text="Σ e_i² = 0",
                        why=dict(
                            ja="2 乗和は最小になるだけで、0 になるのは、すべての点を通るときに限る。",
                            en="The sum of squares is as small as can be; it is 0 where the line meets every point.",
                        ),
                    ),
                },
            ),
        },
    ),
    "penalties": dict(
        stem=dict(
            ja="特徴が強く相関していると、最小二乗法の係数は不安定になる。そこで、重みに罰則を付けて最小化する。特徴も目的変数も、問いに断りがなければ中心化してある。",
            en="Where features are strongly correlated, the coefficients of least squares are unstable, so a penalty on the weights is added. Features and targets are centred unless a question says otherwise.",
            shared="""
    Ridge (1)    ‖y − Xw‖² + λ ‖w‖²
    Ridge (2)    ½ ‖y − Xw‖² + ½ λ ‖w‖²
    Lasso        ½ ‖y − Xw‖² + λ ‖w‖₁
""",
        ),
        questions={
            "vif": dict(
                syllabus="2-(1)-iii",
                ja="2 つの特徴の相関係数が 0.9 のとき、分散拡大係数 VIF = 1/(1 − R²) はおよそいくらか。R² は、一方の特徴を他方に回帰したときの決定係数である。",
                en="Two features have the correlation coefficient 0.9. About what is the variance inflation factor VIF = 1/(1 − R²), where R² is the coefficient of determination of one feature regressed on the other?",
                right="5.3",
                wrong={
                    "not-squared": dict(
                        text="10.0",
                        why=dict(
                            ja="相関係数 0.9 を、2 乗せずに R² としている。",
                            en="The correlation 0.9 was taken for R² without being squared.",
                        ),
                    ),
                    "not-subtracted": dict(
                        text="1.2",
                        why=dict(
                            ja="1/R² であり、1 から引いていない。",
                            en="This is 1/R², not subtracted from 1.",
                        ),
                    ),
                    "deviation": dict(
                        text="2.3",
                        why=dict(
                            ja="係数の標準偏差が何倍になるかの値である。VIF は分散の倍率である。",
                            en="This is by how much the standard deviation of a coefficient grows; VIF is about its variance.",
                        ),
                    ),
                },
            ),
            "shrinkage_by_direction": dict(
                syllabus="2-(1)-iii",
                ja="X の特異値が 3 と 1、λ = 1 のとき、Ridge (1) の係数は、それぞれの特異ベクトルの方向で最小二乗解の何倍になるか（特異値 3, 1 の順）。",
                en="X has the singular values 3 and 1, and λ = 1. By what factor does Ridge (1) change the least-squares solution along each singular vector (for the singular values 3, 1 in this order)?",
                right="0.9, 0.5",
                wrong={
                    "exchanged": dict(
                        text="0.5, 0.9",
                        why=dict(
                            ja="散らばりの小さい方向ほど、強く縮む。",
                            en="It is the direction of less spread that shrinks more.",
                        ),
                    ),
                    "uniform": dict(
                        text="0.5, 0.5",
                        why=dict(
                            ja="一様に縮むのは、特異値がすべて等しいときである。",
                            en="Both shrink alike where the singular values are equal.",
                        ),
                    ),
                    "strong-kept": dict(
                        text="0.9, 0.9",
                        why=dict(
                            ja="特異値 1 の方向では、1/(1 + 1) 倍になる。",
                            en="Along the direction of singular value 1 the factor is 1/(1 + 1).",
                        ),
                    ),
                },
            ),
            "lambda_to_infinity": dict(
                syllabus="2-(1)-iii",
                ja="中心化をせず、切片を加えた Ridge (1) を考える。切片には罰則をかけない。λ を非常に大きくすると、予測は何に近づくか。",
                en="Take Ridge (1) with an intercept, which is not penalised, on data that are not centred. What do predictions tend to as λ grows without bound?",
                right=dict(ja="訓練データの目的変数の平均", en="The mean of the training targets"),
                wrong={
                    "zero": dict(
                        ja="入力の値によらない一定値の 0",
                        en="The constant 0 for every input",
                        why=dict(
                            ja="切片は縮まないので、平均の高さが残る。",
                            en="The intercept does not shrink, and the level of the mean stays.",
                        ),
                    ),
                    "least-squares": dict(
                        ja="罰則のない最小二乗法の予測",
                        en="That of plain least squares",
                        why=dict(
                            ja="これは λ を 0 に近づけたときである。",
                            en="That is where λ goes to 0.",
                        ),
                    ),
                    "one-feature": dict(
                        ja="最も相関の高い特徴での回帰",
                        en="That by the best single feature",
                        why=dict(
                            ja="L2 の罰則は特徴を選ばず、どの係数も 0 に近づける。",
                            en="The L2 penalty selects no feature; it brings all coefficients close to 0.",
                        ),
                    ),
                },
            ),
            "which_solution": dict(
                syllabus="2-(1)-iii",
                ja="XᵀX = I で、最小二乗解が (3, −1, 0.4) である。λ = 0.5 のとき、Lasso と Ridge (2) の解の組はどれか（四捨五入してある）。",
                en="XᵀX = I, and the least-squares solution is (3, −1, 0.4). Which are the solutions of Lasso and Ridge (2), rounded, for λ = 0.5?",
                right="(2.5, −0.5, 0), (2, −0.67, 0.27)",
                wrong={
                    "exchanged": dict(
                        text="(2, −0.67, 0.27), (2.5, −0.5, 0)",
                        why=dict(
                            ja="どの係数も同じ割合で縮むのは Ridge のほうである。",
                            en="It is ridge regression that shrinks all coefficients by the same ratio.",
                        ),
                    ),
                    "hard": dict(
                        text="(3, −1, 0), (2, −0.67, 0.27)",
                        why=dict(
                            ja="Lasso では、0 にならない係数も λ だけ 0 に近づく。",
                            en="In Lasso those coefficients that do not become 0 come closer to it by λ, too.",
                        ),
                    ),
                    "subtracted": dict(
                        text="(2.5, −0.5, 0), (2.5, −1.5, −0.1)",
                        why=dict(
                            ja="Ridge は λ を引くのではなく、1/(1 + λ) 倍に縮める。",
                            en="Ridge regression does not subtract λ; it shrinks to 1/(1 + λ).",
                        ),
                    ),
                },
            ),
        },
    ),
}


def r2_from_r():
    """From the sums of squares."""
    import numpy as np

    x, y = np.array([1.0, 2.0, 3.0]), np.array([2.0, 3.0, 7.0])
    residual = y - np.polyval(np.polyfit(x, y, 1), x)
    r2 = 1 - (residual**2).sum() / ((y - y.mean()) ** 2).sum()
    choices = {"right": 0.893, "not-squared": 0.945, "root": 0.972, "unexplained": 0.107}
    return {name: round(r2, 3) == value for name, value in choices.items()}


def scale_y():
    """Fitted before and after."""
    import numpy as np

    x, y = np.array([1.0, 2.0, 3.0]), np.array([2.0, 3.0, 7.0])
    slopes, correlations = (
        [np.polyfit(x, t, 1)[0] for t in (y, 10 * y)],
        [np.corrcoef(x, t)[0, 1] for t in (y, 10 * y)],
    )
    slope, r = slopes[1] / slopes[0], correlations[1] / correlations[0]
    choices = {"right": (10, 1), "both": (10, 10), "exchanged": (1, 10), "neither": (1, 1)}
    return {name: bool(np.allclose((slope, r), pair)) for name, pair in choices.items()}


def residuals_no_intercept():
    """Drawn data, a hundred times."""
    import numpy as np

    rng = np.random.default_rng(0)
    sums = []
    for x, y in rng.normal(size=(100, 2, 5)) + 1:
        e = y - x * (x @ y) / (x @ x)
        sums.append((x @ e, e.sum(), y @ e, e @ e))
    holds = np.all(np.abs(sums) < 1e-9, axis=0)
    return dict(zip(("right", "sum", "targets", "squares"), holds.tolist(), strict=True))


def vif():
    """From the correlation coefficient."""
    value = 1 / (1 - 0.9**2)
    choices = {"right": 5.3, "not-squared": 10.0, "not-subtracted": 1.2, "deviation": 2.3}
    return {name: round(value, 1) == choice for name, choice in choices.items()}


def shrinkage_by_direction():
    """Solved for a matrix with these singular values."""
    import numpy as np

    rng = np.random.default_rng(0)
    u = np.linalg.qr(rng.normal(size=(6, 2)))[0]
    v = np.linalg.qr(rng.normal(size=(2, 2)))[0]
    x, y = u @ np.diag([3.0, 1.0]) @ v.T, rng.normal(size=6)
    plain, ridge = (np.linalg.solve(x.T @ x + k * np.eye(2), x.T @ y) for k in (0, 1))
    factors = (v.T @ ridge) / (v.T @ plain)
    choices = {
        "right": (0.9, 0.5),
        "exchanged": (0.5, 0.9),
        "uniform": (0.5, 0.5),
        "strong-kept": (0.9, 0.9),
    }
    return {name: bool(np.allclose(factors, pair)) for name, pair in choices.items()}


def lambda_to_infinity():
    """Predictions for new inputs with a very large λ."""
    import numpy as np

    rng = np.random.default_rng(0)
    x, new = rng.normal(size=(30, 2)) + 1, rng.normal(size=(4, 2))
    y = x @ np.array([2.0, -1.0]) + 5 + rng.normal(size=30)
    centred = x - x.mean(axis=0)

    def predict(decay):
        w = np.linalg.solve(centred.T @ centred + decay * np.eye(2), centred.T @ (y - y.mean()))
        return y.mean() + (new - x.mean(axis=0)) @ w

    best = np.polyfit(x[:, 0], y, 1)
    choices = {
        "right": y.mean(),
        "zero": 0.0,
        "least-squares": predict(0.0),
        "one-feature": np.polyval(best, new[:, 0]),
    }
    far = predict(1e9)
    return {name: bool(np.allclose(far, value, atol=1e-3)) for name, value in choices.items()}


def which_solution():
    """Each coefficient's objective on a fine grid: with XᵀX = I they are independent."""
    import numpy as np

    w = np.linspace(-4, 4, 80_001)
    lasso, ridge = [], []
    for least_squares in (3.0, -1.0, 0.4):
        error = (w - least_squares) ** 2 / 2
        lasso.append(w[np.argmin(error + 0.5 * np.abs(w))])
        ridge.append(w[np.argmin(error + 0.5 * w**2 / 2)])
    shrunk, scaled = (2.5, -0.5, 0), (2, -0.67, 0.27)
    choices = {
        "right": (shrunk, scaled),
        "exchanged": (scaled, shrunk),
        "hard": ((3, -1, 0), scaled),
        "subtracted": (shrunk, (2.5, -1.5, -0.1)),
    }
    return {
        name: bool(np.allclose((lasso, ridge), pair, atol=0.006)) for name, pair in choices.items()
    }
