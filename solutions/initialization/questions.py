"""重みの初期値の知識問題"""

SETS = {
    "spread-of-outputs": dict(
        stem=dict(
            ja="各層 100 ユニット、活性化関数 tanh の 5 層のネットワークに、標準正規分布に従う入力 1000 件を通した。バイアスは 0 である。重みを平均 0、標準偏差 1、0.1、0.01 の正規分布で初期化した 3 つのネットワーク P、Q、R（この順とは限らない）で、第 1 層から第 5 層の出力の標準偏差は次のようになった。出力の平均は、どれもほぼ 0 である。",
            en="1000 samples of standard normal numbers go through networks of 5 layers with 100 units each, tanh and biases of 0. The weights of three networks P, Q and R are drawn from normal distributions of mean 0 with standard deviation 1, 0.1 and 0.01, in some order. These are the standard deviations of the outputs of layers 1 to 5; all their means are about 0.",
            shared="""
    P    0.96     0.96      0.96      0.96       0.96
    Q    0.10     0.010     0.0010    0.00010    0.000010
    R    0.63     0.48      0.41      0.36       0.32
""",
        ),
        questions={
            "match_std": dict(
                syllabus="3-(2)-iv",
                ja="P、Q、R の重みの標準偏差は、この順にいくらか。",
                en="What are the standard deviations of the weights of P, Q and R, in this order?",
                right=dict(ja="1、0.01、0.1", en="1, 0.01 and 0.1"),
                wrong={
                    "small-exchanged": dict(
                        ja="1、0.1、0.01",
                        en="1, 0.1 and 0.01",
                        why=dict(
                            ja="0.1 なら、活性化前の値の広がりは 1 層で √100 × 0.1 = 1 倍になる。Q のように 1 層ごとに 1/10 にはならない。",
                            en="With 0.1 the factor of a layer is √100 × 0.1 = 1 before the activation, not the 1/10 that Q shows.",
                        ),
                    ),
                    "reversed": dict(
                        ja="0.01、0.1、1",
                        en="0.01, 0.1 and 1",
                        why=dict(
                            ja="重みが小さければ出力は 0 の近くに、大きければ ±1 の近くに集まるので、P は 0.01 ではない。",
                            en="Small weights bring outputs near 0, large ones near ±1, and so P is not 0.01.",
                        ),
                    ),
                    "turned": dict(
                        ja="0.01、1、0.1",
                        en="0.01, 1 and 0.1",
                        why=dict(
                            ja="Q のように出力が 0 の近くに集まるのは、重みが小さいときである。",
                            en="It is small weights that bring outputs near 0 as in Q.",
                        ),
                    ),
                },
            ),
            "p_trouble": dict(
                syllabus="3-(2)-iv",
                ja="P の学習が進みにくい理由はどれか。",
                en="Why does P learn slowly?",
                right=dict(
                    ja="出力が ±1 の近くに偏り、活性化関数の微分が小さい",
                    en="Its outputs lie near ±1, where the activation has a small derivative",
                ),
                wrong={
                    "alike": dict(
                        ja="出力がどのユニットでも等しく、重みを区別できない",
                        en="Its units all have the same output, and weights cannot be told apart",
                        why=dict(
                            ja="重みは乱数なので、出力は +1 の近くと −1 の近くに分かれている。",
                            en="The weights are random, and outputs lie near +1 as well as near −1.",
                        ),
                    ),
                    "growing": dict(
                        ja="出力が層ごとに大きくなり、損失がオーバーフローする",
                        en="Its outputs grow from layer to layer, until the loss overflows",
                        why=dict(
                            ja="tanh の出力は −1 と 1 の間にあり、標準偏差も変わっていない。",
                            en="The outputs of tanh lie between −1 and 1, and their spread stays the same.",
                        ),
                    ),
                    "fading": dict(
                        ja="出力が 0 の近くに集まり、次の層の活性化が弱い",
                        en="Its outputs come so near to 0 that little reaches the next activation",
                        why=dict(
                            ja="それは、標準偏差が層ごとに小さくなる Q である。",
                            en="That is Q, whose standard deviation shrinks from layer to layer.",
                        ),
                    ),
                },
            ),
            "q_trouble": dict(
                syllabus="3-(2)-iv",
                ja="Q では、活性化関数の微分はほぼ 1 である。それでも、第 1 層の重みに関する勾配が小さくなる理由はどれか。",
                en="In Q the derivative of the activation is about 1. Why does so little of the gradient reach the weights of the first layer all the same?",
                right=dict(
                    ja="逆伝播のたびに小さい値が掛かり、δ が層ごとに縮む",
                    en="Small numbers multiply on the way back, and δ shrinks at every step",
                ),
                wrong={
                    "saturated": dict(
                        ja="どの層でも tanh が飽和し、そこで δ が 0 に近づく",
                        en="At every step tanh is saturated, and δ gets close to 0",
                        why=dict(
                            ja="出力は 0 の近くにあり、そこでの tanh の微分は 1 に近い。",
                            en="Outputs are near 0, where the derivative of tanh is close to 1.",
                        ),
                    ),
                    "biases": dict(
                        ja="どの層でもバイアスが 0 なので、δ との積も 0 になる",
                        en="At every step the bias is 0, and so is its product with δ",
                        why=dict(
                            ja="重みに関する勾配は層の入力と δ の積で、バイアスとの積ではない。",
                            en="The gradient at weights is δ times the layer's input, not times its bias.",
                        ),
                    ),
                    "input": dict(
                        ja="第 1 層の入力が 0 に近く、δ との積も 0 に近づく",
                        en="The input of the first layer is near 0, and so is its product with δ",
                        why=dict(
                            ja="第 1 層の入力は標準正規分布に従い、標準偏差は 1 である。小さいのは δ である。",
                            en="That input is standard normal, of standard deviation 1; it is δ that is small.",
                        ),
                    ),
                },
            ),
        },
    ),
    "variances": dict(
        stem=dict(
            ja="入る結合が n_in、出る結合が n_out の全結合層がある。バイアスは 0 とし、重みは平均 0、分散 σ² の独立な乱数で初期化する。このとき、活性化前の値の分散は n_in · σ² · E[x²]、層の入力に関する勾配の分散は、活性化前の値に関する勾配の分散の n_out · σ² 倍である。E は平均、x は層の入力を表す。",
            en="A fully connected layer has n_in connections that come in and n_out that go out. Biases are 0, and weights are independent random numbers of mean 0 and variance σ². Then the values before the activation have the variance n_in · σ² · E[x²], where E is the mean and x stands for the inputs, and the gradient at the inputs has n_out · σ² times the variance of that at the values before the activation.",
        ),
        questions={
            "growth": dict(
                syllabus="3-(2)-iv",
                ja="入力の平均は 0 とする。n_in = n_out = 400、σ = 0.1 とし、活性化関数を恒等関数にして 10 層重ねた。最後の出力の標準偏差は、入力の標準偏差の約何倍か。",
                en="Inputs have mean 0. With n_in = n_out = 400, σ = 0.1 and the identity as activation, 10 layers are stacked. By about what factor does the standard deviation of the last outputs exceed that of the inputs?",
                right="1024",
                wrong={
                    "one-layer": dict(
                        text="2",
                        why=dict(
                            ja="1 層の分である。10 層では、倍率が 10 回掛かる。",
                            en="That is one layer; with ten of them there are ten factors.",
                        ),
                    ),
                    "added": dict(
                        text="20",
                        why=dict(
                            ja="1 層の倍率 2 を 10 回足している。続けて通るので、掛け合わせる。",
                            en="This adds the 2 of a layer ten times; one after another, factors multiply.",
                        ),
                    ),
                    "variance": dict(
                        text="1048576",
                        why=dict(
                            ja="これは分散の倍率である。標準偏差の倍率は、その平方根。",
                            en="That is the factor of the variance; that of the standard deviation is its root.",
                        ),
                    ),
                },
            ),
            "he_two": dict(
                syllabus="3-(2)-iv",
                ja="He の初期値では σ² = 2/n_in である。分子が 2 になる理由はどれか。",
                en="He's initialisation has σ² = 2/n_in. Where does the 2 come from?",
                right=dict(
                    ja="値の 2 乗の平均が、ReLU によって半分になるから",
                    en="ReLU halves the mean of the squared values",
                ),
                wrong={
                    "two-sides": dict(
                        ja="順伝播と逆伝播とで、2 つの条件を平均したから",
                        en="Two conditions, for forward and backward, are averaged",
                        why=dict(
                            ja="それは Glorot の 2/(n_in + n_out) の 2 である。",
                            en="That is the 2 of Glorot's 2/(n_in + n_out).",
                        ),
                    ),
                    "truncated": dict(
                        ja="標準偏差の 2 倍で裾を切り、分散が半分になるから",
                        en="Cut off at two standard deviations, the variance halves",
                        why=dict(
                            ja="切断は実装が選ぶことで、そのときの分散も半分にはならない（約 0.77 倍）。",
                            en="Truncation is up to the implementation, and it leaves 0.77 of the variance.",
                        ),
                    ),
                    "halved-values": dict(
                        ja="ReLU を通すと、値の絶対値がどれも半分になるから",
                        en="ReLU halves the absolute value of everything",
                        why=dict(
                            ja="正の値はそのまま通り、負の値は 0 になる。半分になるのは 2 乗の平均である。",
                            en="Positive values pass as they are, negative ones become 0; it is the mean of squares that halves.",
                        ),
                    ),
                },
            ),
            "glorot_gap": dict(
                syllabus="3-(2)-iv",
                ja="入力の平均は 0 とする。n_in = 300、n_out = 100 の層を、σ² = 2/(n_in + n_out) で初期化し、活性化関数は恒等関数とした。この 1 層を通ると、分散は順伝播では（ア）、逆伝播では（イ）になる。組合せはどれか。",
                en="Inputs have mean 0. A layer with n_in = 300 and n_out = 100 begins with σ² = 2/(n_in + n_out) and has the identity as activation. It changes variances by a factor of (a) going forward and (b) going backward. Which pair is right?",
                right=dict(ja="（ア）1.5 倍　（イ）0.5 倍", en="(a) 1.5   (b) 0.5"),
                wrong={
                    "forward-kept": dict(
                        ja="（ア）1 倍　（イ）0.5 倍",
                        en="(a) 1   (b) 0.5",
                        why=dict(
                            ja="順伝播で 1 倍になるのは、σ² = 1/n_in のときである。",
                            en="Going forward the factor is 1 where σ² = 1/n_in.",
                        ),
                    ),
                    "backward-kept": dict(
                        ja="（ア）1.5 倍　（イ）1 倍",
                        en="(a) 1.5   (b) 1",
                        why=dict(
                            ja="逆伝播で 1 倍になるのは、σ² = 1/n_out のときである。",
                            en="Going backward the factor is 1 where σ² = 1/n_out.",
                        ),
                    ),
                    "both-kept": dict(
                        ja="（ア）1 倍　（イ）1 倍",
                        en="(a) 1   (b) 1",
                        why=dict(
                            ja="両方が 1 倍になるのは、n_in = n_out のときだけである。この σ² は、2 つの条件の妥協である。",
                            en="Both are 1 where n_in = n_out alone; this σ² is a compromise between the two conditions.",
                        ),
                    ),
                },
            ),
            "relu_xavier": dict(
                syllabus="3-(2)-iv",
                ja="n_in = n_out = n、σ² = 1/n とし、活性化関数を ReLU にして 10 層重ねた。最後の出力の二乗平均平方根は、入力の約何倍か。",
                en="With n_in = n_out = n, σ² = 1/n and ReLU as activation, 10 layers are stacked. By about what factor does the root mean square of the last outputs differ from that of the inputs?",
                right="1/32",
                wrong={
                    "mean-square": dict(
                        text="1/1024",
                        why=dict(
                            ja="これは 2 乗の平均の倍率である。二乗平均平方根の倍率は、その平方根。",
                            en="That is the factor of the mean square; that of its root is the root.",
                        ),
                    ),
                    "divided": dict(
                        text="1/20",
                        why=dict(
                            ja="半分になることを 10 回足して 1/20 としている。続けて通るので、掛け合わせる。",
                            en="This adds up ten times 2 below the line; one after another, factors multiply.",
                        ),
                    ),
                    "kept": dict(
                        text="1/1",
                        why=dict(
                            ja="1/n で保たれるのは、恒等関数に近い活性化関数のときである。ReLU は 2 乗の平均を層ごとに半分にする。",
                            en="1/n keeps it where the activation is close to the identity; ReLU halves the mean square in every layer.",
                        ),
                    ),
                },
            ),
        },
    ),
    "symmetry": dict(
        stem=dict(
            ja="入力 4、隠れ層 3 ユニット（tanh）、出力 1（恒等関数、二乗誤差）のネットワークを、全データの勾配による勾配降下法で学習する。入力と正解は一般の値で、乱数は初期値のほかには使わない。",
            en="A network with 4 inputs, 3 hidden units (tanh) and 1 output (the identity, squared errors) is trained by gradient descent on all data. Inputs and answers are of no special kind; nothing is random but initial values.",
        ),
        questions={
            "equal_weights": dict(
                syllabus="3-(2)-iv",
                ja="重みをすべて 0.5、バイアスをすべて 0 で初期化し、100 回更新した。3 つの隠れユニットの、入力側の重みはどうなるか。",
                en="All weights begin as 0.5, all biases as 0. What has become of the weights that lead into the three hidden units after 100 updates?",
                right=dict(
                    ja="値は変わるが、3 つのユニットで互いに等しい",
                    en="They have changed, but are the same for all three units",
                ),
                wrong={
                    "parted": dict(
                        ja="値は変わり、3 つのユニットで互いに異なる",
                        en="They have changed, and are different for the three units",
                        why=dict(
                            ja="3 つのユニットは出力が等しく、勾配も等しいので、分かれない。",
                            en="The three units have equal outputs and so equal gradients, and never part.",
                        ),
                    ),
                    "stuck": dict(
                        ja="値は変わらず、3 つのユニットで互いに等しい",
                        en="They have not changed, and are the same for all three units",
                        why=dict(
                            ja="出力側の重みが 0 でないので勾配が戻り、値は動く。",
                            en="The weights of the output are not 0: gradients come back, and they move.",
                        ),
                    ),
                    "one-moves": dict(
                        ja="1 つのユニットだけで値が変わり、残りは 0.5 のままである",
                        en="Those of one unit have changed, the others are still 0.5",
                        why=dict(
                            ja="3 つのユニットを区別するものがないので、1 つだけが動くことはない。",
                            en="Nothing tells the three units apart, and so no single one moves.",
                        ),
                    ),
                },
            ),
            "all_zero": dict(
                syllabus="3-(2)-iv",
                ja="重みもバイアスもすべて 0 で初期化した。1 回目の更新で値が変わるものはどれか。",
                en="All weights and biases begin as 0. What does the first update change?",
                right=dict(ja="出力層のバイアスだけ", en="The output's bias alone"),
                wrong={
                    "output-layer": dict(
                        ja="出力層の重みとバイアス",
                        en="The output's weights and bias",
                        why=dict(
                            ja="隠れ層の出力が tanh(0) = 0 なので、出力層の重みに関する勾配は 0 である。",
                            en="The hidden outputs are tanh(0) = 0, and so is the gradient at the weights of the output.",
                        ),
                    ),
                    "all-weights": dict(
                        ja="隠れ層と出力層の重み",
                        en="The weights of both layers",
                        why=dict(
                            ja="出力層の重みが 0 なので隠れ層に勾配が戻らず、隠れ層の出力が 0 なので出力層の重みも動かない。",
                            en="Weights of 0 let no gradient back to the hidden layer, and hidden outputs of 0 leave the output's weights as they are.",
                        ),
                    ),
                    "all-biases": dict(
                        ja="隠れ層と出力層のバイアス",
                        en="The biases of both layers",
                        why=dict(
                            ja="隠れ層のバイアスに関する勾配は、出力層の重み 0 を通って戻るので、0 である。",
                            en="The gradient at the hidden biases comes back through weights of 0, and is 0.",
                        ),
                    ),
                },
            ),
            "zero_bias": dict(
                syllabus="3-(2)-iv",
                ja="重みを乱数で初期化するなら、バイアスは 0 で始めてよい。その理由はどれか。",
                en="Where weights begin as random numbers, biases may begin as 0. Why?",
                right=dict(
                    ja="重みの違いだけで、ユニットごとに勾配が異なるから",
                    en="Different weights are enough to give units different gradients",
                ),
                wrong={
                    "never-moves": dict(
                        ja="バイアスに関する勾配は 0 で、何で始めても同じだから",
                        en="The gradient at a bias is 0, so that no start makes a difference",
                        why=dict(
                            ja="バイアスに関する勾配は δ をデータについて足したもので、ふつうは 0 ではない。",
                            en="That gradient is the sum of δ over the data, which is not 0 as a rule.",
                        ),
                    ),
                    "activation": dict(
                        ja="非線形な活性化関数が、等しいユニットに差をつけるから",
                        en="A non-linear activation is enough to make equal units different",
                        why=dict(
                            ja="等しい入力には等しい値を返すので、活性化関数が区別をつくることはない。",
                            en="To equal inputs it gives equal outputs, and so it tells no units apart.",
                        ),
                    ),
                    "multiplied": dict(
                        ja="バイアスが 0 でないと、それが掛かる勾配が消えるから",
                        en="Gradients at weights vanish where a bias multiplies them",
                        why=dict(
                            ja="バイアスは足されるだけで、逆伝播で勾配に掛かることはない。",
                            en="A bias is added; it multiplies no gradient on the way back.",
                        ),
                    ),
                },
            ),
            "false_about_starts": dict(
                syllabus="3-(2)-iv",
                ja="重みの初期値に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about initial weights is **wrong**?",
                right=dict(
                    ja="He の初期化の標準偏差は、入力の数の平方根に比例して大きくなる",
                    en="He's deviation grows with the square root of the inputs' number",
                ),
                wrong={
                    "relu": dict(
                        ja="He の初期化は、ReLU で値の半分ほどが 0 になることを見込んでいる",
                        en="He's method allows for ReLU, which makes about half of the values 0",
                        why=dict(
                            ja="正しい。そのため、分散に係数 2 が付く。",
                            en="This is right, and gives the variance its factor 2.",
                        ),
                    ),
                    "xavier": dict(
                        ja="Xavier の初期化は、順伝播と逆伝播の両方で分散を保とうとする",
                        en="Xavier's method means to keep variances in the forward and backward pass",
                        why=dict(
                            ja="正しい。入力の数と出力の数の平均で割る。",
                            en="This is right: it divides by the mean of the numbers of inputs and outputs.",
                        ),
                    ),
                    "seed": dict(
                        ja="乱数の種を変えると、学習後の重みが互いに異なる値になることが多い",
                        en="With another seed, the weights after training mostly have other values",
                        why=dict(
                            ja="正しい。損失の極小は 1 つでなく、どこへ至るかは始点による。",
                            en="This is right: there is more than one minimum, and it depends on the start which is reached.",
                        ),
                    ),
                },
                source="He et al., Delving Deep into Rectifiers, 2015, section 2.2; Glorot and Bengio 2010",
            ),
        },
    ),
}


