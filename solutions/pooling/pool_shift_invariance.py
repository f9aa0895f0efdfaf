"""プーリングと小さな位置のずれ

特徴マップに 0 でない画素が 1 つだけあり、その値は正である。その画素を右に
right 画素、下に down 画素だけ動かしても、最大値プーリングの出力が変わらない
ことがある。画素の元の位置を一様に選ぶとき、出力が変わらない割合 share を
求めよ。

窓は縦横とも size 画素で、縦横とも stride 画素ずつずらす。size は stride の
正の整数倍である。マップは十分に大きく、画素は動かす前も後も端から離れている
（端の影響は考えない）。

    across        横にだけ動かしたときの、出力が変わらない割合
    along         縦にだけ動かしたときの、出力が変わらない割合
    share         横と縦に同時に動かしたときの、出力が変わらない割合
    parameters    このプーリング層の、学習するパラメータの個数。入力は channels
                  チャネル

引数はどれも整数である。across, along, share は実数、parameters は整数である。
across, along, share, parameters を、この順に返せ。

---
    0 ≤ right ≤ stride    0 ≤ down ≤ stride

---
Pooling and small shifts

A feature map has a single pixel that is not 0, and it is positive. Moving that
pixel to the right by `right` and down by `down` pixels may leave the output of
max pooling as it was. The pixel's place is chosen uniformly; find `share`, the
fraction of places for which the output does not change.

The windows are `size` pixels high and wide and move by `stride` pixels both
ways. size is stride itself or a multiple of it. The map is large enough, and
the pixel, before and after, far from its edges, which play no part.

    across        the fraction with no change when it moves only to the right
    along         the fraction with no change when it moves only down
    share         the fraction with no change when it moves both ways at once
    parameters    how many parameters this pooling layer learns if its input has
                  `channels` channels

All arguments are integers. across, along and share are real numbers, parameters
is an integer. Return across, along, share and parameters, in this order.
"""


def unchanged_share(size, stride, right, down, channels):
    across = (stride - right) / stride  # blank
    along = (stride - down) / stride  # blank
    share = across * along  # blank
    parameters = 0  # blank
    return across, along, share, parameters


# ==== grading ====


def cases(rng):
    def drawn(stride, times, right, down):
        channels = int(rng.integers(2, 8))
        return dict(size=times * stride, stride=stride, right=right, down=down, channels=channels)

    yield drawn(3, 2, 1, 2)
    stride = int(rng.integers(2, 5))
    yield drawn(stride, 1, int(rng.integers(1, stride)), 0)
    stride = int(rng.integers(5, 8))
    right, down = rng.choice(range(1, stride), 2, replace=False).tolist()
    yield drawn(stride, 1, right, down)
    yield drawn(stride - 1, 1, stride - 1, int(rng.integers(1, stride - 1)))
    yield drawn(stride + 1, 2, down + 1, right)
    yield drawn(3, 3, 0, int(rng.integers(1, 3)))


BORDERS = {
    "windows side by side": "size == stride and right * down > 0",
    "windows that overlap": "size > stride and right * down > 0",
    "windows that overlap in threes": "size == 3 * stride",
    "a move down alone": "right == 0 and down > 0",
    "a move sideways alone": "down == 0 and right > 0",
    "a move as far as the next window": "right == stride",
    "moves of different lengths": "right != down and right * down > 0",
}


def oracle(size, stride, right, down, channels):
    """Try all places of one period, far from the edges, and count."""
    import keras
    import numpy as np

    layer = keras.layers.MaxPooling2D(size, strides=stride)
    places = [(size + row, size + column) for row, column in np.ndindex(stride, stride)]
    length = 4 * size

    def pooled(below, beside):
        maps = np.zeros((stride**2, length, length, 1))
        for image, (row, column) in zip(maps, places, strict=True):
            image[row + below, column + beside] = 1
        return np.asarray(layer(maps)).reshape(stride**2, -1)

    before = pooled(0, 0)

    def unchanged(below, beside):
        return float((pooled(below, beside) == before).all(axis=1).mean())

    pool = keras.Sequential([keras.Input((length, length, channels)), layer])
    return unchanged(0, right), unchanged(down, 0), unchanged(down, right), pool.count_params()


STEM = dict(
    ja="特徴マップに 0 でない画素が 1 つだけあり、その値は正である。その画素を右に right 画素、下に down 画素"
    "だけ動かしても、最大値プーリングの出力が変わらない割合を求める。across は横だけ、along は縦だけ、"
    "share は両方に動かしたときの割合、parameters は層の学習するパラメータの個数である。窓の一辺 size は、"
    "窓をずらす間隔 stride の正の整数倍である。",
    en="A feature map has a single pixel that is not 0, and it is positive. It moves by `right` to the right "
    "and by `down` pixels down; across, along and share are the fractions of places for which the output "
    "of max pooling does not change if it moves sideways, down, and both ways. parameters is how many the "
    "layer learns. The windows' side, size, is stride or a multiple of it.",
)

VARIANTS = {
    "one-minus": dict(right="(stride - right) / stride", same="1 - right / stride"),
    "counted": dict(right="across * along", same="(stride - right) * (stride - down) / stride**2"),
}

