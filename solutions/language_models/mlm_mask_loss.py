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
    chosen = (select < 0.15) & ~np.isin(ids, special_ids)  # blank
    masked = chosen & (action < 0.8)  # blank
    changed = chosen & (action < 0.9)  # blank
    inputs = np.where(masked, mask_id, np.where(changed, replacements, ids))  # blank
    log_p = log_softmax(logits)
    losses = -np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]  # blank
    loss = np.sum(losses * chosen) / max(np.sum(chosen), 1)  # blank
    return inputs, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    yield dict(
        ids=np.array([[3, 5, 4, 2]]),
        select=np.array([[0.1, 0.1, 0.05, 0.1]]),
        action=np.array([[0.3, 0.05, 0.85, 0.95]]),
        replacements=np.array([[4, 2, 2, 4]]),
        logits=np.log([[[1.0, 1, 1, 1, 1, 3], [1, 1, 2, 1, 1, 2], [1, 1, 1, 1, 2, 2], [1] * 6]]),
        special_ids=np.array([0, 1, 3]),
        mask_id=1,
    )
    for extra in range(2):
        batch, length, vocabulary = (
            int(n) for n in rng.permutation([0, 1, 2]) + np.array([2, 11, 19]) + extra
        )
        numbers = rng.permutation(vocabulary)
        specials = int(rng.integers(4, 7))
        special_ids, words = numbers[:specials], numbers[specials:]
        ids = rng.choice(words, size=(batch, length))
        ids[:, 0] = special_ids[0]
        ids[0, -2:] = special_ids[2]
        ids[1, -1] = special_ids[1]
        ids[1, 1] = special_ids[3]
        select = rng.uniform(0.16, 1, size=(batch, length))
        action = rng.uniform(0, 1, size=(batch, length))
        replacements = rng.choice(words, size=(batch, length))
        # What is drawn for these places shows every rule, each at another number of places.
        places = rng.permutation(np.arange(2, length - 2))
        select[0, places[:6]] = rng.uniform(0, 0.14, size=6)
        action[0, places[:6]] = [0.3, 0.7, 0.8, 0.85, 0.9, 0.97]
        select[0, places[6]] = 0.15
        action[0, places[6]] = 0.4
        select[1, places[:2]] = 0.05
        action[1, places[:2]] = [0.78, 0.87]
        replacements[0, places[2:4]] = (ids[0, places[2:4]] + 1) % vocabulary
        replacements[1, places[1]] = ids[1, places[1]]
        select[:2, 0] = select[0, -1] = select[1, -1] = select[1, 1] = 0.01
        action[:2, 0] = action[0, -1] = action[1, -1] = [0.2, 0.82][extra]
        action[1, 1] = 0.85
        logits = rng.normal(0, 2, size=(batch, length, vocabulary)) + 50 * extra
        yield dict(
            ids=ids,
            select=select,
            action=action,
            replacements=replacements,
            logits=logits,
            special_ids=special_ids,
            mask_id=int(special_ids[3]),
        )
    for some in (True, False):
        length = int(rng.integers(3, 6))
        select = rng.uniform(0.2, 1, size=(1, length))
        if some:
            select[0, int(rng.integers(length))] = 0.1
        yield dict(
            ids=rng.integers(3, 7, size=(1, length)),
            select=select,
            action=rng.uniform(0, 1, size=(1, length)),
            replacements=rng.integers(3, 7, size=(1, length)),
            logits=rng.normal(size=(1, length, 7)),
            special_ids=np.array([0, 2]),
            mask_id=2,
        )


BORDERS = {
    "a single token is chosen": "np.sum((select < 0.15) & ~np.isin(ids, special_ids)) == 1",
    "nothing is chosen": "np.all((select >= 0.15) | np.isin(ids, special_ids))",
    "a special token whose number would choose it": "np.any((select < 0.15) & np.isin(ids, special_ids))",
    "select at its border": "np.any((select == 0.15) & ~np.isin(ids, special_ids))",
    "action at the border of random": "np.any((select < 0.15) & (action == 0.8))",
    "action at the border of unchanged": "np.any((select < 0.15) & (action == 0.9))",
    "a replacement that is the original": "np.any((select < 0.15) & (action > 0.8) & (action < 0.9) & (replacements == ids))",
    "special tokens that are not the first numbers": "np.max(special_ids) >= len(special_ids)",
}


def oracle(ids, select, action, replacements, logits, special_ids, mask_id):
    import keras
    import numpy as np

    inputs, weights = ids.copy(), np.zeros(ids.shape)
    for place in np.ndindex(*ids.shape):
        if ids[place] in special_ids or select[place] >= 0.15:
            continue
        weights[place] = 1
        if action[place] < 0.8:
            inputs[place] = mask_id
        elif action[place] < 0.9:
            inputs[place] = replacements[place]
    loss = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, reduction="mean_with_sample_weight"
    )
    return inputs, loss(ids, logits, sample_weight=weights)


