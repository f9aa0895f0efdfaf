"""価値反復

凍った湖（FrozenLake）の最適な状態価値 v と、最適な行動価値 q とを価値反復で求め
よ。v, q の順に返せ。

湖は文字列のリスト lake で、S と F は氷、H は穴、G はゴールである。マスには左上
から行ごとに番号を付け、これを状態とする。行動は 4 つの向きである。氷の上では滑
るので、選んだ向きに動く確率は success で、それと直角な 2 つの向きには残りの確率
が半分ずつ割り当てられる。湖の外へは出ず、その場にとどまる。

    rewards        入ったマスによる報酬。順にゴール、穴、氷のもの
    probability    マスと行動ごとの、次のマスの確率
    pay            次のマスごとの、そこに入るときの報酬
    ended          終端（穴かゴール）かどうか
    future         次のマスごとの、入るときの報酬に、割引率 gamma で割り引いたそ
                   の先の価値を加えたもの

v は 0 から始め、SWEEPS 回更新する。終端のマスからは何も得られないので、v も q
も 0 とする。probability には、終端のマスから動くときの確率も入っている。

---
    lake: rows × columns        rewards: (3,)    success, gamma: scalar
    probability: (states, actions, states)       states = rows · columns
    pay, ended, future, v: (states,)             q: (states, actions)

---
Value iteration

Find by value iteration the optimal state values v of a frozen lake (FrozenLake)
and the optimal action values q. Return v and q, in this order.

The lake is a list of strings: S and F are ice, H is a hole, G the goal. Cells
are numbered row by row from the upper left one; they are the states. An action
is one of four directions. Ice is slippery: one moves in the chosen direction
with the probability `success`, and in each of the two at right angles to it
with half of the rest. Nobody leaves the lake: one stays where one is.

    rewards        for entering the goal, a hole, ice, in this order
    probability    for each cell and action, those of the next cells
    pay            for each next cell, the reward for entering it
    ended          whether a cell is terminal (a hole or the goal)
    future         for each next cell, the reward for entering it and what it is
                   worth from there on, discounted by `gamma`

v begins as 0 and is updated SWEEPS times. Nothing is to be had from a terminal
cell: its v and q are 0. `probability` has the moves from terminal cells, too.
"""

import numpy as np

MOVES = ((0, -1), (1, 0), (0, 1), (-1, 0))  # left, down, right, up
SWEEPS = 500


def transitions(lake, success):
    """Probabilities of the next cells: (states, actions, states)."""
    rows, columns = len(lake), len(lake[0])
    probability = np.zeros((rows * columns, len(MOVES), rows * columns))
    for state, action in np.ndindex(probability.shape[:2]):
        row, column = divmod(state, columns)
        for turn, share in ((0, success), (1, (1 - success) / 2), (-1, (1 - success) / 2)):
            down, right = MOVES[(action + turn) % len(MOVES)]
            below = min(max(row + down, 0), rows - 1)
            beside = min(max(column + right, 0), columns - 1)
            probability[state, action, below * columns + beside] += share
    return probability


def value_iteration(lake, rewards, success, gamma):
    cells = np.array(list("".join(lake)))
    goal, hole, ice = rewards
    pay = np.select([cells == "G", cells == "H"], [goal, hole], ice)
    ended = (cells == "G") | (cells == "H")
    probability = transitions(lake, success)
    v = np.zeros(len(cells))
    for _ in range(SWEEPS):
        future = pay + gamma * v  # blank
        q = np.where(ended[:, None], 0.0, probability @ future)  # blank
        v = np.max(q, axis=1)  # blank
    return v, q


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(rows, columns, success, gamma, rewards):
        letters = rng.choice(["F", "F", "F", "H"], size=rows * columns)
        letters[0] = "S"
        # A hole, the goal and ice in the middle of whatever there is.
        letters[[-1, *rng.choice(range(1, len(letters) - 1), size=2, replace=False)]] = list("FHG")
        lake = ["".join(row) for row in letters.reshape(rows, columns)]
        return dict(lake=lake, rewards=np.array(rewards), success=success, gamma=gamma)

    yield dict(lake=["SG"], rewards=np.array([1.0, 0.0, 0.0]), success=1.0, gamma=0.5)
    yield dict(lake=["SFHG"], rewards=np.array([5.0, -1.0, -0.25]), success=0.5, gamma=0.5)
    rows, columns = (int(size) for size in rng.choice(range(2, 5), size=2, replace=False))
    paid = [float(rng.uniform(3, 6)), -float(rng.uniform(1, 2)), -float(rng.uniform(0.1, 0.2))]
    yield draw(rows, columns, float(rng.uniform(0.5, 0.9)), float(rng.uniform(0.6, 0.9)), paid)
    yield draw(columns + 1, rows, 1 / 3, 0.95, [1.0, 0.0, 0.0])
    yield draw(columns, rows + 1, 1.0, 0.9, paid)
    yield draw(rows, columns, float(rng.uniform(0.6, 0.9)), 0.0, paid)
    # Being paid for every step, one would rather not arrive.
    yield draw(columns, rows, 0.8, 0.7, [0.1, -3.0, float(rng.uniform(0.5, 1))])


