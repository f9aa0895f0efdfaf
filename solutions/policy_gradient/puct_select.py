"""PUCT による手の選択

AlphaGo の木探索を、根で 1 手だけ選ぶところについて行え。シミュレーションごとに
手を 1 つ選び、その先の評価を加える。これを evaluations の行の数だけ繰り返し、選
んだ手 chosen と、探索のあとで手を打つ確率 policy とを、この順に返せ。

    visits       手ごとの訪問回数
    totals       手ごとの、これまでに得た評価の和
    mean         評価の平均 Q。まだ訪れていない手では 0
    bonus        事前確率 prior と定数 c とに比例し、根の訪問回数（全部の手の訪
                 問回数の和）の平方根に比例し、その手の訪問回数に 1 を足したもの
                 に反比例する値 U
    evaluations  [k, a] は、k 回目のシミュレーションで手 a を選んだときの評価。
                 手番の側から見た値である
    policy       訪問回数の 1 / temperature 乗に比例する確率

選ぶのは、Q と U の和が最大の手である。等しければ番号の小さいほうをとる。

---
    prior, visits, totals, mean, bonus, policy: (moves,)
    evaluations: (simulations, moves)    chosen: (simulations,)
    c, temperature: scalar               simulations ≥ 1

---
Choosing moves by PUCT

Do AlphaGo's tree search for the choice of one move, at the root. In each
simulation one move is chosen, and what comes after it is evaluated. Do so once
for each row of `evaluations`, and return the moves that were chosen, `chosen`,
and `policy`, the probabilities of playing each move after the search, in this
order.

    visits       how often each move was visited
    totals       the sum of the evaluations that each move has got
    mean         Q, the mean of the evaluations; 0 for a move not visited yet
    bonus        U, which is proportional to the prior probability and to the
                 constant c, proportional to the square root of the visits of
                 the root (the sum of those of all moves), and inversely
                 proportional to one plus the visits of the move
    evaluations  [k, a] is what comes of move a if simulation k chooses it, as
                 seen by the side to move
    policy       probabilities proportional to the visits to the power of
                 1 / temperature

The move with the greatest sum of Q and U is chosen; of equal ones the first.
"""

import numpy as np


def puct_search(prior, evaluations, c, temperature):
    visits, totals = np.zeros(len(prior)), np.zeros(len(prior))
    chosen = np.zeros(len(evaluations), dtype=int)
    for k, evaluation in enumerate(evaluations):
        mean = totals / np.maximum(visits, 1)  # blank
        bonus = c * prior * np.sqrt(np.sum(visits)) / (1 + visits)  # blank
        move = np.argmax(mean + bonus)  # blank
        visits[move] += 1
        totals[move] += evaluation[move]  # blank
        chosen[k] = move
    powers = visits ** (1 / temperature)  # blank
    policy = powers / np.sum(powers)
    return chosen, policy


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(simulations, moves, c, temperature, level=0.0):
        prior = rng.permutation(np.arange(1, moves + 1)) + rng.uniform(0, 0.3, size=moves)
        noise = rng.uniform(-0.8, 0.8, size=(simulations, moves))
        own = rng.uniform(-0.2, 0.2, size=moves)
        return dict(
            prior=prior / prior.sum(),
            evaluations=np.clip(level + own + noise, -1, 1),
            c=c,
            temperature=temperature,
        )

    first = float(rng.choice([-1.0, 1.0]))
    yield dict(
        prior=np.array([0.25, 0.75]),
        evaluations=np.array([[first, -first], [-0.5, 0.5], [0.5, -0.5]]),
        c=2.0,
        temperature=1.0,
    )
    simulations = int(rng.integers(30, 50))
    moves, few = (int(size) for size in rng.choice(range(4, 9), size=2, replace=False))
    yield draw(simulations, moves, float(rng.uniform(1, 2)), 1.0)
    yield draw(simulations + 10, few, float(rng.uniform(0.3, 0.6)), 0.5)
    # All moves are bad: one that was not visited counts as 0, which is better.
    yield draw(simulations, moves, 0.25, 2.0, level=-0.6)
    yield draw(simulations, few, float(rng.uniform(4, 6)), 0.25, level=0.4)
    # Nothing tells the moves apart but what was found.
    equal = draw(simulations, few, 1.5, 1.0)
    yield equal | dict(prior=np.full(few, 1 / few))
    yield draw(1, moves, 1.0, 1.0)
    yield draw(3, 1, 1.0, 0.5)


