"""自己回帰モデルの対数尤度

0 と 1 の画素を 1 列に並べた画像 x の対数尤度を、自己回帰モデルで求めよ。画素
は列の順に 1 つずつ決まり、画素 t が 1 になる確率は、それより前に決まった画素
だけを条件とする。画素 t 自身や後の画素の値は使わない。

その確率のロジット logits は、条件とする画素の値に重みを掛けた和に、バイアスを
加えたものである。kernel の s 行 t 列は、画素 s の値に掛けて画素 t のロジット
に足す重みで、使ってはならない所にも 0 でない値がある。そこを 0 と 1 の mask
で消す。log_conditionals は、画素が x のとおりの値になる条件付き確率の対数、
log_prob は、画像全体がその値になる確率の対数である。

log は自然対数で、ε は足さない。ロジットが ±1000 ほどになる画素もあるが、どの
値も有限とする。

---
    x: (images, pixels)    kernel, mask: (pixels, pixels)    bias: (pixels,)
    logits, log_conditionals: (images, pixels)    log_prob: (images,)

---
Log-likelihood of an autoregressive model

Compute how likely an autoregressive model finds the images x, rows of pixels
that are 0 or 1. Pixels are decided one by one in the order of the row, and the
probability that pixel t is 1 is conditioned on the pixels decided before it
alone. Neither pixel t itself nor a later one is used.

The logit of that probability, in `logits`, is the sum of the values of the
pixels it is conditioned on, each times its weight, and of a bias. Row s, column
t of `kernel` is the weight by which the value of pixel s enters the logit of
pixel t. It is not 0 where it must not be used, either; `mask`, of ones and
zeros, removes it there. log_conditionals are the logarithms of the conditional
probabilities of the values that the pixels have in x, and log_prob that of the
probability of the image as a whole.

log is the natural logarithm, and no ε is added. Some pixels have logits of
about ±1000; all values have to be finite all the same.
"""

import numpy as np


def autoregressive_logprob(x, kernel, bias):
    mask = ...  # TODO 1
    logits = ...  # TODO 2
    log_conditionals = ...  # TODO 3
    log_prob = ...  # TODO 4
    return log_conditionals, log_prob
