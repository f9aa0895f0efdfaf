"""学習率の上限：発散しないための条件

2 次関数 L を、学習率 η を変えない勾配降下法で小さくする。L を最小にする点を w*
とし、ずれ w − w* を A の固有ベクトルの向きに分けて考える。次の値を求め、
limit, factors, converges, best の順に返せ。

    eigenvalues  A の固有値を小さい順に並べた配列
    factors      学習率を learning_rate とした 1 回の更新で、固有ベクトルの
                 向きのずれが何倍になるか（符号も含む）。並びは eigenvalues
                 と同じ
    limit        η がこれより小さければ、どの点から始めても w が w* に収束し、
                 これ以上では、収束しない出発点がある、という境目の値
    converges    学習率 learning_rate で、どの点から始めても収束するか（bool）
    best         |factors| の最大値が最も小さくなる学習率

A は対称行列で、固有値はすべて正である（等しいものもあってよい）。

---
    a: (size, size)    eigenvalues, factors: (size,)
    limit, best: scalar    converges: bool

    L(w) = ½ wᵀ A w − bᵀ w    w ← w − η ∇L(w)    A = a

---
The limit of the learning rate

A quadratic L is made smaller by gradient descent with a constant learning
rate η. Let w* be the point where L is smallest, and take the deviation w − w*
apart along the eigenvectors of A. Find the following, and return limit,
factors, converges and best, in this order.

    eigenvalues  the eigenvalues of A in ascending order, an array
    factors      what one update at the rate learning_rate multiplies the
                 deviation along each eigenvector by (with its sign), in the
                 order of eigenvalues
    limit        with any η less than this, w converges to w* from every
                 start; with this or more there are starts from which it does
                 not
    converges    whether w converges from every start at the rate
                 learning_rate (bool)
    best         the learning rate for which the largest of |factors| is least

A is symmetric, and all its eigenvalues are positive (some may be equal).
"""

import numpy as np


def learning_rate_limit(a, learning_rate):
    eigenvalues = np.linalg.eigvalsh(a)  # blank
    factors = 1 - learning_rate * eigenvalues  # blank
    limit = 2 / np.max(eigenvalues)  # blank
    converges = bool(np.all(np.abs(factors) < 1))  # blank
    best = 2 / (np.min(eigenvalues) + np.max(eigenvalues))  # blank
    return limit, factors, converges, best


# ==== grading ====


def cases(rng):
    import numpy as np

    # By hand: the eigenvalues are 1 and 3, so that this rate is too large for one of them.
    off = float(rng.choice([-1.0, 1.0]))
    yield dict(a=np.array([[2.0, off], [off, 2.0]]), learning_rate=0.75)
    # Exactly at the limit, in numbers that binary fractions hold: w jumps between two points.
    scale = float(rng.choice([0.5, 1.0, 2.0]))
    yield dict(
        a=np.diag([4.0, 1.0, 2.0][: int(rng.integers(2, 4))]) * scale, learning_rate=0.5 / scale
    )
    yield dict(a=np.array([[4.0]]) * scale, learning_rate=0.375 / scale)

    def draw(size, part):
        """A rate that is `part` of the limit."""
        axes = np.linalg.qr(rng.normal(size=(size, size)))[0]
        largest = rng.uniform(2, 6)
        eigenvalues = largest * np.array(
            [rng.uniform(0.1, 0.2), *rng.uniform(0.3, 0.5, size - 2), 1]
        )
        a = axes * eigenvalues @ axes.T
        return dict(a=(a + a.T) / 2, learning_rate=float(2 * part / largest))

    size = int(rng.integers(3, 5))
    yield draw(size, rng.uniform(0.7, 0.95))
    yield draw(size + 1, rng.uniform(0.2, 0.45))
    yield draw(size + 2, rng.uniform(1.05, 1.3))
    yield draw(3, rng.uniform(3, 4))
    yield draw(4, rng.uniform(11, 13))
    yield dict(
        a=np.eye(size) * float(rng.uniform(0.5, 0.9)), learning_rate=float(rng.uniform(1, 2))
    )