STEM = dict(
    ja="BERT の事前学習（MLM）で、予測の対象を選び、モデルへの入力 inputs と損失 loss を求める。select と\n"
    "action は一様乱数、replacements は無作為なトークン、special_ids は特別なトークンの番号である。",
    en="Pre-training BERT on its masked language model: this chooses what is to be predicted and computes\n"
    "the model's input and the loss. select and action are uniform random numbers, replacements random\n"
    "tokens, and special_ids the numbers of the special tokens.",
)

VARIANTS = {
    "all-differ": dict(
        right="~np.isin(ids, special_ids)",
        same="np.all(ids[:, :, None] != special_ids, axis=-1)",
    ),
    "tenths": dict(right="chosen & (action < 0.8)", same="np.where(chosen, action, 1) < 0.8"),
    "nine-tenths": dict(right="action < 0.9", same="1 - action > 0.1"),
    "chosen-among": dict(
        right="np.where(masked, mask_id, np.where(changed, replacements, ids))",
        same="np.select([masked, changed], [mask_id, replacements], ids)",
    ),
    "one-hot": dict(
        right="-np.take_along_axis(log_p, ids[:, :, None], axis=-1)[:, :, 0]",
        same="-np.sum(log_p * np.eye(log_p.shape[-1])[ids], axis=-1)",
    ),
    "picked": dict(
        right="np.sum(losses * chosen) / max(np.sum(chosen), 1)",
        same="np.mean(losses[chosen]) if np.any(chosen) else 0.0",
    ),
}

