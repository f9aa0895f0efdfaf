"""距離学習・照合の知識問題"""

SETS = {
    "losses": dict(
        stem=dict(
            ja="画像の埋め込みを、二乗距離 D で比べる。アンカー a、同一人物の正例 p、別人の負例 n の三つ組の損失を L とし、マージン m は 0.3 とする。ある a と p の距離は 0.5、同じ a と 4 つの負例 n₁, n₂, n₃, n₄ の距離は、それぞれ 0.2, 0.4, 0.7, 0.9 である。",
            en="Embeddings of images are compared by their squared distance D. A triplet of an anchor a, a positive p of the same person and a negative n of somebody else has the loss L, with the margin m = 0.3. For some a and p the distance is 0.5; for the same a and four negatives n₁, n₂, n₃, n₄ it is 0.2, 0.4, 0.7 and 0.9.",
            shared="""
    L = max(D(a, p) − D(a, n) + m, 0)
""",
        ),
        questions={
            "semi_hard": dict(
                syllabus="4-(8)-iv",
                ja="4 つの負例のうち、semi-hard なものはどれか。",
                en="Which of the four negatives is semi-hard?",
                right="n₃",
                wrong={
                    "hardest": dict(
                        text="n₁",
                        why=dict(
                            ja="正例より近く、4 つのうち最も難しい（hardest）負例である。",
                            en="It is nearer than the positive, and the hardest of the four.",
                        ),
                    ),
                    "hard": dict(
                        text="n₂",
                        why=dict(
                            ja="正例より近いので、hard な負例である。",
                            en="It is nearer than the positive, which is hard.",
                        ),
                    ),
                    "easy": dict(
                        text="n₄",
                        why=dict(
                            ja="マージンの外にあり、損失が 0 の易しい（easy）負例である。",
                            en="It is beyond the margin, with the loss 0: an easy one.",
                        ),
                    ),
                },
            ),
            "collapse_margin": dict(
                syllabus="4-(8)-iv",
                ja="すべての画像を同じベクトルに写す解でも、損失が最小の 0 になってしまうのは、どの設定か。",
                en="With which of these is the loss 0, as small as it can be, even if all images are embedded as the same vector?",
                right=dict(
                    ja="三つ組の損失 L で m = 0 とする", en="The loss L of triplets, with m = 0"
                ),
                wrong={
                    "margin": dict(
                        ja="三つ組の損失 L で m = 0.3 とする",
                        en="The loss L of triplets, with m = 0.3",
                        why=dict(
                            ja="距離がすべて 0 なので、損失は 0.3 になる。",
                            en="All distances are 0, and so the loss is 0.3.",
                        ),
                    ),
                    "pairs": dict(
                        ja="同一人物の D と別人の max(1 − √D, 0)² の平均",
                        en="The mean of D for one person and max(1 − √D, 0)² for two",
                        why=dict(
                            ja="D = 0 の別人の組の損失が 1 になる。",
                            en="With D = 0 a pair of two persons costs 1.",
                        ),
                    ),
                    "hardest": dict(
                        ja="m = 0.3 とし、最も近い負例だけを選ぶ",
                        en="With m = 0.3, and the nearest negative alone",
                        why=dict(
                            ja="どの負例を選んでも距離は 0 で、損失は 0.3 になる。",
                            en="Whichever negative is chosen, its distance is 0, and the loss 0.3.",
                        ),
                    ),
                },
            ),
            "hardest_only": dict(
                syllabus="4-(8)-iv",
                ja="学習の初めから、常に最も近い負例だけを選ぶと、どのようなことが起こりうるか。",
                en="What may happen if the nearest negative is always chosen, from the start of training?",
                right=dict(
                    ja="埋め込みが一点に潰れ、悪い局所解に陥る",
                    en="All embeddings collapse into one point, a bad minimum",
                ),
                wrong={
                    "no-gradient": dict(
                        ja="損失が 0 の組ばかりになり、勾配が消える",
                        en="Nearly all triplets have the loss 0, without gradients",
                        why=dict(
                            ja="易しい負例ばかりを選んだ場合である。",
                            en="That is what easy negatives do.",
                        ),
                    ),
                    "divergence": dict(
                        ja="負例どうしが離れ続け、距離が発散する",
                        en="Negatives move away from one another without an end",
                        why=dict(
                            ja="マージンを満たした負例には、力が働かない。",
                            en="Beyond the margin nothing pushes a negative any more.",
                        ),
                    ),
                    "no-positives": dict(
                        ja="正例の組が使われず、同一人物が離れる",
                        en="Positives are not used, and one person falls apart",
                        why=dict(
                            ja="どの三つ組にも、正例の組が 1 つ入っている。",
                            en="There is a positive in each triplet.",
                        ),
                    ),
                },
                source="Schroff, Kalenichenko and Philbin, FaceNet: A Unified Embedding for Face Recognition and Clustering, CVPR 2015, §3.2",
            ),
            "relative_vs_absolute": dict(
                syllabus="4-(8)-iv",
                ja="D(a, p) = 0.8、D(a, n) = 2.0 の三つ組がある。三つ組の損失 L は（ア）、正例の組の損失を D(a, p) とする対の損失は（イ）である。組合せはどれか。",
                en="A triplet has D(a, p) = 0.8 and D(a, n) = 2.0. The loss L is (a); a loss of pairs that is D(a, p) for the positive is (b). Which is right?",
                right=dict(ja="（ア）0　（イ）0 より大きい", en="(a) 0   (b) above 0"),
                wrong={
                    "both-zero": dict(
                        ja="（ア）0　（イ）0",
                        en="(a) 0   (b) 0",
                        why=dict(
                            ja="対の損失は、負例がどこにあっても、正例の距離を 0 に近づけようとする。",
                            en="A loss of pairs draws the positive towards 0, wherever the negative is.",
                        ),
                    ),
                    "both-positive": dict(
                        ja="（ア）0 より大きい　（イ）0 より大きい",
                        en="(a) above 0   (b) above 0",
                        why=dict(
                            ja="負例は正例より 1.2 遠く、マージンを満たしている。",
                            en="The negative is farther by 1.2, which is beyond the margin.",
                        ),
                    ),
                    "reversed": dict(
                        ja="（ア）0 より大きい　（イ）0",
                        en="(a) above 0   (b) 0",
                        why=dict(
                            ja="逆である。順だけを見るのが三つ組、距離そのものを見るのが対の損失である。",
                            en="The other way round: triplets look at the order, pairs at the distance itself.",
                        ),
                    ),
                },
            ),
        },
    ),
    "verification": dict(
        stem=dict(
            ja="顔を照合するモデルを、1 バッチに 4 人を 3 枚ずつ（計 12 枚）入れて学習した。埋め込みは L2 正規化する。評価では、ユークリッド距離が閾値 t より小さい組を同一人物と判定する。評価用の組の距離は、同一人物が 0.2, 0.4, 0.7、別人が 0.5, 0.9, 1.1 であった。",
            en="A model that verifies faces was trained with batches of 3 images each of 4 persons, 12 in all. Embeddings are L2-normalised. In the evaluation a pair is taken for one person if its Euclidean distance is less than a threshold t. The distances were 0.2, 0.4, 0.7 for pairs of one person, and 0.5, 0.9, 1.1 for pairs of two.",
        ),
        questions={
            "triplet_count": dict(
                syllabus="4-(8)-iv",
                ja="1 バッチから、（アンカー、正例、負例）の有効な三つ組はいくつできるか。アンカーと正例は異なる画像で、入れ替えたものも数える。",
                en="How many valid triplets (anchor, positive, negative) does a batch give? Anchor and positive are different images; exchanged they count again.",
                right=dict(ja="216 個", en="216"),
                wrong={
                    "itself": dict(
                        ja="324 個",
                        en="324",
                        why=dict(
                            ja="アンカー自身を正例とする場合まで数えている。",
                            en="This counts anchors as their own positives, too.",
                        ),
                    ),
                    "unordered": dict(
                        ja="108 個",
                        en="108",
                        why=dict(
                            ja="アンカーと正例の入れ替えを数えていない。",
                            en="This does not count them exchanged.",
                        ),
                    ),
                    "one-each": dict(
                        ja="12 個",
                        en="12",
                        why=dict(
                            ja="アンカーごとに 1 つだけ選ぶ場合（batch hard）の数である。",
                            en="This is one for each anchor, as with the hardest of a batch.",
                        ),
                    ),
                },
            ),
            "distance_from_cos": dict(
                syllabus="4-(8)-iv",
                ja="2 つの埋め込みのコサイン類似度が 0.82 であった。ユークリッド距離（2 乗しない）はいくらか。",
                en="Two embeddings have the cosine similarity 0.82. What is their Euclidean distance (not squared)?",
                right="0.60",
                wrong={
                    "squared": dict(
                        text="0.36",
                        why=dict(
                            ja="二乗距離 2 − 2 cos である。",
                            en="That is the squared distance, 2 − 2 cos.",
                        ),
                    ),
                    "cosine-distance": dict(
                        text="0.18",
                        why=dict(
                            ja="コサイン距離 1 − cos である。",
                            en="That is the cosine distance, 1 − cos.",
                        ),
                    ),
                    "no-two": dict(
                        text="0.42",
                        why=dict(
                            ja="√(1 − cos) で、2 が抜けている。",
                            en="That is √(1 − cos); a 2 is missing.",
                        ),
                    ),
                },
            ),
            "threshold_rates": dict(
                syllabus="4-(8)-iv",
                ja="閾値 t を 0.6 から 0.8 に上げた。本人拒否率（同一人物を別人とする割合）は（ア）、他人受入率（別人を同一人物とする割合）は（イ）。組合せはどれか。",
                en="The threshold t is raised from 0.6 to 0.8. The false rejection rate (one person taken for two) (a), and the false acceptance rate (two taken for one) (b). Which is right?",
                right=dict(ja="（ア）下がり　（イ）変わらない", en="(a) falls   (b) stays"),
                wrong={
                    "both-move": dict(
                        ja="（ア）下がり　（イ）上がる",
                        en="(a) falls   (b) rises",
                        why=dict(
                            ja="一般には上がりうるが、0.6 と 0.8 の間に別人の組がない。",
                            en="It could rise in general, but between 0.6 and 0.8 there is no pair of two persons.",
                        ),
                    ),
                    "wrong-way": dict(
                        ja="（ア）上がり　（イ）変わらない",
                        en="(a) rises   (b) stays",
                        why=dict(
                            ja="閾値が上がると同一人物と判定されやすくなり、本人の拒否は減る。",
                            en="With a higher threshold more pairs pass for one person, and fewer are rejected.",
                        ),
                    ),
                    "both-rise": dict(
                        ja="（ア）上がり　（イ）上がる",
                        en="(a) rises   (b) rises",
                        why=dict(
                            ja="本人の拒否は減り、0.6 と 0.8 の間に別人の組はない。",
                            en="Fewer are rejected, and between 0.6 and 0.8 there is no pair of two persons.",
                        ),
                    ),
                },
            ),
            "why_not_softmax": dict(
                syllabus="4-(8)-iv",
                ja="人物の数だけ出力をもつ softmax 分類器ではなく、距離学習による埋め込みを用いる利点はどれか。",
                en="What is gained by embeddings from metric learning, instead of a softmax classifier with an output for each person?",
                right=dict(
                    ja="学習にない人物も、登録した 1 枚との距離で照合できる",
                    en="People not in the data can be verified by one registered image",
                ),
                wrong={
                    "no-labels": dict(
                        ja="どの画像が同じ人物かを知らなくても、学習できる",
                        en="It can be trained without knowing who is the same person",
                        why=dict(
                            ja="同一人物か別人かの情報が要る。",
                            en="Whether a pair is one person or two has to be known.",
                        ),
                    ),
                    "no-comparison": dict(
                        ja="登録した画像と比べなくても、人物の名前が出力される",
                        en="It outputs a person's name, with no registered image needed",
                        why=dict(
                            ja="名前を直接に出力するのは分類器である。",
                            en="A classifier is what outputs names.",
                        ),
                    ),
                    "no-network": dict(
                        ja="学習の後は、ネットワークを使わずに人物を照合できる",
                        en="Once trained, people can be verified without any network",
                        why=dict(
                            ja="新しい画像を埋め込むのにネットワークを使う。",
                            en="A new image is embedded by the network.",
                        ),
                    ),
                },
                source="Koch, Zemel and Salakhutdinov, Siamese Neural Networks for One-shot Image Recognition, ICML Deep Learning Workshop, 2015, §1",
            ),
        },
    ),
    "branches": dict(
        stem=dict(
            ja="シャムネットワークは、2 つの入力をそれぞれの枝で埋め込み、距離を測る。人物検索の OIM（Online Instance Matching）は、ラベルのある人物の特徴を並べた表と、ラベルのない人物の特徴を入れる待ち行列をもち、いまの特徴とそれらとの内積に softmax を用いる。",
            en="A siamese network embeds two inputs, each with a branch, and measures their distance. OIM (online instance matching), for person search, has a table with the features of labelled persons and a queue with those of unlabelled ones; a softmax is taken of the products of a current feature with both.",
        ),
        questions={
            "weight_sharing": dict(
                syllabus="4-(8)-iv",
                ja="シャムネットワークの 2 つの枝が重みを共有しないと、どの性質が失われるか。",
                en="Which property is lost if the two branches of a siamese network do not share weights?",
                right=dict(
                    ja="2 つの入力を入れ替えても距離が等しいこと",
                    en="The distance is the same with inputs exchanged",
                ),
                wrong={
                    "negative": dict(
                        ja="2 つの埋め込みの距離が負にならないこと",
                        en="The distance of two embeddings is never negative",
                        why=dict(
                            ja="距離の式で決まり、枝の重みによらない。",
                            en="That is in how distances are computed, whatever the weights.",
                        ),
                    ),
                    "gradients": dict(
                        ja="どちらの枝にも損失の勾配が流れること",
                        en="Gradients of the loss reach both of the branches",
                        why=dict(
                            ja="重みが別でも、距離を通して両方に流れる。",
                            en="With weights of their own both get them through the distance, too.",
                        ),
                    ),
                    "margin": dict(
                        ja="別人の組の距離にマージンを設けられること",
                        en="Pairs of two persons can be given a margin",
                        why=dict(
                            ja="マージンは損失の式にあり、枝の重みによらない。",
                            en="A margin is in the loss, whatever the weights.",
                        ),
                    ),
                },
            ),
            "oim_table_update": dict(
                syllabus="4-(8)-iv",
                ja="OIM で、ラベルのある人物の表の特徴は、どのように更新されるか。",
                en="How does OIM update the features of labelled persons in its table?",
                right=dict(
                    ja="いまの特徴との移動平均をとり、正規化する",
                    en="By a moving average, which is normalised",
                ),
                wrong={
                    "sgd": dict(
                        ja="損失の勾配を流し、最適化手法で更新する",
                        en="By gradients of the loss, with an optimizer",
                        why=dict(
                            ja="表は学習するパラメータではない。分類器の重みとは、そこが異なる。",
                            en="The table is no parameter; this is where it differs from a classifier's weights.",
                        ),
                    ),
                    "replaced": dict(
                        ja="最も古いものを捨て、いまの特徴を入れる",
                        en="By dropping the oldest for the current one",
                        why=dict(
                            ja="ラベルのない人物の待ち行列の扱いである。",
                            en="That is what happens to the queue of unlabelled persons.",
                        ),
                    ),
                    "epoch": dict(
                        ja="エポックごとに、全画像の特徴で作り直す",
                        en="By computing all of it anew in each epoch",
                        why=dict(
                            ja="ミニバッチごとに更新する。",
                            en="It is updated with every mini-batch.",
                        ),
                    ),
                },
                source="Xiao et al., Joint Detection and Identification Feature Learning for Person Search, CVPR 2017, §3 (Online Instance Matching Loss)",
            ),
            "oim_vs_softmax": dict(
                syllabus="4-(8)-iv",
                ja="人物が 5,000 人いて、1 人当たりの画像が数枚しかない。通常の softmax 分類器より OIM が有利とされる理由はどれか。",
                en="There are 5,000 persons with a few images each. Why is OIM said to do better than an ordinary softmax classifier?",
                right=dict(
                    ja="人物ごとの分類の重みがなく、特徴どうしを比べる",
                    en="It compares features, and trains no weights per person",
                ),
                wrong={
                    "no-softmax": dict(
                        ja="出力が人物の数より少ないので、softmax が不要になる",
                        en="It has fewer outputs than persons, and needs no softmax",
                        why=dict(
                            ja="表と待ち行列に対する softmax を用いる。",
                            en="It takes a softmax over table and queue.",
                        ),
                    ),
                    "one-class": dict(
                        ja="ラベルのない人物を、1 つのクラスにまとめて学習する",
                        en="It makes one class of all persons without a label",
                        why=dict(
                            ja="待ち行列に別々に入り、それぞれが負例になる。",
                            en="They are in the queue one by one, each of them a negative.",
                        ),
                    ),
                    "apart": dict(
                        ja="人物の検出と照合を、別々のネットワークで学習する",
                        en="It trains detection and matching in two networks",
                        why=dict(
                            ja="検出と照合の特徴は、1 つのネットワークで同時に学習する。",
                            en="Both are trained together, in one network.",
                        ),
                    ),
                },
                source="Xiao et al., Joint Detection and Identification Feature Learning for Person Search, CVPR 2017, §3 (Online Instance Matching Loss)",
            ),
            "false_about_losses": dict(
                syllabus="4-(8)-iv",
                ja="距離学習の損失に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about losses of metric learning is **wrong**?",
                right=dict(
                    ja="Triplet loss は、負例が正例より十分に遠い組でも勾配をもつ",
                    en="A triplet loss has a gradient even where the negative is far enough away",
                ),
                wrong={
                    "margin": dict(
                        ja="Contrastive loss は、マージンより離れた負例の組では 0 になる",
                        en="A contrastive loss is 0 for negative pairs further apart than the margin",
                        why=dict(
                            ja="正しい。それより近い負例だけを遠ざける。",
                            en="This is right: it moves apart those that are nearer.",
                        ),
                    ),
                    "relative": dict(
                        ja="Triplet loss は、2 つの距離の差をもとに損失の値を決める",
                        en="A triplet loss is decided by the difference between two distances",
                        why=dict(
                            ja="正しい。距離そのものの大きさは決めない。",
                            en="This is right: it does not say how large a distance is to be.",
                        ),
                    ),
                    "positive": dict(
                        ja="Contrastive loss は、同じクラスの組の距離をさらに縮めようとする",
                        en="A contrastive loss draws pairs of one class still nearer to each other",
                        why=dict(
                            ja="正しい。正例の組では、距離の 2 乗が損失になる。",
                            en="This is right: for them, it is the squared distance.",
                        ),
                    ),
                },
                source="Hadsell, Chopra and LeCun 2006, section 2; Schroff, Kalenichenko and Philbin, FaceNet, 2015, section 3.1",
            ),
        },
    ),
}


