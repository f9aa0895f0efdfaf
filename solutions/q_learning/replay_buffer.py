"""経験再生のバッファ

遷移を capacity 個まで蓄え、そこから batch_size 個を無作為に取り出すバッファ
ReplayBuffer を完成させよ。

    add        遷移を 1 つ加える。いっぱいのときは、最も古いものと置き換える
    stored     いま蓄えている遷移の個数（加えた回数 added とは限らない）
    sample     蓄えている遷移から、同じものを 2 度とらずに、どれも等しい確率で取
               り出す。行の順は問わない

replay は、鎖の上を歩いた遷移 transitions を 1 つ加えるたびに、足りるだけあれば
ミニバッチを 1 つ取り出す。これを遷移の数だけ繰り返し、ミニバッチ batches と、取
り出すたびの個数 sizes とを返す。

memory の何行目に何を置くかは自由であり、乱数生成器 rng
（`np.random.Generator`）もどのように使ってもよい。

---
    transitions: (steps, 5)    time, state, action, reward, next state
    batches: (draws, batch_size, 5)    sizes: (draws,)    batch_size ≤ capacity

---
A replay buffer

Complete ReplayBuffer, which stores up to `capacity` transitions and draws
batch_size of them at random.

    add        adds a transition; when the buffer is full, it takes the place of
               the oldest one
    stored     how many transitions are stored now (not always how many were
               added)
    sample     draws from those that are stored, none twice, all with the same
               probability. The order of the rows does not matter

`replay` adds the transitions of a walk along a chain, one by one, and after
each of them draws a mini-batch, if there are enough. It does so for all
transitions and returns the mini-batches, `batches`, and how many were stored at
each draw, `sizes`.

In which row of `memory` something lies is left to you, and `rng`, a
`np.random.Generator`, may be used in whatever way.
"""

import numpy as np


class ReplayBuffer:
    def __init__(self, capacity, fields):
        self.capacity = capacity
        self.memory = np.zeros((capacity, fields))
        self.added = 0

    def add(self, transition):
        self.memory[self.added % self.capacity] = transition  # blank
        self.added += 1

    def stored(self):
        count = min(self.added, self.capacity)  # blank
        return count

    def sample(self, batch_size, rng):
        chosen = rng.choice(self.stored(), size=batch_size, replace=False)  # blank
        return self.memory[chosen]  # blank


def replay(transitions, capacity, batch_size, rng):
    buffer = ReplayBuffer(capacity, transitions.shape[1])
    batches, sizes = [], []
    for transition in transitions:
        buffer.add(transition)
        if buffer.stored() >= batch_size:
            batches.append(buffer.sample(batch_size, rng))
            sizes.append(buffer.stored())
    batches, sizes = np.array(batches), np.array(sizes)
    return batches, sizes


# ==== grading ====


def cases(rng):
    import numpy as np

    def walk(steps, length):
        """A walk along a chain that pays at its right end, where it begins anew in the middle."""
        rows, state = [], length // 2
        for time, action in enumerate(rng.integers(2, size=steps)):
            following = min(max(state + 2 * int(action) - 1, 0), length - 1)
            reward = float(following == length - 1)
            rows.append([time + 1, state, action, reward, following])
            state = length // 2 if reward else following
        return np.array(rows, dtype=float)

    def draw(steps, capacity, batch_size):
        return dict(
            transitions=walk(steps, int(rng.integers(4, 9))),
            capacity=capacity,
            batch_size=batch_size,
            rng=int(rng.integers(2**31)),
        )

    yield draw(4, 2, 2)
    yield draw(3, 1, 1)
    few, many = (int(size) for size in rng.choice(range(5, 10), size=2, replace=False))
    yield draw(few, many + few, few - 1)  # never full
    yield draw(3 * many, many, many)
    yield draw(many, many, min(few, many) - 2)  # full in the end
    yield draw(int(rng.integers(400, 430)), few + 3, 3)
    yield draw(int(rng.integers(500, 530)), int(rng.integers(12, 17)), 1)


def oracle(transitions, capacity, batch_size, rng):
    """A deque of limited length, from which the standard library draws."""
    import random
    from collections import deque

    import numpy as np

    memory = deque(maxlen=capacity)
    batches, sizes = [], []
    drawing = random.Random(int(rng.integers(2**31)))
    for transition in transitions:
        memory.append(transition)
        if len(memory) >= batch_size:
            batches.append(drawing.sample(memory, batch_size))
            sizes.append(len(memory))
    return np.array(batches), np.array(sizes)


