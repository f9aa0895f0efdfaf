"""勾配降下法の知識問題"""

SETS = {
    "ellipse": dict(
        stem=dict(
            ja="2 変数の関数 f を、点 (10, 1) から始めて最小にする。最急降下法では、重み w = (x, y) を次の式で更新し、学習率 η は一定とする。",
            en="A function f of two variables is to be made smallest, beginning at the point (10, 1). Steepest descent updates the weights w = (x, y) as follows, with a constant learning rate η.",
            shared="""
    f(x, y) = ½ (x² + 25 y²)
    w ← w − η ∇f(w)
""",
        ),
        questions={
            "rate_limit": dict(
                syllabus="3-(2)-i",
                ja="最急降下法が最小点に収束するかどうかは、η がある値を境に分かれる。その値より小さければ収束し、大きければ発散する。その値はどれか。",
                en="Below a certain value of η steepest descent converges to the minimum, above it diverges. Which value is it?",
                right="0.08",
                wrong={
                    "one-over": dict(
                        text="0.04",
                        why=dict(
                            ja="1/25 では、y が 1 回で 0 になる。これを超えても 0.08 までは、y は符号を変えながら縮む。",
                            en="At 1/25 y is 0 after one update. Beyond it, up to 0.08, y changes its sign but still shrinks.",
                        ),
                    ),
                    "mean-curvature": dict(
                        text="0.154",
                        why=dict(
                            ja="曲率の平均 13 から 2/13 とした値である。曲率が 25 の向きでは、それより前に発散している。",
                            en="This is 2/13, from the mean curvature 13; along the axis of curvature 25 it diverges earlier.",
                        ),
                    ),
                    "least-curvature": dict(
                        text="2",
                        why=dict(
                            ja="x の向きの曲率 1 から求めた 2/1 である。y の向きでは、はるかに小さい学習率から発散する。",
                            en="This is 2/1, from the curvature 1 along x; along y it diverges at far smaller rates.",
                        ),
                    ),
                },
            ),
            "zigzag": dict(
                syllabus="3-(2)-i",
                ja="η = 0.07 のとき、x と y はそれぞれどのように 0 に近づくか。",
                en="How do x and y approach 0 with η = 0.07?",
                right=dict(
                    ja="x は正のまま、y は正負を交互に変えながら",
                    en="x stays positive, y is positive and negative in turn",
                ),
                wrong={
                    "both-straight": dict(
                        ja="x は正のまま、y も正のまま",
                        en="x stays positive, y stays positive",
                        why=dict(
                            ja="y は 1 回ごとに 1 − 25 × 0.07 = −0.75 倍になる。",
                            en="Each update multiplies y by 1 − 25 × 0.07 = −0.75.",
                        ),
                    ),
                    "both-swing": dict(
                        ja="x は正負を交互に変えながら、y も正負を交互に変えながら",
                        en="x is positive and negative in turn, y is positive and negative in turn",
                        why=dict(
                            ja="x は 1 回ごとに 1 − 0.07 = 0.93 倍になるだけで、符号は変わらない。",
                            en="Each update multiplies x by 1 − 0.07 = 0.93, so that its sign stays.",
                        ),
                    ),
                    "turned": dict(
                        ja="x は正負を交互に変えながら、y は正のまま",
                        en="x is positive and negative in turn, y stays positive",
                        why=dict(
                            ja="逆である。谷をまたいで行き来するのは、曲率の大きい y のほうである。",
                            en="It is the other way round: y, of the greater curvature, goes to and fro across the valley.",
                        ),
                    ),
                },
            ),
            "ill_conditioned": dict(
                syllabus="3-(2)-i",
                ja="f のように最急降下法の進みが遅くなる「病的な曲率（pathological curvature）」とは、f のどのような性質をいうか。",
                en="Steepest descent is slow on f: this is called pathological curvature. Which property of f is meant?",
                right=dict(
                    ja="曲がりの強さが、向きによって大きく異なる",
                    en="It bends far more in one direction than in another",
                ),
                wrong={
                    "plateau": dict(
                        ja="始点のまわりが平らで、傾きがほとんどない",
                        en="It is flat around the start, with hardly any slope",
                        why=dict(
                            ja="それはプラトーである。始点での勾配は (10, 25) で、小さくない。",
                            en="That is a plateau. The gradient at the start is (10, 25), which is not small.",
                        ),
                    ),
                    "saddle": dict(
                        ja="ある向きでは谷、別の向きでは山になっている",
                        en="It is a valley in one direction and a ridge in another",
                        why=dict(
                            ja="それは鞍点である。f の曲率は 1 と 25 で、どちらも正である。",
                            en="That is a saddle. The curvatures of f are 1 and 25, both positive.",
                        ),
                    ),
                    "many-valleys": dict(
                        ja="最小点のほかにも、浅い谷がいくつもある",
                        en="It has a number of shallow valleys besides the lowest",
                        why=dict(
                            ja="それは局所解が多い場合である。f は凸で、谷は 1 つしかない。",
                            en="Those are local minima. f is convex and has one valley.",
                        ),
                    ),
                },
            ),
            "newton_steps": dict(
                syllabus="3-(2)-i",
                ja="同じ点から、ヘッセ行列 H を使うニュートン法 w ← w − H⁻¹∇f(w) で進む。最小点に達するまでに、何回更新するか。",
                en="From the same point one goes by Newton's method, w ← w − H⁻¹∇f(w), where H is the Hessian. How many updates does it take to reach the minimum?",
                right="1",
                wrong={
                    "one-each": dict(
                        text="2",
                        why=dict(
                            ja="変数ごとに 1 回ではない。H⁻¹ は両方の変数の尺度を同時に直す。",
                            en="It is not one for each variable: H⁻¹ mends the scale of both at once.",
                        ),
                    ),
                    "root-of-ratio": dict(
                        text="5",
                        why=dict(
                            ja="曲率の比 25 の平方根である。曲率の比が回数を左右するのは、勾配だけを使う方法である。",
                            en="This is the root of 25, the ratio of the curvatures, which matters to methods that use the gradient alone.",
                        ),
                    ),
                    "ratio": dict(
                        text="25",
                        why=dict(
                            ja="曲率の比である。2 次関数では 2 次の近似に誤差がないので、比によらず 1 回で着く。",
                            en="This is the ratio of the curvatures. A quadratic is its own quadratic approximation, so that one update is enough whatever the ratio.",
                        ),
                    ),
                },
            ),
        },
    ),
    "batches": dict(
        stem=dict(
            ja="訓練データ 1000 件の平均損失を小さくする。最急降下法（バッチ学習）は全件の勾配を使い、ミニバッチ SGD は、更新のたびに 50 件を無作為に選び、その 50 件の平均損失の勾配を使う。",
            en="The mean loss over 1000 training samples is to be made small. Steepest descent (batch learning) uses the gradient over all samples. Mini-batch SGD draws 50 samples at random for every update and uses the gradient of their mean loss.",
        ),
        questions={
            "expected_gradient": dict(
                syllabus="3-(2)-i",
                ja="重みを固定したまま 50 件を何度も選び直し、そのたびに求めた 50 件の平均損失の勾配を平均していく。その平均は何に近づくか。",
                en="The weights are kept, 50 samples are drawn again and again, and the gradients of their mean losses are averaged. What does this average approach?",
                right=dict(
                    ja="全件で平均した損失の勾配",
                    en="The gradient of the mean loss over all samples",
                ),
                wrong={
                    "twentieth": dict(
                        ja="全件で平均した損失の勾配の 1/20",
                        en="A twentieth of the gradient of the mean loss over all samples",
                        why=dict(
                            ja="どちらも件数で割った平均の勾配なので、50/1000 の倍率は掛からない。",
                            en="Both are gradients of means, each divided by its number of samples; no factor 50/1000 comes in.",
                        ),
                    ),
                    "zero": dict(
                        ja="すべての成分が 0 のベクトル",
                        en="The vector whose elements are all zero",
                        why=dict(
                            ja="0 に近づくのは、全件の勾配からのずれの平均である。",
                            en="It is the average deviation from the gradient over all samples that approaches 0.",
                        ),
                    ),
                    "hardest": dict(
                        ja="損失が最も大きい 1 件の勾配",
                        en="The gradient of the sample with the largest loss",
                        why=dict(
                            ja="どのデータも同じ確率で選ばれ、同じ重みで平均される。",
                            en="All samples are drawn with the same probability and weigh the same.",
                        ),
                    ),
                },
            ),
            "rate_order": dict(
                syllabus="3-(2)-i",
                ja="最急降下法で、学習率だけを変えた 3 つの学習 P, Q, R のエポック 0 から 4 の損失は、P が 2.30, 2.28, 2.26, 2.24, 2.22、Q が 2.30, 2.41, 3.06, 6.9, 30.2、R が 2.30, 1.20, 0.66, 0.38, 0.24 であった。学習率の大きい順に並べたものはどれか。",
                en="Three runs of steepest descent differ in their learning rates alone. Their losses at epochs 0 to 4 are: P 2.30, 2.28, 2.26, 2.24, 2.22; Q 2.30, 2.41, 3.06, 6.9, 30.2; R 2.30, 1.20, 0.66, 0.38, 0.24. Which is the order of their learning rates, the largest first?",
                right="Q, R, P",
                wrong={
                    "by-the-slowest": dict(
                        text="P, R, Q",
                        why=dict(
                            ja="逆の順である。損失が増え続ける Q は大きすぎ、ほとんど減らない P は小さすぎる。",
                            en="This is the opposite order: Q, whose loss grows, is too large, and P, which hardly falls, too small.",
                        ),
                    ),
                    "fastest-largest": dict(
                        text="R, Q, P",
                        why=dict(
                            ja="最もよく減るものが最も大きいとは限らない。大きすぎると、谷を飛び越えて損失が増える。",
                            en="The one that falls fastest is not the largest: one too large leaps over the valley, and the loss grows.",
                        ),
                    ),
                    "slow-in-the-middle": dict(
                        text="Q, P, R",
                        why=dict(
                            ja="P は R よりずっと遅くしか減らない。収束する 2 つのうちでは、P の学習率のほうが小さい。",
                            en="Of the two that converge, P falls far more slowly: its rate is less than that of R.",
                        ),
                    ),
                },
            ),
            "path_facts": dict(
                syllabus="3-(2)-i",
                ja="2 つの方法についての記述のうち、正しいものはどれか。",
                en="Which statement about the two methods is true?",
                right=dict(
                    ja="最急降下法では、初期値と学習率が決まれば通る点も決まる",
                    en="The start and the learning rate settle the points that steepest descent passes",
                ),
                wrong={
                    "global-minimum": dict(
                        ja="最急降下法は、学習率が小さければ凸でない損失でも最小点に着く",
                        en="With a small learning rate steepest descent gets to the lowest point of a loss not convex",
                        why=dict(
                            ja="谷が 2 つあれば、始めた側の谷に落ち着く。",
                            en="Of two valleys it ends in that on whose side it began.",
                        ),
                    ),
                    "stays": dict(
                        ja="SGD は、学習率が一定でも、最小点に着けばそこに止まる",
                        en="At a constant learning rate SGD, once at the lowest point, stays there",
                        why=dict(
                            ja="全件の勾配が 0 でも、選んだ 50 件の勾配は 0 とは限らず、まわりを動き続ける。",
                            en="Where the gradient over all samples is 0, that of the samples drawn need not be: it goes on moving about.",
                        ),
                    ),
                    "falls-each-time": dict(
                        ja="SGD は、学習率が小さければ、更新のたびに全件の損失を減らす",
                        en="With a small learning rate each update of SGD lowers the loss over all samples",
                        why=dict(
                            ja="選んだ 50 件の損失は減るが、全件の損失は増えることがある。",
                            en="The loss of the samples drawn falls, but that over all samples may grow.",
                        ),
                    ),
                },
            ),
            "saddle_point": dict(
                syllabus="3-(2)-i",
                ja="SGD の勾配に混ざる雑音の働きを、f(x, y) = ½(x² − y²) でみる。雑音のない最急降下法（η = 0.1）で 200 回更新すると、原点からの距離は、(1, 0) から始めた場合（ア）と (1, 0.001) から始めた場合（イ）で、はじめに比べてどうなるか。",
                en="What the noise in SGD's gradients is good for shows on f(x, y) = ½(x² − y²). Steepest descent without noise (η = 0.1) makes 200 updates. How does the distance from the origin change from (1, 0), case A, and from (1, 0.001), case B?",
                right=dict(
                    ja="（ア）小さくなる （イ）大きくなる",
                    en="A: it shrinks; B: it grows",
                ),
                wrong={
                    "both-shrink": dict(
                        ja="（ア）小さくなる （イ）小さくなる",
                        en="A: it shrinks; B: it shrinks",
                        why=dict(
                            ja="y は 1 回ごとに 1.1 倍になる。わずかなずれも、200 回で大きく広がる。",
                            en="Each update multiplies y by 1.1; in 200 updates even a slight deviation becomes large.",
                        ),
                    ),
                    "both-grow": dict(
                        ja="（ア）大きくなる （イ）大きくなる",
                        en="A: it grows; B: it grows",
                        why=dict(
                            ja="y = 0 では y の向きの勾配が 0 なので、x だけが縮んで鞍点に近づく。",
                            en="With y = 0 the gradient along y is 0, and x alone shrinks, towards the saddle.",
                        ),
                    ),
                    "turned": dict(
                        ja="（ア）大きくなる （イ）小さくなる",
                        en="A: it grows; B: it shrinks",
                        why=dict(
                            ja="逆である。鞍点から離れるのは、y がずれているほうである。",
                            en="It is the other way round: the one whose y deviates leaves the saddle.",
                        ),
                    ),
                },
            ),
        },
    ),
    "velocity": dict(
        stem=dict(
            ja="重み w を、速度 v を使って次のように更新する。NAG（Nesterov の加速勾配法）では、勾配を（あ）の点で求める。v の初期値は 0、μ = 0.9 とする。",
            en="The weights w are updated with a velocity v as follows. NAG (Nesterov's accelerated gradient) takes the gradient at the point [?]. v begins as 0, and μ = 0.9.",
            shared="""
    Momentum    v ← μ v − η ∇f(w)       w ← w + v
    NAG         v ← μ v − η ∇f([?])     w ← w + v
""",
        ),
        questions={
            "terminal_speed": dict(
                syllabus="3-(2)-i",
                ja="勾配がどこでも同じ g である斜面を、モメンタムで進み続ける。1 回に動く量の大きさは、勾配だけで動くときの ηg の何倍に近づくか。",
                en="On a slope whose gradient is g everywhere one goes on and on with momentum. How many times ηg, the move by the gradient alone, does a single move approach?",
                right="10",
                wrong={
                    "factor": dict(
                        text="0.9",
                        why=dict(
                            ja="減衰の係数そのものである。μ は、前の速度に掛かる。",
                            en="This is the factor itself; μ multiplies the velocity before.",
                        ),
                    ),
                    "once": dict(
                        text="1.9",
                        why=dict(
                            ja="前の分を 1 度だけ足している。0.9 倍された過去の分が、すべて積み重なる。",
                            en="This adds what was before just once; all that is past piles up, damped by 0.9 again and again.",
                        ),
                    ),
                    "past-alone": dict(
                        text="9",
                        why=dict(
                            ja="過去の分 0.9 + 0.81 + … だけの和である。今回の勾配の分 1 も入る。",
                            en="This is the sum of the past alone, 0.9 + 0.81 + …; the present gradient adds 1.",
                        ),
                    ),
                },
            ),
            "lookahead": dict(
                syllabus="3-(2)-i",
                ja="（あ）、つまり式の [?] に入る点はどれか。",
                en="Which point is [?]?",
                right="w + μ v",
                wrong={
                    "backwards": dict(
                        text="w − μ v",
                        why=dict(
                            ja="速度とは逆に戻った点である。そこでの勾配では、行き過ぎを早めに抑えられない。",
                            en="This is a point back against the velocity, whose gradient does not tell of an overshoot ahead.",
                        ),
                    ),
                    "by-the-rate": dict(
                        text="w + η v",
                        why=dict(
                            ja="学習率は速度にすでに含まれている。速度に掛かるのは μ である。",
                            en="The learning rate is part of the velocity already, which is multiplied by μ.",
                        ),
                    ),
                    "back-by-the-rate": dict(
                        text="w − η v",
                        why=dict(
                            ja="学習率は勾配に掛かり、速度には μ が掛かる。向きも逆である。",
                            en="The learning rate belongs to the gradient, μ to the velocity; and the direction is the opposite.",
                        ),
                    ),
                },
            ),
            "overshoot": dict(
                syllabus="3-(2)-i",
                ja="f(w) = ½w² で、w = 0.5、速度 v = −1、η = 0.1 である。次の更新で、勾配の項は、減衰した速度 μv の大きさを、モメンタムと NAG のそれぞれでどう変えるか。",
                en="Let f(w) = ½w², w = 0.5, the velocity v = −1 and η = 0.1. At the next update, what does the term of the gradient do to the size of the damped velocity μv, with momentum and with NAG?",
                right=dict(
                    ja="モメンタムでは増やし、NAG では減らす",
                    en="With momentum it adds to it, with NAG it takes off",
                ),
                wrong={
                    "both-add": dict(
                        ja="モメンタムでは増やし、NAG でも増やす",
                        en="With momentum it adds to it, with NAG it does, too",
                        why=dict(
                            ja="NAG は、先の点 −0.4 での勾配 −0.4 を使うので、右向きに働く。",
                            en="NAG uses the gradient −0.4 at the point ahead, −0.4, which pulls to the right.",
                        ),
                    ),
                    "both-take": dict(
                        ja="モメンタムでは減らし、NAG でも減らす",
                        en="With momentum it takes off, with NAG it does, too",
                        why=dict(
                            ja="モメンタムは現在の点の勾配 0.5 を使うので、左向きの速度がさらに増す。",
                            en="Momentum uses the gradient 0.5 at the present point, and goes to the left even faster.",
                        ),
                    ),
                    "turned": dict(
                        ja="モメンタムでは減らし、NAG では増やす",
                        en="With momentum it takes off, with NAG it adds to it",
                        why=dict(
                            ja="逆である。先の点を見る NAG のほうが、行き過ぎる前に減速する。",
                            en="It is the other way round: NAG, which looks ahead, slows down before it overshoots.",
                        ),
                    ),
                },
            ),
            "ravine": dict(
                syllabus="3-(2)-i",
                ja="細長い谷では、谷を横切る向きの勾配は毎回符号が入れ替わり、谷に沿う向きの勾配は同じ符号が続く。モメンタムの速度には、それぞれの向きの過去の勾配がどのように残るか。",
                en="In a narrow valley the gradient across it changes its sign every time, and that along it keeps its sign. How do past gradients of either direction remain in the velocity of momentum?",
                right=dict(
                    ja="横切る向きは打ち消し合い、沿う向きは積み重なる",
                    en="Those across cancel one another, those along pile up",
                ),
                wrong={
                    "turned": dict(
                        ja="横切る向きは積み重なり、沿う向きは打ち消し合う",
                        en="Those across pile up, those along cancel one another",
                        why=dict(
                            ja="逆である。符号が入れ替わるものの和は小さく、同じ符号のものの和は大きい。",
                            en="It is the other way round: of alternating signs the sum is small, of equal signs large.",
                        ),
                    ),
                    "both-cancel": dict(
                        ja="横切る向きは打ち消し合い、沿う向きも打ち消し合う",
                        en="Those across cancel one another, and so do those along",
                        why=dict(
                            ja="同じ符号の勾配は足し合わされて、沿う向きには速くなる。",
                            en="Gradients of equal signs add up: along the valley it gets faster.",
                        ),
                    ),
                    "both-pile-up": dict(
                        ja="横切る向きは積み重なり、沿う向きも積み重なる",
                        en="Those across pile up, and so do those along",
                        why=dict(
                            ja="符号が入れ替わる勾配は、前回の分と打ち消し合う。",
                            en="A gradient whose sign has changed cancels with the one before.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _descend(rate, steps):
    """The points that steepest descent passes on the f of the first set."""
    import numpy as np

    curvature = np.array([1.0, 25.0])
    points = [np.array([10.0, 1.0])]
    for _ in range(steps):
        points.append(points[-1] - rate * curvature * points[-1])
    return np.array(points)


def rate_limit():
    """A little below the limit the point ends at 0, a little above it does not."""
    import numpy as np

    def is_limit(rate):
        with np.errstate(all="ignore"):
            near, far = (_descend(rate * part, 3000)[-1] for part in (0.98, 1.02))
        return bool(np.abs(near).max() < 1e-3 and not np.abs(far).max() < 10)

    return {
        "right": is_limit(0.08),
        "one-over": is_limit(0.04),
        "mean-curvature": is_limit(2 / 13),
        "least-curvature": is_limit(2),
    }


def zigzag():
    """The signs of both coordinates over 20 updates."""
    import numpy as np

    points = _descend(0.07, 20)
    assert np.all(np.diff(np.abs(points), axis=0) < 0)
    swings = [bool(np.all(row[1:] * row[:-1] < 0)) for row in points.T]
    return {
        "right": swings == [False, True],
        "both-straight": swings == [False, False],
        "both-swing": swings == [True, True],
        "turned": swings == [True, False],
    }


def ill_conditioned():
    """The Hessian of f, its gradient at the start, and whether f is convex."""
    import numpy as np
    import tensorflow as tf

    w = tf.Variable([10.0, 1.0])
    with tf.GradientTape() as outer:
        with tf.GradientTape() as inner:
            height = (w[0] ** 2 + 25 * w[1] ** 2) / 2
        slope = inner.gradient(height, w)
    curvatures = np.linalg.eigvalsh(outer.jacobian(slope, w))
    return {
        "right": bool(curvatures.max() > 10 * curvatures.min() > 0),
        "plateau": bool(np.linalg.norm(slope) < 1),
        "saddle": bool(curvatures.min() < 0),
        "many-valleys": not np.all(curvatures > 0),  # a quadratic: they are the same everywhere
    }


def newton_steps():
    """Updates until the point is 0."""
    import numpy as np

    hessian, w, steps = np.diag([1.0, 25.0]), np.array([10.0, 1.0]), 0
    while np.abs(w).max() > 1e-12:
        w = w - np.linalg.solve(hessian, hessian @ w)
        steps += 1
    return {
        "right": steps == 1,
        "one-each": steps == 2,
        "root-of-ratio": steps == 5,
        "ratio": steps == 25,
    }


def expected_gradient():
    """All ways of drawing two of six samples of a linear regression."""
    import itertools

    import numpy as np

    rng = np.random.default_rng(0)
    x, y, w = rng.normal(size=(6, 3)), rng.normal(size=6), rng.normal(size=3)

    def gradient(rows):
        return 2 * x[rows].T @ (x[rows] @ w - y[rows]) / len(rows)

    drawn = [gradient(list(rows)) for rows in itertools.combinations(range(6), 2)]
    average, whole = np.mean(drawn, axis=0), gradient(list(range(6)))
    worst = gradient([int(np.argmax((x @ w - y) ** 2))])
    return {
        "right": np.allclose(average, whole),
        "twentieth": np.allclose(average, whole * 2 / 6),
        "zero": np.allclose(average, 0),
        "hardest": np.allclose(average, worst),
    }


def rate_order():
    """On a quadratic a rate beyond its limit diverges, one a tenth of it converges fast, a tiny one hardly moves."""
    import numpy as np

    def losses(rate):
        w = 0.5
        found = []
        for _ in range(5):
            found.append(5 * w**2)
            w -= rate * 10 * w
        return np.array(found)

    runs = {rate: losses(rate) for rate in (0.3, 0.03, 0.0005)}
    kinds = {
        "Q": [rate for rate, loss in runs.items() if np.all(np.diff(loss) > 0)],
        "R": [rate for rate, loss in runs.items() if loss[-1] < 0.2 * loss[0]],
        "P": [rate for rate, loss in runs.items() if 0.9 * loss[0] < loss[-1] < loss[0]],
    }
    rates = {name: rate for name, (rate,) in kinds.items()}
    order = ", ".join(sorted(rates, key=rates.get, reverse=True))
    return {
        "right": order == "Q, R, P",
        "by-the-slowest": order == "P, R, Q",
        "fastest-largest": order == "R, Q, P",
        "slow-in-the-middle": order == "Q, P, R",
    }


def path_facts():
    """Steepest descent twice, on two valleys, and SGD on the mean of ½(w − x_i)²."""
    import numpy as np

    def descend(w):
        points = [w]
        for _ in range(2000):
            w -= 0.01 * (4 * w * (w**2 - 1) + 0.3)
            points.append(w)
        return np.array(points)

    def height(w):
        return (w**2 - 1) ** 2 + 0.3 * w

    lowest = height(np.linspace(-2, 2, 4001)).min()
    samples = np.array([-1.0, 0.0, 4.0])

    def loss(w):
        return np.mean((w - samples) ** 2) / 2

    at_minimum = samples.mean()
    moved = at_minimum - 0.001 * (at_minimum - samples)  # one update by each of the samples
    beside = at_minimum + 0.5
    after = beside - 0.001 * (beside - samples)
    return {
        "right": np.array_equal(descend(1.0), descend(1.0)),
        "global-minimum": bool(height(descend(1.0)[-1]) < lowest + 1e-3),
        "stays": bool(np.all(moved == at_minimum)),
        "falls-each-time": all(loss(w) < loss(beside) for w in after),
    }


def saddle_point():
    """Distances after 200 updates."""
    import numpy as np

    def grows(point):
        point = np.array(point)
        begin = np.linalg.norm(point)
        for _ in range(200):
            point = point - 0.1 * point * [1, -1]
        return bool(np.linalg.norm(point) > begin)

    ends = (grows([1.0, 0.0]), grows([1.0, 0.001]))
    return {
        "right": ends == (False, True),
        "both-shrink": ends == (False, False),
        "both-grow": ends == (True, True),
        "turned": ends == (True, False),
    }


def terminal_speed():
    """Keras's SGD with momentum on a constant gradient, after 300 updates."""
    import keras
    import numpy as np

    weight = keras.Variable([0.0], dtype="float64")
    optimizer = keras.optimizers.SGD(0.01, momentum=0.9)
    for _ in range(300):
        before = weight.numpy()
        optimizer.apply([keras.ops.convert_to_tensor(np.ones(1))], [weight])
    ratio = float((before - weight.numpy())[0] / 0.01)
    return {
        "right": abs(ratio - 10) < 1e-3,
        "factor": abs(ratio - 0.9) < 1e-3,
        "once": abs(ratio - 1.9) < 1e-3,
        "past-alone": abs(ratio - 9) < 1e-3,
    }


def lookahead():
    """Keras keeps the point ahead as its weights: it is w + μv with w and v of the formula that is the right one."""
    import keras
    import numpy as np

    rate, momentum = 0.1, 0.9
    kept = keras.Variable([2.0], dtype="float64")
    optimizer = keras.optimizers.SGD(rate, momentum=momentum, nesterov=True)
    points = []
    for _ in range(5):
        points.append(float(kept.numpy()[0]))
        optimizer.apply([keras.ops.convert_to_tensor(kept.numpy())], [kept])  # f is ½w²

    def agrees(ahead):
        w, v, found = 2.0, 0.0, []
        for _ in range(5):
            found.append(w + momentum * v)
            v = momentum * v - rate * ahead(w, v)
            w += v
        return np.allclose(found, points)

    return {
        "right": agrees(lambda w, v: w + momentum * v),
        "backwards": agrees(lambda w, v: w - momentum * v),
        "by-the-rate": agrees(lambda w, v: w + rate * v),
        "back-by-the-rate": agrees(lambda w, v: w - rate * v),
    }


def overshoot():
    """The velocities after one update."""
    damped = 0.9 * -1
    momentum = abs(damped - 0.1 * 0.5) > abs(damped)
    nag = abs(damped - 0.1 * (0.5 + damped)) > abs(damped)
    return {
        "right": momentum and not nag,
        "both-add": momentum and nag,
        "both-take": not momentum and not nag,
        "turned": nag and not momentum,
    }


def ravine():
    """The velocity against a single gradient's move, for alternating and for equal signs."""

    def piles_up(sign):
        v = 0.0
        for t in range(200):
            v = 0.9 * v - 0.1 * sign**t
        return abs(v) > 0.1

    across, along = piles_up(-1), piles_up(1)
    return {
        "right": along and not across,
        "turned": across and not along,
        "both-cancel": not across and not along,
        "both-pile-up": across and along,
    }