BORDERS = {
    "one row": "len(lake) == 1",
    "more rows than columns": "len(lake) > len(lake[0])",
    "more columns than rows": "len(lake) < len(lake[0]) and len(lake) > 1",
    "no slipping": "success == 1",
    "all three directions alike": "abs(success - 1 / 3) < 1e-9",
    "a hole that costs": "rewards[1] < 0 and 'H' in ''.join(lake)",
    "ice that costs": "rewards[2] < 0",
    "ice that pays": "rewards[2] > 0",
    "nothing ahead counts": "gamma == 0",
}


def oracle(lake, rewards, success, gamma):
    """Policy iteration: the values of a policy are the solution of linear equations."""
    import numpy as np
    import tensorflow as tf

    rows, columns = len(lake), len(lake[0])

    def shift(size, by):
        """One step along an axis; at its border one stays."""
        return np.eye(size)[np.clip(np.arange(size) + by, 0, size - 1)]

    across = [np.kron(np.eye(rows), shift(columns, by)) for by in (-1, 1)]
    along = [np.kron(shift(rows, by), np.eye(columns)) for by in (-1, 1)]
    moves = [across[0], along[1], across[1], along[0]]
    text = "".join(lake)
    inside = np.array([letter in "SF" for letter in text])
    pay = np.array([rewards["GHF".index(letter.replace("S", "F"))] for letter in text])
    chances = np.stack(
        [
            inside[:, None]
            * (success * moves[a] + (1 - success) * (moves[a - 1] + moves[a - 3]) / 2)
            for a in range(4)
        ],
        axis=1,
    )
    policy = np.zeros(len(text), dtype=int)
    states = np.arange(len(text))
    for _ in range(100):
        own = chances[states, policy]
        left = tf.eye(len(text), dtype="float64") - gamma * own * inside
        v = tf.linalg.solve(left, (own @ pay)[:, None]).numpy()[:, 0]
        q = chances @ (pay + gamma * inside * v)
        better = q.max(axis=1) > q[states, policy] + 1e-12
        if not better.any():
            return v, q
        policy = np.where(better, q.argmax(axis=1), policy)
    raise ArithmeticError("the policy goes on changing")


def plot(case, outputs):
    """The values of the cells, with an arrow for the best action of each."""
    import numpy as np
    from matplotlib.figure import Figure

    lake = case["lake"]
    figure = Figure(layout="constrained")
    axes = figure.subplots()
    image = axes.imshow(np.reshape(outputs["v"], (len(lake), len(lake[0]))), cmap="viridis")
    figure.colorbar(image, label="v")
    best = np.reshape(np.argmax(outputs["q"], axis=1), (len(lake), len(lake[0])))
    for (row, column), action in np.ndenumerate(best):
        letter = lake[row][column]
        mark = letter if letter in "HG" else f"{letter} {'←↓→↑'[action]}"
        dark = dict(facecolor="black", alpha=0.5, edgecolor="none")
        axes.text(column, row, mark, ha="center", va="center", color="white", bbox=dark)
    axes.set(xticks=[], yticks=[])
    return figure


STEM = dict(
    ja="滑る氷の湖（S と F は氷、H は穴、G はゴール）で、最適な状態価値 v と行動価値 q を価値反復で\n"
    "求める。probability は、マスと行動ごとの次のマスの確率、pay はマスに入るときの報酬、ended は\n"
    "終端かどうか、gamma は割引率である。終端のマスの価値は 0 とする。\n\n"
    "    probability: (states, actions, states)    pay, ended, v: (states,)",
    en="On a lake of slippery ice (S and F are ice, H a hole, G the goal) value iteration finds the\n"
    "optimal state values v and action values q. `probability` has those of the next cells for\n"
    "each cell and action, `pay` the rewards for entering a cell, `ended` says which cells are\n"
    "terminal, and `gamma` is the discount rate. Terminal cells are worth 0.\n\n"
    "    probability: (states, actions, states)    pay, ended, v: (states,)",
)

VARIANTS = {
    "in-one-array": dict(right="pay + gamma * v", same="np.add(pay, np.multiply(v, gamma))"),
    "einsum": dict(
        right="np.where(ended[:, None], 0.0, probability @ future)",
        same='np.einsum("san,n,s->sa", probability, future, ~ended)',
    ),
    "multiplied": dict(
        right="np.where(ended[:, None], 0.0, probability @ future)",
        same="(probability @ future) * (1 - ended[:, None])",
    ),
    "method": dict(right="np.max(q, axis=1)", same="q.max(-1)"),
}

