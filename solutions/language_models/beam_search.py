"""ビーム探索

言語モデルで、対数確率の和が大きい列をビーム探索で求めよ。見つかった列のリスト
sequences と、その対数確率の和のリスト scores を、どちらも scores の大きい順に、
この順で返せ。

言語モデルは p で与えられる。p[n, i, j] は、直前のトークンが i のとき、列の n 番
目（0 から数える）のトークンが j である確率である。列の 0 番目の直前は start_id
で、これは列に入らない。終わりのトークン end_id を選ぶと、列はそこで終わる。列の
得点は、各トークンの確率の対数の和であり、長さでは割らない。

    はじめ    ビームには、空の列（得点 0）だけがある
    1 段      ビームの各列について、終わっていないものは 1 トークン延ばし、すべ
              ての延ばし方を候補とする。終わったものは、そのまま候補とする。候補
              のうち得点の大きいほうから width 本を、次のビームとする
    終わり    steps 段を繰り返し、最後のビームを返す。終わっていない列もある

候補が width 本に足りなければ、すべて残す。列はトークンの番号のリストで、end_id
も含む。beam は (列, 得点) の組のリスト、candidates は候補のリストである。
start_id と end_id は異なり、0 の確率はない。得点の等しい候補もない。

---
    p: (steps, vocabulary, vocabulary)    Σ_j p[n, i, j] = 1
    start_id, end_id, width, steps: int    width ≥ 1    steps ≥ 1

---
Beam search

Find, with a beam search, rows of tokens that a language model gives a large sum
of log-probabilities. Return the list of rows found, `sequences`, and that of
their sums, `scores`, in this order, both by falling scores.

The model is given by p: p[n, i, j] is the probability that token number n of a
row (counted from 0) is j if the one before it is i. Before number 0 stands
start_id, which is no part of the row. A row ends when the token end_id is
chosen. Its score is the sum of the logarithms of its tokens' probabilities, not
divided by its length.

    start        the beam holds the empty row alone, with score 0
    one round    each row of the beam that has not ended is made longer by one
                 token, and all ways to do so are candidates; one that has ended
                 is a candidate as it is. The width candidates with the largest
                 scores are the next beam
    end          after steps rounds the beam is what is returned, with rows that
                 have not ended, too

Where there are fewer candidates than width, all stay. A row is a list of token
numbers, its end_id among them. beam is a list of pairs (row, score), candidates
the list of candidates. start_id and end_id differ, no probability is 0, and no
two candidates have equal scores.
"""

import numpy as np


def beam_search(p, start_id, end_id, width, steps):
    beam = [([], 0.0)]
    for _ in range(steps):
        candidates = []
        for row, score in beam:
            last = row[-1] if row else start_id
            if last == end_id:  # blank
                candidates.append((row, score))
                continue
            for token in range(p.shape[-1]):
                gain = np.log(p[len(row), last, token])  # blank
                candidates.append(([*row, token], score + gain))  # blank
        candidates.sort(key=lambda pair: pair[1], reverse=True)  # blank
        beam = candidates[:width]  # blank
    sequences, scores = [row for row, _ in beam], [score for _, score in beam]
    return sequences, scores


# ==== grading ====


def best_rows(p, start_id, end_id, width, steps):
    """All rows there are, kept where all that they began with was kept: the beam, and the best of all."""
    import itertools

    import numpy as np

    rows = {(): 0.0}
    for tokens in itertools.product(range(p.shape[-1]), repeat=steps):
        before, score = start_id, 0.0
        for place, token in enumerate(tokens):
            score += np.log(p[place, before, token])
            rows[tokens[: place + 1]] = score
            before = token
            if token == end_id:
                break
    kept = [()]
    for step in range(1, steps + 1):
        ended = [row for row in kept if row and row[-1] == end_id]
        longer = [row for row in rows if len(row) == step and row[:-1] in kept]
        kept = sorted(ended + longer, key=rows.__getitem__, reverse=True)[:width]
    best = max(
        (row for row in rows if row),
        key=lambda row: (len(row) == steps or row[-1] == end_id, rows[row]),
    )
    return [list(row) for row in kept], [rows[row] for row in kept], list(best)


