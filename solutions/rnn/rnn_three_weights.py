"""RNN の 3 つの重みと時系列データ

RNN には大きく分けて 3 つの重みがある。入力から中間層への重み W_in、中間層から出力層への重み W_out、
そしてもう 1 つの重み W である。次の 3 つの問いに、それぞれ文字列で答えよ。

third_weight: W は何に掛かる重みか。

    "hidden-to-hidden"  1 時刻前の中間層に掛け、いまの中間層へ送る
    "output-to-hidden"  1 時刻前の出力層に掛け、いまの中間層へ送る
    "input-to-output"   いまの入力に掛け、いまの出力層へ送る
    "bias"              何にも掛けず、いまの中間層に足す

weights_over_time: 長さ T の系列を読むとき、W は何組あるか。

    "shared"            1 組。すべての時刻で同じものを使う
    "per-step"          T 組。時刻ごとに別のものを使う
    "between-steps"     T − 1 組。隣り合う 2 時刻の間ごとに別のものを使う
    "first-and-rest"    2 組。最初の時刻と、それより後の時刻とで使い分ける

time_series: RNN が扱う時系列データとは、どのようなデータか。

    "dependent"         時間の順に一定間隔で観測され、互いに統計的な依存関係をもつデータの列
    "independent"       時間の順に一定間隔で観測され、互いに統計的に独立なデータの列
    "unordered"         並べ替えても意味の変わらないデータの集まり
    "periodic"          一定の周期で同じ値をくり返すデータの列

---
The three weights of an RNN, and time series

An RNN has three weights: W_in from the input to the hidden layer, W_out from the hidden
layer to the output layer, and one more, W. Answer each of three questions with a string.

third_weight: what does W multiply? "hidden-to-hidden" (the hidden layer one step ago, on
its way to the hidden layer now), "output-to-hidden" (the output layer one step ago, on its
way to the hidden layer now), "input-to-output" (the input now, on its way to the output
layer now), "bias" (nothing: it is added to the hidden layer now).

weights_over_time: how many sets of W are there when a sequence of length T is read?
"shared" (one, the same at every step), "per-step" (T, one for each step), "between-steps"
(T − 1, one between each step and the next), "first-and-rest" (two, one for the first step
and one for all later steps).

time_series: what data is a time series? "dependent" (a sequence observed in the order of
time at regular intervals, whose members depend on one another statistically),
"independent" (observed in the same way, but statistically independent of one another),
"unordered" (a collection that means the same in any order), "periodic" (a sequence that
repeats the same values with a fixed period).
"""


def rnn_three_weights():
    third_weight = "hidden-to-hidden"  # blank
    weights_over_time = "shared"  # blank
    time_series = "dependent"  # blank
    return third_weight, weights_over_time, time_series


# ==== grading ====


def cases(rng):
    yield dict()


def oracle():
    import keras

    inputs, units, outputs, steps = 2, 3, 4, 7
    model = keras.Sequential(
        [
            keras.Input((steps, inputs)),
            keras.layers.SimpleRNN(units, use_bias=False, return_sequences=True, unroll=True),
            keras.layers.Dense(outputs, use_bias=False),
        ]
    )
    others = [weights.shape for weights in model.get_weights()]
    others.remove((inputs, units))
    others.remove((units, outputs))
    roles = {
        (units, units): "hidden-to-hidden",
        (outputs, units): "output-to-hidden",
        (inputs, outputs): "input-to-output",
        (units,): "bias",
    }
    sets = {1: "shared", steps: "per-step", steps - 1: "between-steps", 2: "first-and-rest"}
    # The last one is a definition; no experiment can decide it.
    return roles[others[0]], sets[len(others)], "dependent"


MISTAKES = {
    "output-feedback": dict(
        right="hidden-to-hidden",
        wrong="output-to-hidden",
        ja="出力層から戻す Jordan 型もあるが、ふつうの RNN が覚えておくのは中間層の状態である。",
        en="Jordan networks feed the output back; what the usual RNN keeps is its hidden state.",
    ),
    "shortcut": dict(
        right="hidden-to-hidden",
        wrong="input-to-output",
        ja="入力から出力への近道では、前の時刻のことが何も伝わらない。",
        en="A shortcut from input to output carries nothing over from the previous step.",
    ),
    "third-is-bias": dict(
        right="hidden-to-hidden",
        wrong="bias",
        ja="バイアスはどのネットワークにもある。RNN で増えるのは、時刻と時刻をつなぐ重みである。",
        en="Any network has biases; what an RNN adds is a weight that links one step to the next.",
    ),
    "one-per-step": dict(
        right="shared",
        wrong="per-step",
        ja="展開した図では時刻の数だけ描かれるが、実体は 1 つ。だから長さの違う系列も読める。",
        en="The unrolled drawing repeats it, yet it is a single one; hence any length can be read.",
    ),
    "one-per-gap": dict(
        right="shared",
        wrong="between-steps",
        ja="これでは系列の長さが変わるたびに重みの数が変わり、学習のときより長い系列を読めない。",
        en="The number of weights would then follow the length; no longer sequence could be read.",
    ),
    "special-first-step": dict(
        right="shared",
        wrong="first-and-rest",
        ja="最初の時刻だけ特別なのは状態（初期状態）であって、重みではない。",
        en="What is special about the first step is the state it starts from, not a weight.",
    ),
    "independent-series": dict(
        right="dependent",
        wrong="independent",
        ja="互いに独立なら過去を覚えても予測の役に立たず、RNN を使う理由がない。",
        en="If they were independent, remembering the past would predict nothing.",
    ),
    "unordered-set": dict(
        right="dependent",
        wrong="unordered",
        ja="音声も文章も、並べ替えれば別のものになる。順序こそが情報である。",
        en="Speech or text becomes something else when reordered; the order is the information.",
    ),
    "periodic-series": dict(
        right="dependent",
        wrong="periodic",
        ja="周期のある時系列もあるが、音声や文章のように周期のないものも時系列データである。",
        en="Some time series are periodic, but speech and text are time series without a period.",
    ),
}
