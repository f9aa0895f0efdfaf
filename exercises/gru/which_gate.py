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
    gate_a = ...  # TODO 1
    gate_b = ...  # TODO 2
    gate_c = ...  # TODO 3
    return gate_a, gate_b, gate_c
