"""negative sampling の損失

skip-gram を negative sampling で学習する。正例の組（中心の語 centres、周囲の
語 contexts）のそれぞれに、負例の語 negatives が samples 個ずつ引いてある。

    positive       正例の得点: 入力側のベクトル centre と、周囲の語の出力側の
                   ベクトルの内積
    negative       負例の得点: centre と、負例の語の出力側のベクトルの内積
    losses         1 組ごとの損失。得点のシグモイドを、組がコーパスに現れたも
                   のである確率とみなし、正例は 1、負例は 0 を正解とする交差エ
                   ントロピーの和
    loss           losses の平均
    gradient       loss の、centre（入力側のベクトル）に関する勾配

入力側のベクトルは inputs の、出力側は outputs の行である。負例の数では割らな
い。負例に同じ語が 2 度あれば 2 度数え、正例の語と同じでも除かない。得点の絶
対値は 1000 を超えることもある。loss, gradient の順に返せ。

---
    centres, contexts, positive, losses: (batch,)
    negatives, negative: (batch, samples)
    inputs, outputs: (vocabulary, dimensions)
    loss: scalar    gradient: (batch, dimensions)

---
Loss of negative sampling

A skip-gram model is trained by negative sampling. For each positive pair (a
centre of `centres`, a word around it of `contexts`) `samples` negative words
were drawn: `negatives`.

    positive       the score of the positive pair: the inner product of
                   `centre`, the input vector, and the output vector of the
                   word around
    negative       the scores of the negative words: the inner products of
                   `centre` and the output vectors of these
    losses         the loss of each pair: take the sigmoid of a score for the
                   probability that the pair is from the corpus, and add up the
                   cross-entropies; right is 1 for the positive pair and 0 for
                   the negative ones
    loss           the mean of `losses`
    gradient       the gradient of `loss` with respect to `centre`, the input
                   vectors

Input vectors are rows of `inputs`, output vectors rows of `outputs`. Nothing
is divided by the number of negative words. One that was drawn twice counts
twice, and one that equals the positive word is not left out. Scores may be as
large as 1000 and more, of either sign. Return loss and gradient, in this
order.
"""

import numpy as np


def sigmoid(x):
    return np.exp(-np.logaddexp(0, -x))


def log_sigmoid(x):
    return -np.logaddexp(0, -x)


def negative_sampling_loss(centres, contexts, negatives, inputs, outputs):
    centre = inputs[centres]
    positive = np.sum(centre * outputs[contexts], axis=-1)  # blank
    negative = np.einsum("bd,bsd->bs", centre, outputs[negatives])  # blank
    losses = -log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=-1)  # blank
    loss = np.mean(losses)
    pull = (sigmoid(positive) - 1)[:, np.newaxis] * outputs[contexts]  # blank
    push = np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])  # blank
    gradient = (pull + push) / len(centres)
    return loss, gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, samples, vocabulary, dimensions, scale=0.8):
        centres, contexts = rng.integers(vocabulary, size=(2, batch))
        return dict(
            centres=centres,
            contexts=contexts,
            negatives=rng.integers(vocabulary, size=(batch, samples)),
            inputs=scale * rng.normal(size=(vocabulary, dimensions)),
            outputs=scale * rng.normal(size=(vocabulary, dimensions)),
        )

    # By hand: one pair with one negative word, in one dimension.
    yield dict(
        centres=np.array([0]),
        contexts=np.array([1]),
        negatives=np.array([[2]]),
        inputs=rng.uniform(0.5, 1, (3, 1)),
        outputs=np.array([[0.0], [1.5], [-0.5]]) + rng.uniform(0, 0.2, (3, 1)),
    )
    for _ in range(2):
        batch, samples, dimensions = rng.choice(range(2, 8), size=3, replace=False)
        case = draw(int(batch), int(samples), int(rng.integers(9, 14)), int(dimensions))
        # A negative word that was drawn twice, and one that is the positive word.
        case["negatives"][0, :2] = case["contexts"][0]
        case["negatives"][1, :2] = case["negatives"][1, 0]
        yield case
    # Of scores beyond a thousand the positive ones are negative, and the other way round.
    large = draw(3, 2, 5, 4)
    large["inputs"][:] = 30 * rng.uniform(0.5, 1.5, large["inputs"].shape)
    large["outputs"][:] = 30 * rng.uniform(0.5, 1.5, large["outputs"].shape)
    large["contexts"] = np.array([0, 1, 0])
    large["negatives"] = np.array([[2, 3], [4, 2], [3, 4]])
    large["outputs"][:2] *= -1
    yield large
    yield draw(4, 1, 6, 3, scale=0.2)


BORDERS = {
    "one negative word": "negatives.shape[1] == 1",
    "a negative word twice": "any(len(set(row.tolist())) < len(row) for row in negatives)",
    "a negative word that is the positive one": "np.any(negatives == contexts[:, None])",
    "a score below -1000": "np.min(np.sum(inputs[centres] * outputs[contexts], axis=1)) < -1000",
    "one pair": "len(centres) == 1",
}


