"""蒸留の損失と勾配

学習済みの教師モデルのロジット teacher を使い、生徒モデルのロジット student か
ら、蒸留の損失を求める。labels は、正解のクラスを 0 からの番号で表す。

    hard    正解ラベルと、温度 1 での生徒の出力との交差エントロピー
    soft    温度 temperature での教師の出力と生徒の出力との KL ダイバージェンス
            （目標は教師）に、temperature の 2 乗を掛けたもの

温度 T の出力は、ロジットを T で割ってから softmax に通したものである。hard も
soft もバッチについての平均であり、対数は自然対数とする。soft は、教師との交差エ
ントロピーではないので、2 つの出力が一致すれば 0 になる。

損失 loss は、hard の alpha 倍と soft の (1 − alpha) 倍の和である。gradient は、
loss の student に関する勾配である（教師は固定する）。

---
    student, teacher, gradient: (batch, classes)    labels: (batch,)
    hard, soft, loss: ()

---
The loss of distillation, and its gradient

With teacher, the logits of a trained teacher model, compute the loss of
distillation from student, the logits of a student model. labels are the numbers
of the right classes, counted from 0.

    hard    the cross-entropy of the labels and the student's outputs at
            temperature 1
    soft    the KL divergence of the teacher's and the student's outputs at
            `temperature`, with the teacher as the target, multiplied by the
            square of temperature

The outputs at temperature T are the softmax of the logits divided by T. Both
hard and soft are means over the batch, with natural logarithms. soft is no
cross-entropy with the teacher: it is 0 where both outputs agree.

The loss is alpha times hard plus (1 − alpha) times soft. gradient is the
gradient of loss with respect to student (the teacher is fixed).
"""

import numpy as np


def log_softmax(logits):
    shifted = logits - logits.max(axis=1, keepdims=True)
    return shifted - np.log(np.exp(shifted).sum(axis=1, keepdims=True))


def distillation_loss(student, teacher, labels, temperature, alpha):
    batch, classes = student.shape
    log_p = log_softmax(student)
    hard = ...  # TODO 1

    log_q = ...  # TODO 2
    log_t = ...  # TODO 3
    divergence = ...  # TODO 4
    soft = ...  # TODO 5
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = ...  # TODO 6
    soft_delta = ...  # TODO 7
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient
