"""確率・統計と推定の知識問題"""

SETS = {
    "joint-table": dict(
        stem=dict(
            ja="天気 X（晴か雨）とバス Y（遅延か定刻）の同時確率は、P(晴, 遅延) = 0.06、P(晴, 定刻) = 0.54、P(雨, 遅延) = 0.20、P(雨, 定刻) = 0.20 である。",
            en="The joint probabilities of the weather X (fair or rain) and a bus Y (late or on time) are P(fair, late) = 0.06, P(fair, on time) = 0.54, P(rain, late) = 0.20 and P(rain, on time) = 0.20.",
        ),
        questions={
            "marginal": dict(
                syllabus="1-(2)-i",
                ja="周辺確率 P(遅延) はいくらか。",
                en="What is the marginal probability P(late)?",
                right="0.26",
                wrong={
                    "rain-alone": dict(
                        text="0.20",
                        why=dict(
                            ja="雨のときの同時確率だけで、晴のときの 0.06 を足していない。",
                            en="This is the joint probability with rain alone, without the 0.06 with fair weather.",
                        ),
                    ),
                    "mean-of-conditionals": dict(
                        text="0.30",
                        why=dict(
                            ja="条件付き確率 0.1 と 0.5 の単純な平均で、晴と雨が半々のときの値である。",
                            en="This is the plain mean of the conditional probabilities, 0.1 and 0.5, as if fair and rain were equally likely.",
                        ),
                    ),
                    "sum-of-conditionals": dict(
                        text="0.60",
                        why=dict(
                            ja="条件付き確率 0.1 と 0.5 を、天気の確率で重みづけずに足している。",
                            en="This adds the conditional probabilities, 0.1 and 0.5, without the weather's probabilities as weights.",
                        ),
                    ),
                },
            ),
            "conditional": dict(
                syllabus="1-(2)-i",
                ja="遅延したと知ったとき、雨である確率はおよそいくらか。",
                en="Once one knows that the bus is late, about how probable is rain?",
                right="0.77",
                wrong={
                    "joint": dict(
                        text="0.20",
                        why=dict(
                            ja="これは同時確率 P(雨, 遅延) で、P(遅延) で割っていない。",
                            en="This is the joint probability P(rain, late), not divided by P(late).",
                        ),
                    ),
                    "prior": dict(
                        text="0.40",
                        why=dict(
                            ja="これは遅延を知る前の P(雨) で、知ったことを使っていない。",
                            en="This is P(rain) before anything is known of the bus.",
                        ),
                    ),
                    "turned": dict(
                        text="0.50",
                        why=dict(
                            ja="これは P(遅延∣雨) = 0.20/0.40 で、条件の向きが逆である。",
                            en="This is P(late∣rain) = 0.20/0.40: the condition is turned round.",
                        ),
                    ),
                },
            ),
            "independence": dict(
                syllabus="1-(2)-i",
                ja="X と Y の独立性について、判断と理由の組が正しいものはどれか。",
                en="Are X and Y independent, and why?",
                right=dict(
                    ja="P(晴, 遅延) と P(晴)P(遅延) が違うので、独立でない",
                    en="No, as P(fair, late) is not P(fair)P(late)",
                ),
                wrong={
                    "equal-in-a-row": dict(
                        ja="P(雨, 遅延) と P(雨, 定刻) が等しいので、独立である",
                        en="Yes, as P(rain, late) is P(rain, on time)",
                        why=dict(
                            ja="独立なら、遅延と定刻の比がどの行でも同じになる。晴の行では 1 対 9 である。",
                            en="If they were independent, late and on time would have the same ratio in each row; with fair weather it is 1 to 9.",
                        ),
                    ),
                    "uneven-margin": dict(
                        ja="P(晴) と P(雨) が違うので、独立でない",
                        en="No, as P(fair) is not P(rain)",
                        why=dict(
                            ja="周辺確率に偏りがあっても、独立にはなりうる。理由が正しくない。",
                            en="Variables with uneven marginals can be independent; this is no reason.",
                        ),
                    ),
                    "all-positive": dict(
                        ja="P(晴, 遅延) などがどれも 0 でないので、独立である",
                        en="Yes, as none of the four probabilities is 0",
                        why=dict(
                            ja="どの組も起こりうることと、同時確率が周辺確率の積になることとは別である。",
                            en="That every pair may occur does not make joint probabilities the products of the marginals.",
                        ),
                    ),
                },
            ),
        },
    ),
    "names-of-distributions": dict(
        stem=dict(
            ja="機械学習でよく使う確率分布について答えよ。",
            en="These questions are about probability distributions that are common in machine learning.",
        ),
        questions={
            "counts_and_one_trial": dict(
                syllabus="1-(2)-i",
                ja="「サイコロを n 回（n は 2 以上）投げたときの各目の回数の組は（ア）に従い、成功の確率が p の試行を 1 回だけ行った結果（0 か 1）は（イ）に従う」。（ア）と（イ）の組はどれか。",
                en="“How often each face of a die comes in n throws (n at least 2) has a (a) distribution; the result, 0 or 1, of a single trial that succeeds with probability p has a (b) distribution.” Which pair fits?",
                right=dict(
                    ja="（ア）多項分布（イ）ベルヌーイ分布", en="(a) multinomial (b) Bernoulli"
                ),
                wrong={
                    "binomial": dict(
                        ja="（ア）多項分布（イ）二項分布",
                        en="(a) multinomial (b) binomial",
                        why=dict(
                            ja="二項分布は、n 回のうちの成功の回数の分布である。1 回の場合を特にベルヌーイ分布と呼ぶ。",
                            en="The binomial distribution is that of the number of successes in n trials; that of a single one is named Bernoulli's.",
                        ),
                    ),
                    "categorical": dict(
                        ja="（ア）カテゴリカル分布（イ）ベルヌーイ分布",
                        en="(a) categorical (b) Bernoulli",
                        why=dict(
                            ja="カテゴリカル分布は、1 回投げたときの目の分布である。",
                            en="The categorical distribution is that of the face in a single throw.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）カテゴリカル分布（イ）二項分布",
                        en="(a) categorical (b) binomial",
                        why=dict(
                            ja="回数が逆である。カテゴリカル分布は 1 回の目、二項分布は n 回の成功の回数の分布である。",
                            en="The numbers of trials are turned round: categorical is one throw, binomial counts successes in n trials.",
                        ),
                    ),
                },
                source="Bishop, Pattern Recognition and Machine Learning, 2006, sections 2.1 and 2.2",
            ),
            "bernoulli_moments": dict(
                syllabus="1-(2)-i",
                ja="確率 0.9 で 1、確率 0.1 で 0 となるベルヌーイ分布の、平均と分散の組はどれか。",
                en="A Bernoulli distribution gives 1 with probability 0.9 and 0 with probability 0.1. Which are its mean and variance?",
                right=dict(ja="平均 0.90、分散 0.09", en="Mean 0.90, variance 0.09"),
                wrong={
                    "deviation": dict(
                        ja="平均 0.90、分散 0.30",
                        en="Mean 0.90, variance 0.30",
                        why=dict(
                            ja="0.30 は分散の平方根、つまり標準偏差である。",
                            en="0.30 is the root of the variance, the standard deviation.",
                        ),
                    ),
                    "half": dict(
                        ja="平均 0.50、分散 0.09",
                        en="Mean 0.50, variance 0.09",
                        why=dict(
                            ja="値が 0 と 1 でも、平均は真ん中ではなく、1 になる確率である。",
                            en="Though the values are 0 and 1, the mean is not halfway but the probability of 1.",
                        ),
                    ),
                    "half-and-deviation": dict(
                        ja="平均 0.50、分散 0.30",
                        en="Mean 0.50, variance 0.30",
                        why=dict(
                            ja="平均は 1 になる確率で、0.30 は標準偏差である。",
                            en="The mean is the probability of 1, and 0.30 is the standard deviation.",
                        ),
                    ),
                },
            ),
            "student_t": dict(
                syllabus="1-(2)-i",
                ja="スチューデントの t 分布は、ガウス分布と比べて裾がどうか。また、自由度を大きくしていくと何に近づくか。",
                en="How are the tails of Student's t distribution, compared with a Gaussian, and what does it approach as its degrees of freedom grow?",
                right=dict(
                    ja="裾は重く、ガウス分布に近づく", en="Heavier, and it approaches a Gaussian"
                ),
                wrong={
                    "lighter": dict(
                        ja="裾は軽く、ガウス分布に近づく",
                        en="Lighter, and it approaches a Gaussian",
                        why=dict(
                            ja="遠い値の確率がガウス分布より大きい。だから、外れ値があっても推定が引かれにくい。",
                            en="Values far away are more probable than under a Gaussian, so that outliers draw estimates less.",
                        ),
                    ),
                    "cauchy": dict(
                        ja="裾は重く、コーシー分布に近づく",
                        en="Heavier, and it approaches a Cauchy one",
                        why=dict(
                            ja="コーシー分布は自由度が 1 のときである。",
                            en="The Cauchy distribution is the one of 1 degree of freedom.",
                        ),
                    ),
                    "lighter-cauchy": dict(
                        ja="裾は軽く、コーシー分布に近づく",
                        en="Lighter, and it approaches a Cauchy one",
                        why=dict(
                            ja="コーシー分布は自由度が 1 のときで、裾は最も重い。",
                            en="The Cauchy distribution is the one of 1 degree of freedom, with the heaviest tails of these.",
                        ),
                    ),
                },
                source="Bishop, Pattern Recognition and Machine Learning, 2006, section 2.3.7",
            ),
            "false_about_moments": dict(
                syllabus="1-(2)-i",
                ja="平均と分散に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about means and variances is **wrong**?",
                right=dict(
                    ja="二項分布の分散は、成功の確率を保って回数を増やすと小さくなる",
                    en="The variance of a binomial distribution shrinks as there are more trials of one probability",
                ),
                wrong={
                    "sum": dict(
                        ja="独立なガウス分布の変数を 2 つ足すと、分散はそれぞれの和になる",
                        en="The variance of a sum of two independent Gaussian variables is the sum of their variances",
                        why=dict(
                            ja="正しい。独立なので共分散が 0 である。",
                            en="This is right: independent variables have covariance 0.",
                        ),
                    ),
                    "half": dict(
                        ja="ベルヌーイ分布の分散は、成功の確率が 0.5 のときに最大となる",
                        en="The variance of a Bernoulli distribution is largest where success has probability 0.5",
                        why=dict(
                            ja="正しい。分散は p(1 − p) である。",
                            en="This is right: the variance is p(1 − p).",
                        ),
                    ),
                    "scaled": dict(
                        ja="変数を 3 倍にすると、平均は 3 倍に、分散は 9 倍になる",
                        en="A variable that is multiplied by 3 has 3 times the mean and 9 times the variance",
                        why=dict(
                            ja="正しい。分散は値の 2 乗の単位をもつ。",
                            en="This is right: a variance has the unit of squared values.",
                        ),
                    ),
                },
                source="Bishop, Pattern Recognition and Machine Learning, 2006, sections 1.2 and 2.1",
            ),
        },
    ),
    "gaussians": dict(
        stem=dict(
            ja="ガウス分布と、その混合について答えよ。N(x∣μ, σ²) は、平均 μ、分散 σ² のガウス分布の密度である。",
            en="These questions are about Gaussians and mixtures of them. N(x∣μ, σ²) is the density of a Gaussian of mean μ and variance σ².",
        ),
        questions={
            "mixture_variance": dict(
                syllabus="1-(2)-i",
                ja="密度が p(x) = 0.5 N(x∣−3, 1) + 0.5 N(x∣3, 1) の分布の分散はいくらか。",
                en="What is the variance of the distribution of density p(x) = 0.5 N(x∣−3, 1) + 0.5 N(x∣3, 1)?",
                right="10",
                wrong={
                    "within": dict(
                        text="1",
                        why=dict(
                            ja="成分の中の散らばりだけで、成分の平均どうしが離れていることを数えていない。",
                            en="This is the spread within the components and not that of their means.",
                        ),
                    ),
                    "sum-of-variables": dict(
                        text="2",
                        why=dict(
                            ja="これは独立な 2 つの変数の和の分散である。混合の標本は、そのつど一方の成分から出る。",
                            en="This is the variance of a sum of two independent variables; a sample of a mixture comes from one of its components.",
                        ),
                    ),
                    "between": dict(
                        text="9",
                        why=dict(
                            ja="成分の平均の散らばりだけで、成分の中の分散を数えていない。",
                            en="This is the spread of the components' means and not that within them.",
                        ),
                    ),
                },
            ),
            "free_parameters": dict(
                syllabus="1-(2)-i",
                ja="10 次元のガウス分布で、共分散行列に制限を置かないとき、自由に動かせるパラメータはいくつか。",
                en="How many free parameters has a Gaussian in 10 dimensions whose covariance matrix is not restricted?",
                right="65",
                wrong={
                    "diagonal": dict(
                        text="20",
                        why=dict(
                            ja="共分散行列を対角行列に制限した場合の数である。",
                            en="This is for a covariance matrix that is diagonal.",
                        ),
                    ),
                    "no-mean": dict(
                        text="55",
                        why=dict(
                            ja="共分散行列の分だけで、平均の 10 個を数えていない。",
                            en="This counts the covariance matrix and not the 10 of the mean.",
                        ),
                    ),
                    "counted-twice": dict(
                        text="110",
                        why=dict(
                            ja="共分散行列は対称なので、対角でない成分は 2 つずつ等しい。",
                            en="A covariance matrix is symmetric: off the diagonal, elements are equal in pairs.",
                        ),
                    ),
                },
            ),
            "mle_bias": dict(
                syllabus="1-(2)-ii",
                ja="分散 σ² のガウス分布から独立に 5 個の標本をとり、平均も分散も最尤推定する。分散の推定値の期待値は σ² の何倍か。",
                en="Five samples are drawn independently from a Gaussian of variance σ², and mean and variance are estimated by maximum likelihood. How many times σ² is the expected value of the estimated variance?",
                right="0.8",
                wrong={
                    "of-the-mean": dict(
                        text="0.2",
                        why=dict(
                            ja="σ²/5 は、標本平均の分散である。",
                            en="σ²/5 is the variance of the mean of the samples.",
                        ),
                    ),
                    "unbiased": dict(
                        text="1",
                        why=dict(
                            ja="標本平均のまわりで測ると、真の平均のまわりで測るより小さくなるので、不偏にならない。",
                            en="Measured around the samples' own mean the spread is smaller than around the true one: the estimate is biased.",
                        ),
                    ),
                    "correction": dict(
                        text="1.25",
                        why=dict(
                            ja="5/4 は、偏りをなくすために掛ける数である。",
                            en="5/4 is the factor that takes the bias away.",
                        ),
                    ),
                },
            ),
        },
    ),
    "testing-for-a-disease": dict(
        stem=dict(
            ja="有病率（病気である確率）が 1 % の病気に、感度（病気の人が陽性になる確率）90 %、偽陽性率（病気でない人が陽性になる確率）9 % の検査を行う。特異度は 1 から偽陽性率を引いたもので、91 % である。このとき、陽性だった人が病気である確率は約 9 % である。",
            en="A disease of prevalence 1 % is tested for. Somebody sick tests positive with probability 90 % (sensitivity), somebody not sick with probability 9 % (false positive rate); the specificity, 1 less that rate, is 91 %. Then somebody who tests positive is sick with a probability of about 9 %.",
        ),
        questions={
            "two_tests": dict(
                syllabus="1-(2)-ii",
                ja="病気の有無が決まっていれば互いに独立な検査を 2 回受け、2 回とも陽性だった人が病気である確率は、およそ何 % か。",
                en="Two tests, independent once it is known whether one is sick, are both positive. About how many per cent is the probability of being sick?",
                right="50",
                wrong={
                    "one-test": dict(
                        text="9",
                        why=dict(
                            ja="1 回目の後の確率で、2 回目の結果を使っていない。",
                            en="This is the probability after the first test, without the second.",
                        ),
                    ),
                    "doubled": dict(
                        text="18",
                        why=dict(
                            ja="1 回分の確率を 2 倍している。検査のたびに 10 倍になるのはオッズ（病気とそうでない確率の比）である。",
                            en="This doubles the probability; what each test multiplies, by 10, is the odds.",
                        ),
                    ),
                    "likelihood": dict(
                        text="81",
                        why=dict(
                            ja="0.9² は、病気の人が 2 回とも陽性になる確率で、条件の向きが逆である。",
                            en="0.9² is the probability that somebody sick is positive twice: the condition is turned round.",
                        ),
                    ),
                },
            ),
            "most_convincing": dict(
                syllabus="1-(2)-ii",
                ja="陽性だった人が病気である確率は、次のどれによって最も高くなるか。",
                en="Which of these raises the probability that somebody positive is sick the most?",
                right=dict(ja="特異度を 99 % に上げる", en="Specificity up to 99 %"),
                wrong={
                    "sensitivity": dict(
                        ja="感度を 99 % に上げる",
                        en="Sensitivity up to 99 %",
                        why=dict(
                            ja="病気でない人の陽性の多さは変わらず、10 % になるだけである。",
                            en="There are as many false positives as before, and it is just 10 %.",
                        ),
                    ),
                    "prevalence": dict(
                        ja="有病率が 2 % の人々を調べる",
                        en="Testing where 2 % are sick",
                        why=dict(
                            ja="オッズが約 2 倍になり、17 % になるだけである。",
                            en="The odds are about doubled, which makes it 17 %.",
                        ),
                    ),
                    "more-people": dict(
                        ja="10 倍の数の人々を調べる",
                        en="Testing ten times as many",
                        why=dict(
                            ja="病気の人の陽性も、そうでない人の陽性も 10 倍になり、割合は変わらない。",
                            en="True and false positives both become ten times as many, and their shares stay.",
                        ),
                    ),
                },
            ),
            "parts_of_bayes": dict(
                syllabus="1-(2)-ii",
                ja="この約 9 % を導くベイズの定理を、データ D とパラメータ θ で P(θ∣D) = P(D∣θ)P(θ)/P(D) と書く。θ の関数とみた P(D∣θ) と、分母の P(D) とを、この順に何と呼ぶか。",
                en="Bayes' theorem, which leads to those 9 %, is P(θ∣D) = P(D∣θ)P(θ)/P(D) for data D and a parameter θ. What are P(D∣θ), as a function of θ, and the denominator P(D) called, in this order?",
                right=dict(ja="尤度、周辺尤度", en="Likelihood, evidence"),
                wrong={
                    "prior-below": dict(
                        ja="尤度、事前確率",
                        en="Likelihood, prior",
                        why=dict(ja="事前確率は P(θ) である。", en="The prior is P(θ)."),
                    ),
                    "posterior": dict(
                        ja="事後確率、周辺尤度",
                        en="Posterior, evidence",
                        why=dict(
                            ja="事後確率は左辺の P(θ∣D) である。",
                            en="The posterior is the left side, P(θ∣D).",
                        ),
                    ),
                    "posterior-and-prior": dict(
                        ja="事後確率、事前確率",
                        en="Posterior, prior",
                        why=dict(
                            ja="事後確率は左辺の P(θ∣D)、事前確率は P(θ) である。",
                            en="The posterior is the left side, P(θ∣D), and the prior is P(θ).",
                        ),
                    ),
                },
                source="Bishop, Pattern Recognition and Machine Learning, 2006, sections 1.2.3 and 3.4",
            ),
        },
    ),
    "naive-bayes": dict(
        stem=dict(
            ja="ナイーブベイズ分類器で、迷惑メールを見分ける。迷惑メールの割合は 0.4 である。「無料」という語は、迷惑メールに確率 0.5、通常のメールに確率 0.05 で現れ、「会議」という語は、迷惑メールに確率 0.1、通常のメールに確率 0.4 で現れる。",
            en="Naive Bayes tells spam from other mail. A share of 0.4 of all mail is spam. The word “free” occurs in spam with probability 0.5 and in other mail with probability 0.05, the word “meeting” in spam with probability 0.1 and in other mail with probability 0.4.",
        ),
        questions={
            "naive_assumption": dict(
                syllabus="1-(2)-ii",
                ja="この分類器が置いている仮定はどれか。",
                en="What does this classifier assume?",
                right=dict(
                    ja="クラスを知った上では、語の現れ方は互いに独立である",
                    en="Given the class, words occur independently",
                ),
                wrong={
                    "independent-overall": dict(
                        ja="クラスを知らないときも、語の現れ方は互いに独立である",
                        en="With the class unknown, words occur independently",
                        why=dict(
                            ja="同じクラスに現れやすい語どうしは、クラスを知らなければ独立にならない。この例でも、両方が現れる確率は積と違う。",
                            en="Words likely in the same class are not independent as long as the class is unknown; here, too, both together have another probability than the product.",
                        ),
                    ),
                    "equal-priors": dict(
                        ja="語を見る前には、どのクラスの確率も互いに等しい",
                        en="Before any word, classes are equally probable",
                        why=dict(
                            ja="事前確率はクラスごとに推定でき、この例でも 0.4 と 0.6 である。",
                            en="Each class has a prior of its own, here 0.4 and 0.6.",
                        ),
                    ),
                    "gaussian": dict(
                        ja="クラスを知った上では、語の現れ方はガウス分布に従う",
                        en="Given the class, words have Gaussian counts",
                        why=dict(
                            ja="語の有無には、ベルヌーイ分布などを使える。ガウス分布は選択肢の 1 つである。",
                            en="For words Bernoulli distributions will do, as here; a Gaussian is one choice among others.",
                        ),
                    ),
                },
            ),
            "spam_posterior": dict(
                syllabus="1-(2)-ii",
                ja="「無料」と「会議」の両方が現れたメールが、迷惑メールである事後確率はおよそいくらか。ほかの語は考えない。",
                en="About how probable is it that a mail with both words is spam? No other words are looked at.",
                right="0.63",
                wrong={
                    "joint": dict(
                        text="0.02",
                        why=dict(
                            ja="0.4 · 0.5 · 0.1 は同時確率で、2 つのクラスの和で割っていない。",
                            en="0.4 · 0.5 · 0.1 is the joint probability, not divided by the sum over both classes.",
                        ),
                    ),
                    "prior": dict(
                        text="0.40",
                        why=dict(
                            ja="これは事前確率で、語を使っていない。",
                            en="This is the prior, without the words.",
                        ),
                    ),
                    "no-prior": dict(
                        text="0.71",
                        why=dict(
                            ja="0.05/(0.05 + 0.02) では、事前確率 0.4 と 0.6 を掛けていない。",
                            en="0.05/(0.05 + 0.02) does without the priors, 0.4 and 0.6.",
                        ),
                    ),
                },
            ),
            "unseen_word": dict(
                syllabus="1-(2)-ii",
                ja="別の分類器では、語は 1000 種類あり、あるクラスの訓練データに現れた語は延べ 500 語である。このクラスに一度も現れなかった語の確率を、どの語の回数にも 1 を足すラプラススムージングで推定するといくらか。",
                en="Another classifier knows 1000 different words; the training data of one class have 500 words in all, repetitions counted. With Laplace smoothing, which adds 1 to the count of each word, what is the estimated probability of a word that this class has never had?",
                right="1/1500",
                wrong={
                    "numerator-alone": dict(
                        text="1/500",
                        why=dict(
                            ja="分母にも、足した 1 の合計が入る。入れないと、確率の和が 1 を超える。",
                            en="What was added belongs in the denominator, too; otherwise the probabilities add up to more than 1.",
                        ),
                    ),
                    "one-below": dict(
                        text="1/501",
                        why=dict(
                            ja="分母に 1 しか足していない。1 を足したのは 1000 種類の語のすべてである。",
                            en="The denominator has grown by 1 only; it is each of the 1000 words that has got 1 more.",
                        ),
                    ),
                    "uniform": dict(
                        text="1/1000",
                        why=dict(
                            ja="これは、訓練データを見ないときの一様な確率である。",
                            en="This is the uniform probability, without any data.",
                        ),
                    ),
                },
            ),
        },
    ),
    "three-heads": dict(
        stem=dict(
            ja="コインを 3 回投げ、3 回とも表であった。表の出る確率 θ を推定する。事前分布を使うときは、断りがなければ Beta(2, 2) とする。ベータ分布の密度は、次のとおり θ の関数に比例する。",
            en="A coin was tossed three times and came up heads each time. The probability θ of heads is estimated. Where there is a prior it is, unless it is said otherwise, Beta(2, 2). The density of a beta distribution is proportional to the function of θ given.",
            shared="""
    Beta(θ∣a, b) ∝ θ^(a−1) (1 − θ)^(b−1)
""",
        ),
        questions={
            "three_estimates": dict(
                syllabus="1-(2)-ii",
                ja="最尤推定値、MAP 推定値、事後分布の平均を、この順に並べたものはどれか。",
                en="Which are the maximum-likelihood estimate, the MAP estimate and the mean of the posterior, in this order?",
                right="1, 4/5, 5/7",
                wrong={
                    "mode-and-mean": dict(
                        text="1, 5/7, 4/5",
                        why=dict(
                            ja="事後分布 Beta(5, 2) の最頻値が 4/5、平均が 5/7 である。",
                            en="Of the posterior, Beta(5, 2), the mode is 4/5 and the mean 5/7.",
                        ),
                    ),
                    "turned": dict(
                        text="5/7, 4/5, 1",
                        why=dict(
                            ja="順が逆である。事前分布を使わない最尤推定が、観測した割合になる。",
                            en="The order is turned round: maximum likelihood, without a prior, is the share that was seen.",
                        ),
                    ),
                    "mean-first": dict(
                        text="4/5, 1, 5/7",
                        why=dict(
                            ja="最尤推定値と MAP 推定値が逆である。事前分布は 0.5 の側に引く。",
                            en="Maximum likelihood and MAP are exchanged: it is the prior that draws towards 0.5.",
                        ),
                    ),
                },
            ),
            "prior_without_effect": dict(
                syllabus="1-(2)-ii",
                ja="どんな観測に対しても、MAP 推定値が最尤推定値と一致する事前分布はどれか。",
                en="Under which prior is MAP the same as maximum likelihood, whatever is observed?",
                right="Beta(1, 1)",
                wrong={
                    "weak": dict(
                        text="Beta(2, 2)",
                        why=dict(
                            ja="0.5 の側に引かれ、3 回とも表でも 4/5 になる。",
                            en="It draws towards 0.5; with three heads one gets 4/5.",
                        ),
                    ),
                    "one-sided": dict(
                        text="Beta(2, 1)",
                        why=dict(
                            ja="表が出やすいという仮定が入り、1 勝 1 敗でも 2/3 になる。",
                            en="It takes heads for likelier; with one head and one tail one gets 2/3.",
                        ),
                    ),
                    "strong": dict(
                        text="Beta(9, 9)",
                        why=dict(
                            ja="左右対称でも平らではなく、0.5 に強く引かれる。",
                            en="It is symmetric but not flat, and draws strongly towards 0.5.",
                        ),
                    ),
                },
            ),
            "more_tosses": dict(
                syllabus="1-(2)-ii",
                ja="事前分布を変えずに投げる回数を増やしていくと、MAP 推定値と事後分布はどうなるか。",
                en="The prior stays, and the coin is tossed more and more often. What becomes of the MAP estimate and of the posterior?",
                right=dict(
                    ja="最尤推定値に近づき、事後分布は狭くなる",
                    en="It nears maximum likelihood; the posterior narrows",
                ),
                wrong={
                    "same-width": dict(
                        ja="最尤推定値に近づき、事後分布の幅は同じである",
                        en="It nears maximum likelihood; the posterior stays as wide",
                        why=dict(
                            ja="事後分布の標準偏差は、回数の平方根に反比例して小さくなる。",
                            en="The posterior's deviation falls with the root of the number of tosses.",
                        ),
                    ),
                    "to-the-prior": dict(
                        ja="事前分布の最頻値に近づき、事後分布は狭くなる",
                        en="It nears the prior's mode; the posterior narrows",
                        why=dict(
                            ja="データの項は回数とともに増え、事前分布の影響は薄れる。",
                            en="The data have more and more terms, and the prior counts less and less.",
                        ),
                    ),
                    "neither": dict(
                        ja="事前分布の最頻値に近づき、事後分布の幅は同じである",
                        en="It nears the prior's mode; the posterior stays as wide",
                        why=dict(
                            ja="逆である。事前分布の影響は薄れ、事後分布は狭くなる。",
                            en="The other way round: the prior counts less and less, and the posterior narrows.",
                        ),
                    ),
                },
            ),
            "prediction_by_bayes": dict(
                syllabus="1-(2)-ii",
                ja="MAP 推定に対して、ベイズ推定は、次に表が出る確率をどのように予測するか。",
                en="How does a Bayesian estimate, unlike MAP, predict that the next toss is heads?",
                right=dict(
                    ja="θ を、事後分布の重みで平均する",
                    en="It averages θ, weighted by the posterior",
                ),
                wrong={
                    "likeliest": dict(
                        ja="θ を、事後分布が最大の値に決める",
                        en="It takes the θ at which the posterior is largest",
                        why=dict(
                            ja="1 点に決めて予測するのは MAP 推定である。",
                            en="Settling on one value is what MAP does.",
                        ),
                    ),
                    "prior-alone": dict(
                        ja="θ を、事前分布の重みで平均する",
                        en="It averages θ, weighted by the prior",
                        why=dict(
                            ja="それは、データを見る前の予測である。",
                            en="That is a prediction made before any data.",
                        ),
                    ),
                    "likelihood-alone": dict(
                        ja="θ を、尤度が最大の値に決める",
                        en="It takes the θ at which the likelihood is largest",
                        why=dict(ja="それは最尤推定である。", en="That is maximum likelihood."),
                    ),
                },
                source="Bishop, Pattern Recognition and Machine Learning, 2006, section 1.2.6; Goodfellow, Bengio, Courville, Deep Learning, 2016, section 5.6",
            ),
        },
    ),
    "likelihood": dict(
        stem=dict(
            ja="独立なデータの尤度を、モデルのパラメータの関数とみる。たとえば、確率 θ で表が出るコインを 3 回投げて 3 回とも表だったときの尤度は L(θ) = θ³ である。",
            en="The likelihood of independent data is taken as a function of a model's parameters. For a coin with probability θ of heads, for example, that came up heads three times out of three, it is L(θ) = θ³.",
        ),
        questions={
            "no_density": dict(
                syllabus="1-(2)-ii",
                ja="この L(θ) について、正しい記述はどれか。",
                en="What is true of this L(θ)?",
                right=dict(
                    ja="θ で 0 から 1 まで積分すると、1/4 になる",
                    en="Integrated over θ from 0 to 1 it is 1/4",
                ),
                wrong={
                    "density": dict(
                        ja="θ で 0 から 1 まで積分すると、1 になる",
                        en="Integrated over θ from 0 to 1 it is 1",
                        why=dict(
                            ja="尤度は θ の確率密度ではない。θ の分布にするには、事前分布を掛けて正規化する。",
                            en="It is no density of θ; for that it is multiplied by a prior and normalised.",
                        ),
                    ),
                    "logarithm-moves": dict(
                        ja="対数をとると、最大にする θ が動く",
                        en="Its logarithm is largest at another θ",
                        why=dict(
                            ja="対数は単調に増えるので、最大にする点は動かない。",
                            en="A logarithm grows with its argument, so that the place of the maximum stays.",
                        ),
                    ),
                    "constant": dict(
                        ja="どの θ でも、同じ値になる",
                        en="It has the same value for each θ",
                        why=dict(
                            ja="同じ結果でも、それが起こる確率は θ によって違う。",
                            en="How probable the same result is depends on θ.",
                        ),
                    ),
                },
            ),
            "why_logarithm": dict(
                syllabus="1-(2)-ii",
                ja="尤度そのものでなく、対数尤度を最大にすることの利点はどれか。",
                en="What is gained by maximising the log-likelihood and not the likelihood itself?",
                right=dict(
                    ja="アンダーフローを避けられ、最大にする点は変わらない",
                    en="No underflow, and the maximum stays in its place",
                ),
                wrong={
                    "same-value": dict(
                        ja="アンダーフローを避けられ、最大の値は変わらない",
                        en="No underflow, and the maximum keeps its value",
                        why=dict(
                            ja="変わらないのは最大にする点で、値は対数をとったものに変わる。",
                            en="It is the place that stays; the value becomes its logarithm.",
                        ),
                    ),
                    "one-maximum": dict(
                        ja="極大が 1 つだけになり、最大にする点は変わらない",
                        en="One maximum alone, and it stays in its place",
                        why=dict(
                            ja="極大の数は、対数をとっても変わらない。混合分布などでは、いくつもある。",
                            en="There are as many maxima as before; mixtures, for example, have several.",
                        ),
                    ),
                    "one-maximum-same-value": dict(
                        ja="極大が 1 つだけになり、最大の値は変わらない",
                        en="One maximum alone, and it keeps its value",
                        why=dict(
                            ja="極大の数は変わらず、値は対数をとったものに変わる。",
                            en="There are as many maxima as before, and the value becomes its logarithm.",
                        ),
                    ),
                },
            ),
            "prior_as_penalty": dict(
                syllabus="1-(2)-ii",
                ja="ガウス雑音の線形回帰で、重みの各成分に、平均 0 のガウス分布を互いに独立な事前分布として置き、MAP 推定する。これはどの正則化と同じで、事前分布の分散を小さくすると正則化はどうなるか。",
                en="Linear regression with Gaussian noise is done by MAP, with independent Gaussians of mean 0 as the prior of the weights. Which regularisation is this, and what becomes of it where the prior's variance is smaller?",
                right=dict(ja="L2 正則化で、強くなる", en="L2, and it becomes stronger"),
                wrong={
                    "weaker": dict(
                        ja="L2 正則化で、弱くなる",
                        en="L2, and it becomes weaker",
                        why=dict(
                            ja="分散の小さい事前分布ほど、重みが 0 の近くにあることを強く主張する。",
                            en="A prior of smaller variance insists more on weights near 0.",
                        ),
                    ),
                    "laplace": dict(
                        ja="L1 正則化で、強くなる",
                        en="L1, and it becomes stronger",
                        why=dict(
                            ja="L1 になるのは、密度の対数が絶対値に比例するラプラス分布のときである。",
                            en="L1 comes from a Laplace prior, whose log-density goes with the absolute value.",
                        ),
                    ),
                    "laplace-weaker": dict(
                        ja="L1 正則化で、弱くなる",
                        en="L1, and it becomes weaker",
                        why=dict(
                            ja="ガウス分布の密度の対数は 2 乗に比例し、分散が小さいほど 0 に強く引く。",
                            en="A Gaussian's log-density goes with the square, and draws to 0 the more, the smaller its variance.",
                        ),
                    ),
                },
            ),
            "false_about_estimators": dict(
                syllabus="1-(2)-ii",
                ja="推定の方法に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about ways to estimate is **wrong**?",
                right=dict(
                    ja="MAP 推定は、事後分布の平均をパラメータの値とする",
                    en="MAP estimation takes the mean of the posterior for the parameter",
                ),
                wrong={
                    "flat": dict(
                        ja="MAP 推定は、事前分布が一様なら最尤推定に一致する",
                        en="MAP estimation is maximum likelihood where the prior is uniform",
                        why=dict(
                            ja="正しい。事後分布が尤度に比例し、最大の点が同じになる。",
                            en="This is right: the posterior is then proportional to the likelihood and has its maximum there.",
                        ),
                    ),
                    "bayes": dict(
                        ja="ベイズ推定は、パラメータの値でなく分布を求める",
                        en="Bayesian inference finds a distribution of the parameter, no value",
                        why=dict(
                            ja="正しい。予測では、その分布で平均をとる。",
                            en="This is right: predictions are averaged over that distribution.",
                        ),
                    ),
                    "factor": dict(
                        ja="尤度に正の定数を掛けても、最尤推定の値は変わらない",
                        en="A positive factor of the likelihood leaves its maximum where it is",
                        why=dict(
                            ja="正しい。最大の点は、定数倍では動かない。",
                            en="This is right: a factor does not move the maximum.",
                        ),
                    ),
                },
                source="Bishop, Pattern Recognition and Machine Learning, 2006, sections 1.2.5 and 3.3",
            ),
        },
    ),
}


def _is(found, **choices):
    """Which choices are the number that was found."""
    return {name.replace("_", "-"): abs(found - value) < 0.006 for name, value in choices.items()}


def _joint():
    import numpy as np

    return np.array([[0.06, 0.54], [0.20, 0.20]])


def marginal():
    found = _joint()[:, 0].sum()
    return _is(found, right=0.26, rain_alone=0.2, mean_of_conditionals=0.3, sum_of_conditionals=0.6)


def conditional():
    joint = _joint()
    return _is(joint[1, 0] / joint[:, 0].sum(), right=0.77, joint=0.2, prior=0.4, turned=0.5)


def independence():
    """A reason is good if it holds here and, in a thousand tables of whatever kind, never where the judgement is wrong."""
    import numpy as np

    rng = np.random.default_rng(0)
    tables = [_joint()]
    for _ in range(500):
        tables.append(rng.dirichlet(np.ones(4)).reshape(2, 2))
        tables.append(np.outer(rng.dirichlet([1, 1]), rng.dirichlet([1, 1])))

    def independent(table):
        return np.allclose(table, np.outer(table.sum(1), table.sum(0)))

    def good(reason, judgement):
        return reason(tables[0]) and all(independent(t) == judgement for t in tables if reason(t))

    return {
        "right": good(lambda t: not np.isclose(t[0, 0], t[0].sum() * t[:, 0].sum()), False),
        "equal-in-a-row": good(lambda t: np.isclose(t[1, 0], t[1, 1]), True),
        "uneven-margin": good(lambda t: not np.isclose(t[0].sum(), t[1].sum()), False),
        "all-positive": good(lambda t: np.all(t > 0), True),
    }


def bernoulli_moments():
    values, probabilities = (0, 1), (0.1, 0.9)
    mean = sum(x * p for x, p in zip(values, probabilities, strict=True))
    variance = sum((x - mean) ** 2 * p for x, p in zip(values, probabilities, strict=True))
    claims = {"right": (0.9, 0.09), "deviation": (0.9, 0.3), "half": (0.5, 0.09)}
    claims["half-and-deviation"] = 0.5, 0.3
    return {
        name: abs(mean - claimed) + abs(variance - spread) < 1e-9
        for name, (claimed, spread) in claims.items()
    }


def student_t():
    """The density 5 away from the centre, and all of the density for many degrees of freedom."""
    import math

    import numpy as np

    x = np.linspace(-8, 8, 81)

    def student(degrees):
        factor = math.lgamma((degrees + 1) / 2) - math.lgamma(degrees / 2)
        return (
            np.exp(factor) / np.sqrt(degrees * np.pi) * (1 + x**2 / degrees) ** (-(degrees + 1) / 2)
        )

    gaussian, cauchy = np.exp(-(x**2) / 2) / np.sqrt(2 * np.pi), 1 / (np.pi * (1 + x**2))
    far = np.argmin(np.abs(x - 5))
    heavier = [student(degrees)[far] > gaussian[far] for degrees in (1, 2, 5, 30)]
    nearer = np.abs(student(1000) - gaussian).max() < 1e-3
    to_cauchy = np.abs(student(1000) - cauchy).max() < 1e-3
    return {
        "right": all(heavier) and nearer,
        "lighter": not any(heavier) and nearer,
        "cauchy": all(heavier) and to_cauchy,
        "lighter-cauchy": not any(heavier) and to_cauchy,
    }


def mixture_variance():
    """Integrated over a fine grid."""
    import numpy as np

    x = np.linspace(-15, 15, 30_001)
    density = sum(np.exp(-((x - mean) ** 2) / 2) / np.sqrt(2 * np.pi) for mean in (-3, 3)) / 2
    mean = np.trapezoid(x * density, x)
    found = np.trapezoid((x - mean) ** 2 * density, x)
    return _is(found, right=10, within=1, sum_of_variables=2, between=9)


def free_parameters():
    """The entries of the mean, and those of a symmetric matrix that differ."""
    dimensions = range(10)
    entries = {frozenset((i, j)) for i in dimensions for j in dimensions}
    return _is(10 + len(entries), right=65, diagonal=20, no_mean=55, counted_twice=110)


def mle_bias():
    import numpy as np

    samples = np.random.default_rng(0).normal(size=(400_000, 5))
    return _is(samples.var(axis=1).mean(), right=0.8, of_the_mean=0.2, unbiased=1, correction=1.25)


def _sick(prior, sensitivity, false_positives, tests=1):
    """How probable it is that somebody with so many positive tests is sick."""
    sick, healthy = prior * sensitivity**tests, (1 - prior) * false_positives**tests
    return sick / (sick + healthy)


def two_tests():
    return _is(_sick(0.01, 0.9, 0.09, 2), right=0.5, one_test=0.09, doubled=0.18, likelihood=0.81)


def most_convincing():
    people = 10 * 1000  # ten times a thousand
    true, false = people * 0.01 * 0.9, people * 0.99 * 0.09
    after = {
        "right": _sick(0.01, 0.9, 0.01),
        "sensitivity": _sick(0.01, 0.99, 0.09),
        "prevalence": _sick(0.02, 0.9, 0.09),
        "more-people": true / (true + false),
    }
    return {name: value == max(after.values()) for name, value in after.items()}


def naive_assumption():
    """What must hold of the joint probabilities that the classifier works with."""
    import numpy as np

    priors, free, meeting = np.array([0.4, 0.6]), np.array([0.5, 0.05]), np.array([0.1, 0.4])
    # class, “free” or not, “meeting” or not
    words = np.stack([free, 1 - free], 1)[:, :, None] * np.stack([meeting, 1 - meeting], 1)[:, None]
    joint = priors[:, None, None] * words

    def independent(table):
        table = table / table.sum()
        return np.allclose(table, np.outer(table.sum(1), table.sum(0)))

    return {
        "right": all(independent(joint[label]) for label in (0, 1)),
        "independent-overall": independent(joint.sum(0)),
        "equal-priors": np.isclose(priors[0], priors[1]),
        # A Gaussian is symmetric around its mean; what is 0 or 1 is so only where both are equally probable.
        "gaussian": np.allclose([free, meeting], 0.5),
    }


def spam_posterior():
    spam, other = 0.4 * 0.5 * 0.1, 0.6 * 0.05 * 0.4
    return _is(spam / (spam + other), right=0.63, joint=0.02, prior=0.4, no_prior=0.71)


def unseen_word():
    """Counts of a thousand words, 500 in all, of which many are 0."""
    import numpy as np

    counts = np.bincount(np.random.default_rng(0).integers(400, size=500), minlength=1000) + 1
    found = counts[999] / counts.sum()
    claims = {
        "right": 1 / 1500,
        "numerator-alone": 1 / 500,
        "one-below": 1 / 501,
        "uniform": 1 / 1000,
    }
    return {name: abs(found - value) < 1e-9 for name, value in claims.items()}


def _highest(heads, tails, a, b):
    """The place and the mean of the posterior on a fine grid."""
    import numpy as np

    theta = np.linspace(0, 1, 100_001)
    density = theta ** (heads + a - 1) * (1 - theta) ** (tails + b - 1)
    return theta[density.argmax()], np.sum(theta * density) / density.sum()


def three_estimates():
    likeliest, (mode, mean) = _highest(3, 0, 1, 1)[0], _highest(3, 0, 2, 2)
    claims = {"right": (1, 4 / 5, 5 / 7), "mode-and-mean": (1, 5 / 7, 4 / 5)}
    claims |= {"turned": (5 / 7, 4 / 5, 1), "mean-first": (4 / 5, 1, 5 / 7)}
    found = likeliest, mode, mean
    return {
        name: all(abs(one - other) < 1e-4 for one, other in zip(found, claim, strict=True))
        for name, claim in claims.items()
    }


def prior_without_effect():
    def same(a, b):
        observed = (3, 0), (1, 1), (2, 5), (0, 4)
        return all(abs(_highest(h, t, a, b)[0] - h / (h + t)) < 1e-4 for h, t in observed)

    return {"right": same(1, 1), "weak": same(2, 2), "one-sided": same(2, 1), "strong": same(9, 9)}


def more_tosses():
    """Seven heads in ten tosses, then in a hundred and in ten thousand."""
    import numpy as np

    modes, deviations = [], []
    for tosses in (10, 100, 10_000):
        a, b = 2 + 0.7 * tosses, 2 + 0.3 * tosses
        modes.append((a - 1) / (a + b - 2))
        deviations.append(np.sqrt(a * b / (a + b + 1)) / (a + b))
    data, prior = abs(modes[-1] - 0.7) < 1e-3, abs(modes[-1] - 0.5) < 1e-3
    narrower, same = deviations[-1] < deviations[0] / 10, np.isclose(deviations[-1], deviations[0])
    return {
        "right": data and narrower,
        "same-width": data and same,
        "to-the-prior": prior and narrower,
        "neither": prior and same,
    }


def no_density():
    import numpy as np

    theta = np.linspace(0, 1, 10_001)
    likelihood = theta**3
    integral = np.trapezoid(likelihood, theta)
    moved = np.argmax(np.log(np.maximum(likelihood, 1e-300))) != np.argmax(likelihood)
    return {
        "right": abs(integral - 1 / 4) < 1e-6,
        "density": abs(integral - 1) < 1e-6,
        "logarithm-moves": bool(moved),
        "constant": bool(np.ptp(likelihood) == 0),
    }


def why_logarithm():
    """A thousand tosses, whose product underflows; twenty; and a mixture of two Gaussians, one of whose means is sought."""
    import numpy as np

    tosses = np.full(1000, 0.3)
    no_underflow = np.prod(tosses) == 0 and np.isfinite(np.sum(np.log(tosses)))
    theta = np.linspace(0.01, 0.99, 99)
    few = np.array([1] * 13 + [0] * 7)
    likelihood = np.prod(np.where(few[:, None], theta, 1 - theta), axis=0)
    logs = np.sum(np.log(np.where(few[:, None], theta, 1 - theta)), axis=0)
    place = theta[likelihood.argmax()] == theta[logs.argmax()]
    value = np.isclose(likelihood.max(), logs.max())
    data, means = np.array([-4.0, -4.2, 4.0, 4.1, 4.3]), np.linspace(-8, 8, 321)
    densities = np.exp(-((data[:, None] - means) ** 2) / 2) + np.exp(-(data[:, None] ** 2) / 2)
    mixture = np.sum(np.log(densities), axis=0)
    inner = mixture[1:-1]
    one = np.count_nonzero((inner > mixture[:-2]) & (inner > mixture[2:])) == 1
    return {
        "right": no_underflow and place,
        "same-value": no_underflow and value,
        "one-maximum": one and place,
        "one-maximum-same-value": one and value,
    }


def prior_as_penalty():
    """What is subtracted from the log-likelihood, for weights w and 2w, and the estimate under a wide and a narrow prior."""
    import numpy as np

    rng = np.random.default_rng(0)
    x = rng.normal(size=30)
    y = 1.5 * x + rng.normal(size=30)
    w = np.linspace(-3, 3, 6001)
    misfit = np.sum((y[:, None] - x[:, None] * w) ** 2, axis=0) / 2

    def penalty(weight, variance):
        return weight**2 / (2 * variance)  # of the Gaussian's log-density, with its sign changed

    estimates = [abs(w[np.argmin(misfit + penalty(w, variance))]) for variance in (10, 0.01)]
    growth = penalty(2.0, 1) / penalty(1.0, 1)
    squared, absolute = growth == 4, growth == 2
    stronger = estimates[1] < estimates[0]
    return {
        "right": squared and stronger,
        "weaker": squared and not stronger,
        "laplace": absolute and stronger,
        "laplace-weaker": absolute and not stronger,
    }