BORDERS = {
    "exactly at the limit": "np.min(1 - learning_rate * np.diag(a)) == -1 and np.sum(a) == np.trace(a)",
    "a single weight": "a.shape == (1, 1)",
    "all eigenvalues equal": "len(a) > 1 and np.ptp(np.diag(a)) == 0 and np.sum(a) == np.trace(a)",
    "it swings, but converges": "len(a) > 2 and 1 < learning_rate * np.linalg.norm(a, 2) < 1.98",
    "no swing": "len(a) > 2 and learning_rate * np.linalg.norm(a, 2) < 0.98",
    "too large along some eigenvectors alone": "learning_rate * np.linalg.norm(a, 2) > 2.02 "
    "and learning_rate * np.linalg.norm(a, -2) < 2",
    "too large along most of them": "2.02 < learning_rate * np.trace(a) / len(a) "
    "and learning_rate * np.linalg.norm(a, -2) < 2",
    "too large along each": "learning_rate * np.linalg.norm(a, -2) > 2.02",
    "axes of A that are not those of w": "len(a) > 2 and np.abs(a - np.diag(np.diag(a))).max() > 0.1",
}


def oracle(a, learning_rate):
    import keras
    import numpy as np
    import tensorflow as tf

    # One step of Keras from each eigenvector, where b = 0, so that w* = 0 and the deviation is w.
    vectors = tf.linalg.eigh(a)[1]
    factors = []
    for vector in tf.transpose(vectors):
        w = keras.Variable(vector, dtype="float64")
        optimizer = keras.optimizers.SGD(learning_rate)
        with tf.GradientTape() as tape:
            value = w.value
            loss = tf.tensordot(value, tf.linalg.matvec(a, value), 1) / 2
        optimizer.apply([tape.gradient(loss, value)], [w])
        factors.append(float(tf.tensordot(w.value, vector, 1)))
    # The limit is the root of the growth of the largest deviation, and the best rate its minimum: both
    # are searched for, between rates that are certainly too small and too large.
    values = tf.linalg.svd(a, compute_uv=False).numpy()

    def growth(rate):
        return np.max(np.abs(1 - rate * values)) - 1

    below, above = 0.0, 4 / values.min()
    for _ in range(300):
        first, second = below + (above - below) / 3, above - (above - below) / 3
        below, above = (below, second) if growth(first) < growth(second) else (first, above)
    best = (below + above) / 2
    below, above = best, 4 / values.min()
    for _ in range(300):
        middle = (below + above) / 2
        below, above = (middle, above) if growth(middle) < 0 else (below, middle)
    step = tf.eye(len(a), dtype="float64") - learning_rate * tf.constant(a)
    converges = bool(tf.reduce_max(tf.abs(tf.linalg.eigvalsh(step))) < 1)
    return above, factors, converges, best


def plot(case, outputs):
    import numpy as np
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4.5), layout="constrained")
    axes = figure.subplots()
    limit, best = float(outputs["limit"]), float(outputs["best"])
    rate = np.linspace(0, 1.3 * max(limit, case["learning_rate"]), 200)
    for value in np.linalg.eigvalsh(case["a"]):
        axes.plot(rate, np.abs(1 - rate * value), label=f"λ = {value:.3g}")
    axes.axhline(1, color="gray", linewidth=0.8)
    for place, name, style in (
        (limit, "limit", "-"),
        (best, "best", "--"),
        (case["learning_rate"], "learning_rate", ":"),
    ):
        axes.axvline(place, color="black", linestyle=style, label=name)
    axes.set_xlabel("η")
    axes.set_ylabel("|1 − ηλ|")
    axes.legend()
    return figure


STEM = dict(
    ja="""2 次関数 L(w) = ½ wᵀAw − bᵀw を、学習率一定の勾配降下法で小さくする。factors は、A の
固有ベクトルの向きのずれ（最小の点からの差）が 1 回の更新で何倍になるか、limit は、どの点から
始めても収束する学習率の上限、converges は learning_rate で収束するか、best は収束が最も
速い学習率である。A は対称で、固有値はすべて正である。

    a: (size, size)""",
    en="""The quadratic L(w) = ½ wᵀAw − bᵀw is made smaller by gradient descent with a constant
learning rate. `factors` are what an update multiplies the deviation from the minimum by,
along each eigenvector of A; `limit` bounds the learning rates that converge from every
start, `converges` says whether learning_rate is one, and `best` converges fastest. A is
symmetric with positive eigenvalues.

    a: (size, size)""",
)

