"""教師強制：デコーダに何を入力するか

デコーダは 1 時刻に 1 語ずつ読み、その時刻の出力として次の語を予測する。
学習のときと推論のときのそれぞれについて、デコーダに入力する単語 ID の列を
求めよ。

target の各行は正解の文で、最後の列は文末記号である。時刻 t のデコーダは、
target の左から t 番目の語を予測する。predicted は、デコーダが時刻ごとに自分で
選んだ語を左から並べたもので、正解と同じとは限らない。start_id は文頭記号 <s> の
ID である。

    training_input  学習時（teacher forcing）の入力。1 つ前の時刻の正解
    free_input      推論時の入力。1 つ前の時刻に自分で選んだ語

最初の時刻には前の語がないので、どちらも <s> を入力する。target と predicted は
このあと損失や出力に使うので、書き換えてはならない。最後の関数は training_input,
free_input と、元のままの target, predicted を、この順に返す。

---
    target, predicted: (batch, steps) int    start_id: int
    training_input, free_input: (batch, steps) int

---
Teacher forcing: what the decoder is fed

At each step a decoder reads one word and predicts the next as the output of
that step. Compute the word ids it is fed in training and in inference.

A row of `target` is the right sentence, and its last column the sign of the
end. At step t the decoder is to predict the t-th word of `target` from the
left. `predicted` holds from left to right the words that the decoder chose
itself, one a step, which need not be right. start_id is the id of <s>, the sign
of the beginning.

    training_input  fed in training (teacher forcing): the right word of the
                    step before
    free_input      fed in inference: its own choice at the step before

The first step has no word before it: both feed <s>. `target` and `predicted`
are needed later, for the loss and the output, and must not be overwritten. The
last function returns training_input and free_input, and target and predicted as
they were, in this order.
"""

import numpy as np


def teacher_forcing_shift(target, predicted, start_id):
    start = np.full((len(target), 1), start_id)
    training_input = ...  # TODO 1
    free_input = ...  # TODO 2
    return training_input, free_input, target, predicted