def cases(rng):
    import numpy as np

    def arguments(vocabulary, width, steps, sharpness=1.0):
        start_id, end_id = rng.permutation(vocabulary)[:2].tolist()
        powers = np.exp(sharpness * rng.normal(size=(steps, vocabulary, vocabulary)))
        p = powers / powers.sum(axis=2, keepdims=True)
        return dict(p=p, start_id=start_id, end_id=end_id, width=width, steps=steps)

    chances = rng.permutation([0.2, 0.3, 0.5])
    yield dict(p=np.array([[chances] * 3]), start_id=0, end_id=1, width=1, steps=1)
    # The best row begins with a token that is not the best, and some rows end before others.
    vocabulary = int(rng.integers(4, 6))
    while True:
        case = arguments(vocabulary, 2, 3 + int(rng.integers(2)))
        found, _, best = best_rows(**case)
        greedy = best_rows(**case | dict(width=1))[0][0]
        lengths = {len(row) for row in found}
        if found[0] == best != greedy and best[0] != greedy[0] and len(lengths) > 1:
            yield case
            break
    # A beam too narrow for the best row.
    while True:
        case = arguments(vocabulary, 2, 3 + int(rng.integers(3)), 1.5)
        found, _, best = best_rows(**case)
        if found[0] != best and len(found[1]) != len(found[0]):
            yield case
            break
    # Wider than there are tokens; everything is kept at first.
    while True:
        case = arguments(3 + int(rng.integers(3)), 6 + int(rng.integers(3)), 4)
        found, _, best = best_rows(**case)
        if len({len(row) for row in found}) > 2 and found[0] == best:
            yield case
            break
    # Greedy, and nothing ends.
    while True:
        case = arguments(vocabulary + 1, 1, 3 + int(rng.integers(2)))
        found, _, best = best_rows(**case)
        if case["end_id"] not in found[0] and len(set(found[0])) > 1:
            yield case
            break
    # Fewer rows than width.
    yield arguments(2 + int(rng.integers(3)), 20 + int(rng.integers(9)), 2)


BORDERS = {
    "one row alone": "width == 1 and steps > 1",
    "one round": "steps == 1",
    "a beam wider than the vocabulary": "width > p.shape[-1]",
    "a beam wider than there are rows": "width > p.shape[-1] ** steps",
    "a first token that is not number 0": "start_id > 0",
    "an end that is not the last number": "end_id < p.shape[-1] - 1",
}


def oracle(p, start_id, end_id, width, steps):
    sequences, scores, _ = best_rows(p, start_id, end_id, width, steps)
    return sequences, scores


STEM = dict(
    ja="言語モデル（p[n, i, j] は、直前が i のとき n 番目のトークンが j である確率）で、対数確率（自然対数）の和の\n"
    "大きい列を、ビーム探索で求める。列は start_id の次から始まり、end_id を選ぶと終わる。",
    en="With a language model, in which p[n, i, j] is the probability that token number n is j if the one\n"
    "before it is i, this finds rows of tokens with large sums of log-probabilities (natural\n"
    "logarithms) by a beam search. A row begins after start_id and ends with end_id.",
)

VARIANTS = {
    "in-row": dict(right="last == end_id", same="end_id in row"),
    "log-of-rows": dict(
        right="np.log(p[len(row), last, token])", same="np.log(p)[len(row)][last][token]"
    ),
    "joined": dict(
        right="candidates.append(([*row, token], score + gain))",
        same="candidates += [(row + [token], gain + score)]",
    ),
    "negative": dict(
        right="candidates.sort(key=lambda pair: pair[1], reverse=True)",
        same="candidates.sort(key=lambda pair: -pair[1])",
    ),
    "sorted": dict(
        right="candidates.sort(key=lambda pair: pair[1], reverse=True)",
        same="candidates = sorted(candidates, key=lambda pair: pair[1])[::-1]",
    ),
    "at-most-all": dict(
        right="candidates[:width]", same="candidates[: min(width, len(candidates))]"
    ),
}

