"""ベイズ則による事後確率

まれな病気の検査を考える。prior は病気である確率（有病率）、tpr は病気の人が
陽性になる確率（感度、真陽性率）、fpr は病気でない人が陽性になる確率
（偽陽性率）である。次の 3 つを求め、この順に返せ。

    positive          検査を受けた人が陽性になる確率
    sick_if_positive  陽性だった人が病気である確率
    sick_if_negative  陰性だった人が病気である確率

検査は陽性か陰性のどちらかに決まる。prior は 0 でも 1 でもない。
tpr は 1 のこともあるが 0 ではなく、fpr は 0 のこともあるが 1 ではない。

---
    prior, tpr, fpr, positive, sick_if_positive, sick_if_negative: scalar

---
A posterior by Bayes' theorem

Consider a test for a rare disease. `prior` is the probability of being sick
(the prevalence), `tpr` the probability that somebody sick tests positive
(sensitivity, true positive rate), and `fpr` the probability that somebody not
sick tests positive (false positive rate). Compute and return in this order

    positive          the probability that somebody tested is positive
    sick_if_positive  the probability that somebody positive is sick
    sick_if_negative  the probability that somebody negative is sick

A test is either positive or negative. `prior` is neither 0 nor 1. `tpr` may be
1 and `fpr` may be 0, but `tpr` is not 0, and `fpr` is not 1.
"""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior + fpr * (1 - prior)  # blank
    sick_if_positive = tpr * prior / positive  # blank
    sick_if_negative = (1 - tpr) * prior / (1 - positive)  # blank
    return positive, sick_if_positive, sick_if_negative


# ==== grading ====


def cases(rng):
    def case(prior, tpr, fpr):
        return dict(prior=float(prior), tpr=float(tpr), fpr=float(fpr))

    yield case(0.2, rng.choice([0.5, 0.75]), 0.25)  # by hand
    yield case(rng.uniform(0.001, 0.01), rng.uniform(0.8, 0.99), rng.uniform(0.02, 0.1))
    yield case(rng.uniform(0.6, 0.8), rng.uniform(0.3, 0.6), rng.uniform(0.1, 0.25))
    yield case(rng.uniform(0.1, 0.4), 1, rng.uniform(0.05, 0.3))
    yield case(rng.uniform(0.1, 0.4), rng.uniform(0.6, 0.9), 0)
    rate = rng.uniform(0.2, 0.45)
    yield case(rng.uniform(0.1, 0.3), rate, rate)  # the test says nothing
    yield case(rng.uniform(0.1, 0.3), rng.uniform(0.1, 0.2), rng.uniform(0.6, 0.9))


BORDERS = {
    "a rare disease": "prior <= 0.01",
    "a common disease": "prior > 0.5",
    "nobody sick is missed": "tpr == 1",
    "no false alarm": "fpr == 0",
    "a test that says nothing": "tpr == fpr",
    "a test that is positive where one is healthy": "tpr < fpr",
}


def oracle(prior, tpr, fpr):
    from fractions import Fraction

    # Shares of the population, exactly: of those with the result, how many are sick?
    sick, sensitivity, alarm = map(Fraction, (prior, tpr, fpr))
    healthy = 1 - sick
    people = {
        ("sick", "+"): sick * sensitivity,
        ("sick", "-"): sick * (1 - sensitivity),
        ("healthy", "+"): healthy * alarm,
        ("healthy", "-"): healthy * (1 - alarm),
    }
    shares = {sign: people["sick", sign] + people["healthy", sign] for sign in "+-"}
    return (
        float(shares["+"]),
        float(people["sick", "+"] / shares["+"]),
        float(people["sick", "-"] / shares["-"]),
    )


STEM = dict(
    ja="有病率 prior の病気を、感度（真陽性率）tpr、偽陽性率 fpr の検査で調べる。陽性になる確率と、陽性だった人、陰性だった人がそれぞれ病気である確率を求める。",
    en="A disease of prevalence `prior` is tested for with sensitivity (true positive rate) `tpr` and false positive rate `fpr`. This computes how probable a positive result is, and how probable it is that somebody positive, or negative, is sick.",
)

VARIANTS = {
    "odds": dict(
        right="tpr * prior / positive",
        same="1 / (1 + fpr * (1 - prior) / (tpr * prior))",
    ),
    "total-probability": dict(
        right="(1 - tpr) * prior / (1 - positive)",
        same="(prior - positive * sick_if_positive) / (1 - positive)",
    ),
    "negative-written-out": dict(
        right="(1 - positive)",
        same="((1 - tpr) * prior + (1 - fpr) * (1 - prior))",
    ),
}