def _outputs(std, seed=0):
    """Inputs and the outputs of five layers of tanh, and their weights."""
    import numpy as np

    rng = np.random.default_rng(seed)
    x = rng.normal(size=(1000, 100))
    outputs, weights = [x], []
    for _ in range(5):
        weights.append(std * rng.normal(size=(100, 100)))
        outputs.append(np.tanh(outputs[-1] @ weights[-1]))
    return outputs, weights


def match_std():
    """The three networks anew: which standard deviation gives which row."""
    import numpy as np

    rows = {
        "P": [0.96, 0.96, 0.96, 0.96, 0.96],
        "Q": [0.10, 0.010, 0.0010, 0.00010, 0.000010],
        "R": [0.63, 0.48, 0.41, 0.36, 0.32],
    }

    def gives(name, std):
        outputs, _ = _outputs(std)
        return np.allclose([np.std(output) for output in outputs[1:]], rows[name], rtol=0.1)

    def are(p, q, r):
        return gives("P", p) and gives("Q", q) and gives("R", r)

    return {
        "right": are(1, 0.01, 0.1),
        "small-exchanged": are(1, 0.1, 0.01),
        "reversed": are(0.01, 0.1, 1),
        "turned": are(0.01, 1, 0.1),
    }


def p_trouble():
    """What the outputs of a network with weights of standard deviation 1 are like."""
    import numpy as np

    outputs, _ = _outputs(1.0)
    last, sizes = outputs[-1], [np.abs(output).max() for output in outputs[1:]]
    slope = np.mean(1 - last**2)
    return {
        "right": bool(np.mean(np.abs(last) > 0.95) > 0.7 and slope < 0.15),
        "alike": bool(np.all(last == last[:, :1])),
        "growing": bool(sizes[-1] > 1.1 * sizes[0]),
        "fading": bool(np.mean(np.abs(last) < 0.1) > 0.5),
    }