MISTAKES = {
    "never-ended": dict(
        right="last == end_id",
        wrong="False",
        ja="終わった列まで延ばしている。end_id の後に続きはない。",
        en="Rows that have ended are made longer, too; nothing follows end_id.",
    ),
    "start-for-end": dict(
        right="last == end_id",
        wrong="last == start_id",
        ja="最初のトークンで終わっている。列が終わるのは end_id である。",
        en="This ends at the first token; what ends a row is end_id.",
    ),
    "probabilities-added": dict(
        right="np.log(p[len(row), last, token])",
        wrong="p[len(row), last, token]",
        ja="確率を足している。列の確率は積なので、足すのは対数である。足せば、長い列ほど有利になってしまう。",
        en="Probabilities are added; that of a row is a product, so logarithms add. Like this longer rows would win.",
    ),
    "sign-reversed": dict(
        right="np.log(p[len(row), last, token])",
        wrong="-np.log(p[len(row), last, token])",
        ja="負の対数を足して大きい順に残すと、最も起こりにくい列を探すことになる。",
        en="With negative logarithms, of which the largest are kept, the least likely rows are found.",
    ),
    "from-the-start": dict(
        right="p[len(row), last, token]",
        wrong="p[len(row), start_id, token]",
        ja="どの位置でも、start_id の次の確率を使っている。直前のトークンで条件づける。",
        en="This uses what follows start_id at every place; the token just before is the condition.",
    ),
    "first-table": dict(
        right="p[len(row), last, token]",
        wrong="p[0, last, token]",
        ja="どの位置でも、0 番目のトークンの確率を使っている。",
        en="This uses the probabilities of token number 0 at every place.",
    ),
    "transposed": dict(
        right="p[len(row), last, token]",
        wrong="p[len(row), token, last]",
        ja="添字が逆である。直前のトークンが先、そのトークンが後に来る。",
        en="The indices are exchanged: the token before comes first, the one after it last.",
    ),
    "binary-logarithm": dict(
        right="np.log(",
        wrong="np.log2(",
        ja="底が 2 の対数である。選ばれる列は同じだが、得点が違う。",
        en="That is the logarithm to base 2: the rows are the same, but not their scores.",
    ),
    "last-alone": dict(
        right="score + gain",
        wrong="gain",
        ja="最後のトークンの対数だけで比べている。それまでの得点を引き継ぐ。",
        en="This compares the last tokens alone; what a row had before belongs to its score.",
    ),
    "multiplied": dict(
        right="score + gain",
        wrong="score * gain",
        ja="対数を掛けている。確率の積は、対数の和になる。",
        en="Logarithms are multiplied; a product of probabilities is a sum of logarithms.",
    ),
    "mean": dict(
        right="score + gain",
        wrong="(score * len(row) + gain) / (len(row) + 1)",
        ja="長さで割った平均になっている。短い列の有利さを直す方法の一つだが、ここでは割らない。",
        en="That is a mean over the length, one way to make up for short rows' advantage; here nothing is divided.",
    ),
    "token-alone": dict(
        right="[*row, token]",
        wrong="[token]",
        ja="それまでの列が失われ、最後のトークンだけになる。",
        en="What the row had before is lost, and only its last token is left.",
    ),
    "in-front": dict(
        right="[*row, token]",
        wrong="[token, *row]",
        ja="先頭に付けている。延ばすのは後ろで、次も後ろのトークンから続ける。",
        en="The token is put in front; a row grows at its end, from which it goes on.",
    ),
    "ascending": dict(
        right="pair[1], reverse=True",
        wrong="pair[1]",
        ja="小さい順に並べると、得点の最も低い列が残る。",
        en="In ascending order the rows with the lowest scores are kept.",
    ),
    "by-tokens": dict(
        right="candidates.sort(key=lambda pair: pair[1], reverse=True)",
        wrong="candidates.sort(reverse=True)",
        ja="組のまま並べると、列の番号の大小で決まってしまう。",
        en="Sorted as pairs, it is the numbers of the tokens that decide.",
    ),
    "unsorted": dict(
        right="candidates.sort(key=lambda pair: pair[1], reverse=True)",
        wrong="candidates = list(candidates)",
        ja="並べていないので、作った順に残してしまう。",
        en="Nothing is sorted: what was made first is kept.",
    ),
    "longest-first": dict(
        right="lambda pair: pair[1]",
        wrong="lambda pair: (len(pair[0]), pair[1])",
        ja="長い列を優先している。終わった短い列も、得点だけで比べる。",
        en="Longer rows come first here; short ones that have ended compete by their scores alone.",
    ),
    "greedy": dict(
        right="candidates[:width]",
        wrong="candidates[:1]",
        ja="1 本しか残さないのは貪欲法である。初めは得点の低い列が、後で逆転することもある。",
        en="To keep one row alone is greedy: a row with a lower score at first may be ahead later.",
    ),
    "all-kept": dict(
        right="candidates[:width]",
        wrong="candidates",
        ja="すべて残すと全探索になり、列の数が長さについて指数的に増える。",
        en="Keeping all is exhaustive search: the number of rows grows exponentially with their length.",
    ),
    "last-kept": dict(
        right="candidates[:width]",
        wrong="candidates[-width:]",
        ja="後ろをとっている。得点の大きい列は前にある。",
        en="This takes the end; rows with large scores stand in front.",
    ),
    "one-too-many": dict(
        right="candidates[:width]",
        wrong="candidates[: width + 1]",
        ja="スライスの終わりは含まれない。これでは width + 1 本になる。",
        en="The end of a slice is not part of it: these are width + 1.",
    ),
}
