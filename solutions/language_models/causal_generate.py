"""言語モデルによる文の生成

与えられた GPT 型の小さな Keras モデルで、トークン列 prompt の続きを生成し、生成
したトークンの番号のリスト generated を返せ。

モデルは、長さ context 以下の列を読み、どの位置についても、次のトークンのロジッ
ト（softmax を通す前の値）を返す。与えられた関数 read は、列 ids をモデルに読ま
せて、ロジットの行列を返す。0 行目は ids[0] の次、1 行目は ids[1] の次のトークン
についてのものである。

    window    モデルが読む列。prompt に、それまでに生成したトークンをつなぐ。
              context より長ければ、その最後の context 個
    scores    次のトークンのロジット
    token     選んだ次のトークンの番号

温度 temperature が 0 のときは、ロジットが最大のトークンを選ぶ（貪欲法）。正のと
きは、温度 T のソフトマックス softmax(ロジット / T) に従う標本を、Gumbel 最大法
で選ぶ。この方法では、確率の対数（定数を足してもよい）に Gumbel 分布の雑音を足し
た値が最大になるトークンが標本になる。雑音は noise で与えられ、noise[n] を n 番
目（0 から数える）に生成するトークンに使う。

end_id を生成したら、それを generated に加えて終わる。生成しなくても、steps 個で
終わる。prompt の中の end_id では終わらない。

---
    prompt: (tokens,)    tokens ≥ 1
    steps, end_id: int    temperature: float    temperature ≥ 0
    noise: (steps, vocabulary)    scores: (vocabulary,)
    weights: list

---
Generating text with a language model

With the small Keras model given, of the kind of GPT, go on with the tokens of
`prompt`, and return the list of the numbers generated, `generated`.

The model reads at most `context` tokens and gives, for each place, the logits
(before any softmax) of the token after it. The function given, `read`, has the
model read ids and returns the matrix of logits: row 0 is about the token after
ids[0], row 1 about that after ids[1].

    window    what the model reads: prompt and the tokens generated so far, one
              after the other; if longer than context, the last context of them
    scores    the logits of the next token
    token     the number of the next token, which is chosen

At temperature 0 the token with the largest logit is chosen (greedy). At a
positive one, T, it is a sample of the softmax at temperature T, softmax(logits
/ T), drawn by the Gumbel-max method: add noise of a Gumbel distribution to the
logarithms of the probabilities (which may all be off by a constant), and the
token with the largest value is a sample. The noise is given, noise[n] for the
n-th token that is generated (counted from 0).

When end_id is generated, add it to generated and stop; else stop after `steps`
tokens. An end_id within the prompt ends nothing.
"""

import keras
import numpy as np
from keras import layers, ops


def build_model(weights):
    """A Transformer of one layer, whose places see themselves and what is before them."""
    (vocabulary, size), (context, _) = weights[0].shape, weights[1].shape
    ids = keras.Input((None,), dtype="int32")
    places = ops.cumsum(ops.ones_like(ids), axis=1) - 1
    x = layers.Embedding(vocabulary, size)(ids) + layers.Embedding(context, size)(places)
    x = x + layers.MultiHeadAttention(1, size)(x, x, use_causal_mask=True)
    model = keras.Model(ids, layers.Dense(vocabulary)(x))
    model.set_weights(weights)
    return model, context


def read(model, ids):
    """Logits (len(ids), vocabulary) of the token after each of ids."""
    return ops.convert_to_numpy(model(np.array([ids], dtype="int32"))[0])


def causal_generate(prompt, steps, temperature, noise, end_id, weights):
    model, context = build_model(weights)
    ids = [int(token) for token in prompt]
    generated = []
    for step in range(steps):
        window = ids[-context:]  # blank
        scores = read(model, window)[-1]  # blank
        if temperature > 0:
            scores = scores / temperature + noise[step]  # blank
        token = int(np.argmax(scores))  # blank
        ids.append(token)
        generated.append(token)
        if token == end_id:  # blank
            break
    return generated


# ==== grading ====

