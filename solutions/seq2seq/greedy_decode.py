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
        h, scores = step(word, h, kernel, recurrent_kernel, output_kernel)  # blank
        word = int(np.argmax(scores))  # blank
        words.append(word)
        if word == end_id:  # blank
            break
    return words, h


# ==== grading ====


def free_run(case, forget=False, stuck=False):
    """Words of max_steps steps without stopping, and the least lead of a word over the second."""
    import numpy as np

    word, words, lead, first = case["start_id"], [], np.inf, case["h"]
    h = first
    for _ in range(case["max_steps"]):
        read = case["kernel"][case["start_id"] if stuck else word]
        h = np.tanh(read + (first if forget else h) @ case["recurrent_kernel"])
        scores = h @ case["output_kernel"]
        second, best = np.sort(scores)[-2:]
        word, lead = int(np.argmax(scores)), min(lead, best - second)
        words.append(word)
    return words, lead


def shows(case, ends, starts):
    """Whether the sentence ends as wanted, has <s> or not, varies, and needs the state and the last word."""
    words, lead = free_run(case)
    end = words.index(case["end_id"]) if case["end_id"] in words else None
    said = words if end is None else words[: end + 1]
    if lead < 0.05 or (case["start_id"] in said[1:-1]) != starts or case["start_id"] == said[-1]:
        return False
    if ends == "at once":
        return end == 0
    if (end is not None) != ends or (ends and not 2 <= end < case["max_steps"] - 1):
        return False
    others = free_run(case, forget=True)[0], free_run(case, stuck=True)[0]
    return len(set(said)) > 1 and all(other[: len(said)] != said for other in others)


def cases(rng):
    def draw(units, vocabulary, max_steps, ends, starts):
        start_id, end_id = rng.choice(vocabulary, size=2, replace=False).tolist()
        while True:
            case = dict(
                h=rng.uniform(0.4, 0.9, units) * rng.choice([-1, 1], units),
                kernel=rng.normal(size=(vocabulary, units)),
                recurrent_kernel=rng.normal(size=(units, units)) / units**0.5,
                output_kernel=rng.normal(size=(units, vocabulary)),
                start_id=start_id,
                end_id=end_id,
                max_steps=max_steps,
            )
            if shows(case, ends, starts):
                return case

    yield draw(1, 3, 5, True, False)
    for ends, starts in [(False, True), (True, False), (True, True), ("at once", False)]:
        units = int(rng.integers(2, 6))
        vocabulary = units + int(rng.integers(3, 5))
        yield draw(units, vocabulary, int(rng.integers(6, 10)), ends, starts)
    yield draw(units, vocabulary, 6, False, False) | {"max_steps": 1}


BORDERS = {
    "a single step": "max_steps == 1",
    "an end at the first step": "np.argmax(np.tanh(kernel[start_id] + h @ recurrent_kernel) @ output_kernel) == end_id",
    "several words": "len(kernel) > 4 and max_steps > 4",
}


def oracle(h, kernel, recurrent_kernel, output_kernel, start_id, end_id, max_steps):
    """Keras reads the whole sentence so far anew for each word: no state is carried here."""
    import keras
    import numpy as np

    vocabulary, units = kernel.shape
    rnn = keras.layers.SimpleRNN(units, use_bias=False)
    dense = keras.layers.Dense(vocabulary, use_bias=False)
    rnn.build((1, None, vocabulary))
    dense.build((1, units))
    rnn.set_weights([kernel, recurrent_kernel])
    dense.set_weights([output_kernel])
    sentence = [start_id]
    while len(sentence) <= max_steps and sentence[-1] != end_id:
        last = rnn(np.eye(vocabulary)[sentence][np.newaxis], initial_state=h[np.newaxis])
        sentence.append(int(keras.ops.argmax(dense(last)[0])))
    return sentence[1:], last[0]