def compared(outputs, transitions, capacity, batch_size, rng):
    """Which rows are what; and over hundreds of draws, whether chance alone decided."""
    import numpy as np

    batches, sizes = outputs["batches"], outputs["sizes"]
    times = np.rint(batches[:, :, 0]).astype(int)
    now = np.arange(len(batches))[:, None] + batch_size  # the time of each draw
    ages = np.sort(now - times, axis=1)
    known = np.clip(times, 1, len(transitions)) - 1
    full = ages[sizes == capacity]
    kept = [np.intersect1d(*pair).size for pair in zip(times[1:], times[:-1], strict=True)]
    places = times[sizes == capacity] % capacity
    share = batch_size / capacity
    many = len(full) > 250

    def by_chance(count, expected):
        """Within 6 standard deviations of a rare event's count."""
        return not many or bool(abs(count - expected) <= 6 * np.sqrt(expected))

    return {
        "sizes": sizes,
        "shape": np.array(batches.shape),
        "stored": np.all((ages >= 0) & (ages < sizes[:, None]), axis=1),
        "different": np.all(np.diff(ages, axis=1) > 0, axis=1),
        "rows": np.all(batches == transitions[known], axis=(1, 2)),
        "every_age": np.array(
            [by_chance(np.sum(full == age), len(full) * share) for age in range(capacity)]
        ),
        # In a full buffer there is always just one of those whose times have the same remainder.
        "every_place": np.array(
            [by_chance(np.sum(places == place), len(full) * share) for place in range(capacity)]
        ),
        "neighbours": by_chance(
            np.sum(np.diff(full, axis=1) == 1), len(full) * (batch_size - 1) * share
        ),
        "drawn_again": by_chance(sum(kept), len(full) * batch_size * share * (1 - 1 / capacity)),
    }


BORDERS = {
    "a buffer of one": "capacity == 1",
    "never full": "len(transitions) < capacity",
    "full in the end": "len(transitions) == capacity",
    "all that are stored": "batch_size == capacity > 2",
    "a hundred draws and more": "len(transitions) > 100 and batch_size > 1",
    "batches of one": "batch_size == 1 and len(transitions) > 100",
}

STEM = dict(
    ja="遷移を capacity 個まで蓄えるバッファである。いっぱいのときは最も古い遷移を置き換え、蓄えてい\n"
    "る中から batch_size 個を重複なく、どれも等しい確率で取り出す。",
    en="A buffer stores up to `capacity` transitions. When it is full, a new one takes the place of\n"
    "the oldest, and batch_size of those stored are drawn, none twice, all equally likely.",
)

VARIANTS = {
    "remainder-apart": dict(
        right="self.memory[self.added % self.capacity]",
        same="self.memory[divmod(self.added, self.capacity)[1]]",
    ),
    "shifted": dict(
        right="self.memory[self.added % self.capacity] = transition",
        same="self.memory = np.vstack([transition, self.memory[:-1]])",
    ),
    "sorted-draws": dict(
        right="rng.choice(self.stored(), size=batch_size, replace=False)",
        same="np.argsort(rng.random(self.stored()))[:batch_size]",
    ),
    "permutation": dict(
        right="rng.choice(self.stored(), size=batch_size, replace=False)",
        same="rng.permutation(self.stored())[-batch_size:]",
    ),
    "compared": dict(
        right="min(self.added, self.capacity)",
        same="self.added if self.added < self.capacity else self.capacity",
    ),
}

