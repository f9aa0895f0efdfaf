"""貪欲法による文の生成

デコーダには最初に <s> を入力し、各時刻で最もスコアの高い語を選んで、それを次の
時刻に入力する（貪欲法）。初期状態 h から文を生成し、単語 ID のリスト words と
最後の状態 h を、この順に返せ。

引数の h はエンコーダの最後の状態、返す h は最後の語を選んだときの状態である。
start_id は <s> の、end_id は </s> の ID である。words は、選んだ語の ID（整数）
を選んだ順に並べたリストである。

与えられた関数 step は、語 word を状態 h のもとで 1 つ読み、読んだあとの状態
h_next と、全語彙のスコア scores（softmax を通す前の値）を返す。スコアの並びは
単語 ID の順で、式の kernel[word] は kernel の word 行目である。

</s> を選んだら、それを words に加えて終わる。</s> を選ばなくても、max_steps
語で終わる。ほかに終わる条件はない。最初に入力する <s> は words に含めないが、
途中で <s> が最も高いスコアになれば、ほかの語と同じように選ぶ。

---
    h, h_next: (units,)    scores: (vocabulary,)
    kernel: (vocabulary, units)    recurrent_kernel: (units, units)
    output_kernel: (units, vocabulary)
    start_id, end_id, max_steps: int    max_steps ≥ 1

    h_next = tanh(kernel[word] + h recurrent_kernel)
    scores = h_next output_kernel

---
Writing a sentence greedily

A decoder is fed <s> first; at each step it chooses the word with the highest
score and is fed that at the next step (greedy search). From the initial
state h, write a sentence; return the list of word ids, `words`, and the last
state, h, in this order.

The h given is the encoder's last state, the h returned the state in which the
last word was chosen. start_id is the id of <s>, end_id that of </s>. `words`
lists the ids (integers) of the words chosen, in the order in which they were.

The function given, step, reads one word, `word`, in the state h; it returns the
state after it, h_next, and the scores of the whole vocabulary, `scores` (before
any softmax). A score's place is the word's id, and kernel[word] is the row of
`kernel` for it.

When </s> is chosen, add it to `words` and stop; else stop after max_steps
words, and at nothing else. The <s> fed first is not among the words, but where
<s> has the highest score later on, it is chosen like any other word.
"""

import numpy as np


def step(word, h, kernel, recurrent_kernel, output_kernel):
    h_next = np.tanh(kernel[word] + h @ recurrent_kernel)
    return h_next, h_next @ output_kernel


def greedy_decode(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    word = start_id
    words = []
    while len(words) < max_steps:
        ...  # TODO 1
        word = ...  # TODO 2
        words.append(word)
        ...  # TODO 3
    return words, h
