"""Masked language model の入力と損失

BERT の事前学習（MLM）で、トークン列 ids から予測の対象を選び、モデルへの入力
inputs と損失 loss を求め、この順に返せ。

    対象の選択  各位置のトークンを 15 % の確率で対象に選ぶ。特別なトークン
                （special_ids のどれか）は選ばない
    置き換え    対象の 80 % を [MASK]（mask_id）に、10 % を無作為なトークンに
                置き換え、残りの 10 % はそのままにする
    損失        対象について、元のトークンを正解とする交差エントロピーを平均す
                る。対象が 1 つもなければ 0 とする

乱数は引数で与えられる。select と action は 0 以上 1 未満の一様乱数で、select が
0.15 未満のとき対象に選ぶ。action は、0 から順に [MASK]、無作為、そのまま、と割
合どおりに区切る。区切りの値そのものは、次の区間に入る。無作為なトークンは、同じ
位置の replacements の値で、元のトークンと同じこともある。

chosen は対象に選ばれた位置、masked は [MASK] になる位置、changed は、masked の
位置と、無作為なトークンに置き換わる位置とを合わせたものである。logits は、
inputs を読んだモデルの出力（softmax を通す前の値）である。

---
    ids, select, action, replacements, inputs: (batch, length)
    chosen, masked, changed: (batch, length) bool
    logits: (batch, length, vocabulary)    losses: (batch, length)
    special_ids: (specials,)    mask_id: int    loss: scalar

---
Input and loss of a masked language model

Pre-training BERT on its masked language model (MLM): from the tokens ids choose
those to be predicted, and return `inputs`, what the model reads, and `loss`, in
this order.

    choice    each token is chosen with probability 15 %; special ones (those in
              special_ids) never are
    inputs    of those chosen 80 % become [MASK] (mask_id), 10 % become a random
              token, and the other 10 % stay as they are
    loss      the mean, over those chosen, of the cross-entropy for the original
              token; 0 if none is chosen

Random numbers are given. select and action are uniform in [0, 1). A token is
chosen where select is less than 0.15. action is divided from 0 on into [MASK],
random and unchanged, in the shares stated; the value of a border belongs to the
interval after it. The random token is the one in replacements at the same
place, which may happen to be the original one.

`chosen` are the places chosen, `masked` those that become [MASK], `changed`
those of masked together with those of random tokens. logits is what the model
gives for `inputs` (before any softmax).
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - np.max(logits, axis=-1, keepdims=True)
    return shifted - np.log(np.sum(np.exp(shifted), axis=-1, keepdims=True))


def mlm_mask_loss(ids, select, action, replacements, logits, special_ids, mask_id):
    chosen = ...  # TODO 1
    masked = ...  # TODO 2
    changed = ...  # TODO 3
    inputs = ...  # TODO 4
    log_p = log_softmax(logits)
    losses = ...  # TODO 5
    loss = ...  # TODO 6
    return inputs, loss
