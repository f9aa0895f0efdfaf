"""GRU の知識問題"""

SETS = {
    "gates": dict(
        stem=dict(
            ja="GRU は、入力 x_t と 1 時刻前の状態 h_{t−1} から、シグモイド σ を活性化関数とする 2 つのゲート z_t と r_t を求め、次の式で候補 h̃_t と状態 h_t を計算する。⊙ は要素ごとの積であり、バイアスは省いた。ゲートの値が 0 であるとは、シグモイドの極限を指す。",
            en="From the input x_t and the state h_{t−1} of the step before, a GRU computes two gates z_t and r_t, activated by the sigmoid σ, and from these the candidate h̃_t and the state h_t as below. ⊙ multiplies element by element; biases are left out. A gate at 0 means the limit of its sigmoid.",
            shared="""
    h̃_t = tanh(W x_t + U (r_t ⊙ h_{t−1}))
    h_t = (1 − z_t) ⊙ h_{t−1} + z_t ⊙ h̃_t
""",
        ),
        questions={
            "gate_names": dict(
                syllabus="3-(5)-ii",
                ja="候補を作るときに 1 時刻前の状態をどれだけ使うかを決める r_t は（ア）、1 時刻前の状態と候補を混ぜる割合を決める z_t は（イ）と呼ばれる。組合せはどれか。",
                en="r_t, which decides how much of the state before the candidate uses, is called the (a) gate; z_t, which decides in what proportion that state and the candidate are mixed, is called the (b) gate. Which pair is right?",
                right=dict(
                    ja="（ア）リセットゲート　（イ）更新ゲート", en="(a) reset   (b) update"
                ),
                wrong={
                    "swapped": dict(
                        ja="（ア）更新ゲート　（イ）リセットゲート",
                        en="(a) update   (b) reset",
                        why=dict(
                            ja="逆である。更新ゲートが働くのは、候補ができたあとで混ぜるときである。",
                            en="The other way round: the update gate acts when the candidate is there and is mixed in.",
                        ),
                    ),
                    "lstm-gates": dict(
                        ja="（ア）忘却ゲート　（イ）入力ゲート",
                        en="(a) forget   (b) input",
                        why=dict(
                            ja="これらは LSTM のゲートで、セルを残す量と書き込む量を別々に決める。z_t は 1 つで両方を決める。",
                            en="These are gates of an LSTM, which govern apart how much of the cell stays and how much is written; z_t sets both.",
                        ),
                    ),
                    "lstm-gates-swapped": dict(
                        ja="（ア）入力ゲート　（イ）忘却ゲート",
                        en="(a) input   (b) forget",
                        why=dict(
                            ja="これらは LSTM のゲートで、セルに掛かる。GRU にセルはなく、入力 x_t はそのまま候補に入る。",
                            en="These are gates of an LSTM and act on its cell. A GRU has no cell, and x_t enters its candidate as it is.",
                        ),
                    ),
                },
                source="Cho et al., Learning Phrase Representations using RNN Encoder–Decoder for Statistical Machine Translation, EMNLP 2014, §2.3",
            ),
            "update_closed": dict(
                syllabus="3-(5)-ii",
                ja="z_t の成分がどれも 0 のとき、h_t はどうなるか。",
                en="What becomes of h_t when each component of z_t is 0?",
                right=dict(ja="1 時刻前の状態と同じになる", en="It equals the state before"),
                wrong={
                    "candidate": dict(
                        ja="この時刻の候補と同じになる",
                        en="It equals the new candidate",
                        why=dict(
                            ja="候補に掛かるのは z_t で、1 − z_t ではない（z と 1 − z を入れ替えて書く本もある）。",
                            en="The candidate is multiplied by z_t and not by 1 − z_t (some books write these the other way).",
                        ),
                    ),
                    "zero": dict(
                        ja="どの成分も 0 の状態になる",
                        en="It is 0 in each component",
                        why=dict(
                            ja="1 − z_t が 1 になり、1 時刻前の状態に掛かる項が残る。",
                            en="1 − z_t is 1 then, and the term with the state before remains.",
                        ),
                    ),
                    "input": dict(
                        ja="この時刻の入力だけから決まる",
                        en="It depends on x_t alone",
                        why=dict(
                            ja="x_t は候補を通して入るが、その候補に 0 が掛かる。",
                            en="x_t enters by way of the candidate, which is multiplied by 0.",
                        ),
                    ),
                },
            ),
            "reset_closed": dict(
                syllabus="3-(5)-ii",
                ja="r_t の成分がどれも 0 で、z_t の成分が 0 と 1 の間にあるとき、成り立つのはどれか。",
                en="Each component of r_t is 0, those of z_t are between 0 and 1. What holds?",
                right=dict(
                    ja="候補 h̃_t は、x_t だけで決まる", en="The candidate h̃_t depends on x_t alone"
                ),
                wrong={
                    "state-by-input": dict(
                        ja="状態 h_t は、x_t だけで決まる",
                        en="The state h_t depends on x_t alone",
                        why=dict(
                            ja="(1 − z_t) ⊙ h_{t−1} の項があるので、状態には過去が残る。",
                            en="The term (1 − z_t) ⊙ h_{t−1} keeps the past in the state.",
                        ),
                    ),
                    "candidate-by-past": dict(
                        ja="候補 h̃_t は、h_{t−1} だけで決まる",
                        en="The candidate h̃_t depends on h_{t−1} alone",
                        why=dict(
                            ja="消えるのは U の掛かる項で、W x_t の項は残る。",
                            en="It is the term with U that vanishes; W x_t remains.",
                        ),
                    ),
                    "state-by-past": dict(
                        ja="状態 h_t は、h_{t−1} だけで決まる",
                        en="The state h_t depends on h_{t−1} alone",
                        why=dict(
                            ja="候補には W x_t が入っていて、それが z_t の割合で状態に混ざる。",
                            en="The candidate contains W x_t and is mixed into the state by z_t.",
                        ),
                    ),
                },
            ),
        },
    ),
    "comparison": dict(
        stem=dict(
            ja="入力の次元とユニットの数が等しい LSTM と GRU を比べる。どちらも標準的なもの（覗き穴結合のない LSTM、候補を作る重みの組ごとにバイアスを 1 本もつ GRU）とする。候補を作る部分はゲートに数えない。",
            en="An LSTM and a GRU with the same inputs and units are compared. Both are the usual ones: the LSTM without peephole connections, the GRU with one vector of biases for each block of weights. The part that makes the candidate does not count as a gate.",
        ),
        questions={
            "gru_gates_and_states": dict(
                syllabus="3-(5)-ii",
                ja="GRU のゲートの数（ア）と、次の時刻へ渡すベクトルの数（イ）の組合せはどれか。",
                en="How many gates has the GRU (a), and how many vectors does it hand to the next step (b)?",
                right=dict(ja="（ア）2　（イ）1", en="(a) 2   (b) 1"),
                wrong={
                    "candidate-counted": dict(
                        ja="（ア）3　（イ）1",
                        en="(a) 3   (b) 1",
                        why=dict(
                            ja="3 組の重みのうち 1 組は候補を作るもので、ゲートではない。",
                            en="One of the three blocks of weights makes the candidate and is no gate.",
                        ),
                    ),
                    "cell-counted": dict(
                        ja="（ア）2　（イ）2",
                        en="(a) 2   (b) 2",
                        why=dict(
                            ja="GRU にセルはない。状態 h がその役目も兼ねる。",
                            en="A GRU has no cell; its state h plays that part too.",
                        ),
                    ),
                    "lstm": dict(
                        ja="（ア）3　（イ）2",
                        en="(a) 3   (b) 2",
                        why=dict(
                            ja="これは LSTM である。GRU は、ゲートと渡すものを減らして簡単にしたものである。",
                            en="That is the LSTM. A GRU is simpler, with fewer gates and less to hand on.",
                        ),
                    ),
                },
            ),
            "lstm_gates_and_states": dict(
                syllabus="3-(5)-ii",
                ja="LSTM のゲートの数（ア）と、次の時刻へ渡すベクトルの数（イ）の組合せはどれか。",
                en="How many gates has the LSTM (a), and how many vectors does it hand to the next step (b)?",
                right=dict(ja="（ア）3　（イ）2", en="(a) 3   (b) 2"),
                wrong={
                    "candidate-counted": dict(
                        ja="（ア）4　（イ）2",
                        en="(a) 4   (b) 2",
                        why=dict(
                            ja="4 組の重みのうち 1 組は候補を作るもので、ゲートではない。",
                            en="One of the four blocks of weights makes the candidate and is no gate.",
                        ),
                    ),
                    "cell-forgotten": dict(
                        ja="（ア）3　（イ）1",
                        en="(a) 3   (b) 1",
                        why=dict(
                            ja="LSTM は、出力 h のほかにセル c も次の時刻に渡す。",
                            en="Besides its output h, an LSTM hands its cell c to the next step.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）4　（イ）1",
                        en="(a) 4   (b) 1",
                        why=dict(
                            ja="候補を作る重みはゲートに数えず、渡すものには h のほかにセル c がある。",
                            en="The weights of the candidate are no gate, and besides h the cell c is handed on.",
                        ),
                    ),
                },
            ),
            "parameter_ratio": dict(
                syllabus="3-(5)-ii",
                ja="GRU のパラメータの個数は、LSTM の何倍か。",
                en="How many times the parameters of the LSTM does the GRU have?",
                right="3/4",
                wrong={
                    "vectors-compared": dict(
                        text="1/2",
                        why=dict(
                            ja="次の時刻へ渡すベクトルの数 1 と 2 の比である。パラメータは重みの組の数で決まる。",
                            en="That compares the vectors handed on, 1 and 2; parameters go with the blocks of weights.",
                        ),
                    ),
                    "gates-compared": dict(
                        text="2/3",
                        why=dict(
                            ja="ゲートの数の比である。どちらにも、候補を作る重みがもう 1 組ある。",
                            en="That compares the gates; each has one more block of weights, for its candidate.",
                        ),
                    ),
                    "inverted": dict(
                        text="4/3",
                        why=dict(
                            ja="逆数である。重みの組は LSTM に 4 つ、GRU に 3 つある。",
                            en="That is the inverse: the LSTM has four blocks of weights, the GRU three.",
                        ),
                    ),
                },
            ),
            "problem_pair": dict(
                syllabus="3-(5)-ii",
                ja="GRU が用いられる背景として、LSTM 全体には（ア）という課題が、その中心にある CEC には（イ）という課題が挙げられる。CEC は、自己結合の重みを 1 に固定したセルである。組合せはどれか。",
                en="Among the reasons to use a GRU it is said that the LSTM as a whole (a), and that the CEC at its heart, a cell whose connection to itself has the fixed weight 1, (b). Which pair is right?",
                right=dict(
                    ja="（ア）計算の負荷が大きい　（イ）学習する働きがない",
                    en="(a) is costly to compute   (b) cannot learn by itself",
                ),
                wrong={
                    "cec-loses": dict(
                        ja="（ア）計算の負荷が大きい　（イ）値が減っていく",
                        en="(a) is costly to compute   (b) loses what it holds",
                        why=dict(
                            ja="自己結合の重みが 1 なので、値はそのまま保たれる。そのために作られた仕組みである。",
                            en="With the weight 1 on itself it keeps what it holds; it was made for that.",
                        ),
                    ),
                    "lstm-ungated": dict(
                        ja="（ア）何でも書き込まれる　（イ）学習する働きがない",
                        en="(a) writes whatever comes   (b) cannot learn by itself",
                        why=dict(
                            ja="LSTM には入力ゲートがあり、書き込む量を調整できる。課題はパラメータの多さである。",
                            en="An LSTM has an input gate to govern what is written; its trouble is its many parameters.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）何でも書き込まれる　（イ）値が減っていく",
                        en="(a) writes whatever comes   (b) loses what it holds",
                        why=dict(
                            ja="書き込む量は入力ゲートが調整し、CEC の値は重み 1 でそのまま保たれる。",
                            en="The input gate governs what is written, and the CEC keeps its value by the weight 1.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def update_closed():
    """Keras's cell with its update gate held so that z is 0. (Keras's gate is 1 − z: its bias goes the other way.)"""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x, other, h = rng.normal(size=(1, 3)), rng.normal(size=(1, 3)), rng.normal(size=(1, 2))
    cell = keras.layers.GRUCell(2, reset_after=False)
    cell.build((None, 3))
    kernel, recurrent_kernel, bias = (rng.normal(size=w.shape) for w in cell.weights)
    bias[:2] = 60  # update, reset, candidate
    cell.set_weights([kernel, recurrent_kernel, bias])
    following, _ = cell(x, [h])
    reset = 1 / (1 + np.exp(-(x @ kernel + h @ recurrent_kernel + bias)[:, 2:4]))
    candidate = np.tanh(x @ kernel[:, 4:] + (reset * h) @ recurrent_kernel[:, 4:] + bias[4:])
    moves_with_x = not np.allclose(following, cell(other, [h])[0])
    moves_with_h = not np.allclose(following, cell(x, [h + 1])[0])
    return {
        "right": np.allclose(following, h),
        "candidate": np.allclose(following, candidate),
        "zero": np.allclose(following, 0),
        "input": moves_with_x and not moves_with_h,
    }


def reset_closed():
    """Keras's cell with its reset gate shut: which of candidate and state move with x, and which with h?"""
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x, other, h = rng.normal(size=(1, 3)), rng.normal(size=(1, 3)), rng.normal(size=(1, 2))

    def cell_with(update):
        cell = keras.layers.GRUCell(2, reset_after=False)
        cell.build((None, 3))
        generator = np.random.default_rng(1)
        kernel, recurrent_kernel, bias = (generator.normal(size=w.shape) for w in cell.weights)
        bias[:2], bias[2:4] = update, -60  # update, reset, candidate
        cell.set_weights([kernel, recurrent_kernel, bias])
        return cell

    def moves(cell):
        """Whether what the cell makes moves with x, and whether with h."""
        before = cell(x, [h])[0]
        pairs = (other, h), (x, h + 1)
        return tuple(not np.allclose(before, cell(one, [two])[0]) for one, two in pairs)

    # Keras's update gate is 1 − z: with it shut the state is the candidate.
    candidate, state = moves(cell_with(-60)), moves(cell_with(0))
    by_x, by_h = (True, False), (False, True)
    return {
        "right": candidate == by_x,
        "state-by-input": state == by_x,
        "candidate-by-past": candidate == by_h,
        "state-by-past": state == by_h,
    }


def _gates_and_states(kind):
    """The blocks of the kernel of a recurrent layer of Keras, less the candidate's, and its states."""
    import keras

    layer = kind(4, return_state=True)
    _, *states = layer(keras.ops.zeros((1, 2, 3)))
    return layer.cell.kernel.shape[-1] // 4 - 1, len(states)


def gru_gates_and_states():
    """The gates and states of Keras's GRU."""
    from keras.layers import GRU

    found = _gates_and_states(GRU)
    return {
        "right": found == (2, 1),
        "candidate-counted": found == (3, 1),
        "cell-counted": found == (2, 2),
        "lstm": found == (3, 2),
    }


def lstm_gates_and_states():
    """The gates and states of Keras's LSTM."""
    from keras.layers import LSTM

    found = _gates_and_states(LSTM)
    return {
        "right": found == (3, 2),
        "candidate-counted": found == (4, 2),
        "cell-forgotten": found == (3, 1),
        "both": found == (4, 1),
    }


def parameter_ratio():
    """Parameters of both layers in Keras."""
    from fractions import Fraction

    import keras

    lstm, gru = keras.layers.LSTM(7), keras.layers.GRU(7, reset_after=False)
    for layer in (lstm, gru):
        layer.build((None, None, 5))
    ratio = Fraction(gru.count_params(), lstm.count_params())
    return {
        "right": ratio == Fraction(3, 4),
        "vectors-compared": ratio == Fraction(1, 2),
        "gates-compared": ratio == Fraction(2, 3),
        "inverted": ratio == Fraction(4, 3),
    }


def problem_pair():
    """Parameters beside a simple RNN's; what an input gate lets in; what a CEC holds, and what of it could be trained."""
    import keras
    import numpy as np

    lstm, simple = keras.layers.LSTM(7), keras.layers.SimpleRNN(7)
    for layer in (lstm, simple):
        layer.build((None, None, 5))
    costly = lstm.count_params() > 2 * simple.count_params()

    rng = np.random.default_rng(0)
    cell = keras.layers.LSTMCell(2)
    cell.build((None, 3))
    kernel, recurrent_kernel, bias = (rng.normal(size=w.shape) for w in cell.weights)
    bias[:2] = -60  # input, forget, candidate, output
    cell.set_weights([kernel, recurrent_kernel, bias])
    h, c = rng.normal(size=(1, 2)), rng.normal(size=(1, 2))
    written = [cell(x, [h, 0 * c])[1][1] for x in rng.normal(size=(3, 1, 3))]
    writes_whatever = not all(np.allclose(each, 0) for each in written)

    class Carousel(keras.layers.Layer):
        """A cell whose connection to itself has the fixed weight 1, with nothing written."""

        def __init__(self):
            super().__init__()
            self.to_itself = self.add_weight(shape=(), initializer="ones", trainable=False)

        def call(self, c):
            for _ in range(50):
                c = self.to_itself * c
            return c

    carousel = Carousel()
    loses = not np.allclose(carousel(c), c)
    cannot_learn = not carousel.trainable_weights
    return {
        "right": costly and cannot_learn,
        "cec-loses": costly and loses,
        "lstm-ungated": writes_whatever and cannot_learn,
        "both": writes_whatever and loses,
    }