STEM = dict(
    ja="デコーダに最初に <s> を入力し、貪欲法で文を生成する。h はエンコーダの最後の状態、words は選んだ語の ID のリスト\n"
    "（</s> も含む）である。step は、語を 1 つ読み、読んだあとの状態と全語彙のスコアを返す。",
    en="A decoder is fed <s> first and writes a sentence by greedy search. h is the encoder's last state, `words`\n"
    "the list of the ids of the words chosen, </s> included. step reads one word and returns the state after it\n"
    "and the scores of the whole vocabulary.",
)

VARIANTS = {
    "sorted": dict(right="int(np.argmax(scores))", same="int(np.argsort(scores)[-1])"),
    "softmax-first": dict(
        right="np.argmax(scores)",
        same="np.argmax(np.exp(scores) / np.sum(np.exp(scores)))",
    ),
    "last-of-words": dict(right="word == end_id", same="words[-1] == end_id"),
}

MISTAKES = {
    "state-not-carried": dict(
        right="h, scores = step",
        wrong="_, scores = step",
        ja="更新した状態を捨てている。毎時刻、エンコーダの最後の状態からやり直すことになる。",
        en="The new state is thrown away: every step starts again from the encoder's last state.",
    ),
    "state-reset": dict(
        right="step(word, h,",
        wrong="step(word, np.zeros_like(h),",
        ja="状態を毎回 0 に戻すと、エンコーダが伝えた文の意味も、生成した語の履歴も消える。",
        en="A state of zeros at every step loses what the encoder said and what was written so "
        "far.",
    ),
    "start-again": dict(
        right="step(word,",
        wrong="step(start_id,",
        ja="毎時刻 <s> を読ませている。2 番目の時刻からは、直前に選んだ語を読む。",
        en="This reads <s> at every step; from the second on it is the word chosen just before.",
    ),
    "least-likely": dict(
        right="np.argmax",
        wrong="np.argmin",
        ja="スコアが最も低い語を選んでいる。",
        en="This chooses the word with the lowest score.",
    ),
    "second-best": dict(
        right="int(np.argmax(scores))",
        wrong="int(np.argsort(scores)[-2])",
        ja="昇順に並べたときの後ろから 2 番目は、2 番目に高いスコアの語である。",
        en="In ascending order the last but one is the word with the second highest score.",
    ),
    "state-as-scores": dict(
        right="np.argmax(scores)",
        wrong="np.argmax(h)",
        ja="状態の成分の番号は単語 ID ではない。語彙の大きさのスコアから選ぶ。",
        en="The place of a component of the state is no word's id; choose among the scores.",
    ),
    "magnitude": dict(
        right="np.argmax(scores)",
        wrong="np.argmax(np.abs(scores))",
        ja="大きな負のスコアは、ありそうにない語を表す。絶対値で比べてはならない。",
        en="A large negative score marks an unlikely word; scores are not compared by magnitude.",
    ),
    "no-stop": dict(
        right="word == end_id",
        wrong="len(words) == max_steps",
        ja="文末記号を選んでも止まらず、上限まで書き続ける。",
        en="It does not stop at the sign of the end, but writes on to the limit.",
    ),
    "end-dropped": dict(
        right="break",
        wrong="words.pop()\n            break",
        ja="ここでは </s> も words に含める。",
        en="Here </s> is one of the words returned.",
    ),
    "never-the-start": dict(
        right="np.argmax(scores)",
        wrong="np.argmax(np.where(np.arange(len(scores)) == start_id, -np.inf, scores))",
        ja="<s> を候補から除いている。貪欲法は、全語彙からスコアの最も高い語を選ぶ。",
        en="<s> is left out; greedy search takes the highest score of the whole vocabulary.",
    ),
    "stops-at-the-start-sign": dict(
        right="word == end_id",
        wrong="word in (start_id, end_id)",
        ja="<s> でも止めている。文の終わりを表すのは </s> だけである。",
        en="This stops at <s>, too; it is </s> alone that ends a sentence.",
    ),
    "condition-reversed": dict(
        right="word == end_id",
        wrong="word != end_id",
        ja="条件が逆で、文末記号でない語を選ぶとそこで終わる。",
        en="The condition is reversed: it stops at any word that is not the sign of the end.",
    ),
}