def oracle(centres, contexts, negatives, inputs, outputs):
    import tensorflow as tf

    centre = tf.Variable(tf.gather(inputs, centres))
    words = tf.concat([contexts[:, None], negatives], axis=1)
    labels = tf.one_hot(tf.zeros(len(centres), tf.int32), words.shape[1], dtype=tf.float64)
    with tf.GradientTape() as tape:
        scores = tf.linalg.matvec(tf.gather(outputs, words), centre)
        losses = tf.nn.sigmoid_cross_entropy_with_logits(labels, scores)
        loss = tf.reduce_sum(losses) / len(centres)
    return loss, tape.gradient(loss, centre)


STEM = dict(
    ja="skip-gram を negative sampling で学習するときの損失 loss と、入力側のベクトル centre に関する勾配\n"
    "gradient を求める。contexts は正例の、negatives は負例の語の番号、inputs と outputs は入力側と出力側の\n"
    "ベクトルの表（1 行が 1 語）である。",
    en="The loss of a skip-gram model that is trained by negative sampling, and its gradient with respect to\n"
    "the input vectors `centre`. Positive words are `contexts`, negative ones `negatives`; `inputs` and\n"
    "`outputs` are the tables of input and output vectors, a row for each word.",
)

VARIANTS = {
    "einsum": dict(
        right="np.sum(centre * outputs[contexts], axis=-1)",
        same='np.einsum("bd,bd->b", centre, outputs[contexts])',
    ),
    "batched-product": dict(
        right='np.einsum("bd,bsd->bs", centre, outputs[negatives])',
        same="(outputs[negatives] @ centre[:, :, None])[:, :, 0]",
    ),
    "softplus": dict(
        right="-log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=-1)",
        same="np.logaddexp(0, -positive) + np.logaddexp(0, negative).sum(1)",
    ),
    "other-sigmoid": dict(
        right="(sigmoid(positive) - 1)[:, np.newaxis]",
        same="-sigmoid(-positive)[:, None]",
    ),
    "summed": dict(
        right='np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])',
        same="np.sum(sigmoid(negative)[:, :, None] * outputs[negatives], axis=1)",
    ),
}