def q_trouble():
    """A delta of standard deviation 1 taken back through a network with weights of 0.01."""
    import numpy as np

    outputs, weights = _outputs(0.01)
    delta = np.random.default_rng(1).normal(size=outputs[-1].shape)
    sizes, slopes = [], []
    for place in range(4, -1, -1):
        slopes.append(np.mean(1 - outputs[place + 1] ** 2))
        delta = delta * (1 - outputs[place + 1] ** 2)
        sizes.append(np.std(delta))
        first = outputs[place].T @ delta
        delta = delta @ weights[place].T
    ratios = np.array(sizes[1:]) / np.array(sizes[:-1])
    return {
        "right": bool(np.all(ratios < 0.15)),
        "saturated": bool(min(slopes) < 0.5),
        "biases": not first.any(),  # biases are 0, the gradient is not
        "input": bool(np.std(outputs[0]) < 0.5),
    }


def growth():
    """Ten networks of ten layers."""
    import numpy as np

    rng = np.random.default_rng(0)
    x = first = rng.normal(size=(200, 400))
    for _ in range(10):
        x = x @ (0.1 * rng.normal(size=(400, 400)))
    factor = np.std(x) / np.std(first)

    def near(value):
        return bool(abs(factor / value - 1) < 0.1)

    return {"right": near(1024), "one-layer": near(2), "added": near(20), "variance": near(2**20)}


