"""活性化関数の知識問題"""

SETS = {
    "table": dict(
        stem=dict(
            ja="ReLU、Leaky ReLU（負の側の傾き 0.01）、GELU、シグモイド、tanh のうちの 4 つの値を、小数第 4 位を四捨五入して表にした。",
            en="These are values of four of the functions ReLU, leaky ReLU (slope 0.01 on the negative side), GELU, sigmoid and tanh, rounded to three decimals.",
            shared="""
    x    −3        −1        0        1        3
    A     0.047     0.269    0.500    0.731    0.953
    B    −0.030    −0.010    0.000    1.000    3.000
    C    −0.004    −0.159    0.000    0.841    2.996
    D    −0.995    −0.762    0.000    0.762    0.995
""",
        ),
        questions={
            "table_names": dict(
                syllabus="3-(1)-iii",
                ja="C と D の組はどれか。",
                en="What are C and D?",
                right=dict(ja="C は GELU、D は tanh", en="C is the GELU, D the tanh"),
                wrong={
                    "sigmoid-for-tanh": dict(
                        ja="C は GELU、D はシグモイド",
                        en="C is the GELU, D the sigmoid",
                        why=dict(
                            ja="シグモイドは負にならず、x = 0 で 0.5 になる。A がそれである。",
                            en="The sigmoid is never negative, and 0.5 at x = 0: that is A.",
                        ),
                    ),
                    "leaky-for-gelu": dict(
                        ja="C は Leaky ReLU、D は tanh",
                        en="C is the leaky ReLU, D the tanh",
                        why=dict(
                            ja="傾き 0.01 なら、x = −1 で −0.010 になる。B がそれである。",
                            en="With the slope 0.01 it is −0.010 at x = −1: that is B.",
                        ),
                    ),
                    "both": dict(
                        ja="C は Leaky ReLU、D はシグモイド",
                        en="C is the leaky ReLU, D the sigmoid",
                        why=dict(
                            ja="Leaky ReLU は B、シグモイドは A である。",
                            en="Leaky ReLU is B, and the sigmoid is A.",
                        ),
                    ),
                },
            ),
            "gelu_meaning": dict(
                syllabus="3-(1)-iii",
                ja="GELU では、入力に何を掛けるか。",
                en="What does GELU multiply its input by?",
                right=dict(
                    ja="標準正規分布の累積分布関数の値",
                    en="The cumulative distribution function of the standard normal distribution",
                ),
                wrong={
                    "silu": dict(
                        ja="標準ロジスティック分布の累積分布関数の値",
                        en="The cumulative distribution function of the standard logistic distribution",
                        why=dict(
                            ja="それはシグモイドで、掛けたものは SiLU（Swish）である。x = 1 で 0.731 になり、表と合わない。",
                            en="That is the sigmoid, with which it is SiLU (Swish): 0.731 at x = 1, other than in the table.",
                        ),
                    ),
                    "density": dict(
                        ja="標準正規分布の確率密度関数の値",
                        en="The probability density function of the standard normal distribution",
                        why=dict(
                            ja="x = 1 で 0.242 になり、大きな x では 0 に戻ってしまう。",
                            en="It would be 0.242 at x = 1 and return to 0 for large x.",
                        ),
                    ),
                    "logistic-density": dict(
                        ja="標準ロジスティック分布の確率密度関数の値",
                        en="The probability density function of the standard logistic distribution",
                        why=dict(
                            ja="それはシグモイドの微分で、x = 1 で 0.197 になる。",
                            en="That is the derivative of the sigmoid: it would be 0.197 at x = 1.",
                        ),
                    ),
                },
            ),
            "gelu_tails": dict(
                syllabus="3-(1)-iii",
                ja="x → −∞ で、GELU の値は何に近づくか。また、負の範囲で x が増えるとき、値はどう変わるか。",
                en="What does GELU tend to as x → −∞, and how does it change while x grows from there to 0?",
                right=dict(
                    ja="0 に近づき、減ってから増える", en="It tends to 0; it falls, then grows"
                ),
                wrong={
                    "falls": dict(
                        ja="0 に近づき、減り続ける",
                        en="It tends to 0; it falls throughout",
                        why=dict(
                            ja="x = −0.75 のあたりで最小値 −0.17 をとり、その後は 0 に向かって増える。",
                            en="It is least near x = −0.75, with −0.17, and from there it grows towards 0.",
                        ),
                    ),
                    "constant": dict(
                        ja="負の定数に近づき、減ってから増える",
                        en="It tends to a negative constant; it falls, then grows",
                        why=dict(
                            ja="掛ける割合が 0 に近づくほうが、x が −∞ に向かうより速いので、積は 0 に近づく。",
                            en="The share that multiplies x goes to 0 faster than x goes to −∞, and so does the product.",
                        ),
                    ),
                    "elu": dict(
                        ja="負の定数に近づき、増え続ける",
                        en="It tends to a negative constant; it grows throughout",
                        why=dict(
                            ja="それは ELU の形である。GELU は 0 に近づき、途中に最小値がある。",
                            en="That is the shape of ELU; GELU tends to 0 and has a minimum on the way.",
                        ),
                    ),
                },
            ),
            "dead_unit": dict(
                syllabus="3-(1)-iii",
                ja="ある隠れユニットで、どの訓練データに対しても、活性化関数に入る値が −3 になった。このユニットに入る重みに関する損失の勾配がちょうど 0 になるのは、どの関数のときか。",
                en="For all training data the value that enters the activation of some hidden unit is −3. With which function is the gradient of the loss with respect to the weights into this unit exactly 0?",
                right="ReLU",
                wrong={
                    "leaky": dict(
                        ja="Leaky ReLU",
                        en="Leaky ReLU",
                        why=dict(
                            ja="負の側にも 0.01 の傾きがあり、勾配が流れる。",
                            en="On the negative side, too, its slope is 0.01, and gradients pass.",
                        ),
                    ),
                    "gelu": dict(
                        text="GELU",
                        why=dict(
                            ja="x = −3 での微分は −0.012 で、0 ではない。",
                            en="Its derivative at −3 is −0.012, not 0.",
                        ),
                    ),
                    "tanh": dict(
                        text="tanh",
                        why=dict(
                            ja="x = −3 での微分は 0.0099 で、小さいが 0 ではない。",
                            en="Its derivative at −3 is 0.0099: small, but not 0.",
                        ),
                    ),
                },
            ),
        },
    ),
    "deep": dict(
        stem=dict(
            ja="10 層の全結合ネットワークの隠れ層の活性化関数に、シグモイド σ を使ったものと、tanh を使ったものを比べる。ほかの条件は同じである。",
            en="Two dense networks of 10 layers have the sigmoid σ and tanh as the activation of their hidden layers; all else is the same.",
        ),
        questions={
            "tanh_by_sigmoid": dict(
                syllabus="3-(1)-iii",
                ja="tanh(x) を σ で表した式はどれか。",
                en="Which expression in σ is tanh(x)?",
                right="2σ(2x) − 1",
                wrong={
                    "not-squeezed": dict(
                        text="2σ(x) − 1",
                        why=dict(
                            ja="x = 1 で 0.462 になる。これは tanh(x/2) である。",
                            en="It is 0.462 at x = 1: this is tanh(x/2).",
                        ),
                    ),
                    "not-stretched": dict(
                        text="σ(2x) − ½",
                        why=dict(
                            ja="x = 1 で 0.381 になる。tanh の半分である。",
                            en="It is 0.381 at x = 1, half of tanh.",
                        ),
                    ),
                    "neither": dict(
                        text="σ(x) − ½",
                        why=dict(
                            ja="x = 1 で 0.231 になり、値は −½ から ½ に収まる。",
                            en="It is 0.231 at x = 1, and its values lie between −½ and ½.",
                        ),
                    ),
                },
            ),
            "same_sign": dict(
                syllabus="3-(1)-iii",
                ja="シグモイドを使ったほうで、2 番目以降の隠れ層にある 1 つのユニットを考える。このユニットに入る各重み（バイアスを除く）に関する、1 件のデータの損失の勾配は、符号がどうなるか。勾配は 0 でないとする。",
                en="In the network with sigmoids take one unit of a hidden layer that is not the first. What are the signs of the gradient of one sample's loss with respect to the weights into this unit (without the bias), if it is not 0?",
                right=dict(
                    ja="どの重みでも同じ符号になる",
                    en="They are the same for each weight",
                ),
                wrong={
                    "half": dict(
                        ja="正と負が、およそ半分ずつになる",
                        en="About half are positive, half negative",
                        why=dict(
                            ja="前の層の出力がどれも正なので、符号はこのユニットの誤差だけで決まる。",
                            en="The outputs of the layer before are positive, so that the error of this unit settles the sign.",
                        ),
                    ),
                    "by-the-weight": dict(
                        ja="重みの今の値と、逆の符号になる",
                        en="Each is the opposite of its weight's sign",
                        why=dict(
                            ja="勾配は、ユニットの誤差と前の層の出力の積である。重み自身の値は入らない。",
                            en="The gradient is the unit's error times the output of the layer before; the weight is not in it.",
                        ),
                    ),
                    "by-the-input": dict(
                        ja="前の層の出力が 0.5 を超えるかどうかで決まる",
                        en="They depend on whether the input exceeds 0.5",
                        why=dict(
                            ja="前の層の出力の大小は、勾配の大きさを変えるが、符号は変えない。",
                            en="How large the output of the layer before is changes the size of the gradient, not its sign.",
                        ),
                    ),
                },
            ),
            "slope_compare": dict(
                syllabus="3-(1)-iii",
                ja="微分の値が大きいのは、x = 0 と x = 3 のそれぞれで、どちらの関数か。",
                en="Which of the two functions has the greater derivative at x = 0, and which at x = 3?",
                right=dict(
                    ja="x = 0 では tanh、x = 3 ではシグモイド",
                    en="tanh at x = 0, the sigmoid at x = 3",
                ),
                wrong={
                    "tanh-throughout": dict(
                        ja="x = 0 では tanh、x = 3 でも tanh",
                        en="tanh at x = 0, tanh at x = 3",
                        why=dict(
                            ja="tanh は速く飽和し、x = 3 での微分は 0.0099 で、シグモイドの 0.045 より小さい。",
                            en="tanh saturates early: at x = 3 its derivative is 0.0099, less than 0.045 of the sigmoid.",
                        ),
                    ),
                    "sigmoid-throughout": dict(
                        ja="x = 0 ではシグモイド、x = 3 でもシグモイド",
                        en="The sigmoid at x = 0, the sigmoid at x = 3",
                        why=dict(
                            ja="x = 0 での微分は、tanh が 1、シグモイドが 0.25 である。",
                            en="At x = 0 the derivative of tanh is 1, that of the sigmoid 0.25.",
                        ),
                    ),
                    "turned": dict(
                        ja="x = 0 ではシグモイド、x = 3 では tanh",
                        en="The sigmoid at x = 0, tanh at x = 3",
                        why=dict(
                            ja="どちらの点でも逆である。",
                            en="It is the other way round at both points.",
                        ),
                    ),
                },
            ),
            "relu_gradient": dict(
                syllabus="3-(1)-iii",
                ja="活性化関数を ReLU に替えると、勾配消失が和らぐ。その理由となる、ReLU の性質はどれか。",
                en="With ReLU as the activation gradients vanish less. Which property of ReLU is the reason?",
                right=dict(
                    ja="入力が正なら微分が 1 で、重ねても積が縮まない",
                    en="Its derivative is 1 for positive inputs, and products of it do not shrink",
                ),
                wrong={
                    "bounded": dict(
                        ja="出力に上限があり、次の層の入力が大きくならない",
                        en="Its output is bounded, and the inputs of the next layer stay small",
                        why=dict(
                            ja="正の側では入力がそのまま出るので、出力に上限はない。",
                            en="On the positive side the input comes out as it is: there is no bound.",
                        ),
                    ),
                    "centred": dict(
                        ja="出力の平均が 0 で、次の層の入力が偏らない",
                        en="Its output has the mean 0, and the inputs of the next layer are centred",
                        why=dict(
                            ja="出力は 0 以上なので、平均は正になる。",
                            en="The output is never negative, so that its mean is positive.",
                        ),
                    ),
                    "nowhere-flat": dict(
                        ja="微分が 0 になる入力がなく、勾配がどの層にも届く",
                        en="Its derivative is 0 for no input, and gradients get to each of the layers",
                        why=dict(
                            ja="負の入力では微分が 0 である。",
                            en="For negative inputs the derivative is 0.",
                        ),
                    ),
                },
            ),
        },
    ),
    "temperature": dict(
        stem=dict(
            ja="温度 T > 0 を付けた softmax を、ロジット z に用いる。",
            en="A softmax with a temperature T > 0 is applied to logits z.",
            shared="""
    p_i = exp(z_i / T) / Σ_j exp(z_j / T)
""",
        ),
        questions={
            "temperature_limits": dict(
                syllabus="3-(1)-iii",
                ja="z = (2, 1, 0) のとき、T を 0 に近づけた場合と、限りなく大きくした場合に、p はそれぞれ何に近づくか。",
                en="Let z = (2, 1, 0). What does p tend to as T goes to 0, and what as T grows without bound?",
                right=dict(
                    ja="0 では (1, 0, 0)、大きくすると (1/3, 1/3, 1/3)",
                    en="(1, 0, 0) at 0, (1/3, 1/3, 1/3) as it grows",
                ),
                wrong={
                    "turned": dict(
                        ja="0 では (1/3, 1/3, 1/3)、大きくすると (1, 0, 0)",
                        en="(1/3, 1/3, 1/3) at 0, (1, 0, 0) as it grows",
                        why=dict(
                            ja="温度の向きが逆である。割る数が小さいほど、ロジットの差は広がる。",
                            en="It is the other way round: the less one divides by, the wider the logits are apart.",
                        ),
                    ),
                    "proportional": dict(
                        ja="0 では (1, 0, 0)、大きくすると (2/3, 1/3, 0)",
                        en="(1, 0, 0) at 0, (2/3, 1/3, 0) as it grows",
                        why=dict(
                            ja="ロジットの差が 0 に近づくので、一様になる。ロジットに比例するのではない。",
                            en="The differences of the logits tend to 0, which makes p uniform, not proportional to z.",
                        ),
                    ),
                    "turned-proportional": dict(
                        ja="0 では (1/3, 1/3, 1/3)、大きくすると (2/3, 1/3, 0)",
                        en="(1/3, 1/3, 1/3) at 0, (2/3, 1/3, 0) as it grows",
                        why=dict(
                            ja="T が 0 に近いとロジットの差は広がり、一様とは逆に、最大のクラスに集まる。",
                            en="Near 0 the logits are far apart, and everything gathers on the largest.",
                        ),
                    ),
                },
            ),
            "ratio": dict(
                syllabus="3-(1)-iii",
                ja="z = (2, 1, 0) で T = 2 のとき、p₁ は p₂ の何倍か。e = 2.718 とし、小数第 3 位を四捨五入した値を選べ。",
                en="Let z = (2, 1, 0) and T = 2. How many times p₂ is p₁? With e = 2.718, choose the value rounded to two decimals.",
                right="1.65",
                wrong={
                    "divided-after": dict(
                        text="1.36",
                        why=dict(
                            ja="e を T で割っている。割るのは、指数の中である。",
                            en="This divides e by T; it is the exponent that is divided.",
                        ),
                    ),
                    "without": dict(
                        text="2.72",
                        why=dict(
                            ja="温度によらず e¹ とした値である。差 1 を T で割ってから、指数をとる。",
                            en="This is e¹ whatever the temperature; the difference 1 is first divided by T.",
                        ),
                    ),
                    "multiplied": dict(
                        text="7.39",
                        why=dict(
                            ja="T を掛けて e² とした値である。",
                            en="This is e²: multiplied by T instead of divided.",
                        ),
                    ),
                },
            ),
            "order_and_entropy": dict(
                syllabus="3-(1)-iii",
                ja="ロジットに差があるとき、T を 1 から 2 に上げると、最大の確率をもつクラスと、p のエントロピーはどうなるか。",
                en="The logits differ, and T is raised from 1 to 2. What becomes of the class with the largest probability, and of the entropy of p?",
                right=dict(
                    ja="クラスは変わらず、エントロピーは増える",
                    en="The class stays, the entropy grows",
                ),
                wrong={
                    "falls": dict(
                        ja="クラスは変わらず、エントロピーは減る",
                        en="The class stays, the entropy falls",
                        why=dict(
                            ja="分布は一様に近づくので、エントロピーは増える。",
                            en="The distribution comes nearer to uniform, so that its entropy grows.",
                        ),
                    ),
                    "changes": dict(
                        ja="クラスは変わりうるが、エントロピーは増える",
                        en="The class may change, the entropy grows",
                        why=dict(
                            ja="正の数で割っても、ロジットの大小の順は変わらない。",
                            en="Divided by a positive number, the logits keep their order.",
                        ),
                    ),
                    "changes-and-falls": dict(
                        ja="クラスは変わりうるし、エントロピーは減る",
                        en="The class may change, the entropy falls",
                        why=dict(
                            ja="ロジットの順は変わらず、分布は一様に近づく。",
                            en="The logits keep their order, and the distribution comes nearer to uniform.",
                        ),
                    ),
                },
            ),
            "two_classes": dict(
                syllabus="3-(1)-iii",
                ja="クラスが 2 つで、ロジットが z₁ と z₂、T = 1 のとき、p₁ に等しいものはどれか。σ はシグモイドである。",
                en="With two classes, logits z₁ and z₂ and T = 1, which is equal to p₁? σ is the sigmoid.",
                right="σ(z₁ − z₂)",
                wrong={
                    "sum": dict(
                        text="σ(z₁ + z₂)",
                        why=dict(
                            ja="z₁ と z₂ を入れ替えても同じ値になる。確率を決めるのは、ロジットの差である。",
                            en="It is the same with z₁ and z₂ exchanged; what matters is the difference of the logits.",
                        ),
                    ),
                    "difference-of-sigmoids": dict(
                        text="σ(z₁) − σ(z₂)",
                        why=dict(
                            ja="z₁ = z₂ で 0 になるが、そのとき p₁ は ½ である。",
                            en="It is 0 for z₁ = z₂, where p₁ is ½.",
                        ),
                    ),
                    "product": dict(
                        text="σ(z₁) σ(z₂)",
                        why=dict(
                            ja="z₁ = z₂ = 0 で ¼ になるが、そのとき p₁ は ½ である。",
                            en="It is ¼ for z₁ = z₂ = 0, where p₁ is ½.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _functions():
    """Keras's activations by name; each takes an array."""
    import keras
    import numpy as np

    def of(function):
        return lambda x: np.asarray(function(keras.ops.convert_to_tensor(np.asarray(x))))

    return {
        "ReLU": of(keras.activations.relu),
        "leaky ReLU": of(lambda x: keras.activations.leaky_relu(x, negative_slope=0.01)),
        "GELU": of(lambda x: keras.activations.gelu(x, approximate=False)),
        "sigmoid": of(keras.activations.sigmoid),
        "tanh": of(keras.activations.tanh),
        "ELU": of(keras.activations.elu),
    }


def _slope(name, x):
    """The derivative of an activation, by a difference that is exact enough for three digits."""
    import numpy as np

    function = _functions()[name]
    above, below = function(np.array([x + 1e-5])), function(np.array([x - 1e-5]))
    return float((above - below)[0] / 2e-5)


def table_names():
    """Which function has the values of each row."""
    import numpy as np

    rows = {
        "A": [0.047, 0.269, 0.5, 0.731, 0.953],
        "B": [-0.03, -0.01, 0, 1, 3],
        "C": [-0.004, -0.159, 0, 0.841, 2.996],
        "D": [-0.995, -0.762, 0, 0.762, 0.995],
    }
    points = [-3.0, -1.0, 0.0, 1.0, 3.0]
    found = {
        row: [name for name, f in _functions().items() if np.allclose(f(points), values, atol=6e-4)]
        for row, values in rows.items()
    }
    assert all(len(names) == 1 for names in found.values())
    (c,), (d,) = found["C"], found["D"]
    return {
        "right": (c, d) == ("GELU", "tanh"),
        "sigmoid-for-tanh": (c, d) == ("GELU", "sigmoid"),
        "leaky-for-gelu": (c, d) == ("leaky ReLU", "tanh"),
        "both": (c, d) == ("leaky ReLU", "sigmoid"),
    }


def gelu_meaning():
    """What multiplies the input, against Keras's GELU."""
    import math

    import numpy as np

    x = np.linspace(-3, 3, 25)
    gelu = _functions()["GELU"](x)
    normal = np.array([(1 + math.erf(value / math.sqrt(2))) / 2 for value in x])
    logistic = 1 / (1 + np.exp(-x))
    return {
        "right": np.allclose(gelu, x * normal),
        "silu": np.allclose(gelu, x * logistic),
        "density": np.allclose(gelu, x * np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi)),
        "logistic-density": np.allclose(gelu, x * logistic * (1 - logistic)),
    }


def gelu_tails():
    """Its values on a grid from −10 to 0."""
    import numpy as np

    values = _functions()["GELU"](np.linspace(-10, 0, 201))
    to_zero = bool(abs(values[0]) < 1e-9)
    steps = np.sign(np.diff(values))
    turns = list(steps[np.insert(np.diff(steps) != 0, 0, True)])
    return {
        "right": to_zero and turns == [-1, 1],
        "falls": to_zero and turns == [-1],
        "constant": not to_zero and turns == [-1, 1],
        "elu": not to_zero and turns == [1],
    }


def dead_unit():
    """The derivatives at −3."""
    return {
        "right": _slope("ReLU", -3.0) == 0,
        "leaky": _slope("leaky ReLU", -3.0) == 0,
        "gelu": _slope("GELU", -3.0) == 0,
        "tanh": _slope("tanh", -3.0) == 0,
    }


def tanh_by_sigmoid():
    """All four against tanh."""
    import numpy as np

    x = np.linspace(-2, 2, 9)
    functions = _functions()
    sigmoid, wanted = functions["sigmoid"], functions["tanh"](x)
    return {
        "right": np.allclose(2 * sigmoid(2 * x) - 1, wanted),
        "not-squeezed": np.allclose(2 * sigmoid(x) - 1, wanted),
        "not-stretched": np.allclose(sigmoid(2 * x) - 0.5, wanted),
        "neither": np.allclose(sigmoid(x) - 0.5, wanted),
    }


def same_sign():
    """Gradients of one sample's loss in a network with random weights."""
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    kernels = [tf.Variable(rng.normal(size=shape)) for shape in ((4, 30), (30, 6), (6, 1))]
    x = tf.constant(rng.normal(size=(1, 4)))
    with tf.GradientTape() as tape:
        first = tf.sigmoid(x @ kernels[0])
        loss = tf.reduce_sum((tf.sigmoid(first @ kernels[1]) @ kernels[2] - 1) ** 2)
    gradient = tape.gradient(loss, kernels[1]).numpy()
    signs, inputs = np.sign(gradient), first.numpy()[0]
    positive = np.mean(signs > 0, axis=0)
    by_input = np.where(inputs > 0.5, 1, -1)[:, None]
    return {
        "right": bool(np.all(signs == signs[0])),
        "half": bool(np.all(np.abs(positive - 0.5) < 0.3)),
        "by-the-weight": bool(np.all(signs == -np.sign(kernels[1].numpy()))),
        "by-the-input": bool(np.all((signs == by_input).all(0) | (signs == -by_input).all(0))),
    }


def slope_compare():
    """Derivatives at both points."""
    greater = tuple(
        "tanh" if _slope("tanh", x) > _slope("sigmoid", x) else "sigmoid" for x in (0.0, 3.0)
    )
    return {
        "right": greater == ("tanh", "sigmoid"),
        "tanh-throughout": greater == ("tanh", "tanh"),
        "sigmoid-throughout": greater == ("sigmoid", "sigmoid"),
        "turned": greater == ("sigmoid", "tanh"),
    }


def relu_gradient():
    """What each choice claims of ReLU."""
    import numpy as np

    relu = _functions()["ReLU"]
    drawn = np.random.default_rng(0).normal(size=10_000)
    return {
        "right": abs(_slope("ReLU", 2.0) ** 10 - 1) < 1e-6,
        "bounded": bool(relu(np.array([1e6]))[0] < 1e3),
        "centred": abs(float(relu(drawn).mean())) < 0.05,
        "nowhere-flat": all(_slope("ReLU", x) != 0 for x in (-1.0, 2.0)),
    }


def _softmax(z, temperature):
    import keras
    import numpy as np

    return np.asarray(keras.ops.softmax(keras.ops.convert_to_tensor(np.array(z) / temperature)))


def temperature_limits():
    """Both limits, by temperatures that are near to them."""
    import numpy as np

    small, large = _softmax([2.0, 1.0, 0.0], 0.01), _softmax([2.0, 1.0, 0.0], 1e5)

    def are(one, other):
        return np.allclose(small, one, atol=1e-3) and np.allclose(large, other, atol=1e-3)

    first, even, shares = [1, 0, 0], [1 / 3] * 3, [2 / 3, 1 / 3, 0]
    return {
        "right": are(first, even),
        "turned": are(even, first),
        "proportional": are(first, shares),
        "turned-proportional": are(even, shares),
    }


def ratio():
    """The quotient of the first two probabilities."""
    p = _softmax([2.0, 1.0, 0.0], 2)
    found = round(float(p[0] / p[1]), 2)
    return {
        "right": found == 1.65,
        "divided-after": found == 1.36,
        "without": found == 2.72,
        "multiplied": found == 7.39,
    }


def order_and_entropy():
    """Drawn logits, at both temperatures."""
    import numpy as np

    stays, grows = [], []
    for z in np.random.default_rng(0).normal(size=(50, 5)):
        one, two = _softmax(z, 1), _softmax(z, 2)
        stays.append(one.argmax() == two.argmax())
        grows.append(-np.sum(two * np.log(two)) > -np.sum(one * np.log(one)))
    assert len(set(grows)) == 1
    return {
        "right": all(stays) and grows[0],
        "falls": all(stays) and not grows[0],
        "changes": not all(stays) and grows[0],
        "changes-and-falls": not all(stays) and not grows[0],
    }


def two_classes():
    """Drawn pairs of logits."""
    import numpy as np

    sigmoid = _functions()["sigmoid"]
    pairs = np.random.default_rng(0).normal(size=(20, 2))
    p = np.array([_softmax(pair, 1)[0] for pair in pairs])
    one, two = pairs.T
    return {
        "right": np.allclose(p, sigmoid(one - two)),
        "sum": np.allclose(p, sigmoid(one + two)),
        "difference-of-sigmoids": np.allclose(p, sigmoid(one) - sigmoid(two)),
        "product": np.allclose(p, sigmoid(one) * sigmoid(two)),
    }
