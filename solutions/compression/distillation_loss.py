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
    hard = -np.mean(log_p[np.arange(batch), labels])  # blank

    log_q = log_softmax(student / temperature)  # blank
    log_t = log_softmax(teacher / temperature)  # blank
    divergence = np.sum(np.exp(log_t) * (log_t - log_q), axis=1)  # blank
    soft = temperature**2 * np.mean(divergence)  # blank
    loss = alpha * hard + (1 - alpha) * soft

    hard_delta = (np.exp(log_p) - np.eye(classes)[labels]) / batch  # blank
    soft_delta = temperature * (np.exp(log_q) - np.exp(log_t)) / batch  # blank
    gradient = alpha * hard_delta + (1 - alpha) * soft_delta
    return hard, soft, loss, gradient


# ==== grading ====


def cases(rng):
    import numpy as np

    def draw(batch, classes, temperature):
        return dict(
            student=rng.normal(0, 2, size=(batch, classes)),
            teacher=rng.normal(0, 2, size=(batch, classes)),
            labels=rng.integers(0, classes, size=batch),
            temperature=temperature,
            alpha=float(rng.uniform(0.2, 0.4)),
        )

    ahead = rng.uniform(0.5, 1.5, size=(1, 2)) * (1, -1)
    yield draw(1, 2, 2.0) | dict(student=ahead, teacher=2 * ahead[:, ::-1])
    for low in (1.5, 4):
        batch, classes = (int(size) for size in rng.choice(range(3, 9), size=2, replace=False))
        yield draw(batch, classes, float(rng.uniform(low, 2 * low)))
    yield draw(4, 3, 1.0)
    case = draw(int(rng.integers(5, 8)), 4, 3.0)
    case["teacher"][0] = case["student"][0] + 1  # the same outputs
    yield case | dict(labels=np.r_[0, 0, case["labels"][2:]])


BORDERS = {
    "a temperature of 1": "temperature == 1",
    "a temperature above 1": "temperature > 1.4",
    "outputs that agree": "np.ptp(teacher[0] - student[0]) < 1e-12",
}


def oracle(student, teacher, labels, temperature, alpha):
    import keras
    import tensorflow as tf

    z = tf.constant(student)
    cross_entropy = keras.losses.SparseCategoricalCrossentropy(from_logits=True)
    divergence = keras.losses.KLDivergence()
    targets = tf.nn.softmax(teacher / temperature)
    with tf.GradientTape() as tape:
        tape.watch(z)
        hard = cross_entropy(labels, z)
        soft = divergence(targets, tf.nn.softmax(z / temperature)) * temperature**2
        loss = alpha * hard + (1 - alpha) * soft
    return hard, soft, loss, tape.gradient(loss, z)


STEM = dict(
    ja="教師と生徒のロジットから蒸留の損失（正解ラベルの項 hard と教師の項 soft の重みつき和）と、その生徒のロジットに関する勾配を求める。",
    en="From the logits of teacher and student this computes the loss of distillation, a weighted sum of a part for the labels, hard, and one for the teacher, soft, and its gradient with respect to the student's logits.",
)

VARIANTS = {
    "one-hot": dict(
        right="np.mean(log_p[np.arange(batch), labels])",
        same="np.sum(log_p * np.eye(classes)[labels]) / batch",
    ),
    "times-inverse": dict(
        right="log_softmax(student / temperature)",
        same="log_softmax(student * (1 / temperature))",
    ),
    "sum-over-batch": dict(
        right="temperature**2 * np.mean(divergence)",
        same="temperature**2 * np.sum(divergence) / batch",
    ),
}