MISTAKES = {
    "input-vectors": dict(
        right="np.sum(centre * outputs[contexts], axis=-1)",
        wrong="np.sum(centre * inputs[contexts], axis=-1)",
        ja="周囲の語にも入力側のベクトルを使っている。周囲の語には、別の表のベクトルがある。",
        en="For the word around this takes an input vector; words around have vectors in a table of their own.",
    ),
    "not-summed": dict(
        right="np.sum(centre * outputs[contexts], axis=-1)",
        wrong="centre * outputs[contexts]",
        ja="要素ごとの積のままで、内積になっていない。",
        en="This is a product element by element, not yet an inner product.",
    ),
    "over-the-batch": dict(
        right="np.sum(centre * outputs[contexts], axis=-1)",
        wrong="np.sum(centre * outputs[contexts])",
        ja="組をまたいで足している。得点は、1 組に 1 つある。",
        en="This adds over the pairs, too; each pair has a score.",
    ),
    "cosine": dict(
        right="np.sum(centre * outputs[contexts], axis=-1)",
        wrong="np.sum(centre * outputs[contexts], axis=-1) / np.linalg.norm(centre, axis=-1) / np.linalg.norm(outputs[contexts], axis=-1)",
        exam=False,
        ja="コサイン類似度になっている。ベクトルの長さでは割らない。",
        en="This is the cosine similarity; nothing is divided by lengths of vectors.",
    ),
    "negatives-by-input-vectors": dict(
        right='np.einsum("bd,bsd->bs", centre, outputs[negatives])',
        wrong='np.einsum("bd,bsd->bs", centre, inputs[negatives])',
        ja="負例の語に入力側のベクトルを使っている。",
        en="Input vectors are taken for the negative words.",
    ),
    "against-the-context": dict(
        right='np.einsum("bd,bsd->bs", centre, outputs[negatives])',
        wrong='np.einsum("bd,bsd->bs", outputs[contexts], outputs[negatives])',
        ja="周囲の語と負例の語の内積である。遠ざけたいのは、中心の語と負例の語である。",
        en="These are products of the word around with negative words; it is from the centre that these are to be kept apart.",
    ),
    "own-score-of-the-negatives": dict(
        right='np.einsum("bd,bsd->bs", centre, outputs[negatives])',
        wrong='np.einsum("bd,bsd->bs", centre, outputs[negatives]) / negatives.shape[1]',
        exam=False,
        ja="得点を負例の数で割っている。",
        en="The scores are divided by the number of negative words.",
    ),
    "negatives-as-positives": dict(
        right="log_sigmoid(-negative)",
        wrong="log_sigmoid(negative)",
        ja="負例の正解も 1 になっていて、どの語も近づけることになる。",
        en="Here 1 is right for the negative words, too, and all words are drawn together.",
    ),
    "labels-flipped": dict(
        right="-log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=-1)",
        wrong="-log_sigmoid(-positive) - np.sum(log_sigmoid(negative), axis=-1)",
        ja="正例の正解が 0、負例の正解が 1 になっている。",
        en="0 is right for the positive pair here, and 1 for the negative words.",
    ),
    "mean-of-the-negatives": dict(
        right="np.sum(log_sigmoid(-negative), axis=-1)",
        wrong="np.mean(log_sigmoid(-negative), axis=-1)",
        ja="負例の数で割っている。負例の損失は、和をとる。",
        en="This divides by the number of negative words, whose losses are added up.",
    ),
    "added-inside": dict(
        right="np.sum(log_sigmoid(-negative), axis=-1)",
        wrong="log_sigmoid(-np.sum(negative, axis=-1))",
        ja="得点を足してからシグモイドに入れている。負例ごとに別の 2 値分類である。",
        en="Scores are added before the sigmoid; each negative word is a classification of its own.",
    ),
    "likelihood": dict(
        right="-log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=-1)",
        wrong="log_sigmoid(positive) + np.sum(log_sigmoid(-negative), axis=-1)",
        ja="これは最大にする対数尤度で、損失とは符号が逆である。",
        en="This is the log-likelihood, which is to grow; a loss has the other sign.",
    ),
    "positive-only": dict(
        right="-log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=-1)",
        wrong="-log_sigmoid(positive)",
        ja="負例がない。これでは、すべての語を同じベクトルにすれば損失が 0 に近づく。",
        en="There are no negative words: the loss nears 0 if all words have one vector.",
    ),
    "log-of-the-sigmoid": dict(
        right="-log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=-1)",
        wrong="-np.log(sigmoid(positive)) - np.sum(np.log(sigmoid(-negative)), axis=-1)",
        exam=False,
        ja="得点が負で絶対値が大きいとき、シグモイドは 0 になり、その対数は −∞ になる。",
        en="Far below 0 the sigmoid is 0, and its logarithm −∞.",
    ),
    "softmax": dict(
        right="-log_sigmoid(positive) - np.sum(log_sigmoid(-negative), axis=-1)",
        wrong="np.logaddexp(positive, np.logaddexp.reduce(negative, axis=-1)) - positive",
        exam=False,
        ja="正例と負例の間の softmax（InfoNCE の形）になっている。1 語ごとに 2 値分類をする。",
        en="This is a softmax over positive and negative words, as in InfoNCE; here each word is a binary classification.",
    ),
    "no-target": dict(
        right="(sigmoid(positive) - 1)[:, np.newaxis]",
        wrong="sigmoid(positive)[:, np.newaxis]",
        ja="正解の 1 を引いていない。予測が正しいほど、勾配は 0 に近づくはずである。",
        en="The target 1 is not taken away; the better the prediction, the nearer to 0 the gradient must be.",
    ),
    "pull-sign": dict(
        right="(sigmoid(positive) - 1)[:, np.newaxis]",
        wrong="(1 - sigmoid(positive))[:, np.newaxis]",
        ja="符号が逆で、更新すると正例の語から遠ざかる。",
        en="The sign is wrong: an update would move away from the positive word.",
    ),
    "sigmoid-derivative": dict(
        right="(sigmoid(positive) - 1)[:, np.newaxis]",
        wrong="(sigmoid(positive) * (1 - sigmoid(positive)))[:, np.newaxis]",
        ja="シグモイドだけの微分である。対数の微分と掛けると、ずっと簡単になる。",
        en="This is the derivative of the sigmoid alone; together with that of the logarithm it becomes much simpler.",
    ),
    "wrong-vectors": dict(
        right=")[:, np.newaxis] * outputs[contexts]",
        wrong=")[:, np.newaxis] * centre",
        ja="centre に関する微分なので、内積の相手のベクトルが出てくる。",
        en="A derivative with respect to `centre` holds the other vector of the product.",
    ),
    "push-to-the-other-side": dict(
        right="sigmoid(negative), outputs",
        wrong="sigmoid(negative) - 1, outputs",
        ja="負例の正解は 0 である。1 を引くと、負例の語にも近づく。",
        en="For a negative word 0 is right; with 1 taken away the centre moves towards it.",
    ),
    "unweighted-push": dict(
        right='np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])',
        wrong="outputs[negatives].sum(axis=1)",
        ja="どの負例からも同じ強さで遠ざけている。得点の高い負例ほど強い。",
        en="This pushes away from all negative words alike; the higher a score, the stronger.",
    ),
    "push-sign": dict(
        right='np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])',
        wrong='-np.einsum("bs,bsd->bd", sigmoid(negative), outputs[negatives])',
        ja="符号が逆である。負例の得点が上がれば、損失も増える。",
        en="The sign is wrong: the loss grows with the score of a negative word.",
    ),
}
