"""誤差逆伝播と自動微分の知識問題"""

SETS = {
    "scalar-graph": dict(
        stem=dict(
            ja="実数 w, x, b, t から損失 L を求める計算を計算グラフにし、x = 3, w = 2, b = 1, t = 5 で順伝播した後、L から逆伝播する。",
            en="The computation of a loss L from real numbers w, x, b and t is made a graph. After a forward pass with x = 3, w = 2, b = 1 and t = 5 one goes backward from L.",
            shared="""
    u = w x    s = u + b    L = (s − t)²
""",
        ),
        questions={
            "wrong_line": dict(
                syllabus="3-(2)-ii",
                ja="逆伝播を表す次の 4 つの式のうち、**誤っている**ものはどれか。",
                en="Which of these four formulas of the backward pass is **wrong**?",
                right="∂L/∂x = ∂L/∂u · x",
                wrong={
                    "square": dict(
                        text="∂L/∂s = 2 (s − t)",
                        why=dict(
                            ja="正しい。2 乗の微分は、元の値の 2 倍である。",
                            en="This is right: the derivative of a square is twice what is squared.",
                        ),
                    ),
                    "sum": dict(
                        text="∂L/∂u = ∂L/∂s",
                        why=dict(
                            ja="正しい。足し算の微分は 1 なので、上流の勾配がそのまま流れる。",
                            en="This is right: the derivative of a sum is 1, and the gradient goes on as it is.",
                        ),
                    ),
                    "answer": dict(
                        text="∂L/∂t = −∂L/∂s",
                        why=dict(
                            ja="正しい。t は s から引かれているので、符号だけが変わる。",
                            en="This is right: t is subtracted from s, which changes the sign alone.",
                        ),
                    ),
                },
            ),
            "value_at_w": dict(
                syllabus="3-(2)-ii",
                ja="∂L/∂w の値はいくらか。",
                en="What is the value of ∂L/∂w?",
                right="12",
                wrong={
                    "passed-on": dict(
                        text="4",
                        why=dict(
                            ja="これは ∂L/∂u である。そのまま流れるのは足し算で、掛け算では相手の値が掛かる。",
                            en="This is ∂L/∂u. It is a sum that passes gradients on; a product multiplies by the other factor.",
                        ),
                    ),
                    "factor-lost": dict(
                        text="6",
                        why=dict(
                            ja="2 乗の微分の係数 2 が抜けている。",
                            en="The factor 2 of the derivative of a square is missing.",
                        ),
                    ),
                    "own-value": dict(
                        text="8",
                        why=dict(
                            ja="w 自身の値を掛けている。掛け算の逆伝播で掛けるのは、相手の x の値である。",
                            en="This multiplies by w itself; going back through a product, it is the other factor, x, that multiplies.",
                        ),
                    ),
                },
            ),
            "fan_out": dict(
                syllabus="3-(2)-ii",
                ja="b の代わりに x を使い、s = u + x とした。x からは u への道と s への道の 2 つが出る。∂L/∂x は、2 つの道を逆にたどった値をどうしたものか。",
                en="Now x is used in the place of b: s = u + x, so that two paths leave x, one to u and one to s. What makes ∂L/∂x of the values that come back along both?",
                right=dict(ja="足し合わせた値", en="the sum of both"),
                wrong={
                    "product": dict(
                        ja="掛け合わせた値",
                        en="the product of both",
                        why=dict(
                            ja="掛けるのは、1 つの道の上に続けて並ぶ微分である。",
                            en="What is multiplied are derivatives that follow each other on one path.",
                        ),
                    ),
                    "mean": dict(
                        ja="平均した値",
                        en="the mean of both",
                        why=dict(
                            ja="道の数で割ると、実際の変化より小さくなる。x が動けば、両方の道が効く。",
                            en="Divided by the number of paths it is too small: when x moves, both have their effect.",
                        ),
                    ),
                    "maximum": dict(
                        ja="大きいほうの値",
                        en="the larger of both",
                        why=dict(
                            ja="大きいほうを選ぶのは、最大値をとる演算の順伝播である。",
                            en="Taking the larger one is what a maximum does on the way forward.",
                        ),
                    ),
                },
            ),
            "no_cache": dict(
                syllabus="3-(2)-ii",
                ja="順伝播のときの値を覚えておかなくても、上流の勾配だけで逆伝播できる演算はどれか。",
                en="Which operation can go backward by the gradient from above alone, with no value kept from the way forward?",
                right=dict(ja="2 つの数の足し算", en="the sum of two numbers"),
                wrong={
                    "product": dict(
                        ja="2 つの数の掛け算",
                        en="the product of two numbers",
                        why=dict(
                            ja="相手の値を掛けるので、両方の値を覚えておく。",
                            en="Each is multiplied by the other's value, so that both have to be kept.",
                        ),
                    ),
                    "square": dict(
                        ja="1 つの数の 2 乗",
                        en="the square of a number",
                        why=dict(
                            ja="微分がその数の 2 倍なので、値を覚えておく。",
                            en="The derivative is twice the number, which has to be kept.",
                        ),
                    ),
                    "sigmoid": dict(
                        ja="1 つの数のシグモイド関数",
                        en="the sigmoid of a number",
                        why=dict(
                            ja="微分 y (1 − y) に、出力 y の値が要る。",
                            en="Its derivative y (1 − y) takes the value y of the output.",
                        ),
                    ),
                },
            ),
        },
    ),
    "deltas": dict(
        stem=dict(
            ja="全結合のネットワークの層 l で、入力を a_{l−1}、重みを W_l、活性化前の値を z_l、活性化後の値を a_l とする（ベクトルは列ベクトル）。1 件のデータの損失を L、層 l のデルタを δ_l と書く。⊙ は要素ごとの積である。",
            en="Layer l of a fully connected network has the input a_{l−1}, weights W_l, the values z_l before its activation and a_l after it, all column vectors. L is the loss of one sample and δ_l the delta of layer l; ⊙ is the elementwise product.",
            shared="""
    z_l = W_l a_{l−1} + b_l    a_l = f(z_l)
""",
        ),
        questions={
            "delta_meaning": dict(
                syllabus="3-(2)-ii",
                ja="誤差逆伝播法で、δ_l は何を表すか。",
                en="What does δ_l stand for in backpropagation?",
                right=dict(
                    ja="L を z_l で偏微分した値", en="The derivative of L with respect to z_l"
                ),
                wrong={
                    "weights": dict(
                        ja="L を W_l で偏微分した値",
                        en="The derivative of L with respect to W_l",
                        why=dict(
                            ja="それは δ_l と a_{l−1} の積で、W_l と同じ形の行列になる。",
                            en="That is a product of δ_l and a_{l−1}, a matrix of the shape of W_l.",
                        ),
                    ),
                    "error": dict(
                        ja="a_l から正解 t を引いた値",
                        en="The value a_l less the right answer t",
                        why=dict(
                            ja="そうなるのは、softmax と交差エントロピーのような組の出力層だけである。隠れ層に正解はない。",
                            en="That is so only in certain output layers, as with softmax and cross-entropy; hidden layers have no right answer.",
                        ),
                    ),
                    "change": dict(
                        ja="更新の前後で W_l が変わる量",
                        en="The amount by which an update changes W_l",
                        why=dict(
                            ja="変わる量は、学習率と W_l に関する勾配の積である。",
                            en="That amount is the learning rate times the gradient with respect to W_l.",
                        ),
                    ),
                },
                source="Bishop, Pattern Recognition and Machine Learning, 2006, §5.3.1, (5.51)",
            ),
            "delta_recursion": dict(
                syllabus="3-(2)-ii",
                ja="3 層のネットワークで、δ_2 = f′(（ア）) ⊙ (（イ）ᵀ δ_3) である。空欄に入る組はどれか。",
                en="In a network of three layers, δ_2 = f′((a)) ⊙ ((b)ᵀ δ_3). Which pair fills the blanks?",
                right=dict(ja="（ア）z_2　（イ）W_3", en="(a) z_2   (b) W_3"),
                wrong={
                    "later-values": dict(
                        ja="（ア）z_3　（イ）W_3",
                        en="(a) z_3   (b) W_3",
                        why=dict(
                            ja="z_3 での微分は、すでに δ_3 に入っている。",
                            en="The derivative at z_3 is in δ_3 already.",
                        ),
                    ),
                    "earlier-weights": dict(
                        ja="（ア）z_2　（イ）W_2",
                        en="(a) z_2   (b) W_2",
                        why=dict(
                            ja="δ_3 が戻るときに通るのは、2 層目の出力に掛かる重み W_3 である。",
                            en="On its way back δ_3 goes through the weights that multiply the output of layer 2, W_3.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）z_3　（イ）W_2",
                        en="(a) z_3   (b) W_2",
                        why=dict(
                            ja="どちらも層が違う。微分は 2 層目の値で、重みは 3 層目のもので求める。",
                            en="Both are of the wrong layer: the derivative is taken at values of layer 2, the weights are those of layer 3.",
                        ),
                    ),
                },
            ),
            "weight_grad": dict(
                syllabus="3-(2)-ii",
                ja="W_2 に関する L の勾配は、（ア）（イ）ᵀ に等しい。空欄に入る組はどれか。",
                en="The gradient of L with respect to W_2 is (a)(b)ᵀ. Which pair fills the blanks?",
                right=dict(ja="（ア）δ_2　（イ）a_1", en="(a) δ_2   (b) a_1"),
                wrong={
                    "own-output": dict(
                        ja="（ア）δ_2　（イ）a_2",
                        en="(a) δ_2   (b) a_2",
                        why=dict(
                            ja="W_2 に掛かるのは、前の層の出力 a_1 である。",
                            en="What W_2 multiplies is the output of the layer before, a_1.",
                        ),
                    ),
                    "later-delta": dict(
                        ja="（ア）δ_3　（イ）a_1",
                        en="(a) δ_3   (b) a_1",
                        why=dict(
                            ja="W_2 は z_2 に直接効くので、掛けるのは δ_2 である。",
                            en="W_2 acts on z_2 directly, and so it is δ_2 that multiplies.",
                        ),
                    ),
                    "next-layer": dict(
                        ja="（ア）δ_3　（イ）a_2",
                        en="(a) δ_3   (b) a_2",
                        why=dict(
                            ja="これは、1 つ後の W_3 に関する勾配である。",
                            en="This is the gradient with respect to W_3, one layer later.",
                        ),
                    ),
                },
            ),
            "update_timing": dict(
                syllabus="3-(2)-ii",
                ja="2 層のネットワークの逆伝播の途中で、W_2 に関する勾配を求めてすぐ W_2 を更新し、新しい W_2 で δ_1 を求めた。この δ_1 から求めた、W_1 に関する勾配はどうなるか。",
                en="Going backward through two layers, somebody computed the gradient at W_2, updated W_2 at once, and computed δ_1 with the new W_2. What becomes of the gradient at W_1 that follows?",
                right=dict(
                    ja="更新前の重みでの勾配とも、更新後の重みでの勾配とも一致しない",
                    en="It is the true one neither for the old weights nor for the new ones",
                ),
                wrong={
                    "scaled": dict(
                        ja="更新前の重みでの勾配の定数倍になり、学習率を変えたことと同じになる",
                        en="It is a multiple of the old one, as if the learning rate had changed",
                        why=dict(
                            ja="W_2 の変化は要素ごとに違うので、δ_1 の向きも変わる。",
                            en="W_2 changes by another amount in each element, which turns δ_1 as well.",
                        ),
                    ),
                    "before": dict(
                        ja="更新前の重みでの勾配と一致し、更新する順序にはよらない",
                        en="It is the true one for the old weights; the order does not matter",
                        why=dict(
                            ja="δ_1 は W_2 を通って戻るので、W_2 が変われば変わる。",
                            en="δ_1 comes back through W_2, and changes when W_2 does.",
                        ),
                    ),
                    "after": dict(
                        ja="更新後の重みでの勾配と一致し、1 歩先の勾配を使うことになる",
                        en="It is the true one for the new weights, a step ahead of its time",
                        why=dict(
                            ja="δ_2 も層の出力も、更新前の重みで求めた値のままである。",
                            en="δ_2 and the outputs of the layers are still those of the weights before.",
                        ),
                    ),
                },
            ),
        },
    ),
    "ways-to-differentiate": dict(
        stem=dict(
            ja="100 万個の重みから 1 個の損失を求めるプログラムがある。損失の勾配は、数値微分、数式微分（記号微分）、自動微分のどれかで求める。",
            en="A program computes one loss from a million weights. Its gradient can be found by numerical, by symbolic or by automatic differentiation.",
        ),
        questions={
            "autodiff": dict(
                syllabus="3-(2)-ii",
                ja="自動微分の説明として正しいものはどれか。",
                en="Which is a true description of automatic differentiation?",
                right=dict(
                    ja="計算を基本の演算に分け、それぞれの微分の値を連鎖律でつなぐ",
                    en="It splits a computation into elementary ones and joins the values of their derivatives by the chain rule",
                ),
                wrong={
                    "numerical": dict(
                        ja="重みを少しだけ動かし、損失の差を動かした幅で割って微分の値とする",
                        en="It moves the weights a little and divides the difference of the losses by how far they were moved",
                        why=dict(
                            ja="それは数値微分で、幅による誤差が残る。",
                            en="That is numerical differentiation, with an error that depends on the width.",
                        ),
                    ),
                    "symbolic": dict(
                        ja="損失を重みの式で書き、導関数の式を導いてから重みの値を代入する",
                        en="It writes the loss as a formula of the weights, derives that of the derivative and puts the weights in",
                        why=dict(
                            ja="それは数式微分で、式が長くなりやすい。",
                            en="That is symbolic differentiation, whose formulas easily become very long.",
                        ),
                    ),
                    "quadratic": dict(
                        ja="損失を重みの 2 次式で近似し、その係数から微分の値を読みとる",
                        en="It approximates the loss by a quadratic formula of the weights and reads the derivative off its factors",
                        why=dict(
                            ja="近似は含まれない。自動微分の値は、丸め誤差を除いて正確である。",
                            en="There is no approximation: but for rounding, its values are exact.",
                        ),
                    ),
                },
                source="Baydin, Pearlmutter, Radul, Siskind, Automatic Differentiation in Machine Learning: a Survey, JMLR 18(153), 2018, §2, §3",
            ),
            "mode_passes": dict(
                syllabus="3-(2)-ii",
                ja="自動微分で勾配の全要素を得るのに、リバースモードでは逆向きの計算が（ア）、フォワードモードでは微分を伴う前向きの計算が（イ）要る。組合せはどれか。",
                en="To get the whole gradient by automatic differentiation, reverse mode takes (a) of going backward, forward mode (b) of going forward with derivatives. Which pair is right?",
                right=dict(ja="（ア）1 回　（イ）100 万回", en="(a) 1 pass   (b) 1,000,000"),
                wrong={
                    "exchanged": dict(
                        ja="（ア）100 万回　（イ）1 回",
                        en="(a) 1,000,000   (b) 1 pass",
                        why=dict(
                            ja="逆である。出力が 1 個のとき 1 回で済むのは、リバースモードである。",
                            en="The other way round: where there is one output, it is reverse mode that takes one pass.",
                        ),
                    ),
                    "one-each": dict(
                        ja="（ア）1 回　（イ）1 回",
                        en="(a) 1 pass   (b) 1 pass",
                        why=dict(
                            ja="フォワードモードの 1 回で分かるのは、1 つの向きの微分だけである。",
                            en="One pass of forward mode tells the derivative in one direction alone.",
                        ),
                    ),
                    "many-each": dict(
                        ja="（ア）100 万回　（イ）100 万回",
                        en="(a) 1,000,000   (b) 1,000,000",
                        why=dict(
                            ja="リバースモードの回数を決めるのは、入力ではなく出力の個数である。",
                            en="How many passes reverse mode takes depends on the outputs, not on the inputs.",
                        ),
                    ),
                },
            ),
            "forward_count": dict(
                syllabus="3-(2)-ii",
                ja="勾配の全要素を、重みを 1 個ずつ動かす中心差分で求めると、損失を何回計算することになるか。",
                en="How often is the loss computed to find the whole gradient by central differences, one weight at a time?",
                right=dict(ja="200 万回", en="2,000,000 times"),
                wrong={
                    "all-at-once": dict(
                        ja="2 回",
                        en="2 times",
                        why=dict(
                            ja="全部の重みを一度に動かすと、1 つの向きの微分しか分からない。",
                            en="Moved all at once, the weights tell the derivative in one direction only.",
                        ),
                    ),
                    "one-side": dict(
                        ja="100 万回",
                        en="1,000,000 times",
                        why=dict(
                            ja="重み 1 個につき 1 回と数えている。両側の 2 点で計算する。",
                            en="This counts one for each weight; there are two points, one on either side.",
                        ),
                    ),
                    "forward": dict(
                        ja="100 万 1 回",
                        en="1,000,001 times",
                        why=dict(
                            ja="動かさない点を共用する前進差分の数え方である。中心差分はその点を使わない。",
                            en="So many take forward differences, which share the point that is not moved; central ones do not use it.",
                        ),
                    ),
                },
            ),
            "truncation": dict(
                syllabus="3-(2)-ii",
                ja="十分に小さい刻み幅 h を、さらに 1/10 にする。丸め誤差がなければ、打ち切り誤差は、前進差分では約（ア）、中心差分では約（イ）になる。組合せはどれか。損失は滑らかで、特別な形ではない。",
                en="A width h that is small already is divided by 10. Without rounding, the error of truncation becomes about (a) of what it was for forward differences, (b) for central ones. Which pair is right? The loss is smooth and of no special form.",
                right=dict(ja="（ア）1/10　（イ）1/100", en="(a) 1/10   (b) 1/100"),
                wrong={
                    "first-order": dict(
                        ja="（ア）1/10　（イ）1/10",
                        en="(a) 1/10   (b) 1/10",
                        why=dict(
                            ja="中心差分では、h の 1 次の誤差が両側で打ち消し合い、2 次の誤差が残る。",
                            en="In central differences errors in proportion to h cancel; what is left goes with its square.",
                        ),
                    ),
                    "second-order": dict(
                        ja="（ア）1/100　（イ）1/100",
                        en="(a) 1/100   (b) 1/100",
                        why=dict(
                            ja="前進差分には、h の 1 次の誤差が残る。",
                            en="Forward differences keep an error in proportion to h.",
                        ),
                    ),
                    "exchanged": dict(
                        ja="（ア）1/100　（イ）1/10",
                        en="(a) 1/100   (b) 1/10",
                        why=dict(
                            ja="逆である。誤差が h の 2 乗に比例するのは、中心差分である。",
                            en="The other way round: it is central differences whose error goes with the square of h.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _loss(w=2.0, x=3.0, b=1.0, t=5.0):
    return (w * x + b - t) ** 2


def wrong_line():
    """Each formula against central differences of the graph, from the value of interest on."""
    w, x, b, t, h = 2.0, 3.0, 1.0, 5.0, 0.5  # exact, for a square
    u = w * x
    at_s = ((u + b + h - t) ** 2 - (u + b - h - t) ** 2) / (2 * h)
    at_u = ((u + h + b - t) ** 2 - (u - h + b - t) ** 2) / (2 * h)
    at_x = (_loss(x=x + h) - _loss(x=x - h)) / (2 * h)
    at_t = (_loss(t=t + h) - _loss(t=t - h)) / (2 * h)
    return {
        "right": at_x != at_u * x,
        "square": at_s != 2 * (u + b - t),
        "sum": at_u != at_s,
        "answer": at_t != -at_s,
    }


def value_at_w():
    """The gradient of a tape."""
    import tensorflow as tf

    w = tf.Variable(2.0)
    with tf.GradientTape() as tape:
        loss = (w * 3.0 + 1.0 - 5.0) ** 2
    found = float(tape.gradient(loss, w))
    return {
        "right": found == 12,
        "passed-on": found == 4,
        "factor-lost": found == 6,
        "own-value": found == 8,
    }


def fan_out():
    """The gradient along either path alone, and along both, by tapes."""
    import tensorflow as tf

    def gradient(of_product, of_sum):
        x = tf.Variable(3.0)
        with tf.GradientTape() as tape:
            u = 2.0 * (x if of_product else 3.0)
            loss = (u + (x if of_sum else 3.0) - 5.0) ** 2
        return float(tape.gradient(loss, x))

    one, other, both = gradient(True, False), gradient(False, True), gradient(True, True)
    return {
        "right": both == one + other,
        "product": both == one * other,
        "mean": both == (one + other) / 2,
        "maximum": both == max(one, other),
    }


def no_cache():
    """Whether the local derivatives stay the same at every input, by tapes."""
    import tensorflow as tf

    def alike(operation):
        found = set()
        for values in ((1.0, 2.0), (-3.0, 0.5), (0.25, -4.0)):
            inputs = [tf.Variable(value) for value in values]
            with tf.GradientTape() as tape:
                output = operation(*inputs)
            gradients = tape.gradient(output, inputs, unconnected_gradients="zero")
            found.add(tuple(float(gradient) for gradient in gradients))
        return len(found) == 1

    return {
        "right": alike(lambda one, other: one + other),
        "product": alike(lambda one, other: one * other),
        "square": alike(lambda one, _: one**2),
        "sigmoid": alike(lambda one, _: tf.sigmoid(one)),
    }


def _network():
    """Three layers of three units each, with tanh: values, weights and deltas by differences of the loss."""
    import numpy as np

    rng = np.random.default_rng(0)
    weights = rng.normal(size=(3, 3, 3))
    first, target = rng.normal(size=3), rng.normal(size=3)

    def loss(changed=None, place=0, amount=0.0, weight=None):
        """With one value z of a layer, or one of its weights, moved by an amount."""
        a = first
        for layer, matrix in enumerate(weights):
            moved = matrix.copy()
            if layer == changed and weight is not None:
                moved[weight] += amount
            z = moved @ a
            if layer == changed and weight is None:
                z[place] += amount
            a = np.tanh(z)
        return np.sum((a - target) ** 2)

    def slope(**of):
        return (loss(**of, amount=1e-5) - loss(**of, amount=-1e-5)) / 2e-5

    deltas = np.array([[slope(changed=layer, place=i) for i in range(3)] for layer in range(3)])
    outputs, befores = [first], []
    for matrix in weights:
        befores.append(matrix @ outputs[-1])
        outputs.append(np.tanh(befores[-1]))
    of_weights = np.array([[slope(changed=1, weight=(i, j)) for j in range(3)] for i in range(3)])
    return weights, befores, outputs, deltas, of_weights


def delta_recursion():
    """The four formulas for the delta of the middle layer, against differences of the loss."""
    import numpy as np

    weights, z, _, deltas, _ = _network()

    def holds(values, matrix):
        return np.allclose((1 - np.tanh(values) ** 2) * (matrix.T @ deltas[2]), deltas[1], 1e-4)

    return {
        "right": holds(z[1], weights[2]),
        "later-values": holds(z[2], weights[2]),
        "earlier-weights": holds(z[1], weights[1]),
        "both": holds(z[2], weights[1]),
    }


def weight_grad():
    """The four products for the weights of the middle layer, against differences of the loss."""
    import numpy as np

    _, _, outputs, deltas, of_weights = _network()

    def holds(delta, output):
        return np.allclose(np.outer(delta, output), of_weights, 1e-4)

    return {
        "right": holds(deltas[1], outputs[1]),
        "own-output": holds(deltas[1], outputs[2]),
        "later-delta": holds(deltas[2], outputs[1]),
        "next-layer": holds(deltas[2], outputs[2]),
    }


def update_timing():
    """Two layers of tanh with squared errors, and a learning rate of 0.5."""
    import numpy as np

    rng = np.random.default_rng(0)
    first, second = rng.normal(size=(3, 3)), rng.normal(size=(3, 3))
    x, t = rng.normal(size=3), rng.normal(size=3)

    def gradients(first, second, second_back=None):
        a = np.tanh(first @ x)
        y = np.tanh(second @ a)
        delta = 2 * (y - t) * (1 - y**2)
        way = second if second_back is None else second_back
        return np.outer((way.T @ delta) * (1 - a**2), x), np.outer(delta, a)

    before, of_second = gradients(first, second)
    updated = second - 0.5 * of_second
    mixed, _ = gradients(first, second, updated)
    after, _ = gradients(first, updated)
    ratios = mixed / before
    same_before, same_after = np.allclose(mixed, before), np.allclose(mixed, after)
    return {
        "right": not same_before and not same_after,
        "scaled": np.allclose(ratios, ratios[0, 0]),
        "before": same_before,
        "after": same_after,
    }


def mode_passes():
    """Five weights in the place of a million: how many passes give the gradient."""
    import numpy as np
    import tensorflow as tf

    weights = tf.constant([0.5, -1.0, 2.0, 0.25, 1.5], "float64")

    def loss(w):
        return tf.reduce_sum(tf.sin(w) * tf.reverse(w, [0]) ** 2)

    w = weights.numpy()
    moves = 1e-5 * np.eye(5)
    wanted = np.array([float(loss(w + move) - loss(w - move)) / 2e-5 for move in moves])

    def forward(tangent):
        with tf.autodiff.ForwardAccumulator(weights, tf.constant(tangent)) as pass_:
            value = loss(weights)
        return float(pass_.jvp(value))

    with tf.GradientTape() as tape:
        tape.watch(weights)
        value = loss(weights)
    reverse_once = np.allclose(tape.gradient(value, weights), wanted)
    forward_once = np.allclose(forward(np.ones(5)), wanted)
    forward_each = np.allclose([forward(unit) for unit in np.eye(5)], wanted)
    return {
        "right": reverse_once and not forward_once and forward_each,
        "exchanged": not reverse_once and forward_once,
        "one-each": reverse_once and forward_once,
        "many-each": not reverse_once and not forward_once,
    }


def forward_count():
    """Calls of the loss for five weights, which stand for a million."""
    import numpy as np

    calls = []

    def loss(w):
        calls.append(w)
        return np.sum(w**2)

    w, h = np.arange(5.0), 0.5
    moves = h * np.eye(5)
    gradient = [(loss(w + move) - loss(w - move)) / (2 * h) for move in moves]
    count = len(calls) if np.allclose(gradient, 2 * w) else None
    return {
        "right": count == 2 * 5,
        "all-at-once": count == 2,
        "one-side": count == 5,
        "forward": count == 5 + 1,
    }


def truncation():
    """Errors of both differences of exp at 0, with two widths."""
    import numpy as np

    def ratio(difference):
        narrow, wide = (abs(difference(h) - 1) for h in (0.001, 0.01))
        return narrow / wide

    forward = ratio(lambda h: (np.exp(h) - 1) / h)
    central = ratio(lambda h: (np.exp(h) - np.exp(-h)) / (2 * h))

    def are(one, other):
        return bool(np.isclose(forward, one, 0.05) and np.isclose(central, other, 0.05))

    return {
        "right": are(0.1, 0.01),
        "first-order": are(0.1, 0.1),
        "second-order": are(0.01, 0.01),
        "exchanged": are(0.01, 0.1),
    }