def semi_hard():
    """Farther than the positive, but not by the margin."""
    positive, margin = 0.5, 0.3
    distances = {"hardest": 0.2, "hard": 0.4, "right": 0.7, "easy": 0.9}
    return {
        name: positive < distance and positive - distance + margin > 0
        for name, distance in distances.items()
    }


def collapse_margin():
    """Five images of two persons, all embedded as one vector."""
    import itertools

    import numpy as np

    x, persons = np.ones((5, 3)), [0, 0, 1, 1, 1]
    squared = np.sum((x[:, None] - x) ** 2, axis=-1)

    def triplets(margin, hardest=False):
        losses = []
        for a, p in itertools.permutations(range(5), 2):
            if persons[a] == persons[p]:
                others = [squared[a, n] for n in range(5) if persons[n] != persons[a]]
                chosen = [min(others)] if hardest else others
                losses += [max(squared[a, p] - d + margin, 0) for d in chosen]
        return float(np.mean(losses))

    def pairs():
        losses = []
        for a, b in itertools.combinations(range(5), 2):
            d = np.sqrt(squared[a, b])
            losses.append(d**2 if persons[a] == persons[b] else max(1 - d, 0) ** 2)
        return float(np.mean(losses))

    return {
        "right": triplets(0) == 0,
        "margin": triplets(0.3) == 0,
        "pairs": pairs() == 0,
        "hardest": triplets(0.3, hardest=True) == 0,
    }


