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
            ja="特徴が強く相関していると、最小二乗法の係数は不安定になる。そこで、重みにペナルティを付けて最小化する。特徴も目的変数も、問いに断りがなければ中心化してある。",
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
                ja="中心化をせず、切片を加えた Ridge (1) を考える。切片にはペナルティをかけない。λ を非常に大きくすると、予測は何に近づくか。",
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
                        ja="ペナルティのない最小二乗法の予測",
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
                            ja="L2 のペナルティは特徴を選ばず、どの係数も 0 に近づける。",
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
    "collinearity": dict(
        stem=dict(
            ja="2 つの特徴 x₁、x₂ から y を予測する。y は x₁ + x₂ に雑音を加えて作られている。Ridge は次の 1 つ目を、Lasso は 2 つ目を最小にする（λ > 0）。",
            en="y is predicted from two features x₁ and x₂; it was made as x₁ + x₂ with noise. Ridge regression minimises the first of these, Lasso the second (λ > 0).",
            shared="""
    ‖y − Xw‖² + λ ‖w‖²        ‖y − Xw‖² + λ ‖w‖₁
""",
        ),
        questions={
            "multicollinearity_effect": dict(
                syllabus="2-(1)-iii",
                ja="x₁ と x₂ の相関係数を 0.9 から 0.999 に近づける。最小二乗法の係数の標本ごとの揺れと、同じ分布の新しい入力に対する予測の誤差はどうなるか。",
                en="The correlation of x₁ and x₂ goes from 0.9 to 0.999. In least squares, what becomes of how much the coefficients vary from sample to sample, and of the error of predictions for new inputs of the same distribution?",
                right=dict(
                    ja="揺れは大きくなり、誤差はあまり変わらない",
                    en="They vary more, and the error hardly changes",
                ),
                wrong={
                    "both": dict(
                        ja="揺れは大きくなり、誤差もまた大きくなる",
                        en="They vary more, and the error grows with it",
                        why=dict(
                            ja="2 つの係数は逆向きに揺れて打ち消し合うので、同じ分布の入力では予測に響かない。",
                            en="The two vary in opposite directions and cancel, so inputs of that distribution hardly notice.",
                        ),
                    ),
                    "steady": dict(
                        ja="揺れは小さくなり、誤差はあまり変わらない",
                        en="They vary less, and the error hardly changes",
                        why=dict(
                            ja="似た特徴ほど効果を分けにくいので、係数は定まりにくくなる。",
                            en="The more alike features are, the harder are their effects to tell apart.",
                        ),
                    ),
                    "steady-but-wrong": dict(
                        ja="揺れは小さくなり、誤差は逆に大きくなる",
                        en="They vary less, and the error grows instead",
                        why=dict(
                            ja="係数は定まりにくくなるが、その和はよく定まり、予測は悪くならない。",
                            en="They are harder to tell, but their sum is not, and predictions get no worse.",
                        ),
                    ),
                },
            ),
            "duplicate_column": dict(
                syllabus="2-(1)-iii",
                ja="x₂ が x₁ の写しであるとき、Ridge の 2 つの係数はどうなるか。",
                en="x₂ is a copy of x₁. What are the two coefficients of ridge regression?",
                right=dict(ja="等しい値に分かれる", en="They have equal values"),
                wrong={
                    "any": dict(
                        ja="一つに定まらない",
                        en="They are not determined",
                        why=dict(
                            ja="和が同じ解は無数にあるが、2 乗和が最小のものは 1 つだけである。",
                            en="Many have the same sum, but there is one whose sum of squares is least.",
                        ),
                    ),
                    "one": dict(
                        ja="一方だけが 0 になる",
                        en="One of them becomes 0",
                        why=dict(
                            ja="一方を 0 にすると、2 乗和が増える。",
                            en="With one of them 0 the sum of squares is larger.",
                        ),
                    ),
                    "none": dict(
                        ja="どちらも 0 になる",
                        en="Both of them become 0",
                        why=dict(
                            ja="λ が有限なら、当てはまりとの釣り合いで 0 にはならない。",
                            en="For a finite λ the fit keeps them from 0.",
                        ),
                    ),
                },
            ),
            "duplicate_lasso": dict(
                syllabus="2-(1)-iii",
                ja="同じく x₂ が x₁ の写しで、Lasso の最適解の一つは (0.8, 0) である。(0.4, 0.4) と (1.0, −0.2) も最適解か。",
                en="Again x₂ is a copy of x₁, and (0.8, 0) is an optimum of Lasso. Are (0.4, 0.4) and (1.0, −0.2) optima, too?",
                right=dict(
                    ja="(0.4, 0.4) はそうで、(1.0, −0.2) は違う",
                    en="(0.4, 0.4) is, (1.0, −0.2) is not",
                ),
                wrong={
                    "both": dict(
                        ja="(0.4, 0.4) はそうで、(1.0, −0.2) もそう",
                        en="(0.4, 0.4) is, (1.0, −0.2) is too",
                        why=dict(
                            ja="符号の違う 2 つに分けると、絶対値の和が 0.8 より大きくなる。",
                            en="Parts of opposite signs have absolute values that add up to more than 0.8.",
                        ),
                    ),
                    "neither": dict(
                        ja="(0.4, 0.4) は違い、(1.0, −0.2) も違う",
                        en="(0.4, 0.4) is not, (1.0, −0.2) is not",
                        why=dict(
                            ja="同じ符号に分ければ、絶対値の和も予測も変わらない。L1 のペナルティは分け方を選ばない。",
                            en="Parts of equal sign change neither the predictions nor the sum of absolute values.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="(0.4, 0.4) は違い、(1.0, −0.2) はそう",
                        en="(0.4, 0.4) is not, (1.0, −0.2) is",
                        why=dict(
                            ja="予測はどちらも同じである。絶対値の和が増えるのは、符号の違うほうである。",
                            en="Both predict the same; it is opposite signs that raise the sum of absolute values.",
                        ),
                    ),
                },
            ),
            "false_about_penalties": dict(
                syllabus="2-(1)-iii",
                ja="Ridge と Lasso に関する次の記述のうち、**誤っている**ものはどれか。最小二乗法の係数は、どれも 0 でないとする。",
                en="Which of these statements about ridge regression and Lasso is **wrong**? No coefficient of least squares is 0.",
                right=dict(
                    ja="Ridge では、λ をある値まで大きくすると、係数がちょうど 0 になる",
                    en="With ridge regression, coefficients are exactly 0 from some value of λ on",
                ),
                wrong={
                    "lasso-zero": dict(
                        ja="Lasso では、λ をある値まで大きくすると、係数がすべて 0 になる",
                        en="With Lasso, all coefficients are exactly 0 from some value of λ on",
                        why=dict(
                            ja="正しい。原点での勾配の大きさよりも λ が大きければ、原点が最小となる。",
                            en="This is right: 0 is the minimum once λ exceeds the gradient there.",
                        ),
                    ),
                    "unique": dict(
                        ja="Ridge では、2 つの特徴が等しくても、係数の組がただ 1 つに決まる",
                        en="With ridge regression, two equal features still leave one solution alone",
                        why=dict(
                            ja="正しい。2 乗のペナルティを加えた損失は、狭義の凸関数である。",
                            en="This is right: with a squared penalty the loss is strictly convex.",
                        ),
                    ),
                    "shrinks": dict(
                        ja="Ridge では、λ を大きくするにつれて、係数の 2 乗和が小さくなる",
                        en="With ridge regression, the sum of squared coefficients falls as λ grows",
                        why=dict(
                            ja="正しい。ペナルティの重みが増え、係数は 0 へ縮む。",
                            en="This is right: with more weight on the penalty, coefficients shrink to 0.",
                        ),
                    ),
                },
                source="Hastie, Tibshirani and Friedman, The Elements of Statistical Learning, 2nd ed., 2009, section 3.4",
            ),
        },
    ),
    "derivation": dict(
        stem=dict(
            ja="線形回帰で J(w) = ‖y − Xw‖² を最小にする w を、次の順で求めた。Ridge は J に λ‖w‖² を、Lasso は λ‖w‖₁ を加えて最小にする。",
            en="The w that minimises J(w) = ‖y − Xw‖² of linear regression was derived in these lines. Ridge regression adds λ‖w‖² to J before it minimises, Lasso λ‖w‖₁.",
            shared="""
    (1)  J = (y − Xw)ᵀ (y − Xw)
    (2)  J = yᵀy − 2 wᵀXᵀy + wᵀXᵀXw
    (3)  ∇J = −2 Xᵀy + XᵀXw
    (4)  XᵀXw = Xᵀy
""",
        ),
        questions={
            "wrong_line": dict(
                syllabus="2-(1)-iii",
                ja="最後の正規方程式は正しいが、導出に誤りが 1 か所ある。正しくない式はどれか。",
                en="The normal equation at the end is right, but there is one error in the derivation. Which line is wrong?",
                right="(3)",
                wrong={
                    "first": dict(
                        text="(1)",
                        why=dict(
                            ja="2 乗ノルムを内積で書いただけで、正しい。",
                            en="This writes the squared norm as an inner product, and is right.",
                        ),
                    ),
                    "second": dict(
                        text="(2)",
                        why=dict(
                            ja="yᵀXw と wᵀXᵀy は同じスカラーなので、まとめて 2 倍にしてよい。",
                            en="yᵀXw and wᵀXᵀy are the same number, so there are two of it.",
                        ),
                    ),
                    "fourth": dict(
                        text="(4)",
                        why=dict(
                            ja="正しい勾配を 0 とおいた式である。2 次の項の微分から出る 2 も、ここでは消えている。",
                            en="This is where the right gradient is 0; the 2 that the quadratic term gives has cancelled.",
                        ),
                    ),
                },
            ),
            "why_sparse": dict(
                syllabus="2-(1)-iii",
                ja="Lasso の係数がちょうど 0 になりやすいのは、制約 ‖w‖₁ ≤ t の領域がどうなっているからか。",
                en="Coefficients of Lasso easily become exactly 0. What about the region ‖w‖₁ ≤ t makes them so?",
                right=dict(
                    ja="座標軸の上に角があり、等高線がそこで接しやすいから",
                    en="It has corners on the axes, where contours of J tend to touch it",
                ),
                wrong={
                    "round": dict(
                        ja="角のない球で、どの方向からも原点に近づきやすいから",
                        en="It is a ball without corners, which leads to 0 from all directions",
                        why=dict(
                            ja="球は Ridge の制約である。ちょうど軸の上で接することはまれである。",
                            en="A ball is the constraint of ridge regression; it is rarely touched on an axis.",
                        ),
                    ),
                    "truncated": dict(
                        ja="学習の後で、小さな係数が領域の外に切り捨てられるから",
                        en="It cuts small coefficients off once everything has been learned",
                        why=dict(
                            ja="後から切り捨てるのではなく、最適解そのものが 0 を含む。",
                            en="Nothing is cut off afterwards; the optimum itself has zeros.",
                        ),
                    ),
                    "steep": dict(
                        ja="大きな係数ほど強く引き戻され、そこから 0 になるから",
                        en="It pulls large coefficients back harder, and these reach 0 first",
                        why=dict(
                            ja="L1 の傾きは係数の大きさによらない。大きいほど強く引き戻すのは L2 である。",
                            en="The slope of L1 is the same for all sizes; it is L2 that pulls large ones harder.",
                        ),
                    ),
                },
                source="R. Tibshirani, Regression Shrinkage and Selection via the Lasso, Journal of the Royal Statistical Society B 58, 1996, section 2.3",
            ),
            "feature_units": dict(
                syllabus="2-(1)-iii",
                ja="ある特徴の単位をメートルからミリメートルに変え（値は 1000 倍）、同じ λ で学習し直す。予測が変わりうる手法はどれか。",
                en="The unit of a feature changes from metres to millimetres (its values are 1000 times as large), and everything is learned anew with the same λ. Which methods may predict something else?",
                right=dict(ja="Ridge と Lasso", en="Ridge regression and Lasso"),
                wrong={
                    "with-ridge": dict(
                        ja="最小二乗法と Ridge",
                        en="Least squares and ridge regression",
                        why=dict(
                            ja="最小二乗法では、係数が 1/1000 になるだけで、予測は変わらない。L1 のペナルティは係数の大きさによる。",
                            en="In least squares the coefficient becomes 1/1000 and predictions stay; the L1 penalty minds its size.",
                        ),
                    ),
                    "with-lasso": dict(
                        ja="最小二乗法と Lasso",
                        en="Least squares and Lasso",
                        why=dict(
                            ja="最小二乗法では、係数が 1/1000 になるだけで、予測は変わらない。L2 のペナルティも係数の大きさによる。",
                            en="In least squares the coefficient becomes 1/1000 and predictions stay; the L2 penalty minds its size, too.",
                        ),
                    ),
                    "none": dict(
                        ja="どの手法でも変わらない",
                        en="None of the three methods",
                        why=dict(
                            ja="係数が小さくて済むようになり、その特徴にだけペナルティが軽くなる。",
                            en="The coefficient may be small now, and the penalty is lighter for this feature.",
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


def multicollinearity_effect():
    """500 samples of 30 for each correlation, and 200 new inputs of the same distribution."""
    import numpy as np

    rng = np.random.default_rng(0)
    spreads, errors = [], []
    for correlation in (0.9, 0.999):
        mix = np.linalg.cholesky(np.array([[1, correlation], [correlation, 1]]))
        slopes, squared = [], []
        for _ in range(500):
            x, new = (rng.normal(size=(count, 2)) @ mix.T for count in (30, 200))
            w = np.linalg.lstsq(x, x.sum(axis=1) + rng.normal(size=30), rcond=None)[0]
            slopes.append(w[0])
            squared.append(np.mean((new @ w - new.sum(axis=1)) ** 2))
        spreads.append(np.std(slopes))
        errors.append(1 + np.mean(squared))
    more, less = spreads[1] > 2 * spreads[0], spreads[1] < spreads[0] / 2
    same, grows = abs(errors[1] / errors[0] - 1) < 0.1, errors[1] > 1.5 * errors[0]
    return {
        "right": bool(more and same),
        "both": bool(more and grows),
        "steady": bool(less and same),
        "steady-but-wrong": bool(less and grows),
    }


def duplicate_column():
    """Solved for drawn data; the matrix says whether there is one solution."""
    import numpy as np

    rng = np.random.default_rng(0)
    column = rng.normal(size=20)
    x, y = np.stack([column, column], axis=1), 2 * column + rng.normal(size=20)
    matrix = x.T @ x + 0.5 * np.eye(2)
    w = np.linalg.solve(matrix, x.T @ y)
    zero = np.abs(w) < 1e-6
    return {
        "right": bool(np.isclose(w[0], w[1]) and not zero.any()),
        "any": bool(np.linalg.matrix_rank(matrix) < 2),
        "one": bool(zero.sum() == 1),
        "none": bool(zero.all()),
    }


def duplicate_lasso():
    """The objective at each, with targets for which (0.8, 0) is an optimum on a grid."""
    import numpy as np

    column = np.array([1.0, -1.0, 2.0, -2.0])
    # For one column Lasso shrinks the product xᵀy by λ/2, here by 2; so xᵀx = 10 leads to 0.8.
    penalty, y = 4.0, column

    def objective(a, b):
        errors = y - np.multiply.outer(a + b, column)
        return (errors**2).sum(axis=-1) + penalty * (np.abs(a) + np.abs(b))

    grid = np.linspace(-1.5, 1.5, 301)
    least = objective(*np.meshgrid(grid, grid)).min()
    assert np.isclose(objective(0.8, 0.0), least)
    same, opposite = (bool(np.isclose(objective(*w), least)) for w in ((0.4, 0.4), (1.0, -0.2)))
    return {
        "right": same and not opposite,
        "both": same and opposite,
        "neither": not same and not opposite,
        "exchanged": not same and opposite,
    }


def wrong_line():
    """Each line for drawn data; the gradient by differences."""
    import numpy as np

    rng = np.random.default_rng(0)
    x, y, w = rng.normal(size=(6, 3)), rng.normal(size=6), rng.normal(size=3)

    def loss(w):
        return np.linalg.norm(y - x @ w) ** 2

    h = 1e-6
    gradient = [(loss(w + h * e) - loss(w - h * e)) / (2 * h) for e in np.eye(3)]
    best = np.linalg.lstsq(x, y, rcond=None)[0]
    holds = {
        "first": np.isclose((y - x @ w) @ (y - x @ w), loss(w)),
        "second": np.isclose(y @ y - 2 * w @ x.T @ y + w @ x.T @ x @ w, loss(w)),
        "right": np.allclose(-2 * x.T @ y + x.T @ x @ w, gradient, atol=1e-4),
        "fourth": np.allclose(x.T @ x @ best, x.T @ y),
    }
    return {name: not value for name, value in holds.items()}


def feature_units():
    """Predictions before and after, Lasso by coordinate descent."""
    import numpy as np

    rng = np.random.default_rng(0)
    x = rng.normal(size=(20, 2))
    y = x @ np.array([1.0, -2.0]) + 0.5 * rng.normal(size=20)
    penalty = 4.0

    def least_squares(x):
        return x @ np.linalg.lstsq(x, y, rcond=None)[0]

    def ridge(x):
        return x @ np.linalg.solve(x.T @ x + penalty * np.eye(2), x.T @ y)

    def lasso(x):
        w = np.zeros(2)
        for _ in range(200):
            for j in range(2):
                rest = y - x @ w + x[:, j] * w[j]
                product = x[:, j] @ rest
                w[j] = np.sign(product) * max(abs(product) - penalty / 2, 0) / (x[:, j] @ x[:, j])
        return x @ w

    scaled = x * np.array([1000.0, 1.0])
    changed = [
        not np.allclose(method(x), method(scaled), atol=1e-6)
        for method in (least_squares, ridge, lasso)
    ]
    choices = {
        "right": [False, True, True],
        "with-ridge": [True, True, False],
        "with-lasso": [True, False, True],
        "none": [False, False, False],
    }
    return {name: changed == value for name, value in choices.items()}