def he_two():
    """A million values before the activation, and weights cut off at two standard deviations."""
    import numpy as np

    z = np.random.default_rng(0).normal(size=10**6)
    passed = np.maximum(z, 0)
    cut = z[np.abs(z) < 2]
    factor = np.mean(passed**2) / np.mean(z**2)

    def kept(variance):
        """Whether layers of ReLU with this variance times n keep the mean square."""
        return bool(np.isclose(variance * factor, 1, 0.01))

    return {
        "right": bool(np.isclose(factor, 0.5, 0.01)) and kept(2),
        "two-sides": kept(1),  # with n_in = n_out the mean of both conditions is 1/n
        "truncated": bool(np.isclose(np.var(cut), 0.5, 0.05)),
        "halved-values": np.allclose(passed, np.abs(z) / 2),
    }


def glorot_gap():
    """One layer, forward and backward."""
    import numpy as np

    rng = np.random.default_rng(0)
    weights = np.sqrt(2 / 400) * rng.normal(size=(300, 100))
    x, gradient = rng.normal(size=(2000, 300)), rng.normal(size=(2000, 100))
    forward = np.var(x @ weights)
    backward = np.var(gradient @ weights.T)

    def are(one, other):
        return bool(np.isclose(forward, one, 0.1) and np.isclose(backward, other, 0.1))

    return {
        "right": are(1.5, 0.5),
        "forward-kept": are(1, 0.5),
        "backward-kept": are(1.5, 1),
        "both-kept": are(1, 1),
    }