MISTAKES = {
    "healthy-forgotten": dict(
        right="tpr * prior + fpr * (1 - prior)",
        wrong="tpr * prior",
        ja="病気でない人にも陽性になる人がいる。病気がまれなら、陽性の多くはその人たちである。",
        en="Some who are not sick test positive, too; where the disease is rare they are most of the positives.",
    ),
    "healthy-not-weighted": dict(
        right="fpr * (1 - prior)",
        wrong="fpr",
        ja="偽陽性率は病気でない人の中での割合である。全体の中での割合にするには、病気でない確率の重みが要る。",
        en="The false positive rate is a share of those not sick; to be a share of all it needs their weight.",
    ),
    "equal-weights": dict(
        right="tpr * prior + fpr * (1 - prior)",
        wrong="(tpr + fpr) / 2",
        ja="病気の人とそうでない人が半々のときの値である。2 つの率は有病率で重みづける。",
        en="This holds where half of all are sick; the prevalence has to weigh the two rates.",
    ),
    "specificity": dict(
        right="fpr * (1 - prior)",
        wrong="(1 - fpr) * (1 - prior)",
        ja="1 から偽陽性率を引いたものは特異度で、病気でない人が陰性になる確率である。",
        en="One minus the false positive rate is the specificity: how probable it is that somebody not sick is negative.",
    ),
    "base-rate-neglected": dict(
        right="tpr * prior / positive",
        wrong="tpr",
        ja="感度は「病気なら陽性」の確率で、「陽性なら病気」の確率ではない。条件の向きが逆で、有病率が使われていない。",
        en="Sensitivity is the probability of “positive if sick”, not of “sick if positive”: the condition is turned round, and the prevalence is not used.",
    ),
    "prior-left-out": dict(
        right="tpr * prior / positive",
        wrong="tpr / (tpr + fpr)",
        ja="2 つの率だけで比べると、病気の人とそうでない人が半々だとみなすことになる。事前確率が抜けている。",
        en="Comparing the two rates alone takes half of all people to be sick; the prior is left out.",
    ),
    "joint": dict(
        right="tpr * prior / positive",
        wrong="tpr * prior",
        ja="これは、病気でしかも陽性である確率（同時確率）。陽性だった人の中での割合になっていない。",
        en="This is the probability of being sick and positive, a joint one; it is no share of the positives yet.",
    ),
    "odds": dict(
        right="tpr * prior / positive",
        wrong="tpr * prior / (fpr * (1 - prior))",
        ja="真陽性と偽陽性の比（オッズ）である。確率にするには、両方を合わせた陽性の全体で割る。",
        en="This is the ratio of true to false positives, the odds; a probability is a share of both together.",
    ),
    "complement": dict(
        right="(1 - tpr) * prior / (1 - positive)",
        wrong="1 - sick_if_positive",
        ja="これは陽性だった人が病気でない確率。陰性だった人については、陰性の人の中で数え直す。",
        en="This is how probable it is that somebody positive is not sick; for a negative result one counts among the negatives.",
    ),
    "miss-rate": dict(
        right="(1 - tpr) * prior / (1 - positive)",
        wrong="1 - tpr",
        ja="これは病気の人が陰性になる確率（偽陰性率）で、条件の向きが逆である。",
        en="This is how probable a negative result is for somebody sick, the false negative rate; the condition is turned round.",
    ),
    "detected-for-missed": dict(
        right="(1 - tpr) * prior",
        wrong="tpr * prior",
        ja="分子が、病気で陽性の人のままである。陰性だった人の中に数えるのは、検査が見逃した病人である。",
        en="The numerator is still the sick who tested positive; among the negatives are the sick that the test has missed.",
    ),
    "divided-by-positives": dict(
        right="/ (1 - positive)",
        wrong="/ positive",
        ja="陽性の確率で割っている。知った結果が陰性なら、陰性の確率で割る。",
        en="Divided by the probability of a positive result; what is known here is a negative one.",
    ),
    "healthy-if-negative": dict(
        right="(1 - tpr) * prior / (1 - positive)",
        wrong="(1 - fpr) * (1 - prior) / (1 - positive)",
        ja="これは陰性だった人が病気でない確率（陰性的中率）である。",
        en="This is how probable it is that somebody negative is not sick, the negative predictive value.",
    ),
}