BORDERS = {
    "one simulation": "len(evaluations) == 1",
    "one move": "len(prior) == 1",
    "fewer simulations than moves": "len(evaluations) < len(prior)",
    "equal priors": "len(prior) > 1 and np.all(prior == prior[0])",
    "evaluations that are mostly negative": "evaluations.size > 20 and np.mean(evaluations) < -0.3",
    "a temperature below 1": "temperature < 1 and len(prior) > 1",
    "a temperature above 1": "temperature > 1",
    "a constant below 1": "c < 1",
}


def oracle(prior, evaluations, c, temperature):
    """Lists of evaluations, and logarithms for the powers."""
    import math

    import numpy as np

    found = [[] for _ in prior]
    chosen = []
    for row in evaluations.tolist():
        wide = math.sqrt(len(chosen)) * c
        score = [
            (math.fsum(own) / len(own) if own else 0.0) + wide * share / (len(own) + 1)
            for own, share in zip(found, prior.tolist(), strict=True)
        ]
        # Rounding must not decide between moves that are equal.
        move = next(a for a, s in enumerate(score) if s >= max(score) - 1e-12)
        found[move].append(row[move])
        chosen.append(move)
    heated = np.array([math.log(len(own)) / temperature if own else -math.inf for own in found])
    powers = np.exp(heated - heated.max())
    return np.array(chosen), powers / powers.sum()


def plot(case, outputs):
    """The visits of each move as they grow, and the policy that comes of them beside the prior."""
    import numpy as np
    from matplotlib.figure import Figure

    prior, chosen = case["prior"], outputs["chosen"]
    moves = np.arange(len(prior))
    figure = Figure(figsize=(9, 4), layout="constrained")
    left, right = figure.subplots(1, 2)
    for move in moves:
        left.step(np.arange(1, len(chosen) + 1), np.cumsum(chosen == move), label=f"{move}")
    left.set(xlabel="simulation", ylabel="visits")
    left.legend(title="move")
    right.bar(moves - 0.2, prior, width=0.4, label="prior")
    right.bar(moves + 0.2, outputs["policy"], width=0.4, label="policy")
    right.set(xlabel="move", xticks=moves)
    right.legend()
    return figure


STEM = dict(
    ja="AlphaGo の木探索で、根の手を PUCT で選ぶ。prior は事前確率、evaluations は k 回目に手 a を選んだ\n"
    "ときの評価である。Q は評価の平均（まだ訪れていない手では 0）で、最後に、訪問回数の\n"
    "1 / temperature 乗に比例する確率を求める。",
    en="In AlphaGo's tree search, PUCT chooses moves at the root. `prior` are prior probabilities, and\n"
    "`evaluations` says what comes of each move in each simulation. Q is the mean of the\n"
    "evaluations (0 for a move not visited yet). In the end there are probabilities proportional\n"
    "to the visits to the power of 1 / temperature.",
)

VARIANTS = {
    "divide-where": dict(
        right="totals / np.maximum(visits, 1)",
        same="np.divide(totals, visits, out=np.zeros(len(prior)), where=visits > 0)",
    ),
    "root-apart": dict(
        right="c * prior * np.sqrt(np.sum(visits)) / (1 + visits)",
        same="c * prior / (visits + 1) * k**0.5",
    ),
    "one-argmax": dict(right="np.argmax(mean + bonus)", same="int(np.argmax(bonus + mean))"),
    "from-the-array": dict(right="evaluation[move]", same="evaluations[k, move]"),
    "power": dict(right="visits ** (1 / temperature)", same="np.power(visits, temperature**-1)"),
}

