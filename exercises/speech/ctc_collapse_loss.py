"""CTC の復号と損失

フレームごとの文字の確率 probabilities から、最良経路による文字列 decoded と、正
解の文字列 label に対する CTC の損失 loss を求め、この順に返せ。文字は 0 から
classes − 1 までの整数で、そのうち blank が空白記号である。

    path        各フレームで最も確率の高い記号を並べたもの
    decoded     path を、CTC の 2 つの規則で文字列 symbols にし、後ろに blank を
                並べて、フレームの数と同じ長さにしたもの
    extended    label の文字の間と両端に空白記号を入れた列
    alpha       alpha[s] は、それまでのフレームを extended の s 番目の記号で終え
                る、すべての経路の確率の和
    loss        label になるすべての経路の確率の和の、負の自然対数

経路は extended の先頭か 2 番目から始まり、最後か最後から 2 番目で終わる。1 フ
レームごとに、同じ記号にとどまるか、次の記号に進む。1 つ飛ばして 2 つ先に進める
のは、間の空白を省いても文字列が変わらないときだけである。各フレームの確率は互い
に独立とする。

label は 1 文字以上で blank を含まず、同じ文字が続くこともある。経路が必ずあるだ
けのフレームがある。

---
    probabilities: (frames, classes)    label: (length,)
    path, decoded: (frames,)
    extended, alpha: (2·length + 1,)    loss: scalar

---
Decoding and loss of CTC

From the probabilities of the characters at each frame, `probabilities`, find
the string of the best path, `decoded`, and the CTC loss for the right string,
`label`. Return decoded and loss in this order. Characters are integers from 0
to classes − 1, one of which, `blank`, is the blank.

    path        at each frame the most probable symbol
    decoded     path, made a string (symbols) by the two rules of CTC, and then
                as many times `blank` as make it as long as there are frames
    extended    label with blanks between its characters and at both ends
    alpha       alpha[s] is the sum of the probabilities of all paths over the
                frames so far that end at symbol number s of extended
    loss        the negative natural logarithm of the sum of the probabilities
                of all paths that become label

A path begins at the first or second symbol of extended and ends at the last or
last but one. With each frame it stays at the same symbol or moves on to the
next. It may move two symbols ahead, past one, only where leaving out the blank
between them does not change the string. The probabilities of the frames are
independent.

label has at least one character and no blank, and the same character may occur
twice in a row. There are frames enough for a path.
"""

import numpy as np


def ctc_collapse_loss(probabilities, label, blank):
    path = np.argmax(probabilities, axis=1)
    changed = ...  # TODO 1
    symbols = ...  # TODO 2
    decoded = np.append(symbols, np.full(len(path) - len(symbols), blank))

    extended = np.full(2 * len(label) + 1, blank)
    extended[1::2] = label
    skips = ...  # TODO 3
    alpha = np.zeros(len(extended))
    ...  # TODO 4
    for row in probabilities[1:]:
        reached = alpha.copy()
        ...  # TODO 5
        ...  # TODO 6
        alpha = ...  # TODO 7
    loss = ...  # TODO 8
    return decoded, loss
