# ==== rare_disease_approximation ====
"""As the disease is rare, the learner takes nearly everybody for not sick and leaves
out the factor 1 − prior."""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior + fpr
    sick_if_positive = tpr * prior / positive
    sick_if_negative = (1 - tpr) * prior / (1 - positive)
    return positive, sick_if_positive, sick_if_negative


# ==== false_positives_forgotten ====
"""The learner thinks only of the sick when counting who is positive."""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior
    sick_if_positive = tpr * prior / positive
    sick_if_negative = (1 - tpr) * prior / (1 - positive)
    return positive, sick_if_positive, sick_if_negative


# ==== one_minus_sick_if_positive ====
"""The learner believes that the two posteriors add up to 1, but their conditions are
different."""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior + fpr * (1 - prior)
    sick_if_positive = tpr * prior / positive
    sick_if_negative = 1 - sick_if_positive
    return positive, sick_if_positive, sick_if_negative


# ==== healthy_if_negative ====
"""The negative predictive value is computed, the probability that somebody negative is
not sick."""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior + fpr * (1 - prior)
    sick_if_positive = tpr * prior / positive
    sick_if_negative = (1 - fpr) * (1 - prior) / (1 - positive)
    return positive, sick_if_positive, sick_if_negative


# ==== fpr_for_false_negatives ====
"""The learner takes the false positive rate for the rate of any wrong result, also
among the sick."""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior + fpr * (1 - prior)
    sick_if_positive = tpr * prior / positive
    sick_if_negative = fpr * prior / (1 - positive)
    return positive, sick_if_positive, sick_if_negative


# ==== prevalence_left_out ====
"""Only the rates are compared, as if one half of all were sick."""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior + fpr * (1 - prior)
    sick_if_positive = tpr / (tpr + fpr)
    sick_if_negative = (1 - tpr) * prior / (1 - positive)
    return positive, sick_if_positive, sick_if_negative


# ==== likelihood_ratios ====
"""The learner updates the odds by the likelihood ratio, which divides by fpr, and this
may be 0."""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior + fpr * (1 - prior)
    odds = prior / (1 - prior)
    odds_if_positive = odds * tpr / fpr
    odds_if_negative = odds * (1 - tpr) / (1 - fpr)
    sick_if_positive = odds_if_positive / (1 + odds_if_positive)
    sick_if_negative = odds_if_negative / (1 + odds_if_negative)
    return positive, sick_if_positive, sick_if_negative


# ==== joint_for_conditional ====
"""The learner hands in the probabilities of being sick and positive, and sick and
negative, and does not divide."""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior + fpr * (1 - prior)
    sick_if_positive = prior * tpr
    sick_if_negative = prior * (1 - tpr)
    return positive, sick_if_positive, sick_if_negative


# ==== condition_reversed ====
"""The learner mixes up the direction and gives the probability of the result if
sick."""


def bayes_posterior(prior, tpr, fpr):
    positive = tpr * prior + fpr * (1 - prior)
    sick_if_positive = tpr
    sick_if_negative = 1 - tpr
    return positive, sick_if_positive, sick_if_negative
