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
    training_input = np.concatenate([start, target[:, :-1]], axis=1)  # blank
    free_input = np.concatenate([start, predicted[:, :-1]], axis=1)  # blank
    return training_input, free_input, target, predicted


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, steps, start_id):
        ids = rng.permuted(np.tile(np.arange(3, 3 + 2 * steps), (batch, 1)), axis=1)
        ends = np.full((batch, 1), 2)
        target, predicted = np.hstack([ids[:, : steps - 1], ends]), ids[:, steps:]
        return dict(target=target, predicted=predicted, start_id=start_id)

    yield draw(1, 3, int(rng.integers(2)))
    for start_id in rng.permutation([0, 1]).tolist():
        batch, steps = (2 + rng.choice(6, size=2, replace=False)).tolist()
        yield draw(batch, steps + 2, start_id)
    yield draw(batch, 1, 1)
    # Some of its own words are right, and <s> and </s> are among them.
    case = draw(steps, batch + 3, 0)
    case["predicted"][:, 1] = case["target"][:, 1]
    case["predicted"][0, 0], case["predicted"][1, 0] = 0, 2
    yield case


BORDERS = {
    "a single step": "target.shape[1] == 1",
    "a sign of the beginning that is 0": "start_id == 0",
    "one that is not": "start_id == 1",
    "own words that are right, and others": "target.shape[1] > 1 and 0 < np.mean(target[:, :-1] == predicted[:, :-1]) < 1",
    "signs among its own words": "np.any(predicted[:, :-1] == start_id) and np.any(predicted[:, :-1] == 2)",
}


def oracle(target, predicted, start_id):
    """Run step by step, as a decoder does: a word comes out, and is fed at the next step."""
    import tensorflow as tf

    batch, steps = target.shape
    fed = []
    for words in (target, predicted):
        word = tf.fill([batch], tf.constant(start_id, tf.int64))
        inputs = tf.TensorArray(tf.int64, size=steps)
        for t in range(steps):
            inputs = inputs.write(t, word)
            word = tf.gather(tf.cast(words, tf.int64), t, axis=1)
        fed.append(tf.transpose(inputs.stack()))
    return *fed, target, predicted


STEM = dict(
    ja="デコーダに入力する単語 ID の列を、学習のとき（teacher forcing）と推論のときについて求める。target は正解の文、\n"
    "predicted はデコーダが時刻ごとに自分で選んだ語、start_id は <s> の ID である。\n"
    "\n"
    "    target, predicted, training_input, free_input: (batch, steps)",
    en="The word ids that a decoder is fed in training (by teacher forcing) and in inference. `target` holds the\n"
    "right sentences, `predicted` the words that the decoder chose itself, one a step; start_id is the id of\n"
    "<s>.\n"
    "\n"
    "    target, predicted, training_input, free_input: (batch, steps)",
)

VARIANTS = {
    "insert": dict(
        right="np.concatenate([start, target[:, :-1]], axis=1)",
        same="np.insert(target, 0, start_id, axis=1)[:, :-1]",
    ),
    "hstack": dict(
        right="np.concatenate([start, predicted[:, :-1]], axis=1)",
        same="np.hstack([start, predicted])[:, : predicted.shape[1]]",
    ),
}

MISTAKES = {
    "left-shifted": dict(
        right="[start, target[:, :-1]]",
        wrong="[target[:, 1:], start]",
        ja="左へずらすと、入力は予測すべき語の次の語になる。まだ生成していない語は読めない。",
        en="Shifted left, the input is the word after the one to predict: a word not yet produced.",
    ),
    "first-word-dropped": dict(
        right="target[:, :-1]",
        wrong="target[:, 1:]",
        ja="落とすのは末尾の列。先頭の語を落とすと、2 番目の時刻から先が 1 語ずつ早まる。",
        en="The column to drop is the last; without the first word all later ones come a step "
        "early.",
    ),
    "not-shifted": dict(
        right="np.concatenate([start, target[:, :-1]], axis=1)",
        wrong="target",
        ja="予測すべき語そのものを入力している。写すだけで正解でき、推論のときには使えない。",
        en="The input is the very word to predict: copying it is enough, and at inference there "
        "is none.",
    ),
    "not-cut": dict(
        right="target[:, :-1]",
        wrong="target",
        ja="文末記号の次に予測する語はないので、文末記号は入力しない。これでは 1 時刻長い。",
        en="Nothing is predicted after the sign of the end, so it is never fed; this is a step "
        "longer.",
    ),
    "no-start": dict(
        right="np.concatenate([start, target[:, :-1]], axis=1)",
        wrong="np.roll(target, 1, axis=1)",
        ja="回転させると、先頭に来るのは <s> でなく文末記号である。",
        en="Rolled round, it begins with the sign of the end instead of <s>.",
    ),
    "two-late": dict(
        right="[start, target[:, :-1]]",
        wrong="[start, start, target[:, :-2]]",
        ja="ずらすのは 1 時刻だけ。2 時刻ずらすと、すぐ前の語を見ずに予測することになる。",
        en="The shift is by one step; by two, a word is predicted without seeing the one before "
        "it.",
    ),
    "overwritten": dict(
        right="training_input = np.concatenate([start, target[:, :-1]], axis=1)",
        wrong="training_input = target; training_input[:] = np.hstack([start, target[:, :-1]])",
        ja="正解の文そのものを書き換えている。これでは、損失を求めるときに予測すべき語が残っていない。",
        en="This overwrites the right sentences: when the loss is computed, the words to predict are gone.",
    ),
    "own-words-in-training": dict(
        right="target[:, :-1]",
        wrong="predicted[:, :-1]",
        ja="自分の出力を入力するのは推論のとき。学習では正解を入力し、途中の誤りを引きずらせない。",
        en="Its own words are fed in inference; in training the right ones keep it from going "
        "astray.",
    ),
    "right-words-in-inference": dict(
        right="predicted[:, :-1]",
        wrong="target[:, :-1]",
        ja="推論のときに正解はない。入力できるのは自分で選んだ語だけで、この差が露出バイアスを生む。",
        en="Inference has no right words, only its own: the difference is known as exposure bias.",
    ),
    "not-fed-back": dict(
        right="np.concatenate([start, predicted[:, :-1]], axis=1)",
        wrong="predicted",
        ja="自分で選んだ語を入力できるのは、選んだ次の時刻から。",
        en="A word chosen at a step can be fed from the next step on, not at its own.",
    ),
    "start-repeated": dict(
        right="np.concatenate([start, predicted[:, :-1]], axis=1)",
        wrong="np.repeat(start, predicted.shape[1], axis=1)",
        ja="<s> を入力するのは最初の時刻だけ。その後は、直前に選んだ語を入力する。",
        en="<s> is fed at the first step only; after it comes the word chosen just before.",
    ),
}