MISTAKES = {
    "never-changes": dict(
        edits=[
            dict(right="(stride - right) / stride", wrong="1.0"),
            dict(right="(stride - down) / stride", wrong="1.0"),
        ],
        ja="窓の端にある画素は、1 画素動くだけで隣の窓に移る。不変なのは窓の中で動く間だけ。",
        en="A pixel at the edge of a window is in the next one after a single step; only within a "
        "window does nothing change.",
    ),
    "always-changes": dict(
        edits=[
            dict(right="(stride - right) / stride", wrong="0.0"),
            dict(right="(stride - down) / stride", wrong="0.0"),
        ],
        ja="動いても同じ窓の中にとどまるなら、その窓の最大値は変わらない。",
        en="A pixel that moves but stays in its window leaves the maximum of that window alone.",
    ),
    "changed-instead": dict(
        edits=[
            dict(right="(stride - right) / stride", wrong="right / stride"),
            dict(right="(stride - down) / stride", wrong="down / stride"),
        ],
        ja="それは境を越えて出力が変わる割合。長く動くほど、変わらない割合は減る。",
        en="This is the fraction that crosses a border; the longer the way, the fewer stay as they were.",
    ),
    "size-decides": dict(
        edits=[
            dict(right="(stride - right) / stride", wrong="(size - right) / size"),
            dict(right="(stride - down) / stride", wrong="(size - down) / size"),
        ],
        ja="窓が重なるときは、どれか 1 つの窓の境を越えただけで出力が変わる。境の間隔を考える。",
        en="Where windows overlap, crossing the border of any of them changes the output; consider "
        "how far apart those borders are.",
    ),
    "directions-exchanged": dict(
        edits=[
            dict(right="(stride - right) / stride", wrong="(stride - down) / stride"),
            dict(right="(stride - down) / stride", wrong="(stride - right) / stride"),
        ],
        ja="縦と横が逆になっている。across は横、along は縦の移動である。",
        en="The two directions are exchanged: across belongs to the move sideways, along to that down.",
    ),
    "one-pixel-less": dict(
        right="(stride - right) / stride",
        wrong="(stride - right + 1) / stride",
        ja="横に動いて境を越える位置を、1 つ数え落としている。right = 0 なら越える位置はない。",
        en="One place that crosses a border is not counted; with right = 0 there is none that does.",
    ),
    "one-pixel-more": dict(
        right="(stride - right) / stride",
        wrong="(stride - right - 1) / stride",
        ja="横に動いて境を越える位置を、1 つ多く数えている。right = 0 なら越える位置はない。",
        en="One place too many crosses a border; with right = 0 there is none that does.",
    ),
    "whole-numbers": dict(
        edits=[
            dict(right="(stride - right) / stride", wrong="(stride - right) // stride"),
            dict(right="(stride - down) / stride", wrong="(stride - down) // stride"),
        ],
        ja="割り算の端数を切り捨てている。割合は 0 と 1 の間の実数である。",
        en="This cuts off the fraction of the quotient; a share lies between 0 and 1.",
        exam=False,
    ),
    "moves-added": dict(
        right="across * along",
        wrong="max(stride - right - down, 0) / stride",
        ja="縦と横の移動の長さを足している。縦の境と横の境は別のもので、別々に越える。",
        en="The lengths of both moves are added; borders in the two directions are crossed independently.",
    ),
    "sum": dict(
        right="across * along",
        wrong="across + along - 1",
        ja="横に越える位置と縦に越える位置を足すと、両方を越える位置を 2 度数えることになる。",
        en="Adding what crosses sideways and what crosses down counts those that do both twice.",
    ),
    "either": dict(
        right="across * along",
        wrong="across + along - across * along",
        ja="どちらか一方の境を越えないだけでは足りない。出力が変わらないのは、両方を越えないとき。",
        en="To keep clear of one border is not enough: nothing changes only if neither is crossed.",
    ),
    "mean": dict(
        right="across * along",
        wrong="(across + along) / 2",
        ja="一方の割合が 0 でも、平均は 0 にならない。出力が変わらないのは、縦にも横にも変わらないとき。",
        en="With one fraction 0 the mean is not 0, yet nothing changes only if neither direction does.",
    ),
    "smaller": dict(
        right="across * along",
        wrong="min(across, along)",
        ja="小さいほうと一致するのは、一方で変わらない位置が必ず他方でも変わらないときだけ。",
        en="The smaller one would be right if not changing in one direction implied it in the other.",
    ),
    "window-of-weights": dict(
        right="parameters = 0",
        wrong="parameters = size**2",
        ja="size² は畳み込みなら重みの数だが、最大値をとる計算には、学習する重みがない。",
        en="A convolution would have size² weights, but taking a maximum has nothing to learn.",
    ),
    "like-a-convolution": dict(
        right="parameters = 0",
        wrong="parameters = size**2 * channels**2 + channels",
        ja="これは同じチャネル数を出力する畳み込み層の個数である。最大値は、重みを使わずに選べる。",
        en="This is the number for a convolution with as many channels; a maximum is chosen without weights.",
    ),
    "weights-per-channel": dict(
        right="parameters = 0",
        wrong="parameters = size**2 * channels",
        ja="チャネルごとに同じ規則（最大値）を当てはめるだけで、チャネルごとの重みはない。",
        en="Every channel is treated by the same rule, the maximum; no channel has weights.",
    ),
    "one-bias-per-channel": dict(
        right="parameters = 0",
        wrong="parameters = channels",
        ja="プーリングはバイアスを足さない。足すのは、畳み込み層や全結合層である。",
        en="Pooling adds no bias; convolutional and dense layers do.",
    ),
}