VARIANTS = {
    "sorted": dict(right="np.linalg.eigvalsh(a)", same="np.sort(np.linalg.eigvals(a))"),
    "of-the-step": dict(
        right="1 - learning_rate * eigenvalues",
        same="np.linalg.eigvalsh(np.eye(len(a)) - learning_rate * a)[::-1]",
    ),
    "spectral-norm": dict(right="2 / np.max(eigenvalues)", same="2 / np.linalg.norm(a, 2)"),
    "by-the-limit": dict(
        right="bool(np.all(np.abs(factors) < 1))", same="bool(learning_rate < limit)"
    ),
    "last-and-first": dict(
        right="2 / (np.min(eigenvalues) + np.max(eigenvalues))",
        same="1 / np.mean(eigenvalues[[0, -1]])",
    ),
}

MISTAKES = {
    "diagonal": dict(
        right="np.linalg.eigvalsh(a)",
        wrong="np.sort(np.diag(a))",
        ja="対角成分は、A が対角行列でなければ固有値ではない。",
        en="The elements of the diagonal are no eigenvalues unless A is diagonal.",
    ),
    "unsorted": dict(
        right="np.linalg.eigvalsh(a)",
        wrong="np.linalg.eigvals(a)",
        ja="小さい順に並んでいない。対称行列専用の関数なら、小さい順に返る。",
        en="These are in no order; the function for symmetric matrices gives them ascending.",
    ),
    "descending": dict(
        right="np.linalg.eigvalsh(a)",
        wrong="np.linalg.eigvalsh(a)[::-1]",
        ja="大きい順に並んでいる。",
        en="These are in descending order.",
    ),
    "squared": dict(
        right="np.linalg.eigvalsh(a)",
        wrong="np.linalg.eigvalsh(a.T @ a)",
        ja="AᵀA の固有値は、A の固有値の 2 乗である。",
        en="The eigenvalues of AᵀA are the squares of those of A.",
    ),
    "half": dict(
        right="1 - learning_rate * eigenvalues",
        wrong="1 - learning_rate * eigenvalues / 2",
        ja="L の ½ は、微分で出る 2 と打ち消し合うので、勾配に残らない。",
        en="The ½ of L cancels with the 2 of the derivative and is not in the gradient.",
    ),
    "exponential": dict(
        right="1 - learning_rate * eigenvalues",
        wrong="np.exp(-learning_rate * eigenvalues)",
        ja="学習率を限りなく小さくしたときの減り方である。実際の 1 回の更新は 1 次式になる。",
        en="So it decays with vanishing steps; an update as it is done is linear.",
    ),
    "absolute-factors": dict(
        right="1 - learning_rate * eigenvalues",
        wrong="np.abs(1 - learning_rate * eigenvalues)",
        ja="符号が落ちている。負であれば、ずれは更新のたびに反対側へ飛ぶ。",
        en="The sign is lost; where it is negative, the deviation changes sides at every update.",
    ),
    "difference-only": dict(
        right="1 - learning_rate * eigenvalues",
        wrong="learning_rate * eigenvalues",
        ja="これは 1 回で動く割合。残るずれは、元のずれからそれを引いたものである。",
        en="This is the share of the deviation that one step takes off, and not what is left.",
    ),
    "limit-one": dict(
        right="limit = 2 / np.max(eigenvalues)",
        wrong="limit = 1 / np.max(eigenvalues)",
        ja="これは振動が始まる学習率。反対側へ飛んでも、近づいていれば収束する。",
        en="Here it begins to swing; where it changes sides but comes nearer, it still converges.",
    ),
    "limit-smallest": dict(
        right="limit = 2 / np.max(eigenvalues)",
        wrong="limit = 2 / np.min(eigenvalues)",
        ja="最もなだらかな向きしか見ていない。最も急な向きでは、もっと小さい学習率から発散する。",
        en="This minds the flattest direction alone; along the steepest one it diverges earlier.",
    ),
    "limit-element": dict(
        right="limit = 2 / np.max(eigenvalues)",
        wrong="limit = 2 / np.max(a)",
        ja="A の最大の成分は、最も急な向きの曲がり方ではない。",
        en="The largest element of A is not how L curves in its steepest direction.",
    ),
    "limit-mean": dict(
        right="limit = 2 / np.max(eigenvalues)",
        wrong="limit = 2 / np.mean(eigenvalues)",
        ja="平均では足りない。1 つの向きで発散すれば、全体が発散する。",
        en="The mean is not enough: what diverges in one direction diverges.",
    ),
    "limit-trace": dict(
        right="limit = 2 / np.max(eigenvalues)",
        wrong="limit = 2 / np.trace(a)",
        ja="固有値の和で割っている。これより小さければ収束するが、境目ではない。",
        en="This divides by the sum of the eigenvalues; below it all converges, but it is not the limit.",
    ),
    "limit-times": dict(
        right="limit = 2 / np.max(eigenvalues)",
        wrong="limit = 2 * np.max(eigenvalues)",
        ja="急な向きがあるほど、学習率の上限は小さくなる。",
        en="The steeper L is in some direction, the lower is the limit.",
    ),
    "no-absolute": dict(
        right="np.all(np.abs(factors) < 1)",
        wrong="np.all(factors < 1)",
        ja="負の側を見ていない。−1 より小さければ、左右に飛びながら遠ざかる。",
        en="The negative side is not looked at; below −1 it goes away, from side to side.",
    ),
    "any-direction": dict(
        right="np.all",
        wrong="np.any",
        ja="1 つの向きで近づいても、別の向きで遠ざかれば収束しない。",
        en="Nearer in one direction is not enough where it goes away in another.",
    ),
    "border-included": dict(
        right="np.abs(factors) < 1",
        wrong="np.abs(factors) <= 1",
        ja="ちょうど −1 倍なら、2 つの点の間を行き来するだけで近づかない。",
        en="With a factor of exactly −1, w goes to and fro between two points and comes no nearer.",
    ),
    "no-swing": dict(
        right="np.all(np.abs(factors) < 1)",
        wrong="np.all((0 < factors) & (factors < 1))",
        ja="振動しながらでも、ずれが小さくなれば収束する。",
        en="Swinging, too, it converges, as long as the deviation shrinks.",
    ),
    "sum-of-factors": dict(
        right="np.all(np.abs(factors) < 1)",
        wrong="np.abs(np.mean(factors)) < 1",
        ja="1 つの数にまとめると、発散する向きがほかの向きに隠れる。どの向きも別々に調べる。",
        en="Lumped into one number, a direction that diverges is hidden by the others; each has to shrink.",
    ),
    "best-newton": dict(
        right="2 / (np.min(eigenvalues) + np.max(eigenvalues))",
        wrong="1 / np.max(eigenvalues)",
        ja="最も急な向きは 1 回で済むが、なだらかな向きはまだ遅い。もう少し大きいほうがよい。",
        en="This settles the steepest direction at once, but leaves the flattest slow; a larger one does better.",
    ),
    "best-flattest": dict(
        right="2 / (np.min(eigenvalues) + np.max(eigenvalues))",
        wrong="1 / np.min(eigenvalues)",
        ja="最もなだらかな向きは 1 回で済むが、最も急な向きでは大きすぎる。",
        en="This settles the flattest direction at once but is too large for the steepest.",
    ),
    "best-half": dict(
        right="2 / (np.min(eigenvalues) + np.max(eigenvalues))",
        wrong="1 / (np.min(eigenvalues) + np.max(eigenvalues))",
        ja="両端の向きのずれが、逆の符号で同じ大きさだけ残るところが最もよい。これはその半分である。",
        en="It is best where both extremes leave as much, with opposite signs; this is half of that.",
    ),
    "best-mean": dict(
        right="2 / (np.min(eigenvalues) + np.max(eigenvalues))",
        wrong="1 / np.mean(eigenvalues)",
        ja="全部の固有値の平均になっている。遅いのは両端の向きなので、間の固有値は関わらない。",
        en="This takes the mean of all; the slowest are the two extremes, and those between do not matter.",
    ),
    "best-geometric": dict(
        right="2 / (np.min(eigenvalues) + np.max(eigenvalues))",
        wrong="1 / np.sqrt(np.min(eigenvalues) * np.max(eigenvalues))",
        ja="両端の相乗平均ではない。残るずれが 1 次式なので、相加平均で釣り合う。",
        en="It is not their geometric mean: what is left is linear, and balances at the arithmetic one.",
    ),
}