SECONDS = 30


def tiny_gpt(weights, ids):
    """The same model in NumPy: the logits of the token after the last of ids."""
    import numpy as np

    tokens, places, q, q_bias, k, k_bias, v, v_bias, out, out_bias, dense, bias = weights
    x = tokens[ids] + places[: len(ids)]
    query = x[-1] @ q[:, 0] + q_bias[0]
    keys, values = x @ k[:, 0] + k_bias[0], x @ v[:, 0] + v_bias[0]
    powers = keys @ query / np.sqrt(len(query))
    powers = np.exp(powers - powers.max())
    mixed = powers @ values / powers.sum()
    return (x[-1] + mixed @ out[0] + out_bias) @ dense + bias


def continued(prompt, steps, temperature, noise, end_id, weights):
    import numpy as np

    ids, lead = list(prompt), np.inf
    for step in range(steps):
        scores = tiny_gpt(weights, ids[-len(weights[1]) :])
        if temperature:
            scores = scores / temperature
            scores = scores - np.logaddexp.reduce(scores) + noise[step]
        second, best = np.sort(scores)[-2:]
        lead = min(lead, best - second)
        ids.append(int(np.argmax(scores)))
        if ids[-1] == end_id:
            break
    return [int(token) for token in ids[len(prompt) :]], lead


