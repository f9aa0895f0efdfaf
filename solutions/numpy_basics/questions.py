"""NumPy の作法の知識問題"""

SETS = {
    "shapes": dict(
        stem=dict(
            ja="全結合層の前後の計算を NumPy で書き、配列の形を確かめている。使う配列は次のとおりである。",
            en="The shapes of arrays are checked, in NumPy code around a dense layer. The arrays are these.",
            shared="""
    X = np.array([[1.0, 1.0], [2.0, 6.0]])
    y = np.array([1.0, 2.0, 3.0])
    y_hat = np.array([[1.0], [2.0], [3.0]])
    a = np.arange(5.0)
""",
        ),
        questions={
            "broadcast_shape": dict(
                syllabus="1-(1)-i",
                ja="形が (4, 1, 3) の配列と (5, 3) の配列を足すと、結果の形はどうなるか。",
                en="An array of shape (4, 1, 3) and one of shape (5, 3) are added. What is the shape of the result?",
                right="(4, 5, 3)",
                wrong={
                    "left-shape": dict(
                        text="(4, 1, 3)",
                        why=dict(
                            ja="左の配列に合わせるという規則はない。長さ 1 の軸は、相手の 5 まで引き伸ばされる。",
                            en="Nothing makes the left array's shape that of the result; the axis of length 1 is stretched to the other's 5.",
                        ),
                    ),
                    "axes-joined": dict(
                        text="(20, 3)",
                        why=dict(
                            ja="軸がまとめられることはない。軸は右端からそろえ、1 つずつ比べる。",
                            en="Axes are not joined: they are aligned at the right and compared one by one.",
                        ),
                    ),
                    "axis-added": dict(
                        text="(4, 5, 1, 3)",
                        why=dict(
                            ja="足りない軸は左に長さ 1 で補われる。新しい軸がほかにできることはない。",
                            en="A missing axis is put at the left with length 1; no other axis appears.",
                        ),
                    ),
                },
            ),
            "loss_broadcast": dict(
                syllabus="1-(1)-i",
                ja="平均二乗誤差のつもりで np.mean((y_hat - y) ** 2) と書いた。値はおよそいくらか。",
                en="np.mean((y_hat - y) ** 2) was written for a mean squared error. What is its value, nearly?",
                right="1.33",
                wrong={
                    "pairs": dict(
                        text="0.00",
                        why=dict(
                            ja="対応する要素どうしの差にはならない。(3, 1) と (3,) は (3, 3) に広がる。",
                            en="Elements are not taken in pairs: (3, 1) and (3,) spread out to (3, 3).",
                        ),
                    ),
                    "each-side": dict(
                        text="2.00",
                        why=dict(
                            ja="差の 2 乗の和は 12 である。広がった要素は 6 個でなく 9 個ある。",
                            en="The squared differences sum up to 12, and there are 9 of them, not 6.",
                        ),
                    ),
                    "by-the-samples": dict(
                        text="4.00",
                        why=dict(
                            ja="和 12 をサンプルの数 3 で割った値である。np.mean は広がった 9 個で割る。",
                            en="That is the sum, 12, divided by 3 samples; np.mean divides by the 9 that it was spread out to.",
                        ),
                    ),
                },
            ),
            "rank1_transpose": dict(
                syllabus="1-(1)-i",
                ja="a.T の形と、np.dot(a, a.T) の結果は、どうなるか。",
                en="What is the shape of a.T, and what is np.dot(a, a.T)?",
                right=dict(ja="(5,) と 1 つの数", en="(5,), and a number"),
                wrong={
                    "column-and-number": dict(
                        ja="(5, 1) と 1 つの数",
                        en="(5, 1), and a number",
                        why=dict(
                            ja="1 次元の配列は転置しても形が変わらず、縦にはならない。",
                            en="An array of one dimension keeps its shape when transposed; it does not become a column.",
                        ),
                    ),
                    "vector-and-matrix": dict(
                        ja="(5,) と行列 (5, 5)",
                        en="(5,), and a (5, 5) matrix",
                        why=dict(
                            ja="1 次元どうしの np.dot は内積で、外積にはならない。",
                            en="np.dot of two vectors is their inner product, not the outer one.",
                        ),
                    ),
                    "column-and-matrix": dict(
                        ja="(5, 1) と行列 (5, 5)",
                        en="(5, 1), and a (5, 5) matrix",
                        why=dict(
                            ja="1 次元の配列には行と列の区別がなく、転置も外積も起こらない。",
                            en="With one dimension there is no row or column: nothing is transposed, and there is no outer product.",
                        ),
                    ),
                },
            ),
            "square_rowsum": dict(
                syllabus="1-(1)-i",
                ja="各行の和を 1 にするつもりで X / X.sum(axis=1) と書いた。得られる行列はどれか。",
                en="X / X.sum(axis=1) was written to make each row sum up to 1. Which matrix does it give?",
                right="[[0.5, 0.125], [1.0, 0.75]]",
                wrong={
                    "rows": dict(
                        text="[[0.5, 0.5], [0.25, 0.75]]",
                        why=dict(
                            ja="行ごとに割るには、和の形を (2, 1) に保たなければならない。",
                            en="To divide row by row, the sums would have to keep the shape (2, 1).",
                        ),
                    ),
                    "columns": dict(
                        text="[[0.333, 0.143], [0.667, 0.857]]",
                        why=dict(
                            ja="これは列の和で割った行列。axis=1 で求まるのは行の和 2 と 8 である。",
                            en="Here it is divided by the sums of the columns; axis=1 gives those of the rows, 2 and 8.",
                        ),
                    ),
                    "everything": dict(
                        text="[[0.1, 0.1], [0.2, 0.6]]",
                        why=dict(
                            ja="全体の和 10 で割った行列である。axis を付けると、全体の和にはならない。",
                            en="Here it is divided by the sum of everything, 10, which is not what an axis gives.",
                        ),
                    ),
                },
            ),
        },
    ),
    "batches": dict(
        stem=dict(
            ja="N = 10000 件の推論を、1 回の呼び出しに B 件ずつまとめて行う。単純な想定として、1 回の呼び出しには、件数によらない 0.9 ms と、1 件あたり 0.1 ms がかかるとする。学習では、同じ N 件から 100 件のミニバッチを 100 回作り、これを 1 エポックと数える。",
            en="Inference for N = 10000 samples is done B samples at a call. Simply put, a call takes 0.9 ms however many samples there are, and 0.1 ms more for each sample. For training, mini-batches of 100 are drawn from the same N samples, and 100 of them are counted as an epoch.",
        ),
        questions={
            "batch_speed_limit": dict(
                syllabus="1-(1)-i",
                ja="B を大きくしていくと、全体の速さは、B = 1 のときの何倍に近づくか。",
                en="As B grows, how many times the speed at B = 1 does the speed of the whole tend to?",
                right=dict(ja="10 倍", en="10 times"),
                wrong={
                    "quotient": dict(
                        ja="9 倍",
                        en="9 times",
                        why=dict(
                            ja="0.9 を 0.1 で割った値だが、B = 1 の 1 件には、両方を足した 1.0 ms がかかる。",
                            en="That is 0.9 over 0.1, but at B = 1 a sample takes both, 1.0 ms.",
                        ),
                    ),
                    "batches": dict(
                        ja="100 倍",
                        en="100 times",
                        why=dict(
                            ja="薄まるのは呼び出しごとの 0.9 ms だけで、1 件あたりの 0.1 ms は減らない。",
                            en="Only the 0.9 ms of a call is shared; the 0.1 ms of each sample stays.",
                        ),
                    ),
                    "proportional": dict(
                        ja="10000 倍",
                        en="10000 times",
                        why=dict(
                            ja="呼び出しは 1 回になるが、1 件あたりの 0.1 ms が 10000 件分残る。",
                            en="It becomes a single call, but 0.1 ms for each of 10000 samples is left.",
                        ),
                    ),
                },
            ),
            "vectorize_reason": dict(
                syllabus="1-(1)-i",
                ja="長い 2 つのベクトルの内積は、for 文で書くより np.dot のほうがずっと速い。主な理由はどれか。",
                en="The inner product of two long vectors is much faster by np.dot than by a `for` over their elements. What is the main reason?",
                right=dict(
                    ja="要素ごとの型の判定や命令の解釈が要らず、機械語のループで計算されるから",
                    en="Compiled loops do it, without looking up types and interpreting code for each element",
                ),
                wrong={
                    "fewer": dict(
                        ja="掛け算の回数が n 回から log n 回ほどに減り、長いほど差が開くから",
                        en="It takes about log n products instead of n, which tells the more the longer they are",
                        why=dict(
                            ja="内積には n 回の掛け算が要る。np.dot でも回数は変わらない。",
                            en="An inner product takes n products, with np.dot, too.",
                        ),
                    ),
                    "gpu": dict(
                        ja="配列が GPU のメモリに送られ、要素がまとめて掛け合わされるから",
                        en="The arrays are sent to the memory of a GPU, which multiplies the elements at once",
                        why=dict(
                            ja="NumPy は CPU で計算する。配列を GPU に送ることはない。",
                            en="NumPy computes on the CPU and sends nothing to a GPU.",
                        ),
                    ),
                    "half-precision": dict(
                        ja="途中の計算が半精度の小数で行われ、扱うデータの量が減るから",
                        en="It computes in half precision on the way, so that there is less data to move",
                        why=dict(
                            ja="float64 の配列は float64 のまま計算され、精度は落ちない。",
                            en="Arrays of float64 are computed in float64; no precision is given up.",
                        ),
                    ),
                },
                source="NumPy User Guide, release 1.18, 2020, section 1.1 (What is NumPy?)",
            ),
            "replace_sampling": dict(
                syllabus="1-(1)-i",
                ja="ミニバッチの番号を毎回 np.random.choice(N, 100)（既定の復元抽出）で選ぶ。1 エポックで 1 度も使われないデータは、およそ何 % か。",
                en="The numbers of a mini-batch are drawn by np.random.choice(N, 100) each time, with replacement as is the default. What percentage of the data, nearly, is never used in an epoch?",
                right="37 %",
                wrong={
                    "none": dict(
                        text="0 %",
                        why=dict(
                            ja="復元抽出では同じデータが何度も選ばれ、その分だけ、選ばれないデータが残る。",
                            en="With replacement some are drawn again and again, and others are left out.",
                        ),
                    ),
                    "one-batch": dict(
                        text="1 %",
                        why=dict(
                            ja="100/10000 は、1 つのミニバッチが全体に占める割合である。",
                            en="100/10000 is the share of the data that is in one mini-batch.",
                        ),
                    ),
                    "used": dict(
                        text="63 %",
                        why=dict(
                            ja="1 − 1/e は、少なくとも 1 度は使われる割合である。",
                            en="1 − 1/e is the share that is used at least once.",
                        ),
                    ),
                },
            ),
            "shuffle_only_x": dict(
                syllabus="1-(1)-i",
                ja="10 クラスがどれも同じ数だけある分類で、誤って入力だけを並べ替え、ラベルは元の順のまま学習した。入力とラベルの組が正しいテストデータでの正解率は、何度も試して平均すると、およそどうなるか。",
                en="In a classification with ten classes of the same size the inputs alone were shuffled by mistake, and the labels kept in their old order. What is the accuracy on correctly paired test data, nearly, as the mean of many trials?",
                right="10 %",
                wrong={
                    "all-wrong": dict(
                        text="0 %",
                        why=dict(
                            ja="すべて外すには、正しい対応を知っていなければならない。無関係な予測も偶然に当たる。",
                            en="To miss everything one would have to know the right pairs; unrelated predictions hit by chance.",
                        ),
                    ),
                    "coin": dict(
                        text="50 %",
                        why=dict(
                            ja="偶然に当たる割合はクラスの数で決まる。50 % は 2 クラスのときである。",
                            en="How often chance hits depends on the number of classes; 50 % would be with two.",
                        ),
                    ),
                    "as-before": dict(
                        text="100 %",
                        why=dict(
                            ja="入力とラベルの組が崩れると、入力からラベルを知る手がかりがなくなる。",
                            en="With the pairs taken apart, nothing in the inputs tells the labels.",
                        ),
                    ),
                },
            ),
        },
    ),
    "memory": dict(
        stem=dict(
            ja="配列 A から B を作り、B[...] = 9 を実行する。また、8 ビットの画像の画素が p と q にある。学習した重みは、辞書にまとめて pickle で保存している。",
            en="B is made from the array A, and then B[...] = 9 is executed. There are also pixels of 8-bit images in p and q. Trained weights are kept in a dict and saved by pickle.",
            shared="""
    A = np.array([[1, 2], [3, 4]])
    p = np.array([10], dtype=np.uint8)
    q = np.array([20], dtype=np.uint8)
""",
        ),
        questions={
            "view_write": dict(
                syllabus="1-(1)-i",
                ja="B[...] = 9 によって A の中身も変わるのは、B をどう作ったときか。",
                en="How must B have been made for B[...] = 9 to change A, too?",
                right="B = A.reshape(-1)",
                wrong={
                    "flatten": dict(
                        text="B = A.flatten()",
                        why=dict(
                            ja="flatten は、いつも新しい配列を返す。",
                            en="flatten gives a new array each time.",
                        ),
                    ),
                    "list-of-numbers": dict(
                        text="B = A[[0, 1]]",
                        why=dict(
                            ja="番号のリストで取り出すと、新しい配列ができる。スライスとは違う。",
                            en="Indexing by a list of numbers makes a new array, unlike a slice.",
                        ),
                    ),
                    "same-type": dict(
                        text="B = A.astype(A.dtype)",
                        why=dict(
                            ja="astype は、型が同じでも、既定では新しい配列を作る。",
                            en="By default astype makes a new array even for the same type.",
                        ),
                    ),
                },
            ),
            "uint8_wrap": dict(
                syllabus="1-(1)-i",
                ja="p - q の要素の値はどれか。",
                en="What is the element of p - q?",
                right="246",
                wrong={
                    "negative": dict(
                        text="−10",
                        why=dict(
                            ja="結果の型も uint8 で、負の数は表せない。",
                            en="The result is uint8, too, and cannot hold a negative number.",
                        ),
                    ),
                    "stopped": dict(
                        text="0",
                        why=dict(
                            ja="0 で止まるのではなく、256 を法として折り返す。",
                            en="It does not stop at 0 but wraps around, modulo 256.",
                        ),
                    ),
                    "absolute": dict(
                        text="10",
                        why=dict(
                            ja="差の絶対値をとる規則はない。",
                            en="Nothing takes the absolute value of the difference.",
                        ),
                    ),
                },
            ),
            "pickle_trust": dict(
                syllabus="1-(1)-i",
                ja="他人から受け取った pickle のファイルを読み込むことについて、正しいものはどれか。",
                en="What is true of a pickle file that somebody else has sent, when it is read in?",
                right=dict(
                    ja="読み込むだけで、仕込まれたコードが実行されることがある",
                    en="Loading it is enough for code hidden in it to be executed",
                ),
                wrong={
                    "called": dict(
                        ja="コードが仕込まれていても、呼び出すまでは実行されない",
                        en="Code hidden in it is executed when the loaded object is called",
                        why=dict(
                            ja="pickle の命令は、読み込む途中で関数を呼ぶことができる。",
                            en="The instructions in a pickle can call functions while it is loaded.",
                        ),
                    ),
                    "checked": dict(
                        ja="配列だけの辞書として読めたなら、コードは実行されていない",
                        en="If a dict of arrays comes out, no code has been executed",
                        why=dict(
                            ja="コードを実行した後で、無害な辞書を返すように作ることもできる。",
                            en="It can be made to execute code and then to return a harmless dict.",
                        ),
                    ),
                    "rounded": dict(
                        ja="実数が十進の文字列で保存されるので、下の桁が丸められる",
                        en="Real numbers, which are saved as decimal text, come out rounded",
                        why=dict(
                            ja="配列は二進のまま保存され、読み込んでも 1 ビットも違わない。",
                            en="Arrays are saved in binary, and come out the same to the last bit.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _arrays():
    import numpy as np

    x = np.array([[1.0, 1.0], [2.0, 6.0]])
    y_hat = np.array([[1.0], [2.0], [3.0]])
    return x, np.array([1.0, 2.0, 3.0]), y_hat, np.arange(5.0)


def broadcast_shape():
    """Executed."""
    import numpy as np

    shape = (np.zeros((4, 1, 3)) + np.zeros((5, 3))).shape
    shapes = {
        "right": (4, 5, 3),
        "left-shape": (4, 1, 3),
        "axes-joined": (20, 3),
        "axis-added": (4, 5, 1, 3),
    }
    return {name: shape == other for name, other in shapes.items()}


def loss_broadcast():
    """Executed."""
    import numpy as np

    _, y, y_hat, _ = _arrays()
    value = np.mean((y_hat - y) ** 2)
    values = {"right": 1.33, "pairs": 0.0, "each-side": 2.0, "by-the-samples": 4.0}
    return {name: bool(abs(value - other) < 0.005) for name, other in values.items()}


def rank1_transpose():
    """Executed."""
    import numpy as np

    a = _arrays()[3]
    shape, dimensions = a.T.shape, np.ndim(np.dot(a, a.T))
    return {
        "right": shape == (5,) and dimensions == 0,
        "column-and-number": shape == (5, 1) and dimensions == 0,
        "vector-and-matrix": shape == (5,) and dimensions == 2,
        "column-and-matrix": shape == (5, 1) and dimensions == 2,
    }


def square_rowsum():
    """Executed."""
    import numpy as np

    x = _arrays()[0]
    value = x / x.sum(axis=1)
    values = {
        "right": [[0.5, 0.125], [1.0, 0.75]],
        "rows": [[0.5, 0.5], [0.25, 0.75]],
        "columns": [[0.333, 0.143], [0.667, 0.857]],
        "everything": [[0.1, 0.1], [0.2, 0.6]],
    }
    return {name: np.allclose(value, other, atol=5e-4) for name, other in values.items()}


def batch_speed_limit():
    """The time of all samples for larger and larger batches, up to more samples than there are here."""

    def milliseconds(samples, batch):
        return samples / batch * 0.9 + samples * 0.1

    many = 10**8
    ratio = milliseconds(many, 1) / milliseconds(many, many)
    here = milliseconds(10000, 1) / milliseconds(10000, 10000)
    values = {"right": 10, "quotient": 9, "batches": 100, "proportional": 10000}
    return {
        name: abs(ratio - value) < 0.01 and abs(here - value) < 0.01 * value
        for name, value in values.items()
    }


def replace_sampling():
    """The mean of twenty epochs."""
    import numpy as np

    rng = np.random.default_rng(0)
    used = [len(np.unique(rng.choice(10000, size=(100, 100)))) for _ in range(20)]
    percent = 100 * (1 - np.mean(used) / 10000)
    values = {"right": 37, "none": 0, "one-batch": 1, "used": 63}
    return {name: bool(abs(percent - value) < 0.5) for name, value in values.items()}


def shuffle_only_x():
    """Ten separable classes, classified by the nearest mean; the mean accuracy of 300 shuffles."""
    import numpy as np

    rng = np.random.default_rng(0)
    labels = np.repeat(np.arange(10), 20)
    centres = 10 * np.eye(10)
    x, test = (centres[labels] + rng.normal(size=(200, 10)) for _ in range(2))

    def accuracy(inputs):
        means = np.array([inputs[labels == k].mean(axis=0) for k in range(10)])
        distances = np.sum((test[:, None] - means) ** 2, axis=-1)
        return np.mean(np.argmin(distances, axis=1) == labels)

    assert accuracy(x) == 1.0
    percent = 100 * np.mean([accuracy(rng.permutation(x)) for _ in range(300)])
    values = {"right": 10, "all-wrong": 0, "coin": 50, "as-before": 100}
    return {name: bool(abs(percent - value) < 3) for name, value in values.items()}


def view_write():
    """Executed for each."""
    import numpy as np

    def changes(made):
        a = np.array([[1, 2], [3, 4]])
        made(a)[...] = 9
        return bool(np.all(a == 9))

    return {
        "right": changes(lambda a: a.reshape(-1)),
        "flatten": changes(lambda a: a.flatten()),
        "list-of-numbers": changes(lambda a: a[[0, 1]]),
        "same-type": changes(lambda a: a.astype(a.dtype)),
    }


def uint8_wrap():
    """Executed."""
    import numpy as np

    value = int((np.array([10], dtype=np.uint8) - np.array([20], dtype=np.uint8))[0])
    values = {"right": 246, "negative": -10, "stopped": 0, "absolute": 10}
    return {name: value == other for name, other in values.items()}


def pickle_trust():
    """A harmless pickle that appends to a list while it is loaded, and comes out as a dict of arrays."""
    import pickle
    import sys
    import types

    import numpy as np

    noted = []
    module = types.ModuleType("_noting")

    def note(weights):
        noted.append("executed")
        return weights

    note.__module__, note.__qualname__ = "_noting", "note"
    module.note = note

    class Sent:
        def __reduce__(self):
            return note, ({"kernel": np.full(3, 0.1)},)

    sys.modules["_noting"] = module
    try:
        loaded = pickle.loads(pickle.dumps(Sent()))
    finally:
        del sys.modules["_noting"]
    executed = noted == ["executed"]
    harmless = isinstance(loaded, dict) and isinstance(loaded["kernel"], np.ndarray)
    third = np.full(3, 1 / 3)
    rounded = not np.array_equal(pickle.loads(pickle.dumps(third)), third)
    return {
        "right": executed,
        "called": not executed,
        "checked": harmless and not executed,
        "rounded": rounded,
    }
