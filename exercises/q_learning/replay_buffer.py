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
        ...  # TODO 1
        self.added += 1

    def stored(self):
        count = ...  # TODO 2
        return count

    def sample(self, batch_size, rng):
        chosen = ...  # TODO 3
        return ...  # TODO 4


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
