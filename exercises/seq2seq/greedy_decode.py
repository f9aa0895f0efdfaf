"""貪欲法による文の生成

デコーダは <s> を読むことから始め、各時刻で最もスコアの高い語を選び、それを次の
時刻に読む（貪欲法）。初期状態 h から文を生成し、単語 ID のリスト words と最後の
状態 h を返せ。

    h: (units,)    引数の h はエンコーダの最後の状態
                   返す h は、最後の語を選んだときの状態
    kernel: (vocabulary, units)    recurrent_kernel: (units, units)
    output_kernel: (units, vocabulary)
    start_id, end_id: <s>, </s> の ID    max_steps: 語数の上限（1 以上の整数）
    words: 選んだ語の ID（整数）を、選んだ順に並べたリスト

与えられた関数 step は、語 word を状態 h のもとで 1 つ読み、読んだあとの状態と、
全語彙のスコア（softmax を通す前の値）を返す。スコアの並びは単語 ID の順。

    h_next = tanh(kernel の word 行目 + h recurrent_kernel)
    scores = h_next output_kernel

</s> を選んだら、それを words に加えて終わる。</s> を選ばなくても、max_steps 語
で終わる。<s> は words に含めない。

---
Writing a sentence greedily

A decoder starts by reading <s>; at each step it chooses the word with the
highest score and reads that at the next step (greedy search). From the initial
state h, write a sentence; return the list of word ids, words, and the last
state, h.

    h: (units,)    given: the encoder's last state
                   returned: the state in which the last word was chosen
    kernel: (vocabulary, units)    recurrent_kernel: (units, units)
    output_kernel: (units, vocabulary)
    start_id, end_id: the ids of <s> and </s>
    max_steps: how many words there may be at most (an integer, at least 1)
    words: a list of the ids (integers) chosen, in the order in which they were

The function given, step, reads one word in the state h, by the formulas above;
it returns the state after it and the scores of the whole vocabulary (before any
softmax). A score's place is the word's id. When </s> is chosen, add it to words
and stop; else stop after max_steps words. <s> is not among the words.
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