MISTAKES = {
    "beyond-the-end": dict(
        right="self.memory[self.added % self.capacity]",
        wrong="self.memory[self.added]",
        ja="いっぱいになると、行の番号が memory の外に出る。",
        en="Once the buffer is full, this is a row that memory does not have.",
    ),
    "last-replaced": dict(
        right="self.memory[self.added % self.capacity]",
        wrong="self.memory[min(self.added, self.capacity - 1)]",
        ja="いっぱいになると、最も新しい遷移が置き換わり、古いものが残り続ける。",
        en="When full, the newest one is replaced, and the old ones stay for ever.",
    ),
    "full-and-closed": dict(
        right="self.memory[self.added % self.capacity] = transition",
        wrong="self.memory[self.added : self.added + 1] = transition",
        ja="いっぱいになると、新しい遷移がどこにも入らない。",
        en="Once the buffer is full, new transitions get no place.",
    ),
    "one-row-unused": dict(
        right="self.memory[self.added % self.capacity]",
        wrong="self.memory[self.added % (self.capacity - 1)]",
        ja="一周が 1 つ短く、使われない行がある。",
        en="The circle is one short, and a row is never used.",
    ),
    "one-late": dict(
        right="self.memory[self.added % self.capacity]",
        wrong="self.memory[(self.added + 1) % self.capacity]",
        ja="1 つ先の行から置いている。いっぱいになるまで、まだ何もない行を取り出すことになる。",
        en="This begins one row late; until the buffer is full, a row without a transition can be drawn.",
    ),
    "all-added": dict(
        right="min(self.added, self.capacity)",
        wrong="self.added",
        ja="加えた回数である。いっぱいになったあとも増え続ける。",
        en="That is how many were added, which goes on growing when the buffer is full.",
    ),
    "always-full": dict(
        right="min(self.added, self.capacity)",
        wrong="self.capacity",
        ja="まだいっぱいでないとき、0 のままの行まで取り出す。",
        en="While the buffer is not full, rows of zeros are drawn, too.",
    ),
    "goes-back-to-zero": dict(
        right="min(self.added, self.capacity)",
        wrong="self.added % self.capacity",
        ja="いっぱいになるたびに 0 に戻る。古い遷移も残っている。",
        en="This falls back to 0 whenever the buffer is full, though what was there is still there.",
    ),
    "larger": dict(
        right="min(self.added, self.capacity)",
        wrong="max(self.added, self.capacity)",
        ja="大きいほうをとると、蓄えられる数を超える。",
        en="The larger of the two is more than can be stored.",
    ),
    "with-replacement": dict(
        right="rng.choice(self.stored(), size=batch_size, replace=False)",
        wrong="rng.integers(self.stored(), size=batch_size)",
        ja="同じ遷移が 1 つのミニバッチに 2 度入ることがある。",
        en="The same transition can come twice in one mini-batch.",
    ),
    "rows-not-filled": dict(
        right="rng.choice(self.stored(), size=batch_size, replace=False)",
        wrong="rng.choice(self.capacity, size=batch_size, replace=False)",
        ja="まだ何も入っていない行まで取り出す。",
        en="Rows in which nothing was put yet are drawn, too.",
    ),
    "newest": dict(
        right="rng.choice(self.stored(), size=batch_size, replace=False)",
        wrong="np.arange(self.added - batch_size, self.added) % self.capacity",
        ja="最も新しい遷移だけを返している。続けて得た遷移は互いに似ていて、相関が強い。",
        en="These are the newest ones; transitions that follow each other are alike and correlated.",
    ),
    "one-never-drawn": dict(
        right="rng.choice(self.stored(), size=batch_size, replace=False)",
        wrong="rng.choice(max(self.stored() - 1, batch_size), size=batch_size, replace=False)",
        ja="最後の行が一度も選ばれない。上限の値はもともと含まれない。",
        en="The last row is never drawn; the upper bound is left out anyway.",
    ),
    "later-rows-preferred": dict(
        right="rng.choice(self.stored(), size=batch_size, replace=False)",
        wrong="rng.choice(self.stored(), size=batch_size, replace=False, p=np.arange(1, self.stored() + 1) / np.sum(np.arange(1, self.stored() + 1)))",
        ja="後ろの行ほど選ばれやすい。どれも等しい確率で取り出す。",
        en="Later rows are drawn more often; all are to have the same probability.",
    ),
    "seeded-anew": dict(
        right="rng.choice(self.stored(), size=batch_size, replace=False)",
        wrong="np.random.default_rng(0).permutation(self.stored())[:batch_size]",
        ja="毎回同じ種から始めるので、いつも同じ行が選ばれる。",
        en="Each draw begins with the same seed, and so has the same rows.",
    ),
    "neighbours": dict(
        right="rng.choice(self.stored(), size=batch_size, replace=False)",
        wrong="(rng.integers(self.stored()) + np.arange(batch_size)) % self.stored()",
        ja="続いた行をまとめて取り出している。経験再生は、隣どうしの相関を弱めるためにある。",
        en="Rows in a row are drawn; replay is there to break the correlation of neighbours.",
    ),
    "numbers": dict(
        right="return self.memory[chosen]",
        wrong="return chosen",
        ja="行の番号であり、遷移ではない。",
        en="These are the numbers of rows, not transitions.",
    ),
    "columns": dict(
        right="return self.memory[chosen]",
        wrong="return self.memory[:, chosen]",
        ja="列を選んでいる。遷移は行である。",
        en="This picks columns; transitions are rows.",
    ),
    "from-the-front": dict(
        right="return self.memory[chosen]",
        wrong="return self.memory[: len(chosen)]",
        ja="選んだ番号を使わず、初めの行を返している。",
        en="The numbers that were drawn are not used; these are the first rows.",
    ),
}