MISTAKES = {
    "hard-with-temperature": dict(
        right="-np.mean(log_p[np.arange(batch), labels])",
        wrong="-np.mean(log_softmax(student / temperature)[np.arange(batch), labels])",
        ja="正解ラベルの項は、温度 1 の出力で求める。",
        en="The part for the labels has the outputs at temperature 1.",
    ),
    "hard-summed": dict(
        right="-np.mean(log_p[np.arange(batch), labels])",
        wrong="-np.sum(log_p[np.arange(batch), labels])",
        ja="バッチについての平均ではなく、和になっている。",
        en="This is a sum over the batch, not a mean.",
    ),
    "hard-sign": dict(
        right="-np.mean(log_p[np.arange(batch), labels])",
        wrong="np.mean(log_p[np.arange(batch), labels])",
        ja="対数尤度のままで、符号を変えていない。",
        en="This is the log-likelihood, whose sign has not been turned.",
    ),
    "mean-over-classes": dict(
        right="-np.mean(log_p[np.arange(batch), labels])",
        wrong="-np.mean(log_p * np.eye(classes)[labels])",
        ja="クラスの数でも割っている。割るのはバッチサイズだけである。",
        en="This divides by the number of classes, too; only the batch size divides.",
    ),
    "teacher-alone": dict(
        right="log_softmax(student / temperature)",
        wrong="log_softmax(student)",
        ja="教師だけを滑らかにすると、生徒は教師と違うロジットを出すことになる。温度は両方で同じである。",
        en="With the teacher alone smoothed, the student would need other logits; both have the same temperature.",
    ),
    "multiplied": dict(
        edits=[
            dict(
                right="log_softmax(student / temperature)",
                wrong="log_softmax(student * temperature)",
            ),
            dict(
                right="log_softmax(teacher / temperature)",
                wrong="log_softmax(teacher * temperature)",
            ),
        ],
        ja="温度を掛けると、出力が滑らかではなく鋭くなる。",
        en="Multiplied by the temperature, outputs get sharper, not smoother.",
    ),
    "probability-divided": dict(
        right="log_softmax(student / temperature)",
        wrong="log_softmax(student) - np.log(temperature)",
        ja="温度で割るのは確率ではなく、ロジットである。",
        en="It is logits that the temperature divides, not probabilities.",
    ),
    "student-alone": dict(
        right="log_softmax(teacher / temperature)",
        wrong="log_softmax(teacher)",
        ja="教師の出力も、同じ温度で滑らかにする。",
        en="The teacher's outputs are smoothed at the same temperature.",
    ),
    "winner-alone": dict(
        right="log_softmax(teacher / temperature)",
        wrong="log_softmax(1e3 * teacher / temperature)",
        exam=False,
        ja="教師の最大のクラスだけを目標にすると、残りのクラスの情報が失われる。",
        en="With the teacher's largest class alone as the target, what it says of the others is lost.",
    ),
    "exchanged": dict(
        right="np.exp(log_t) * (log_t - log_q)",
        wrong="np.exp(log_q) * (log_q - log_t)",
        ja="KL ダイバージェンスの向きが逆である。期待値は、目標である教師の分布でとる。",
        en="This is the divergence the other way round; the expectation is over the teacher, the target.",
    ),
    "cross-entropy": dict(
        right="np.exp(log_t) * (log_t - log_q)",
        wrong="np.exp(log_t) * -log_q",
        ja="これは教師との交差エントロピーである。教師のエントロピーの分だけ大きい。",
        en="This is the cross-entropy with the teacher, larger by the teacher's entropy.",
    ),
    "divergence-sign": dict(
        right="np.exp(log_t) * (log_t - log_q)",
        wrong="np.exp(log_t) * (log_q - log_t)",
        ja="符号が逆で、KL ダイバージェンスが負になる。",
        en="With this sign the divergence is negative.",
    ),
    "along-the-batch": dict(
        right="(log_t - log_q), axis=1)",
        wrong="(log_t - log_q), axis=0)",
        ja="サンプルごとに、クラスについて足す。",
        en="The sum is over classes, for each sample.",
    ),
    "no-square": dict(
        right="temperature**2 * np.mean(divergence)",
        wrong="np.mean(divergence)",
        ja="温度の 2 乗を掛けないと、温度が高いほど soft の勾配が小さくなり、2 つの項の釣り合いが崩れる。",
        en="Without the square of the temperature, soft has a smaller gradient the higher it is, and the parts lose their balance.",
    ),
    "temperature-once": dict(
        right="temperature**2 * np.mean(divergence)",
        wrong="temperature * np.mean(divergence)",
        ja="勾配は、温度で割ることと、出力の差が縮むことの両方で小さくなる。掛けるのは 2 乗である。",
        en="Gradients shrink twice: logits are divided, and outputs get more alike. So it is the square.",
    ),
    "soft-summed": dict(
        right="temperature**2 * np.mean(divergence)",
        wrong="temperature**2 * np.sum(divergence)",
        ja="soft も、バッチについての平均である。",
        en="soft, too, is a mean over the batch.",
    ),
    "hard-delta-summed": dict(
        right="(np.exp(log_p) - np.eye(classes)[labels]) / batch",
        wrong="np.exp(log_p) - np.eye(classes)[labels]",
        ja="損失は平均なので、勾配もバッチサイズで割る。",
        en="The loss is a mean, so that its gradient is divided by the batch size.",
    ),
    "hard-delta-sign": dict(
        right="np.exp(log_p) - np.eye(classes)[labels]",
        wrong="np.eye(classes)[labels] - np.exp(log_p)",
        ja="勾配の符号が逆である。",
        en="This gradient has the opposite sign.",
    ),
    "hard-delta-of-the-teacher": dict(
        right="np.exp(log_p) - np.eye(classes)[labels]",
        wrong="np.exp(log_p) - np.exp(log_softmax(teacher))",
        ja="hard の目標は、教師ではなく正解ラベルである。",
        en="The target of hard is the label, not the teacher.",
    ),
    "hard-delta-softened": dict(
        right="np.exp(log_p) - np.eye(classes)[labels]",
        wrong="np.exp(log_q) - np.eye(classes)[labels]",
        ja="hard の勾配には、温度 1 の出力が入る。",
        en="The gradient of hard has the outputs at temperature 1.",
    ),
    "delta-squared": dict(
        right="temperature * (np.exp(log_q)",
        wrong="temperature**2 * (np.exp(log_q)",
        ja="ロジットを温度で割ったので、微分すると温度が 1 つ約される。",
        en="Logits were divided by the temperature, which cancels it once in the derivative.",
    ),
    "delta-without": dict(
        right="temperature * (np.exp(log_q)",
        wrong="(np.exp(log_q)",
        ja="soft に掛けた温度の 2 乗のうち、1 つが残る。",
        en="Of the square that multiplies soft, the temperature remains once.",
    ),
    "delta-sign": dict(
        right="np.exp(log_q) - np.exp(log_t)",
        wrong="np.exp(log_t) - np.exp(log_q)",
        ja="生徒の出力が教師より大きいクラスのロジットを下げる向きが、勾配降下の向きである。",
        en="Descent lowers the logit of a class for which the student says more than the teacher.",
    ),
    "delta-of-logits": dict(
        right="np.exp(log_q) - np.exp(log_t)",
        wrong="log_q - log_t",
        ja="比べるのは確率であり、その対数ではない。",
        en="What is compared are probabilities, not their logarithms.",
    ),
    "soft-delta-summed": dict(
        right="(np.exp(log_q) - np.exp(log_t)) / batch",
        wrong="(np.exp(log_q) - np.exp(log_t))",
        ja="soft は平均なので、勾配もバッチサイズで割る。",
        en="soft is a mean, so that its gradient is divided by the batch size.",
    ),
}