def relu_xavier():
    """The mean square after ten layers, on the average of thirty networks."""
    import numpy as np

    rng = np.random.default_rng(0)
    squares = []
    for _ in range(30):
        x = rng.normal(size=(20, 256))
        before = np.mean(x**2)
        for _ in range(10):
            x = np.maximum(x @ (rng.normal(size=(256, 256)) / 16), 0)
        squares.append(np.mean(x**2) / before)
    factor = np.sqrt(np.mean(squares))

    def near(value):
        return bool(abs(factor / value - 1) < 0.2)

    return {
        "right": near(1 / 32),
        "mean-square": near(1 / 1024),
        "divided": near(1 / 20),
        "kept": near(1),
    }


def _trained(first, second, hidden_bias=0.0, steps=100):
    """Weights and biases before the first update and after the last, and the first gradients."""
    import numpy as np

    rng = np.random.default_rng(0)
    x, t = rng.normal(size=(20, 4)), rng.normal(size=(20, 1))
    values = [first, np.full(3, 1.0) * hidden_bias, second, np.zeros(1)]
    start = [value.copy() for value in values]
    gradients = []
    for _ in range(steps):
        a = np.tanh(x @ values[0] + values[1])
        delta = 2 * (a @ values[2] + values[3] - t) / len(x)
        back = delta @ values[2].T * (1 - a**2)
        gradients.append([x.T @ back, back.sum(0), a.T @ delta, delta.sum(0)])
        values = [
            value - 0.1 * gradient for value, gradient in zip(values, gradients[-1], strict=True)
        ]
    return start, values, gradients[0]


