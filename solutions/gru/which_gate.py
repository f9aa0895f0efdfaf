"""どのゲートの働きか

(A)～(C) にあてはまるゲートの名前を文字列 gate_a, gate_b, gate_c として返せ。
名前は "input", "forget", "output", "reset", "update" から選ぶ。

(A) LSTM で、次の文の空欄を予測する。

    きのうの映画は楽しかった。ところで、今日は寒いから温かいものが＿＿

前半の話はもう予測に影響しないので、記憶から消したい。それを行うゲート。

(B) GRU で、候補 h̃ を作るときに、直前の状態 h をどれだけ使うかを決めるゲート。

(C) GRU で、直前の状態 h と候補 h̃ を混ぜて次の状態にするときの割合を
決めるゲート。

---
Which gate does it?

Name the gates of (A) to (C): return gate_a, gate_b and gate_c, each one of
the strings "input", "forget", "output", "reset", "update".

(A) An LSTM is to fill the gap in this sentence.

    I enjoyed the film last night. By the way, it is cold today,
    so I would like something warm to ＿＿

What was said first no longer matters and should be dropped from the memory.
Which gate does that?

(B) In a GRU: which gate decides how much of the previous state h the
candidate h̃ uses?

(C) In a GRU: which gate decides in what proportion the previous state h and
the candidate h̃ are mixed into the next state?
"""


def which_gate():
    gate_a = "forget"  # blank
    gate_b = "reset"  # blank
    gate_c = "update"  # blank
    return gate_a, gate_b, gate_c


# ==== grading ====


def cases(rng):
    yield dict()


def oracle():
    import keras
    import numpy as np

    rng = np.random.default_rng(0)
    x, one, other = rng.normal(size=(1, 3)), rng.normal(size=(1, 2)), rng.normal(size=(1, 2))
    shut = -60.0

    def same(a, b):
        return np.allclose(keras.ops.convert_to_numpy(a), keras.ops.convert_to_numpy(b))

    def cell_with(cell, shift):
        """The cell with random weights, and `shift` added to the biases of its blocks."""
        cell.build((None, 3))
        kernel, recurrent_kernel, bias = (rng.normal(size=w.shape) for w in cell.weights)
        cell.set_weights([kernel, recurrent_kernel, 0 * bias + np.repeat(shift, 2)])
        return cell

    def memory_is_dropped(block):
        """Whether, with one gate of an LSTM shut, the next memory is free of the old one."""
        cell = cell_with(keras.layers.LSTMCell(2), np.eye(4)[block] * shut)
        _, (_, c1) = cell(x, [one, one])
        _, (_, c2) = cell(x, [one, other])
        return same(c1, c2)

    def state_is_not_seen(shift):
        cell = cell_with(keras.layers.GRUCell(2, reset_after=False), np.array(shift))
        h1, _ = cell(x, [one])
        h2, _ = cell(x, [other])
        return same(h1, h2)

    def state_is_kept(shift):
        cell = cell_with(keras.layers.GRUCell(2, reset_after=False), np.array(shift))
        return same(cell(x, [one])[0], one)

    # Blocks of Keras: an LSTM's input, forget, candidate, output; a GRU's update, reset, candidate.
    [gate_a] = [
        n for n, b in {"input": 0, "forget": 1, "output": 3}.items() if memory_is_dropped(b)
    ]
    # With the update gate at 0 Keras's next state is the candidate: which gate hides h from it?
    unseen = {"reset": [shut, shut, 0.0], "update": [shut, 0.0, 0.0]}
    [gate_b] = [name for name, shift in unseen.items() if state_is_not_seen(shift)]
    kept = {"reset": [0.0, -shut, 0.0], "update": [-shut, 0.0, 0.0]}
    [gate_c] = [name for name, shift in kept.items() if state_is_kept(shift)]
    return gate_a, gate_b, gate_c


VARIANTS = {
    "quotes": dict(right='"forget"', same="'forget'"),
}

MISTAKES = {
    "a-input": dict(
        right='"forget"',
        wrong='"input"',
        ja="入力ゲートが決めるのは、新しい情報を書き込む量。すでにある記憶を消すことはできない。",
        en="The input gate says how much that is new is written; it cannot drop what is there.",
    ),
    "a-output": dict(
        right='"forget"',
        wrong='"output"',
        ja="出力ゲートを閉じても、出力に現れないだけで、記憶には残っている。",
        en="With the output gate shut the memory is not shown, but it is still there.",
    ),
    "a-update": dict(
        right='"forget"',
        wrong='"update"',
        ja="更新ゲートは GRU のもの。LSTM では、消すゲートと書き込むゲートが分かれている。",
        en="The update gate is a GRU's; an LSTM has one gate for dropping and one for writing.",
    ),
    "a-reset": dict(
        right='"forget"',
        wrong='"reset"',
        ja="リセットゲートは GRU のもので、LSTM にはない。",
        en="The reset gate is a GRU's; an LSTM has none.",
    ),
    "b-update": dict(
        right='"reset"',
        wrong='"update"',
        ja="更新ゲートが働くのは、候補ができたあとで混ぜるとき。",
        en="The update gate acts when the candidate is there and is mixed in.",
    ),
    "b-forget": dict(
        right='"reset"',
        wrong='"forget"',
        ja="役割は似ているが、忘却ゲートは LSTM で記憶 c に掛かるもの。GRU に c はない。",
        en="It does something alike, but the forget gate acts on an LSTM's memory c, which a GRU has not.",
    ),
    "b-input": dict(
        right='"reset"',
        wrong='"input"',
        ja="GRU に入力ゲートはない。今の入力は、そのまま候補に入る。",
        en="A GRU has no input gate; the present input enters the candidate as it is.",
    ),
    "c-reset": dict(
        right='"update"',
        wrong='"reset"',
        ja="リセットゲートが働くのは候補を作るときで、混ぜる割合は決めない。",
        en="The reset gate acts inside the candidate; it does not set the proportion.",
    ),
    "c-forget": dict(
        right='"update"',
        wrong='"forget"',
        ja="GRU では、残す割合と加える割合を 1 つのゲートがまとめて決める。忘却ゲートは LSTM のもの。",
        en="In a GRU one gate sets both shares, kept and added; the forget gate is an LSTM's.",
    ),
    "c-output": dict(
        right='"update"',
        wrong='"output"',
        ja="GRU に出力ゲートはない。状態がそのまま出力になる。",
        en="A GRU has no output gate; its state is its output.",
    ),
}