MISTAKES = {
    "smoothed": dict(
        right="totals / np.maximum(visits, 1)",
        wrong="totals / (visits + 1)",
        ja="訪れた手でも 1 回多く割っている。平均が 0 に寄る。",
        en="Moves that were visited are divided by one more, which draws the mean towards 0.",
    ),
    "zero-by-zero": dict(
        right="totals / np.maximum(visits, 1)",
        wrong="totals / visits",
        ja="まだ訪れていない手では 0 を 0 で割り、nan になる。",
        en="For a move not visited yet, 0 is divided by 0, which is nan.",
    ),
    "sum": dict(
        right="totals / np.maximum(visits, 1)",
        wrong="totals + 0",
        ja="評価の和のままで、よく訪れた手ほど大きくなる。",
        en="That is the sum, which grows the more a move is visited.",
    ),
    "by-the-root": dict(
        right="totals / np.maximum(visits, 1)",
        wrong="totals / max(np.sum(visits), 1)",
        ja="根の訪問回数で割っている。平均は、その手の訪問についてとる。",
        en="This divides by the visits of the root; the mean is over those of the move.",
    ),
    "no-root": dict(
        right="c * prior * np.sqrt(np.sum(visits)) / (1 + visits)",
        wrong="c * prior / (1 + visits)",
        ja="根の訪問回数が入っていない。長く探索しても、訪れない手の優先度が上がらない。",
        en="The root's visits are missing: however long one searches, neglected moves gain nothing.",
    ),
    "not-plus-one": dict(
        right="/ (1 + visits)",
        wrong="/ np.maximum(visits, 1)",
        ja="訪問が 0 回と 1 回とで同じ値になる。1 を足すと、1 回目から減る。",
        en="Visited once or never, it is the same; with one added, the first visit lowers it.",
    ),
    "square-root-missing": dict(
        right="np.sqrt(np.sum(visits))",
        wrong="np.sum(visits)",
        ja="平方根がない。探索が進んでも、よい手に絞られない。",
        en="The square root is missing, and the search never narrows down to good moves.",
    ),
    "own-root": dict(
        right="np.sqrt(np.sum(visits))",
        wrong="np.sqrt(visits)",
        ja="その手の訪問回数の平方根になっている。根の訪問回数は全部の手の和である。",
        en="That is the root of the move's own visits; those of the root are the sum of all.",
    ),
    "ucb1": dict(
        right="c * prior * np.sqrt(np.sum(visits)) / (1 + visits)",
        wrong="c * prior * np.sqrt(np.log(np.sum(visits) + 1) / (1 + visits))",
        ja="UCB1 の形である。PUCT では、訪問回数そのもので割る。",
        en="That is how UCB1 does it; in PUCT it is the visits themselves that divide.",
    ),
    "no-prior": dict(
        right="c * prior * np.sqrt",
        wrong="c * np.sqrt",
        ja="方策ネットワークの事前確率が入っていない。",
        en="The prior of the policy network is missing.",
    ),
    "no-constant": dict(
        right="c * prior * np.sqrt",
        wrong="prior * np.sqrt",
        ja="定数 c が抜けている。",
        en="The constant c is missing.",
    ),
    "greedy": dict(
        right="np.argmax(mean + bonus)",
        wrong="np.argmax(mean)",
        ja="Q だけで選び、探索をしていない。",
        en="This goes by Q alone and never explores.",
    ),
    "bonus-alone": dict(
        right="np.argmax(mean + bonus)",
        wrong="np.argmax(bonus)",
        ja="U だけで選び、見つけた評価を使っていない。",
        en="This goes by U alone; what was found is not used.",
    ),
    "least": dict(
        right="np.argmax(mean + bonus)",
        wrong="np.argmin(mean + bonus)",
        ja="最も小さい手を選んでいる。評価は手番の側から見た値である。",
        en="This chooses the least; evaluations are as seen by the side to move.",
    ),
    "replaced": dict(
        right="totals[move] += evaluation[move]",
        wrong="totals[move] = evaluation[move]",
        ja="最後の評価だけが残る。",
        en="The last evaluation is all that stays.",
    ),
    "other-side": dict(
        right="totals[move] += evaluation[move]",
        wrong="totals[move] -= evaluation[move]",
        ja="符号を変えている。評価はもう手番の側から見た値である。",
        en="This changes the sign; the evaluations are seen by the side to move already.",
    ),
    "all-moves": dict(
        right="totals[move] += evaluation[move]",
        wrong="totals += evaluation",
        ja="選ばなかった手の評価まで加えている。",
        en="Moves that were not chosen get their evaluations, too.",
    ),
    "best-evaluation": dict(
        right="totals[move] += evaluation[move]",
        wrong="totals[move] += np.max(evaluation)",
        ja="選んだ手の評価ではなく、最大の評価を加えている。",
        en="The greatest evaluation is added, not that of the move chosen.",
    ),
    "not-heated": dict(
        right="visits ** (1 / temperature)",
        wrong="visits + 0",
        ja="温度が入っていない。",
        en="The temperature is missing.",
    ),
    "not-inverted": dict(
        right="visits ** (1 / temperature)",
        wrong="visits**temperature",
        ja="温度の逆数になっていない。低い温度ほど、最も訪れた手に集中する。",
        en="The temperature is not inverted; the lower it is, the more the most visited move gets.",
    ),
    "softmax": dict(
        right="visits ** (1 / temperature)",
        wrong="np.exp((visits - np.max(visits)) / temperature)",
        ja="訪問回数の softmax になっている。べき乗に比例させる。",
        en="That is a softmax of the visits; wanted are their powers.",
    ),
    "by-value": dict(
        right="visits ** (1 / temperature)",
        wrong="(mean - np.min(mean) + 1) ** (1 / temperature)",
        ja="評価の平均を使っている。平均は訪問が少ないと不確かなので、手は訪問回数で選ぶ。",
        en="This uses mean evaluations, which are uncertain after few visits; it is visits that count.",
    ),
}