def equal_weights():
    """A hundred updates from weights of 0.5."""
    import numpy as np

    start, values, _ = _trained(np.full((4, 3), 0.5), np.full((3, 1), 0.5))
    moved = np.any(np.abs(values[0] - start[0]) > 1e-3, axis=0)
    same = bool(np.allclose(values[0], values[0][:, :1], atol=1e-9))
    return {
        "right": bool(moved.all()) and same,
        "parted": bool(moved.all()) and not same,
        "stuck": not moved.any() and same,
        "one-moves": int(moved.sum()) == 1,
    }


def all_zero():
    """The first gradients where everything is 0."""
    import numpy as np

    _, _, gradients = _trained(np.zeros((4, 3)), np.zeros((3, 1)), steps=1)
    moves = [bool(gradient.any()) for gradient in gradients]  # weights and biases, hidden, output
    return {
        "right": moves == [False, False, False, True],
        "output-layer": moves == [False, False, True, True],
        "all-weights": moves == [True, False, True, False],
        "all-biases": moves == [False, True, False, True],
    }


def zero_bias():
    """A hundred updates from random weights, from equal ones, and with biases other than 0."""
    import numpy as np

    rng = np.random.default_rng(1)
    first, second = rng.normal(size=(4, 3)), rng.normal(size=(3, 1))
    _, values, gradients = _trained(first, second)
    _, equal, _ = _trained(np.full((4, 3), 0.5), np.full((3, 1), 0.5))
    _, _, biased = _trained(first, second, hidden_bias=0.3)

    def differ(weights):
        return len(np.unique(np.round(weights, 6), axis=1).T) == 3

    return {
        "right": differ(gradients[0]) and differ(values[0]),
        "never-moves": not gradients[1].any() and not gradients[3].any(),
        "activation": differ(equal[0]),
        "multiplied": bool(np.abs(biased[0]).max() < 0.01 * np.abs(gradients[0]).max()),
    }