def relative_vs_absolute():
    """The two losses."""
    near, far, margin = 0.8, 2.0, 0.3
    found = max(near - far + margin, 0) > 0, near > 0
    return {
        "right": found == (False, True),
        "both-zero": found == (False, False),
        "both-positive": found == (True, True),
        "reversed": found == (True, False),
    }


def triplet_count():
    """All triplets of a batch, one by one."""
    import itertools

    persons = [number // 3 for number in range(12)]
    pairs = [(a, p) for a, p in itertools.product(range(12), repeat=2) if persons[a] == persons[p]]
    triplets = [
        (a, p, n) for a, p in pairs for n in range(12) if a != p and persons[n] != persons[a]
    ]
    count = len(triplets)
    return {
        "right": count == 216,
        "itself": count == 324,
        "unordered": count == 108,
        "one-each": count == len({a for a, _, _ in triplets}),
    }


def distance_from_cos():
    """Two vectors of length 1 at that angle."""
    import numpy as np

    one = np.array([1.0, 0.0])
    other = np.array([0.82, np.sqrt(1 - 0.82**2)])
    distance = round(float(np.linalg.norm(one - other)), 2)
    return {
        "right": distance == 0.60,
        "squared": distance == 0.36,
        "cosine-distance": distance == 0.18,
        "no-two": distance == 0.42,
    }


def threshold_rates():
    """Both rates at both thresholds."""
    same, different = [0.2, 0.4, 0.7], [0.5, 0.9, 1.1]

    def rates(threshold):
        rejected = sum(d >= threshold for d in same) / len(same)
        accepted = sum(d < threshold for d in different) / len(different)
        return rejected, accepted

    before, after = rates(0.6), rates(0.8)
    found = [(b > a) - (b < a) for a, b in zip(before, after, strict=True)]
    return {
        "right": found == [-1, 0],
        "both-move": found == [-1, 1],
        "wrong-way": found == [1, 0],
        "both-rise": found == [1, 1],
    }


def weight_sharing():
    """Two branches with the same weights, and with others: what holds with the same alone?"""
    import numpy as np
    import tensorflow as tf

    rng = np.random.default_rng(0)
    x, y = (tf.constant(rng.normal(size=(1, 4))) for _ in range(2))
    weights = [tf.Variable(rng.normal(size=(4, 3))) for _ in range(2)]

    def properties(one, other):
        def distance(a, b):
            return tf.norm(tf.matmul(a, one) - tf.matmul(b, other))

        with tf.GradientTape() as tape:
            apart = distance(x, y)
        gradients = tape.gradient(apart, [one, other])
        margin = float(apart) + 1
        return {
            "right": bool(np.isclose(apart, distance(y, x))),
            "negative": bool(apart >= 0),
            "gradients": all(bool(np.any(np.abs(g) > 1e-6)) for g in gradients),
            "margin": bool(tf.nn.relu(margin - apart) > 0),
        }

    shared, apart = properties(weights[0], weights[0]), properties(*weights)
    return {name: shared[name] and not apart[name] for name in shared}
