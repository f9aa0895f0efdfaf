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
    predictions = logits[:, :-1]  # blank
    targets = ids[:, 1:]  # blank
    counted = targets != pad_id  # blank
    log_p = log_softmax(predictions)
    picked = np.take_along_axis(log_p, targets[:, :, None], axis=-1)[:, :, 0]
    losses = -picked * counted  # blank
    loss = np.sum(losses) / np.sum(counted)  # blank
    return losses, loss


# ==== grading ====


def cases(rng):
    import numpy as np

    probabilities = rng.permutation([1.0, 2, 5])
    logits = np.log([[probabilities, rng.permutation([1.0, 4, 5])]])
    first, second = rng.permutation(2).tolist()
    yield dict(ids=np.array([[first, second]]), logits=logits, pad_id=2)
    for extra in range(3):
        batch, length, vocabulary = rng.permutation([0, 1, 2]) + np.array([2, 5, 8]) + extra
        pad_id = int(rng.integers(1, vocabulary)) if extra else 0
        words = np.delete(np.arange(vocabulary), pad_id)
        ids = rng.choice(words, size=(batch, length))
        ids[0, 2:] = pad_id
        if extra:
            ids[-1, 0] = 0  # a word like any other
        if extra == 1:
            ids[1] = pad_id  # a sentence of padding alone
        if extra == 2:
            ids[1, 1:] = pad_id  # one token, nothing to predict
        logits = rng.normal(0, 2, size=(batch, length, vocabulary))
        logits[-1] += 1000 * (extra == 1)
        yield dict(ids=ids, logits=logits, pad_id=pad_id)


BORDERS = {
    "padding": "np.any(ids[:, 1:] == pad_id)",
    "a sentence without padding": "np.all(ids[-1] != pad_id)",
    "a sentence of padding alone": "np.any(np.all(ids == pad_id, axis=1))",
    "a sentence of one token": "np.any((ids[:, 0] != pad_id) & np.all(ids[:, 1:] == pad_id, axis=1))",
    "padding that is not number 0": "pad_id != 0 and np.any(ids == pad_id) and np.any(ids == 0)",
    "sentences of different lengths": "len(set(np.sum(ids != pad_id, axis=1).tolist())) > 1",
}


def oracle(ids, logits, pad_id):
    import keras
    import numpy as np

    truth = np.roll(ids, -1, axis=1)
    weights = np.not_equal(truth, pad_id).astype(float)
    weights[:, -1] = 0
    each = keras.losses.SparseCategoricalCrossentropy(from_logits=True, reduction=None)
    mean = keras.losses.SparseCategoricalCrossentropy(
        from_logits=True, reduction="mean_with_sample_weight"
    )
    losses = each(truth, logits, sample_weight=weights)
    return losses[:, :-1], mean(truth, logits, sample_weight=weights)


STEM = dict(
    ja="GPT のように次のトークンを予測する言語モデルの損失を、トークン列 ids (batch, length) と、それを読んだ\n"
    "モデルの出力 logits (batch, length, vocabulary) から求める。文の後ろには番号 pad_id の [PAD] を詰めてある。",
    en="From tokens ids, (batch, length), and what a model gave for them, logits, (batch, length,\n"
    "vocabulary), this computes the loss of a language model that predicts the next token, as GPT does.\n"
    "Sentences are filled up at their ends with [PAD], of number pad_id.",
)

VARIANTS = {
    "counted-length": dict(right="logits[:, :-1]", same="logits[:, : ids.shape[1] - 1, :]"),
    "deleted": dict(right="ids[:, 1:]", same="np.delete(ids, 0, axis=1)"),
    "opposite": dict(right="targets != pad_id", same="~(targets == pad_id)"),
    "where": dict(right="-picked * counted", same="np.where(counted, -picked, 0)"),
    "mean-of-counted": dict(
        right="np.sum(losses) / np.sum(counted)", same="np.mean(losses[counted])"
    ),
}