MISTAKES = {
    "reward-discounted": dict(
        right="pay + gamma * v",
        wrong="gamma * (pay + v)",
        ja="入るときの報酬まで割り引いている。割り引くのは、その先の価値である。",
        en="The reward for entering is discounted, too; it is what lies beyond that is.",
    ),
    "not-discounted": dict(
        right="pay + gamma * v",
        wrong="pay + v",
        ja="割引率が抜けている。遠いゴールも近いゴールも同じ価値になる。",
        en="The discount rate is missing: a goal far away is worth as much as one close by.",
    ),
    "no-reward": dict(
        right="pay + gamma * v",
        wrong="gamma * v",
        ja="報酬がどこからも入らず、価値は 0 のままである。",
        en="No reward ever comes in, and all values stay 0.",
    ),
    "reward-only": dict(
        right="pay + gamma * v",
        wrong="pay",
        ja="すぐに得る報酬だけで、その先の価値がない。",
        en="That is the immediate reward alone, without what lies beyond.",
    ),
    "convex": dict(
        right="pay + gamma * v",
        wrong="(1 - gamma) * pay + gamma * v",
        ja="報酬に 1 − γ を掛けると、平均をとることになる。価値は割引された和である。",
        en="With 1 − γ times the reward this is an average; values are discounted sums.",
    ),
    "terminals-go-on": dict(
        right="np.where(ended[:, None], 0.0, probability @ future)",
        wrong="probability @ future",
        ja="穴やゴールからも動き続け、報酬を何度も得ている。終端の先には何もない。",
        en="This moves on from holes and the goal and is paid again; nothing comes after an end.",
    ),
    "arrival-not-paid": dict(
        right="np.where(ended[:, None], 0.0, probability @ future)",
        wrong="probability @ np.where(ended, 0.0, future)",
        ja="終端に入るときの報酬まで消している。0 とするのは、終端から先の価値である。",
        en="The reward for entering a terminal cell is lost; it is what comes after it that is 0.",
    ),
    "mask-along-actions": dict(
        right="np.where(ended[:, None], 0.0, probability @ future)",
        wrong="np.where(ended, 0.0, probability @ future)",
        ja="マスの軸が行動の軸と重なっている。マスク用の軸が 1 つ足りない。",
        en="The axis of the cells meets that of the actions; the mask lacks an axis.",
    ),
    "exchanged": dict(
        right="np.where(ended[:, None], 0.0, probability @ future)",
        wrong="np.where(ended[:, None], probability @ future, 0.0)",
        ja="終端とそれ以外とが逆である。",
        en="Terminal cells and the others are exchanged.",
    ),
    "likeliest-cell": dict(
        right="probability @ future",
        wrong="future[np.argmax(probability, axis=2)]",
        ja="最もありそうなマスだけを見ている。滑った先の価値も、確率で重みづけて入れる。",
        en="This looks at the likeliest next cell; where one slips to counts, too, by its probability.",
    ),
    "best-outcome": dict(
        right="probability @ future",
        wrong="np.max(np.where(probability > 0, future, -np.inf), axis=2)",
        ja="どこへ滑るかは選べない。最大をとるのは行動についてで、次のマスについては期待値をとる。",
        en="Where one slips is not a choice: actions have a maximum, next cells an expectation.",
    ),
    "any-cell-alike": dict(
        right="probability @ future",
        wrong="np.mean(np.where(probability > 0, future, 0), axis=2)",
        ja="確率を使わずに平均している。",
        en="This is a plain mean; the probabilities are not used.",
    ),
    "policy-mean": dict(
        right="np.max(q, axis=1)",
        wrong="np.mean(q, axis=1)",
        ja="行動を一様に選ぶ方策の価値である。最適な方策は最もよい行動を選ぶ。",
        en="That is the value of choosing at random; the optimal policy takes the best action.",
    ),
    "worst-action": dict(
        right="np.max(q, axis=1)",
        wrong="np.min(q, axis=1)",
        ja="最も悪い行動の価値である。",
        en="That is the value of the worst action.",
    ),
    "one-for-all": dict(
        right="np.max(q, axis=1)",
        wrong="np.full(len(cells), np.max(q))",
        ja="軸を指定しない最大値では、どのマスも同じ価値になる。",
        en="With a maximum over everything all cells get the same value.",
    ),
    "best-action": dict(
        right="np.max(q, axis=1)",
        wrong="np.argmax(q, axis=1)",
        ja="これは行動の番号で、その価値ではない。",
        en="That is the number of an action, not what it is worth.",
    ),
    "one-action": dict(
        right="np.max(q, axis=1)",
        wrong="q[:, 0]",
        ja="いつも同じ行動をとる方策の価値である。",
        en="That is the value of a policy that takes the same action everywhere.",
    ),
}