MISTAKES = {
    "specials-chosen": dict(
        right="(select < 0.15) & ~np.isin(ids, special_ids)",
        wrong="select < 0.15",
        ja="[CLS] や [SEP]、[PAD] まで対象になる。位置の決まったトークンを当てても、何も学べない。",
        en="[CLS], [SEP] and [PAD] are chosen, too; nothing is learned by guessing tokens whose places are fixed.",
    ),
    "mask-alone-excluded": dict(
        right="~np.isin(ids, special_ids)",
        wrong="(ids != mask_id)",
        ja="除くのは [MASK] だけではない。特別なトークンはどれも対象にしない。",
        en="It is not [MASK] alone that is left out: no special token is to be chosen.",
    ),
    "first-numbers": dict(
        right="~np.isin(ids, special_ids)",
        wrong="(ids >= len(special_ids))",
        ja="特別なトークンの番号が 0 から並ぶとは限らない。",
        en="The numbers of the special tokens need not be the first ones.",
    ),
    "the-others-chosen": dict(
        right="select < 0.15",
        wrong="select > 0.15",
        ja="85 % を選んでいる。文脈がほとんど残らず、隠した語を当てる手がかりがない。",
        en="This chooses 85 %: hardly any context is left to tell the hidden words from.",
    ),
    "border-chosen": dict(
        right="select < 0.15",
        wrong="select <= 0.15",
        ja="0.15 ちょうどは対象に入らない。",
        en="Exactly 0.15 is not chosen.",
    ),
    "all-masked": dict(
        right="chosen & (action < 0.8)",
        wrong="chosen",
        ja="対象をすべて [MASK] にしている。[MASK] の現れない下流のタスクと、入力がずれる。",
        en="All that are chosen become [MASK], which makes inputs differ from those of later tasks, where there is none.",
    ),
    "masked-everywhere": dict(
        right="chosen & (action < 0.8)",
        wrong="action < 0.8",
        ja="選ばれていないトークンまで隠している。80 % は、選ばれた 15 % のうちの割合である。",
        en="Tokens that were not chosen are hidden, too; the 80 % are a share of the chosen 15 %.",
    ),
    "mask-at-border": dict(
        right="action < 0.8",
        wrong="action <= 0.8",
        ja="0.8 ちょうどは次の区間に入り、[MASK] にはならない。",
        en="Exactly 0.8 belongs to the interval after, and does not become [MASK].",
    ),
    "masked-last": dict(
        right="action < 0.8",
        wrong="action >= 0.2",
        ja="割合は 80 % だが、区切る順が違う。0 に近いほうから [MASK] にする。",
        en="The share is 80 %, but not the order: [MASK] has the interval that starts at 0.",
    ),
    "changed-everywhere": dict(
        right="chosen & (action < 0.9)",
        wrong="action < 0.9",
        ja="選ばれていないトークンまで置き換えている。その位置では損失を計算しないので、雑音になるだけである。",
        en="Tokens that were not chosen are replaced, too; without a loss there, that is mere noise.",
    ),
    "none-unchanged": dict(
        right="chosen & (action < 0.9)",
        wrong="chosen",
        ja="残りの 20 % をすべて置き換えている。半分はそのままにして、正しい語も読ませる。",
        en="All of the other 20 % are replaced; half of them are to stay, so that the true word is read at times.",
    ),
    "border-changed": dict(
        right="action < 0.9",
        wrong="action <= 0.9",
        ja="0.9 ちょうどは次の区間に入り、そのままになる。",
        en="Exactly 0.9 belongs to the interval after, and stays as it is.",
    ),
    "mask-overwritten": dict(
        right="np.where(masked, mask_id, np.where(changed, replacements, ids))",
        wrong="np.where(changed, replacements, np.where(masked, mask_id, ids))",
        ja="無作為なトークンが [MASK] を上書きしている。changed は masked を含む。",
        en="Random tokens overwrite [MASK]: the places of changed include those of masked.",
    ),
    "no-random": dict(
        right="np.where(changed, replacements, ids)",
        wrong="ids",
        ja="無作為な置き換えがない。読んだ語が正しいとは限らないから、モデルはどの位置でも文脈を見るようになる。",
        en="No token is replaced at random; it is because a word may be false that the model looks at the context everywhere.",
    ),
    "masked-exchanged": dict(
        right="np.where(masked, mask_id, np.where(changed, replacements, ids))",
        wrong="np.where(masked, ids, np.where(changed, replacements, mask_id))",
        ja="[MASK] にする位置と、そのままにする位置が逆である。選ばれなかった語がすべて隠れる。",
        en="[MASK] and what stays are exchanged: all the words that were not chosen are hidden.",
    ),
    "own-input": dict(
        right="ids[:, :, None], axis=-1",
        wrong="inputs[:, :, None], axis=-1",
        ja="入力の [MASK] などを正解にしている。当てるのは、置き換える前のトークンである。",
        en="The truth here is the input with its [MASK]; what is to be found is the token that was there before.",
    ),
    "likelihood": dict(
        right="-np.take_along_axis",
        wrong="np.take_along_axis",
        ja="符号が逆である。対数尤度なので、当たるほど大きくなる。",
        en="The sign is reversed: this is the log-likelihood, which grows as guesses get better.",
    ),
    "logits-for-log-p": dict(
        right="(log_p, ids",
        wrong="(logits, ids",
        ja="ロジットは、まだ確率の対数ではない。和が 1 になるように正規化したものを使う。",
        en="Logits are not yet logarithms of probabilities, which have to sum to 1.",
    ),
    "unweighted-mean": dict(
        right="np.sum(losses * chosen) / max(np.sum(chosen), 1)",
        wrong="np.mean(losses * chosen)",
        ja="全トークンの数で割っている。対象の少ない文ほど、損失が小さく見える。",
        en="This divides by the number of all tokens: the fewer are chosen, the smaller the loss looks.",
    ),
    "all-tokens": dict(
        right="np.sum(losses * chosen) / max(np.sum(chosen), 1)",
        wrong="np.mean(losses)",
        ja="すべてのトークンの損失になっている。入力から写せる語の損失は計算しない。",
        en="This is the loss of all tokens; those that can be copied from the input do not count.",
    ),
    "hidden-alone": dict(
        right="np.sum(losses * chosen) / max(np.sum(chosen), 1)",
        wrong="np.sum(losses * (inputs == mask_id)) / max(np.sum(inputs == mask_id), 1)",
        ja="[MASK] の位置しか数えていない。置き換えた語と、そのままの語も予測の対象である。",
        en="Only places of [MASK] count here; tokens that were replaced or left as they are have to be predicted, too.",
    ),
    "changed-alone": dict(
        right="np.sum(losses * chosen) / max(np.sum(chosen), 1)",
        wrong="np.sum(losses * (inputs != ids)) / max(np.sum(inputs != ids), 1)",
        ja="変わった位置しか数えていない。そのままにした語も予測の対象である。",
        en="Only places that changed count here; tokens left as they are have to be predicted, too.",
    ),
    "mean-of-means": dict(
        right="np.sum(losses * chosen) / max(np.sum(chosen), 1)",
        wrong="np.mean(np.sum(losses * chosen, axis=1) / np.maximum(np.sum(chosen, axis=1), 1))",
        ja="文ごとの平均を平均している。対象の少ない文のトークンほど、重くなってしまう。",
        en="This averages the means of the sentences: tokens weigh more where fewer are chosen.",
    ),
    "summed": dict(
        right="/ max(np.sum(chosen), 1)",
        wrong="/ len(ids)",
        ja="割るのは文の数ではなく、対象のトークンの数である。",
        en="One divides by the number of chosen tokens, not by that of sentences.",
    ),
    "nothing-over-nothing": dict(
        right="max(np.sum(chosen), 1)",
        wrong="np.sum(chosen)",
        ja="対象が 1 つもないと 0/0 になり、nan が出る。",
        en="Where nothing is chosen 0/0 makes nan.",
    ),
}