MISTAKES = {
    "unshifted": dict(
        edits=[
            dict(right="logits[:, :-1]", wrong="logits[:, 1:]"),
        ],
        ja="読んだばかりのトークン自身を当てさせている。答えは入力にあるので、写すだけで済む。",
        en="The model is asked for the token it has just read: the answer stands in its input, to be copied.",
    ),
    "whole": dict(
        edits=[
            dict(right="logits[:, :-1]", wrong="logits"),
            dict(right="ids[:, 1:]", wrong="ids"),
        ],
        ja="ずらさずに、全部の位置で同じ位置のトークンを正解にしている。長さも 1 つ長い。",
        en="Nothing is shifted: each place has its own token as the truth, and there is one place too many.",
    ),
    "last-kept": dict(
        right="logits[:, :-1]",
        wrong="logits",
        ja="最後の位置には正解がないのに残してあり、正解と長さが合わない。",
        en="The last place is kept, though it has no truth, and lengths differ.",
        exam=False,
    ),
    "sentences-cut": dict(
        right="logits[:, :-1]",
        wrong="logits[:-1]",
        ja="バッチの軸で切っていて、最後の文が抜ける。ずらすのは位置の軸である。",
        en="This cuts the axis of the batch and loses the last sentence; it is places that are shifted.",
    ),
    "own-token": dict(
        right="ids[:, 1:]",
        wrong="ids[:, :-1]",
        ja="正解がずれていない。位置 t の出力で当てるのは、位置 t + 1 のトークンである。",
        en="The truth is not shifted: from place t one predicts the token at t + 1.",
    ),
    "by-two": dict(
        edits=[
            dict(right="logits[:, :-1]", wrong="logits[:, :-2]"),
            dict(right="ids[:, 1:]", wrong="ids[:, 2:]"),
        ],
        ja="2 つ先を当てている。因果マスクはいまの位置まで見せるので、ずらすのは 1 つでよい。",
        en="This predicts two places ahead; a causal mask shows the present place, so one is enough.",
    ),
    "rolled": dict(
        right="ids[:, 1:]",
        wrong="np.roll(ids, 1, axis=1)[:, :-1]",
        ja="逆の向きにずれていて、1 つ前のトークンを当てさせている。",
        en="This is shifted the other way: the model is asked for the token before.",
    ),
    "input-padding": dict(
        right="targets != pad_id",
        wrong="ids[:, :-1] != pad_id",
        ja="入力が [PAD] かどうかを見ている。文の最後のトークンの次は [PAD] で、その予測まで数えてしまう。",
        en="This looks at the input; after the last token of a sentence comes [PAD], and predicting that would count.",
    ),
    "padding-counted": dict(
        right="targets != pad_id",
        wrong="np.ones(targets.shape, bool)",
        ja="[PAD] の予測まで数えている。短い文が多いと、[PAD] を当てるだけで損失が下がる。",
        en="Predictions of [PAD] count, too: where sentences are short, guessing [PAD] alone lowers the loss.",
    ),
    "zero-is-padding": dict(
        right="targets != pad_id",
        wrong="targets != 0",
        ja="[PAD] の番号が 0 とは限らない。",
        en="The number of [PAD] need not be 0.",
    ),
    "padding-alone": dict(
        right="targets != pad_id",
        wrong="targets == pad_id",
        ja="逆に、[PAD] だけを数えている。",
        en="The other way round: only [PAD] counts here.",
    ),
    "likelihood": dict(
        right="-picked * counted",
        wrong="picked * counted",
        ja="符号が逆である。対数尤度は大きいほどよいので、損失では負にする。",
        en="The sign is reversed: of a log-likelihood more is better, and a loss is its negative.",
    ),
    "not-masked": dict(
        right="-picked * counted",
        wrong="-picked",
        ja="数えない位置の損失が残り、和に入ってしまう。",
        en="Places that do not count keep a loss, which goes into the sum.",
    ),
    "probability": dict(
        right="-picked * counted",
        wrong="(1 - np.exp(picked)) * counted",
        ja="確率を 1 から引いただけで、対数がない。交差エントロピーは、正解の確率が 0 に近いと限りなく大きくなる。",
        en="The probability is taken from 1, without a logarithm; cross-entropy grows without bound as it gets near 0.",
    ),
    "all-places": dict(
        right="np.sum(losses) / np.sum(counted)",
        wrong="np.mean(losses)",
        ja="数えない位置の数でも割っている。[PAD] が多いほど、損失が小さく見える。",
        en="This divides by places that do not count, too: the more padding, the smaller the loss looks.",
    ),
    "by-sentences": dict(
        right="/ np.sum(counted)",
        wrong="/ len(ids)",
        ja="文の数で割ると、長い文ほど損失が大きくなる。",
        en="Divided by the number of sentences the loss is larger where these are longer.",
    ),
    "mean-of-means": dict(
        right="np.sum(losses) / np.sum(counted)",
        wrong="np.mean(np.sum(losses, axis=1) / np.maximum(np.sum(counted, axis=1), 1))",
        ja="文ごとの平均を平均している。短い文のトークンほど重くなる。",
        en="This averages the means of sentences: a token weighs more in a short one.",
    ),
}
