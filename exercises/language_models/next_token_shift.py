"""次のトークンの予測の損失

GPT のような言語モデルは、各位置の出力で、その次の位置のトークンを予測するように
学習する。トークン列 ids と、それを読んだモデルの出力 logits（softmax を通す前の
値）から、位置ごとの損失 losses と、その平均 loss を求め、この順に返せ。

列の最後の位置には、次のトークンがない。predictions と targets は、logits と ids
のうち予測に使う部分で、どちらも長さは length − 1 である。

文の長さをそろえるため、短い文の後ろには [PAD]（番号 pad_id）を詰めてある。正解
が [PAD] になる位置の予測は、数えない。数える位置は counted で真とする。losses
の値は、数える位置では正解の交差エントロピー、数えない位置では 0 である。loss
は、すべての文の、数える位置についての平均である。数える位置は、1 つ以上ある。

---
    ids: (batch, length)    length ≥ 2    pad_id: int    loss: scalar
    logits: (batch, length, vocabulary)
    predictions: (batch, length − 1, vocabulary)
    targets, counted, losses: (batch, length − 1)

---
The loss of predicting the next token

A language model such as GPT is trained to predict, from its output at each
place, the token at the place after it. From the tokens ids and from logits,
what the model gave for them (before any softmax), compute `losses`, the loss of
each place, and their mean `loss`; return them in this order.

The last place has no token after it. `predictions` and `targets` are what is
used of logits and ids; both have the length length − 1.

Short sentences are filled up at their ends with [PAD], whose number is pad_id.
A prediction whose truth is [PAD] does not count; `counted` is true for those
that do. losses has the cross-entropy for the truth where a place counts, and 0
elsewhere. loss is the mean over all places that count, of all sentences. At
least one counts.
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def next_token_shift(ids, logits, pad_id):
    predictions = ...  # TODO 1
    targets = ...  # TODO 2
    counted = ...  # TODO 3
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = ...  # TODO 4
    loss = ...  # TODO 5
    return losses, loss
