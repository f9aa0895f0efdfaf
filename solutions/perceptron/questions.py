"""パーセプトロンと論理回路の知識問題"""

SETS = {
    "one-perceptron": dict(
        stem=dict(
            ja="入力 x₁, x₂（0 か 1）に対し、次の y を出すパーセプトロンを考える。はじめ (w₁, w₂) = (1, 1)、b = −1.5 とする。",
            en="A perceptron gives the y shown for inputs x₁, x₂ of 0 or 1. At first (w₁, w₂) = (1, 1) and b = −1.5.",
            shared="""
    y = 1    if w₁ x₁ + w₂ x₂ + b > 0
    y = 0    if w₁ x₁ + w₂ x₂ + b ≤ 0
""",
        ),
        questions={
            "bias_shift": dict(
                syllabus="3-(1)-i",
                ja="b を −1.5 から −0.5 に変えると、実現する論理回路はどう変わるか。",
                en="b is changed from −1.5 to −0.5. What becomes of the logic gate?",
                right=dict(ja="AND から OR に変わる", en="AND becomes OR"),
                wrong={
                    "exchanged": dict(
                        ja="OR から AND に変わる",
                        en="OR becomes AND",
                        why=dict(
                            ja="b = −1.5 では、両方の入力が 1 のときだけ和が 1.5 を超える。はじめが AND である。",
                            en="With b = −1.5 only two inputs of 1 exceed 1.5: it is AND at first.",
                        ),
                    ),
                    "negated": dict(
                        ja="AND から NAND に変わる",
                        en="AND becomes NAND",
                        why=dict(
                            ja="NAND には、重みも含めてすべての符号の反転が要る。",
                            en="For NAND all signs have to change, those of the weights as well.",
                        ),
                    ),
                    "unchanged": dict(
                        ja="AND のまま変わらない",
                        en="AND stays AND",
                        why=dict(
                            ja="入力が 1 つだけ 1 のとき、和は 1 − 0.5 > 0 になり、出力が変わる。",
                            en="With a single input of 1 the sum is 1 − 0.5 > 0, and the output has changed.",
                        ),
                    ),
                },
            ),
            "negate_all": dict(
                syllabus="3-(1)-i",
                ja="はじめの w₁, w₂, b の符号をすべて反転させると、どの論理回路になるか。",
                en="All signs of the first w₁, w₂ and b are changed. Which gate is it then?",
                right="NAND",
                wrong={
                    "nor": dict(
                        text="NOR",
                        why=dict(
                            ja="NOR は OR の否定である。はじめの回路は OR ではない。",
                            en="NOR is the negation of OR, which the first gate is not.",
                        ),
                    ),
                    "xor": dict(
                        text="XOR",
                        why=dict(
                            ja="1 個のパーセプトロンは、どの重みでも XOR にならない。",
                            en="No weights make a single perceptron an XOR.",
                        ),
                    ),
                    "and": dict(
                        text="AND",
                        why=dict(
                            ja="和の符号が逆になるので、出力はすべて反転する。",
                            en="The sum changes its sign, and with it every output changes.",
                        ),
                    ),
                },
            ),
            "role_of_bias": dict(
                syllabus="3-(1)-i",
                ja="入力が任意の実数をとるとき、w₁, w₂ を変えずに b だけを大きくすると、1 を出す入力の範囲と、境界の直線の向きはどうなるか。",
                en="Inputs may be any real numbers. If b alone grows, while w₁ and w₂ stay, what becomes of the region in which the output is 1, and of the direction of the line that bounds it?",
                right=dict(ja="範囲は広がり、向きは変わらない", en="Region grows, direction stays"),
                wrong={
                    "turned": dict(
                        ja="範囲は広がり、向きも変わる",
                        en="Region grows, direction changes",
                        why=dict(
                            ja="境界の向きは重みで決まる。バイアスは、境界を平行に動かす。",
                            en="The direction is that of the weights; the bias shifts the line in parallel.",
                        ),
                    ),
                    "shrunk": dict(
                        ja="範囲は狭まり、向きは変わらない",
                        en="Region shrinks, direction stays",
                        why=dict(
                            ja="b が大きいほど、和は 0 を超えやすい。",
                            en="The larger b, the more sums exceed 0.",
                        ),
                    ),
                    "both": dict(
                        ja="範囲は狭まり、向きも変わる",
                        en="Region shrinks, direction changes",
                        why=dict(
                            ja="b が大きいほど和は 0 を超えやすく、境界は平行に動く。",
                            en="The larger b, the more sums exceed 0; and the line is shifted in parallel.",
                        ),
                    ),
                },
            ),
            "boundary_distance": dict(
                syllabus="3-(1)-i",
                ja="(w₁, w₂) = (3, 4)、b = −10 のとき、原点から境界の直線までの距離はいくらか。",
                en="With (w₁, w₂) = (3, 4) and b = −10, how far is the boundary from the origin?",
                right="2",
                wrong={
                    "square": dict(
                        text="0.4",
                        why=dict(
                            ja="重みの長さの 2 乗である 25 で割っている。",
                            en="This divides by 25, the squared length of the weights.",
                        ),
                    ),
                    "sum": dict(
                        text="1.43",
                        why=dict(
                            ja="重みの成分の和である 7 で割っている。割るのは長さの 5 である。",
                            en="This divides by 7, the sum of the weights; what divides is their length, 5.",
                        ),
                    ),
                    "not-divided": dict(
                        text="10",
                        why=dict(
                            ja="重みの長さで割っていない。",
                            en="This is not divided by the length of the weights.",
                        ),
                    ),
                },
            ),
            "universal_gate": dict(
                syllabus="3-(1)-i",
                ja="1 種類のゲートだけを組み合わせて（定数は使わない）、2 入力の論理関数をすべて作れるものはどれか。",
                en="Which gate alone, without constants, is enough to build every logic function of two inputs?",
                right="NAND",
                wrong={
                    "and": dict(
                        text="AND",
                        why=dict(
                            ja="入力がすべて 1 なら、出力は 1 になる。否定が作れない。",
                            en="With all inputs 1 its output is 1: there is no negation.",
                        ),
                    ),
                    "or": dict(
                        text="OR",
                        why=dict(
                            ja="入力がすべて 0 なら、出力は 0 になる。否定が作れない。",
                            en="With all inputs 0 its output is 0: there is no negation.",
                        ),
                    ),
                    "xor": dict(
                        text="XOR",
                        why=dict(
                            ja="入力がすべて 0 なら、出力は 0 になる。否定が作れない。",
                            en="With all inputs 0 its output is 0: there is no negation.",
                        ),
                    ),
                },
            ),
        },
    ),
    "xor": dict(
        stem=dict(
            ja="XOR を 1 個のパーセプトロン（w₁ x₁ + w₂ x₂ + b が正なら 1、そうでなければ 0）で作ろうとすると、次の 4 つの条件が要る。2 層にすれば、s₁ = NAND(x₁, x₂)、s₂ = OR(x₁, x₂) から y = AND(s₁, s₂) として作れる。",
            en="For a single perceptron (1 where w₁ x₁ + w₂ x₂ + b is positive, else 0) to be an XOR, four conditions would have to hold. With two layers it is y = AND(s₁, s₂), where s₁ = NAND(x₁, x₂) and s₂ = OR(x₁, x₂).",
            shared="""
    (1)  b ≤ 0
    (2)  w₁ + b > 0
    (3)  w₂ + b > 0
    (4)  w₁ + w₂ + b ≤ 0
""",
        ),
        questions={
            "contradiction": dict(
                syllabus="3-(1)-i",
                ja="(4) に反する不等式を導く筋道として、正しいものはどれか。",
                en="Which line of reasoning to an inequality that contradicts (4) is valid?",
                right=dict(
                    ja="(1)、(2)、(3) から w₁ + w₂ + b > 0", en="(1), (2), (3) give w₁ + w₂ + b > 0"
                ),
                wrong={
                    "no-sign": dict(
                        ja="(2)、(3) から w₁ + w₂ + b > 0",
                        en="(2), (3) give w₁ + w₂ + b > 0",
                        why=dict(
                            ja="足すと w₁ + w₂ + 2b > 0 になるが、b が正なら w₁ + w₂ + b は負になりうる（例 b = 2、w₁ = w₂ = −1.5）。",
                            en="Their sum is w₁ + w₂ + 2b > 0; with a positive b, w₁ + w₂ + b may be negative (b = 2, w₁ = w₂ = −1.5).",
                        ),
                    ),
                    "first": dict(
                        ja="(1)、(2) から w₁ + w₂ + b > 0",
                        en="(1), (2) give w₁ + w₂ + b > 0",
                        why=dict(
                            ja="w₂ については何も言っていない。w₂ が小さければ、和は負になる。",
                            en="These say nothing of w₂; where it is small, the sum is negative.",
                        ),
                    ),
                    "second": dict(
                        ja="(1)、(3) から w₁ + w₂ + b > 0",
                        en="(1), (3) give w₁ + w₂ + b > 0",
                        why=dict(
                            ja="w₁ については何も言っていない。w₁ が小さければ、和は負になる。",
                            en="These say nothing of w₁; where it is small, the sum is negative.",
                        ),
                    ),
                },
            ),
            "count_separable": dict(
                syllabus="3-(1)-i",
                ja="2 入力の論理関数 16 個のうち、1 個のパーセプトロン（重みとバイアスは任意の実数）で実現できるものはいくつか。",
                en="Of the 16 logic functions of two inputs, how many can one perceptron be, whose weights and bias may be any real numbers?",
                right="14",
                wrong={
                    "two-sided": dict(
                        text="8",
                        why=dict(
                            ja="片方の入力だけで決まる関数や定数も、AND 型や OR 型の関数も実現できる。",
                            en="Constants, functions of one input, and those like AND and OR are all possible.",
                        ),
                    ),
                    "xor-alone": dict(
                        text="15",
                        why=dict(
                            ja="XOR だけでなく、その否定も 1 本の直線では分けられない。",
                            en="Not XOR alone: its negation cannot be parted by a line either.",
                        ),
                    ),
                    "all": dict(
                        text="16",
                        why=dict(
                            ja="XOR とその否定は、1 本の直線では分けられない。",
                            en="XOR and its negation cannot be parted by a line.",
                        ),
                    ),
                },
            ),
            "hidden_space": dict(
                syllabus="3-(1)-i",
                ja="2 層の構成で、4 通りの入力を (s₁, s₂) の平面に写す。異なる点はいくつになり、y = 1 の点と y = 0 の点は 1 本の直線で分けられるか。",
                en="In the two layers, the four inputs are mapped to the plane of (s₁, s₂). How many different points are there, and can a line part those of y = 1 from those of y = 0?",
                right=dict(ja="3 点になり、分けられる", en="3 points, can be parted"),
                wrong={
                    "four": dict(
                        ja="4 点になり、分けられる",
                        en="4 points, can be parted",
                        why=dict(
                            ja="(0, 1) と (1, 0) は、どちらも (1, 1) に写る。",
                            en="(0, 1) and (1, 0) both go to (1, 1).",
                        ),
                    ),
                    "three-not": dict(
                        ja="3 点になり、分けられない",
                        en="3 points, cannot be parted",
                        why=dict(
                            ja="y = 1 は (1, 1) だけで、残りの (1, 0)、(0, 1) とは直線で分かれる。",
                            en="Only (1, 1) has y = 1; a line parts it from (1, 0) and (0, 1).",
                        ),
                    ),
                    "four-not": dict(
                        ja="4 点になり、分けられない",
                        en="4 points, cannot be parted",
                        why=dict(
                            ja="写す前の平面のことである。写すと 2 つの入力が重なる。",
                            en="That is the plane before; the mapping brings two of the inputs together.",
                        ),
                    ),
                },
            ),
            "parity_dnf": dict(
                syllabus="3-(1)-i",
                ja="4 個の入力の XOR（1 の個数が奇数なら 1）を 2 通りに作る。1 つは、隠れ層を 1 つだけ使い、出力が 1 になる入力の並びごとに 1 個のユニットを置く。もう 1 つは、2 入力の XOR を木の形に重ねる。前者のユニットの数と、後者の XOR の数の組はどれか。",
                en="The XOR of 4 inputs (1 where the number of ones is odd) is built in two ways. How many units does one hidden layer need, with a unit for each input vector at which the output is 1, and how many XORs of two inputs a tree?",
                right=dict(ja="ユニット 8 個、XOR 3 個", en="8 units, 3 XORs"),
                wrong={
                    "all-rows": dict(
                        ja="ユニット 16 個、XOR 3 個",
                        en="16 units, 3 XORs",
                        why=dict(
                            ja="出力が 1 になる並びは、全 16 通りの半分である。",
                            en="The output is 1 at half of the 16 vectors.",
                        ),
                    ),
                    "levels": dict(
                        ja="ユニット 8 個、XOR 2 個",
                        en="8 units, 2 XORs",
                        why=dict(
                            ja="2 は木の段数である。XOR は 1 段目に 2 個、2 段目に 1 個ある。",
                            en="2 is the number of levels; the first has two XORs, the second one.",
                        ),
                    ),
                    "both": dict(
                        ja="ユニット 16 個、XOR 2 個",
                        en="16 units, 2 XORs",
                        why=dict(
                            ja="出力が 1 になるのは 8 通りで、XOR は 2 段に合わせて 3 個ある。",
                            en="The output is 1 at 8 vectors, and the two levels have 3 XORs.",
                        ),
                    ),
                },
            ),
        },
    ),
    "learning": dict(
        stem=dict(
            ja="パーセプトロンの出力 y は、w·x + b が正なら 1、そうでなければ 0 である。正解 t の例 x が与えられるたびに、次の学習則で更新する（η > 0）。",
            en="A perceptron's output y is 1 where w·x + b is positive, else 0. With each sample x and its right answer t it is updated by the learning rule shown (η > 0).",
            shared="""
    w ← w + η (t − y) x
    b ← b + η (t − y)
""",
        ),
        questions={
            "one_update": dict(
                syllabus="3-(1)-i",
                ja="w = (0.5, −1)、b = 0、η = 1 のとき、正解 1 の例 (1, 2) で更新すると、どうなるか。",
                en="With w = (0.5, −1), b = 0 and η = 1, what follows from the sample (1, 2), whose right answer is 1?",
                right="w = (1.5, 1), b = 1",
                wrong={
                    "kept": dict(
                        text="w = (0.5, −1), b = 0",
                        why=dict(
                            ja="和は −1.5 で y = 0 になり、正解と違うので、更新が起こる。",
                            en="The sum is −1.5 and y = 0, which is wrong: there is an update.",
                        ),
                    ),
                    "reversed": dict(
                        text="w = (−0.5, −3), b = −1",
                        why=dict(
                            ja="t − y = 1 は正なので、x を足す。",
                            en="t − y = 1 is positive: x is added.",
                        ),
                    ),
                    "ones": dict(
                        text="w = (1.5, 0), b = 1",
                        why=dict(
                            ja="どの重みにも同じ 1 を足している。足すのは入力で、2 番目は 2 である。",
                            en="This adds 1 to each weight; what is added is the input, of which the second is 2.",
                        ),
                    ),
                },
            ),
            "convergence": dict(
                syllabus="3-(1)-i",
                ja="この学習則を、有限個の例に順に繰り返し適用する。正しいものはどれか。",
                en="The rule is applied to a fixed set of samples, again and again in turn. What holds?",
                right=dict(
                    ja="線形分離できるデータなら、有限回の更新で誤りがなくなる",
                    en="Data that a line can part: no more errors after finitely many updates",
                ),
                wrong={
                    "any-data": dict(
                        ja="線形分離できないデータでも、有限回で更新が止まる",
                        en="Data that no line can part: the updates end all the same, at some time",
                        why=dict(
                            ja="どの重みでも誤りが残るので、そのたびに更新が起こる。",
                            en="Whatever the weights, an error is left, and it makes for another update.",
                        ),
                    ),
                    "rate": dict(
                        ja="線形分離できるデータでも、η が小さくないと止まらない",
                        en="Data that a line can part: the updates end only if η is small",
                        why=dict(
                            ja="w = 0、b = 0 から始めれば、η は w と b を同じ倍率で変えるだけで、誤る例は変わらない。",
                            en="From w = 0 and b = 0, η only scales w and b together; the errors are the same.",
                        ),
                    ),
                    "margin": dict(
                        ja="線形分離できるデータなら、マージンが最大の境界になる",
                        en="Data that a line can part: the line found has the greatest margin",
                        why=dict(
                            ja="誤りがなくなれば止まるので、境界は例の順序や初期値によって違う。",
                            en="It ends once there is no error, with a line that depends on the order and the start.",
                        ),
                    ),
                },
            ),
            "step_gradient": dict(
                syllabus="3-(1)-i",
                ja="多層にして勾配降下法で学習するときは、ステップ関数をシグモイドなどに替える。それによって解消する、ステップ関数の問題はどれか。",
                en="With several layers and gradient descent, the step function is replaced by a sigmoid or the like. Which fault of the step function does that cure?",
                right=dict(
                    ja="ほとんどの点で微分が 0 になり、誤差が重みに伝わらない",
                    en="Its derivative is 0 nearly everywhere: no error reaches the weights",
                ),
                wrong={
                    "xor": dict(
                        ja="0 と 1 しか出せないので、XOR のような関数を表せない",
                        en="It is 0 or 1 and nothing else: no layers of it can be an XOR",
                        why=dict(
                            ja="ステップ関数でも、2 層にすれば XOR を表せる。",
                            en="Two layers of step functions can be an XOR.",
                        ),
                    ),
                    "slow": dict(
                        ja="指数関数の計算が要るので、順伝播に時間がかかる",
                        en="It takes an exponential to compute: the forward pass is slow",
                        why=dict(
                            ja="指数関数が要るのは、シグモイドのほうである。",
                            en="It is the sigmoid that takes an exponential.",
                        ),
                    ),
                    "sum": dict(
                        ja="出力の和が 1 にならないので、確率とみなせない",
                        en="Its outputs do not add up to 1: they are no probabilities",
                        why=dict(
                            ja="シグモイドに替えても、出力の和は 1 にならない。",
                            en="Those of sigmoids do not add up to 1 either.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _gate(w1, w2, b):
    """The truth table of a perceptron, in the order 00, 01, 10, 11."""
    return tuple(int(w1 * x1 + w2 * x2 + b > 0) for x1 in (0, 1) for x2 in (0, 1))


def _tables():
    return {
        "AND": (0, 0, 0, 1),
        "OR": (0, 1, 1, 1),
        "NAND": (1, 1, 1, 0),
        "NOR": (1, 0, 0, 0),
        "XOR": (0, 1, 1, 0),
    }


def bias_shift():
    """The truth tables with both biases."""
    gates = _tables()
    change = _gate(1, 1, -1.5), _gate(1, 1, -0.5)
    return {
        "right": change == (gates["AND"], gates["OR"]),
        "exchanged": change == (gates["OR"], gates["AND"]),
        "negated": change == (gates["AND"], gates["NAND"]),
        "unchanged": change == (gates["AND"], gates["AND"]),
    }


def negate_all():
    """The truth table with all signs changed; no sum is exactly 0."""
    table, gates = _gate(-1, -1, 1.5), _tables()
    return {"right": table == gates["NAND"]} | {
        name: table == gates[name.upper()] for name in ("nor", "xor", "and")
    }


def role_of_bias():
    """Drawn inputs with a small and a large bias: who fires, and along which direction no output changes."""
    import numpy as np

    rng = np.random.default_rng(0)
    x, w = rng.normal(size=(4000, 2)), np.array([1.0, 1.0])
    few, many = (x @ w + b > 0 for b in (-1.5, -0.5))
    along = np.array([1.0, -1.0])
    # Points of both boundaries, moved along the first, stay on their boundary.
    on_first, on_second = 1.5 * w / (w @ w), 0.5 * w / (w @ w)
    same = all(
        np.isclose((p + s * along) @ w, p @ w) for p in (on_first, on_second) for s in (-2, 3)
    )
    grows = bool(np.all(many[few]) and many.sum() > few.sum())
    return {
        "right": grows and same,
        "turned": grows and not same,
        "shrunk": not grows and same,
        "both": not grows and not same,
    }


def boundary_distance():
    """The distance to the nearest of many points on the line."""
    import numpy as np

    first = np.linspace(-10, 10, 200_001)
    distance = float(np.min(np.hypot(first, (10 - 3 * first) / 4)))
    values = {"right": 2, "square": 0.4, "sum": 10 / 7, "not-divided": 10}
    return {name: abs(distance - value) < 1e-3 for name, value in values.items()}


def universal_gate():
    """The functions of two inputs that are reached by composing a gate with what has been reached."""
    gates = _tables()

    def reached(gate):
        found = {(0, 0, 1, 1), (0, 1, 0, 1)}  # the inputs themselves
        while True:
            more = found | {
                tuple(gate[2 * a + b] for a, b in zip(one, other, strict=True))
                for one in found
                for other in found
            }
            if more == found:
                return len(found)
            found = more

    return {"right": reached(gates["NAND"]) == 16} | {
        name: reached(gates[name.upper()]) == 16 for name in ("and", "or", "xor")
    }


def contradiction():
    """Whether the conclusion holds wherever the premises do, on a grid of weights and biases."""
    import numpy as np

    w1, w2, b = np.meshgrid(*[np.linspace(-3, 3, 49)] * 3)
    holds = {1: b <= 0, 2: w1 + b > 0, 3: w2 + b > 0}

    def valid(*premises):
        where = np.all([holds[number] for number in premises], axis=0)
        return bool(np.any(where) and np.all((w1 + w2 + b)[where] > 0))

    return {
        "right": valid(1, 2, 3),
        "no-sign": valid(2, 3),
        "first": valid(1, 2),
        "second": valid(1, 3),
    }


def count_separable():
    """The truth tables that occur on a grid of weights and biases."""
    import itertools

    grid = [-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]
    found = {_gate(*weights) for weights in itertools.product(grid, repeat=3)}
    gates = _tables()
    assert gates["XOR"] not in found
    assert len(found) <= 14  # XOR and its negation are not among them, as `contradiction` shows
    return {
        "right": len(found) == 14,
        "two-sided": len(found) == 8,
        "xor-alone": len(found) == 15,
        "all": len(found) == 16,
    }


def hidden_space():
    """The points of the four inputs, and all lines of a grid."""
    import itertools

    nand, either = _gate(-1, -1, 1.5), _gate(1, 1, -0.5)
    points = list(zip(nand, either, strict=True))
    wanted = _tables()["XOR"]
    grid = [-1.5, -1, -0.5, 0, 0.5, 1, 1.5]
    parted = any(
        all((w1 * s1 + w2 * s2 + b > 0) == y for (s1, s2), y in zip(points, wanted, strict=True))
        for w1, w2, b in itertools.product(grid, repeat=3)
    )
    count = len(set(points))
    return {
        "right": count == 3 and parted,
        "four": count == 4 and parted,
        "three-not": count == 3 and not parted,
        "four-not": count == 4 and not parted,
    }


def parity_dnf():
    """The vectors with an odd number of ones, and the gates of a tree built level by level."""
    import itertools

    units = sum(sum(bits) % 2 for bits in itertools.product((0, 1), repeat=4))
    signals, gates = 4, 0
    while signals > 1:
        gates += signals // 2
        signals -= signals // 2
    return {
        "right": (units, gates) == (8, 3),
        "all-rows": (units, gates) == (16, 3),
        "levels": (units, gates) == (8, 2),
        "both": (units, gates) == (16, 2),
    }


def _learn(x, t, rate, epochs):
    """Weights with the bias last, how many updates there were, and whether the last epoch had none."""
    import numpy as np

    x = np.column_stack([x, np.ones(len(x))])
    w, updates = np.zeros(x.shape[1]), 0
    for _ in range(epochs):
        before = updates
        for row, target in zip(x, t, strict=True):
            error = target - int(row @ w > 0)
            w = w + rate * error * row
            updates += error != 0
        if updates == before:
            return w, updates, True
    return w, updates, False


def one_update():
    """The update itself."""
    import numpy as np

    w, x = np.array([0.5, -1.0]), np.array([1.0, 2.0])
    error = 1 - int(w @ x > 0)
    new = (*(w + error * x).tolist(), float(error))
    choices = {
        "right": (1.5, 1, 1),
        "kept": (0.5, -1, 0),
        "reversed": (-0.5, -3, -1),
        "ones": (1.5, 0, 1),
    }
    return {name: new == value for name, value in choices.items()}


def convergence():
    """Parted data of any rate and order, XOR, and the margins that come out. (The theorem: Novikoff, 1962.)"""
    import itertools

    import numpy as np

    table = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    parted = np.array([0, 0, 0, 1])
    ended, margins = [], []
    for order in itertools.permutations(range(4)):
        for rate in (0.01, 1, 100):
            w, _, end = _learn(table[list(order)], parted[list(order)], rate, 200)
            ended.append(end)
            sides = (2 * parted - 1) * (table @ w[:2] + w[2])
            margins.append(np.min(sides) / np.linalg.norm(w[:2]))
    widest = 0.5 / np.sqrt(2)  # of the line x₁ + x₂ = 1.5
    xor = _learn(table, np.array([0, 1, 1, 0]), 1.0, 1000)
    return {
        "right": all(ended),
        "any-data": bool(xor[2]),
        "rate": not all(ended),
        "margin": bool(np.allclose(margins, widest)),
    }


def step_gradient():
    """Two layers that are an XOR, with steps and with sigmoids: which faults does the replacement cure?"""
    import numpy as np

    table = np.array([[0.0, 0], [0, 1], [1, 0], [1, 1]])
    weights = np.array([-1.0, -1, 1.5, 1, 1, -0.5, 1, 1, -1.5])

    def run(w, f):
        hidden = np.stack([f(table @ w[:2] + w[2]), f(table @ w[3:5] + w[5])], axis=1)
        return f(hidden @ w[6:8] + w[8])

    def step(z):
        return (z > 0) * 1.0

    def sigmoid(z):
        return 1 / (1 + np.exp(-z))

    def flat(f):
        moved = [run(weights + 1e-3 * unit, f) - run(weights, f) for unit in np.eye(9)]
        return not np.any(moved)

    def sums_to_one(f):
        return np.allclose(np.sum(f(np.array([0.3, -1.0, 2.0]))), 1)

    return {
        "right": flat(step) and not flat(sigmoid),
        "xor": not np.array_equal(run(weights, step), [0, 1, 1, 0]),
        "slow": "exp" in step.__code__.co_names and "exp" not in sigmoid.__code__.co_names,
        "sum": not sums_to_one(step) and sums_to_one(sigmoid),
    }