def cases(rng):
    import numpy as np

    def draw(vocabulary, size, context, length, steps, temperature, ends):
        """A text that ends, or not, as asked, varies, and hangs on no digit."""
        shapes = [(vocabulary, size), (context, size)]
        shapes += [(size, 1, size), (1, size)] * 3 + [(1, size, size), (size,)]
        shapes += [(size, vocabulary), (vocabulary,)]
        while True:
            weights = [rng.normal(size=shape) for shape in shapes]
            weights[-2] /= 2
            noise = rng.gumbel(size=(steps, vocabulary))
            prompt = rng.integers(vocabulary, size=length)
            case = dict(
                prompt=prompt, steps=steps, temperature=temperature, noise=noise, weights=weights
            )
            told, lead = continued(**case, end_id=-1)
            greedy, _ = continued(**case | dict(temperature=0.0), end_id=-1)
            short, _ = continued(
                **case | dict(weights=[weights[0], weights[1][:-1], *weights[2:]]), end_id=-1
            )
            if lead < 1e-3 or (steps > 2 and len(set(told)) < min(4, steps - 1)):
                continue
            if steps > 2 and told == greedy and temperature:
                continue
            if temperature not in (0, 1):
                others = [
                    continued(**case | dict(temperature=t), end_id=-1)[0]
                    for t in (1.0, 1 / temperature)
                ]
                if told in others or others[0] == others[1]:
                    continue
            if length + steps - 1 > context and steps > 2 and told == short:
                continue
            absent = set(range(vocabulary)) - {*told, *prompt.tolist()}
            if ends:
                place = int(rng.integers(steps // 2, steps - 1))
                end_id = told[place]
                if end_id in told[:place]:
                    continue
            elif not absent:
                continue
            else:
                end_id = min(absent)
            if ends and length > 2:
                case["prompt"][0] = end_id
                again, lead = continued(**case, end_id=end_id)
                if not steps // 3 < len(again) < steps or lead < 1e-3 or again[-1] != end_id:
                    continue
            return case | dict(end_id=int(end_id))

    vocabulary, size = (int(number) for number in np.array([9, 5]) + rng.permutation(2))
    few, more, many = (int(number) for number in rng.permutation(3))
    yield draw(3, 2, 4, 1, 1, 0.0, False)
    yield draw(vocabulary, size, 5 + few, 3 + few, 7 + more, 0.0, True)
    yield draw(vocabulary + 1, size + 1, 4 + more, 7 + many, 6 + few, 0.25, False)
    yield draw(vocabulary + 4, size, 14, 2 + more, 8 + many, 2.5, False)
    yield draw(vocabulary + 2, size + 2, 4, 3 + many, 8 + more, 1.0, True)


BORDERS = {
    "greedy": "temperature == 0 and steps > 1",
    "a temperature between 0 and 1": "0 < temperature < 1",
    "a temperature above 1": "temperature > 1",
    "a prompt longer than the context": "len(prompt) > len(weights[1])",
    "text that outgrows the context": "len(prompt) <= len(weights[1]) < len(prompt) + steps - 1",
    "text that fits into the context": "len(prompt) + steps - 1 <= len(weights[1]) and steps > 1",
    "an end within the prompt": "end_id in prompt",
    "a prompt of one token": "len(prompt) == 1",
}


def oracle(prompt, steps, temperature, noise, end_id, weights):
    generated, _ = continued(prompt, steps, temperature, noise, end_id, weights)
    return generated


STEM = dict(
    ja="GPT 型の小さな Keras モデルで、トークン列 prompt の続きを生成する。モデルは長さ context 以下の列を読む。\n"
    "read は、列をモデルに読ませ、位置ごとに次のトークンのロジットを返す。temperature が 0 なら貪欲法、正なら\n"
    "与えられた Gumbel 分布の雑音 noise を使って標本をとる。",
    en="With a small Keras model of the kind of GPT this goes on with the tokens of prompt. The model reads\n"
    "at most context tokens; read has it read some and returns, for each place, the logits of the token\n"
    "after it. Temperature 0 is greedy; otherwise noise, of a Gumbel distribution, is used to sample.",
)

VARIANTS = {
    "counted": dict(right="ids[-context:]", same="ids[max(len(ids) - context, 0) :]"),
    "by-length": dict(
        right="read(model, window)[-1]", same="read(model, window)[len(window) - 1, :]"
    ),
    "log-probabilities": dict(
        right="scores / temperature + noise[step]",
        same="np.log(np.exp(scores / temperature) / np.sum(np.exp(scores / temperature))) + noise[step]",
    ),
    "scaled": dict(
        right="scores / temperature + noise[step]",
        same="scores + temperature * noise[len(generated)]",
    ),
    "sorted": dict(right="int(np.argmax(scores))", same="int(np.argsort(scores)[-1])"),
    "last-of-generated": dict(right="token == end_id", same="generated[-1] == end_id"),
}

MISTAKES = {
    "no-window": dict(
        right="ids[-context:]",
        wrong="ids",
        ja="列が context を超えると、位置の埋め込みの表に行がない。",
        en="Once the text is longer than context, the table of positions has no row for it.",
    ),
    "first-ones": dict(
        right="ids[-context:]",
        wrong="ids[:context]",
        ja="先頭を残している。列が長くなると、新しいトークンが 1 つも読まれない。",
        en="This keeps the start: once the text is long, no new token is read at all.",
    ),
    "generated-alone": dict(
        right="ids[-context:]",
        wrong="(generated or ids)[-context:]",
        ja="生成を始めると prompt が読まれなくなる。続きは、prompt も読んで決める。",
        en="Once something is generated the prompt is no longer read; it belongs to what is gone on with.",
    ),
    "last-alone": dict(
        right="ids[-context:]",
        wrong="ids[-1:]",
        ja="最後のトークンしか読ませていない。RNN と違い、このモデルは前の状態を覚えていない。",
        en="Only the last token is read; unlike an RNN this model remembers no state.",
    ),
    "prompt-alone": dict(
        right="ids[-context:]",
        wrong="[int(token) for token in prompt][-context:]",
        ja="毎回 prompt だけを読ませている。生成したトークンも入力に加わる（自己回帰）。",
        en="The prompt alone is read each time; what was generated joins the input (autoregression).",
    ),
    "first-row": dict(
        right="read(model, window)[-1]",
        wrong="read(model, window)[0]",
        ja="先頭のトークンの次のロジットである。続きは、最後の位置の出力で決める。",
        en="That is about the token after the first; what comes next is told at the last place.",
    ),
    "all-rows-summed": dict(
        right="read(model, window)[-1]",
        wrong="np.mean(read(model, window), axis=0)",
        ja="すべての位置を平均している。ほかの位置は、すでに分かっているトークンを予測している。",
        en="This is a mean over all places; the others predict tokens that are already known.",
    ),
    "every-place": dict(
        right="read(model, window)[-1]",
        wrong="read(model, window)",
        ja="すべての位置のロジットを使っている。続きを予測するのは 1 つの位置である。",
        en="These are the logits of every place; one of them is about what comes next.",
    ),
    "step-as-place": dict(
        right="read(model, window)[-1]",
        wrong="read(model, window)[min(step, len(window) - 1)]",
        ja="何番目に生成するかを、位置として使っている。位置は prompt の先頭から数える。",
        en="The number of the token generated is taken for a place; places are counted from the prompt's start.",
    ),
    "no-noise": dict(
        right="scores / temperature + noise[step]",
        wrong="scores / temperature",
        ja="雑音がない。温度で割るだけでは、最大のトークンは変わらない。",
        en="Without noise the largest stays the largest, whatever it is divided by.",
    ),
    "no-temperature": dict(
        right="scores / temperature + noise[step]",
        wrong="scores + noise[step]",
        ja="温度が効かず、どの温度でも温度 1 の標本になる。雑音まで温度で割っても同じである。",
        en="The temperature has no effect: samples are those of temperature 1, as they would be with the noise divided, too.",
    ),
    "multiplied": dict(
        right="scores / temperature",
        wrong="scores * temperature",
        ja="温度を掛けている。温度が高いほど、分布は平らにならなければならない。",
        en="The temperature is multiplied; the higher it is, the flatter the distribution has to be.",
    ),
    "noise-subtracted": dict(
        right="+ noise[step]",
        wrong="- noise[step]",
        ja="Gumbel 分布は左右対称でない。引くと、別の分布の標本になる。",
        en="A Gumbel distribution is not symmetric: subtracted, it gives samples of another one.",
    ),
    "same-noise": dict(
        right="noise[step]",
        wrong="noise[0]",
        ja="毎回同じ雑音を使うと、標本が独立でなくなる。",
        en="With the same noise each time samples are not independent.",
    ),
    "on-probabilities": dict(
        right="scores / temperature + noise[step]",
        wrong="np.exp(scores / temperature) / np.sum(np.exp(scores / temperature)) + noise[step]",
        ja="確率そのものに雑音を足している。確率は 1 以下なので雑音に埋もれる。足すのは、対数に対してである。",
        en="Noise is added to probabilities, which are at most 1 and drown in it; it belongs to their logarithms.",
    ),
    "least-likely": dict(
        right="np.argmax(scores)",
        wrong="np.argmin(scores)",
        ja="最小のトークンを選んでいる。",
        en="This chooses the token with the smallest value.",
    ),
    "second-best": dict(
        right="np.argmax(scores)",
        wrong="np.argsort(scores)[-2]",
        ja="2 番目に大きいトークンを選んでいる。",
        en="This chooses the second largest.",
        exam=False,
    ),
    "never-again": dict(
        right="np.argmax(scores)",
        wrong="np.argmax(np.where(np.isin(np.arange(len(scores)), ids), -np.inf, scores))",
        ja="一度出たトークンを除いている。繰り返しを避ける工夫の一つだが、ここでは使わない。",
        en="Tokens that occurred are left out, one way to avoid repetition, which is not used here.",
        exam=False,
    ),
    "never-ends": dict(
        right="token == end_id",
        wrong="False",
        ja="end_id を生成しても続けている。",
        en="This goes on after end_id.",
    ),
    "end-of-prompt": dict(
        right="token == end_id",
        wrong="end_id in ids",
        ja="prompt の中の end_id でも終わってしまう。",
        en="An end_id within the prompt ends it, too.",
    ),
    "ends-at-others": dict(
        right="token == end_id",
        wrong="token != end_id",
        ja="条件が逆で、end_id でないトークンで終わる。",
        en="The condition is reversed: it ends at what is not end_id.",
    ),
}
