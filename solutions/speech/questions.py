"""音声の知識問題"""

SETS = {
    "sampling": dict(
        stem=dict(
            ja="音声をサンプリング周波数 fs で標本化し、短い区間ごとに窓を掛けて離散フーリエ変換する（短時間フーリエ変換）。",
            en="Speech is sampled at the rate fs. Short pieces of it are multiplied by a window and transformed by the discrete Fourier transform (short-time Fourier transform).",
        ),
        questions={
            "alias_same": dict(
                syllabus="4-(5)-i",
                ja="fs = 8 kHz で標本化する前に、4 kHz より高い成分を除く低域通過フィルタを通す理由はどれか。",
                en="Why is a low-pass filter that removes what lies above 4 kHz applied before sampling at fs = 8 kHz?",
                right=dict(
                    ja="例えば 5 kHz の成分が、標本では 3 kHz の成分と区別できなくなるから",
                    en="A component of 5 kHz, say, could not be told from one of 3 kHz by its samples",
                ),
                wrong={
                    "another-fold": dict(
                        ja="例えば 5 kHz の成分が、標本では 1 kHz の成分と区別できなくなるから",
                        en="A component of 5 kHz, say, could not be told from one of 1 kHz by its samples",
                        why=dict(
                            ja="4 kHz からの距離を 0 から測っている。折り返した周波数は、fs との差になる。",
                            en="That is how far it lies above 4 kHz; folded back it is what is missing to fs.",
                        ),
                    ),
                    "stays": dict(
                        ja="例えば 5 kHz の成分が、5 kHz のまま残って標本の数を増やすから",
                        en="A component of 5 kHz, say, would stay at 5 kHz and need more samples",
                        why=dict(
                            ja="標本の数は fs だけで決まり、4 kHz より高い周波数は標本に残らない。",
                            en="The number of samples depends on fs alone, and no frequency above 4 kHz stays in them.",
                        ),
                    ),
                    "vanishes": dict(
                        ja="例えば 5 kHz の成分が、標本ではすべて 0 になり音を途切れさせるから",
                        en="A component of 5 kHz, say, would have samples of 0 only, and the sound gaps",
                        why=dict(
                            ja="0 にはならず、別の周波数の成分として現れる。",
                            en="Its samples are not 0; it appears as a component of another frequency.",
                        ),
                    ),
                },
            ),
            "nyquist_min": dict(
                syllabus="4-(5)-i",
                ja="7 kHz までの成分をもつ音声を、元の波形に戻せるように標本化したい。fs についての、必要で、かつ十分な条件はどれか。",
                en="Speech with components up to 7 kHz is to be sampled so that its waveform can be restored. Which condition on fs is necessary, and sufficient as well?",
                right=dict(
                    ja="14 kHz より高い",
                    en="Above 14 kHz",
                ),
                wrong={
                    "highest": dict(
                        ja="7 kHz より高い",
                        en="Above 7 kHz",
                        why=dict(
                            ja="例えば 10 kHz では、7 kHz の成分が 3 kHz に折り返す。",
                            en="At 10 kHz, say, the component of 7 kHz is folded to 3 kHz.",
                        ),
                    ),
                    "half": dict(
                        ja="3.5 kHz より高い",
                        en="Above 3.5 kHz",
                        why=dict(
                            ja="2 倍するところを、半分にしている。",
                            en="This is half of it instead of twice as much.",
                        ),
                    ),
                    "twice-twice": dict(
                        ja="28 kHz より高い",
                        en="Above 28 kHz",
                        why=dict(
                            ja="十分ではあるが、必要ではない。2 倍を二度掛けている。",
                            en="This is sufficient but not necessary; it is doubled twice.",
                        ),
                    ),
                },
            ),
            "window_tradeoff": dict(
                syllabus="4-(5)-i",
                ja="fs = 16 kHz とし、窓の長さを 400 標本から 1,600 標本に延ばして、窓と同じ長さの離散フーリエ変換を行う。（ア）周波数の刻み、（イ）1 つの窓が覆う時間は、どう変わるか。",
                en="At fs = 16 kHz a window of 400 samples is made 1,600 samples long, and the transform as long as the window. What becomes of (a) the steps of frequency, and (b) the time that a window covers?",
                right=dict(
                    ja="（ア）40 Hz から 10 Hz　（イ）25 ms から 100 ms",
                    en="(a) From 40 Hz to 10 Hz   (b) from 25 ms to 100 ms",
                ),
                wrong={
                    "steps-reversed": dict(
                        ja="（ア）10 Hz から 40 Hz　（イ）25 ms から 100 ms",
                        en="(a) From 10 Hz to 40 Hz   (b) from 25 ms to 100 ms",
                        why=dict(
                            ja="窓が長いほど、周波数の刻みは細かくなる。",
                            en="The longer the window, the finer the steps of frequency.",
                        ),
                    ),
                    "time-reversed": dict(
                        ja="（ア）40 Hz から 10 Hz　（イ）100 ms から 25 ms",
                        en="(a) From 40 Hz to 10 Hz   (b) from 100 ms to 25 ms",
                        why=dict(
                            ja="窓が長いほど、覆う時間も長い。",
                            en="The longer the window, the longer the time it covers.",
                        ),
                    ),
                    "both-reversed": dict(
                        ja="（ア）10 Hz から 40 Hz　（イ）100 ms から 25 ms",
                        en="(a) From 10 Hz to 40 Hz   (b) from 100 ms to 25 ms",
                        why=dict(
                            ja="どちらも逆である。窓を延ばすと、周波数は細かく、時間は粗くなる。",
                            en="Both the other way round: a longer window makes frequencies finer and times coarser.",
                        ),
                    ),
                },
            ),
        },
    ),
    "features": dict(
        stem=dict(
            ja="音声認識のために、波形から特徴を作る。区間ごとに窓を掛けてスペクトルを求め、人の聞こえに合わせたメル尺度の帯域にまとめる。ここでは、周波数 f（Hz）のメルの値を m とする。",
            en="For speech recognition features are made from a waveform. Pieces of it are multiplied by a window, their spectra are found and summed in bands of the mel scale, which is made after human hearing. Here m is the value in mel of the frequency f in Hz.",
            shared="""
    m = 2595 log₁₀(1 + f / 700)
""",
        ),
        questions={
            "window_shape": dict(
                syllabus="4-(5)-i",
                ja="区間をそのまま切り出すのではなく、端で 0 に近づくハン窓を掛ける主な目的はどれか。",
                en="Why is a piece multiplied by a Hann window, which comes close to 0 at its ends, instead of being cut out as it is?",
                right=dict(
                    ja="切り口の不連続から、本来ない周波数へ漏れる成分を抑える",
                    en="To weaken what leaks from the cuts into frequencies that are not there",
                ),
                wrong={
                    "fewer-frames": dict(
                        ja="両端を 0 にして、後の処理で扱う区間の数を半分に減らす",
                        en="To make both ends 0, and halve the number of pieces to be processed",
                        why=dict(
                            ja="区間の数は、波形の長さと、ずらす幅で決まる。",
                            en="The number of pieces depends on the waveform and on how far one moves on.",
                        ),
                    ),
                    "loudness": dict(
                        ja="中央の標本を強めて、話者による音の大きさの違いをそろえる",
                        en="To amplify the middle, and make all speakers equally loud",
                        why=dict(
                            ja="どの声にも同じ窓を掛けるので、大きさの比は変わらない。",
                            en="All voices get the same window, so their ratio stays.",
                        ),
                    ),
                    "anti-alias": dict(
                        ja="高い周波数の成分を除いて、標本化での折り返しを防ぐ",
                        en="To remove high frequencies, and so prevent aliasing",
                        why=dict(
                            ja="折り返しは、標本化の前のフィルタで防ぐ。標本になった後では分けられない。",
                            en="A filter before the sampling prevents that; in samples it can no longer be told apart.",
                        ),
                    ),
                },
            ),
            "mel_spacing": dict(
                syllabus="4-(5)-i",
                ja="0〜1 kHz の幅は、約 1,000 メルである。7〜8 kHz の幅は、約何メルか。",
                en="The range from 0 to 1 kHz is about 1,000 mel wide. About how many mel is that from 7 to 8 kHz?",
                right="138",
                wrong={
                    "linear": dict(
                        text="1,000",
                        why=dict(
                            ja="メルを、周波数に比例する目盛りと考えている。",
                            en="This takes mel to be in proportion to the frequency.",
                        ),
                    ),
                    "value": dict(
                        text="2,840",
                        why=dict(
                            ja="8 kHz のメルの値であり、7 kHz との差ではない。",
                            en="That is the value of 8 kHz itself, not its difference from 7 kHz.",
                        ),
                    ),
                    "finer-above": dict(
                        text="7,000",
                        why=dict(
                            ja="高い音ほど細かく分けるのではなく、逆である。",
                            en="High tones are not told apart more finely, but less.",
                        ),
                    ),
                },
            ),
            "mfcc_steps": dict(
                syllabus="4-(5)-i",
                ja="MFCC を求める手順はどれか。",
                en="What are the steps to the MFCC?",
                right=dict(
                    ja="スペクトル、メルの帯域、対数、離散コサイン変換の順",
                    en="Spectrum, mel bands, logarithm, discrete cosine transform",
                ),
                wrong={
                    "cosine-first": dict(
                        ja="スペクトル、離散コサイン変換、対数、メルの帯域の順",
                        en="Spectrum, discrete cosine transform, logarithm, mel bands",
                        why=dict(
                            ja="離散コサイン変換は、メルの帯域の対数に対して行う。",
                            en="It is the logarithms of mel bands that the cosine transform is taken of.",
                        ),
                    ),
                    "logarithm-last": dict(
                        ja="メルの帯域、スペクトル、離散コサイン変換、対数の順",
                        en="Mel bands, spectrum, discrete cosine transform, logarithm",
                        why=dict(
                            ja="メルの帯域は、スペクトルをまとめたものである。係数の対数はとらない。",
                            en="Mel bands are sums of a spectrum, and no logarithm is taken of coefficients.",
                        ),
                    ),
                    "bands-last": dict(
                        ja="スペクトル、対数、離散コサイン変換、メルの帯域の順",
                        en="Spectrum, logarithm, discrete cosine transform, mel bands",
                        why=dict(
                            ja="メルの帯域にまとめるのは、対数をとる前である。",
                            en="Bands are summed before the logarithm is taken.",
                        ),
                    ),
                },
                source="Davis, Mermelstein, Comparison of Parametric Representations for Monosyllabic Word Recognition in Continuously Spoken Sentences, IEEE Transactions on Acoustics, Speech, and Signal Processing 28, 1980",
            ),
            "false_about_frames": dict(
                syllabus="4-(5)-i",
                ja="音声の特徴に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about features of speech is **wrong**?",
                right=dict(
                    ja="メル尺度の帯域の幅は、周波数が高いほどヘルツで測って狭くなる",
                    en="Measured in hertz, bands of the mel scale get narrower at higher frequencies",
                ),
                wrong={
                    "overlap": dict(
                        ja="隣り合う区間を重ねて切り出し、変化を細かく追うことが多い",
                        en="Frames mostly overlap, so that changes can be followed more closely",
                        why=dict(
                            ja="正しい。例えば 25 ms の区間を 10 ms ずつずらす。",
                            en="This is right: frames of 25 ms may be 10 ms apart, say.",
                        ),
                    ),
                    "log": dict(
                        ja="対数をとると、音の強さが何倍かという比が、値の差になって表れる",
                        en="With logarithms, a ratio of two intensities becomes a difference of values",
                        why=dict(
                            ja="正しい。log(ab) = log a + log b である。",
                            en="This is right: log(ab) = log a + log b.",
                        ),
                    ),
                    "plane": dict(
                        ja="メルスペクトログラムは、時間と周波数を軸とする 2 次元の配列である",
                        en="A mel spectrogram is an array of two dimensions, time and frequency",
                        why=dict(
                            ja="正しい。画像と同じように、CNN に入力できる。",
                            en="This is right: a CNN can take it like an image.",
                        ),
                    ),
                },
                source="Davis and Mermelstein 1980; Jurafsky and Martin, Speech and Language Processing, 2nd ed., 2009, section 9.3",
            ),
        },
    ),
    "wavenet": dict(
        stem=dict(
            ja="WaveNet は、音声の波形を 1 標本ずつ確率的に作る自己回帰モデルである。幅 2 の畳み込みを、入力をとる間隔を 1、2、4、…、512 標本として 10 層重ね、これを 1 つの塊として繰り返す。波形は 16 ビットで、μ-law（μ = 255）で変換してから 256 段階に量子化する。",
            en="WaveNet is an autoregressive model that makes a waveform of speech sample by sample, at random. Ten convolutions of width 2, which read their input at steps of 1, 2, 4, …, 512 samples, form a block, and blocks are repeated. The waveform has 16 bits; it is transformed by the μ-law with μ = 255 and quantised to 256 levels.",
        ),
        questions={
            "wavenet_pair": dict(
                syllabus="4-(5)-ii",
                ja="（ア）この畳み込みの名と、（イ）間隔を空けない畳み込みを同じ数だけ重ねたときと比べた利点の組はどれか。",
                en="What is (a) the name of this convolution, and (b) its advantage over as many convolutions without such steps?",
                right=dict(
                    ja="（ア）dilated causal convolution　（イ）パラメータ数に対する受容野が広い",
                    en="(a) Dilated causal convolution   (b) a wide receptive field for its parameters",
                ),
                wrong={
                    "separable": dict(
                        ja="（ア）depthwise separable convolution　（イ）パラメータ数に対する受容野が広い",
                        en="(a) Depthwise separable convolution   (b) a wide receptive field for its parameters",
                        why=dict(
                            ja="これは、チャネルごとの畳み込みと 1×1 の畳み込みに分けるもので、間隔を空けない。",
                            en="That one splits into a convolution of each channel and a 1×1 one, without steps.",
                        ),
                    ),
                    "more-parameters": dict(
                        ja="（ア）dilated causal convolution　（イ）受容野に対するパラメータ数が多い",
                        en="(a) Dilated causal convolution   (b) many parameters for its receptive field",
                        why=dict(
                            ja="逆である。パラメータを増やさずに、受容野を広げる。",
                            en="The other way round: the field widens without more parameters.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）depthwise separable convolution　（イ）受容野に対するパラメータ数が多い",
                        en="(a) Depthwise separable convolution   (b) many parameters for its receptive field",
                        why=dict(
                            ja="名も利点も違う。チャネルごとに分けても受容野は広がらず、パラメータは減る。",
                            en="Neither: splitting by channels leaves the field as it is, and saves parameters.",
                        ),
                    ),
                },
            ),
            "layers_needed": dict(
                syllabus="4-(5)-ii",
                ja="受容野を 16,000 標本以上にするのに必要な層の数は、（ア）間隔を空けない幅 2 の畳み込みを重ねる場合と、（イ）この塊を単位として繰り返す場合で、それぞれいくつか。",
                en="How many layers does a receptive field of at least 16,000 samples need (a) with convolutions of width 2 without steps, and (b) with whole blocks of this kind?",
                right=dict(
                    ja="（ア）15,999　（イ）160",
                    en="(a) 15,999   (b) 160",
                ),
                wrong={
                    "doubled-on": dict(
                        ja="（ア）15,999　（イ）14",
                        en="(a) 15,999   (b) 14",
                        why=dict(
                            ja="間隔を 512 の先まで倍にし続けたときの数である。塊ごとに 1 に戻る。",
                            en="That is for steps that double beyond 512; they begin at 1 again in each block.",
                        ),
                    ),
                    "two-a-layer": dict(
                        ja="（ア）8,000　（イ）160",
                        en="(a) 8,000   (b) 160",
                        why=dict(
                            ja="1 層で 2 標本ずつ広がるとしている。窓は重なるので、広がるのは 1 標本である。",
                            en="Here each layer adds two samples; windows overlap, and it adds one.",
                        ),
                    ),
                    "both": dict(
                        ja="（ア）8,000　（イ）14",
                        en="(a) 8,000   (b) 14",
                        why=dict(
                            ja="1 層で広がるのは 1 標本であり、間隔は塊ごとに 1 に戻る。",
                            en="A layer without steps adds one sample, and in each block steps begin at 1 again.",
                        ),
                    ),
                },
            ),
            "gated_unit": dict(
                syllabus="4-(5)-ii",
                ja="ゲート付き活性化 z = tanh(W_f∗x) ⊙ σ(W_g∗x) で、ある位置の σ の値がほぼ 0 になった。z はどうなるか。",
                en="In the gated activation z = tanh(W_f∗x) ⊙ σ(W_g∗x) the value of σ is nearly 0 at some place. What becomes of z there?",
                right=dict(
                    ja="ほぼ 0 になり、情報を通さない",
                    en="It is nearly 0 and lets no information pass",
                ),
                wrong={
                    "open": dict(
                        ja="tanh の値に近くなり、情報をそのまま通す",
                        en="It is nearly tanh and lets information pass",
                        why=dict(
                            ja="それは、σ の値がほぼ 1 のときである。",
                            en="That is so where σ is nearly 1.",
                        ),
                    ),
                    "negative": dict(
                        ja="ほぼ −1 になり、符号を反転して通す",
                        en="It is nearly −1 and reverses information",
                        why=dict(
                            ja="掛ける値が 0 に近いので、−1 にはならない。",
                            en="The factor is nearly 0, and the product cannot be −1.",
                        ),
                    ),
                    "half": dict(
                        ja="ほぼ 0.5 になり、情報を半分だけ通す",
                        en="It is nearly 0.5 and lets half of it pass",
                        why=dict(
                            ja="σ の値が 0.5 になるのは、σ の入力が 0 のときである。",
                            en="σ is 0.5 where what goes into it is 0.",
                        ),
                    ),
                },
            ),
            "mu_law_reason": dict(
                syllabus="4-(5)-ii",
                ja="標本を 256 段階にする理由と、等間隔ではなく μ-law を使う理由の組はどれか。",
                en="Why are there 256 levels, and why are they made by the μ-law instead of evenly?",
                right=dict(
                    ja="softmax の出力を 65,536 から 256 に減らす。小さな振幅を細かく表す",
                    en="To have 256 outputs of the softmax, not 65,536; to have small amplitudes fine",
                ),
                wrong={
                    "large-fine": dict(
                        ja="softmax の出力を 65,536 から 256 に減らす。大きな振幅を細かく表す",
                        en="To have 256 outputs of the softmax, not 65,536; to have large amplitudes fine",
                        why=dict(
                            ja="μ-law では、0 の近くほど段階が細かい。",
                            en="By the μ-law levels are the finer the nearer to 0.",
                        ),
                    ),
                    "fewer-samples": dict(
                        ja="サンプリング周波数を 256 分の 1 に減らす。小さな振幅を細かく表す",
                        en="To have 1/256 of the samples in a second; to have small amplitudes fine",
                        why=dict(
                            ja="量子化するのは振幅であり、標本の数は変わらない。",
                            en="It is amplitudes that are quantised; the number of samples stays.",
                        ),
                    ),
                    "both": dict(
                        ja="サンプリング周波数を 256 分の 1 に減らす。大きな振幅を細かく表す",
                        en="To have 1/256 of the samples in a second; to have large amplitudes fine",
                        why=dict(
                            ja="標本の数は変わらず、細かくなるのは 0 に近い振幅である。",
                            en="The number of samples stays, and it is amplitudes near 0 that are fine.",
                        ),
                    ),
                },
            ),
        },
    ),
    "ctc-strings": dict(
        stem=dict(
            ja="CTC は、入力のフレームごとに文字か空白記号「-」を出し、(1) 続く同じ記号を 1 つにまとめ、(2) 空白記号を除いて文字列にする。",
            en="CTC puts out a character or the blank “-” at each frame of its input. These become a string as (1) equal symbols in a row are merged to one and (2) blanks are removed.",
        ),
        questions={
            "collapse": dict(
                syllabus="4-(5)-iii",
                ja="フレームの列「a a - a b b -」が表す文字列はどれか。",
                en="Which string does the sequence of frames “a a - a b b -” become?",
                right="aab",
                wrong={
                    "blanks-first": dict(
                        text="ab",
                        why=dict(
                            ja="先に空白を除いてから、続く文字をまとめている。",
                            en="Here blanks were removed first, and equal characters merged afterwards.",
                        ),
                    ),
                    "not-merged": dict(
                        text="aaabb",
                        why=dict(
                            ja="空白を除いただけで、続く文字をまとめていない。",
                            en="Blanks were removed, but nothing was merged.",
                        ),
                    ),
                    "blanks-left": dict(
                        text="a-ab-",
                        why=dict(
                            ja="まとめただけで、空白を除いていない。",
                            en="Equal symbols were merged, but blanks were left.",
                        ),
                    ),
                },
            ),
            "min_frames": dict(
                syllabus="4-(5)-iii",
                ja="「hello」を表すのに必要なフレームの数は、最も少なくていくつか。",
                en="What is the least number of frames with which “hello” can be put out?",
                right="6",
                wrong={
                    "characters": dict(
                        text="5",
                        why=dict(
                            ja="続く l の間に空白がないと、1 文字にまとめられてしまう。",
                            en="Without a blank between them, the two l are merged to one.",
                        ),
                    ),
                    "blank-after-each": dict(
                        text="10",
                        why=dict(
                            ja="どの文字の後にも空白を置いている。空白が要るのは、同じ文字が続く所だけである。",
                            en="Here each character is followed by a blank; one is needed only between equal ones.",
                        ),
                    ),
                    "extended": dict(
                        text="11",
                        why=dict(
                            ja="文字の間と両端のすべてに空白を置いた列の長さである。",
                            en="That is the length of the sequence with blanks between all characters and at both ends.",
                        ),
                    ),
                },
            ),
            "path_count": dict(
                syllabus="4-(5)-iii",
                ja="記号は a、b と空白の 3 種類である。3 フレームで「ab」を表す列は、何通りあるか。",
                en="The symbols are a, b and the blank. How many sequences of 3 frames become “ab”?",
                right="5",
                wrong={
                    "without-blanks": dict(
                        text="2",
                        why=dict(
                            ja="空白のない列だけを数えている。",
                            en="These are the sequences without a blank.",
                        ),
                    ),
                    "with-blanks": dict(
                        text="3",
                        why=dict(
                            ja="空白を 1 つ入れた列だけを数えている。同じ文字を続けてもよい。",
                            en="These are the sequences with a blank; a character may also occur twice in a row.",
                        ),
                    ),
                    "all": dict(
                        text="27",
                        why=dict(
                            ja="3 種類の記号を 3 つ並べた、すべての列の数である。",
                            en="That is how many sequences of three symbols there are at all.",
                        ),
                    ),
                },
            ),
            "false_about_ctc": dict(
                syllabus="4-(5)-iii",
                ja="CTC に関する次の記述のうち、**誤っている**ものはどれか。",
                en="Which of these statements about CTC is **wrong**?",
                right=dict(
                    ja="損失は、正解を表す最も確率の高い列だけから求める",
                    en="Its loss comes from the most probable right path alone",
                ),
                wrong={
                    "alignment": dict(
                        ja="正解の文字が何番目のフレームに当たるかを、教える必要がない",
                        en="It need not be told to which frame each right character belongs",
                        why=dict(
                            ja="正しい。文字列だけを正解として学習できる。",
                            en="This is right: strings alone are its targets.",
                        ),
                    ),
                    "longest": dict(
                        ja="表せる文字列の長さが、フレームの数を超えることはない",
                        en="The string that it gives cannot be longer than there are frames",
                        why=dict(
                            ja="正しい。1 フレームから出る文字は、多くて 1 つである。",
                            en="This is right: a frame gives one character at most.",
                        ),
                    ),
                    "outputs": dict(
                        ja="各フレームの出力は、文字の種類の数より 1 つ多い確率からなる",
                        en="Each frame gives one more probability than there are characters",
                        why=dict(
                            ja="正しい。空白記号の確率が加わる。",
                            en="This is right: there is one for the blank, too.",
                        ),
                    ),
                },
                source="Graves et al., Connectionist Temporal Classification, 2006, sections 3 and 4",
            ),
        },
    ),
    "ctc-probabilities": dict(
        stem=dict(
            ja="CTC は、入力のフレームごとに文字と空白記号「-」の確率を出す。続く同じ記号をまとめてから空白を除いて、文字列とする。入力が与えられれば、各フレームの出力は互いに独立とする。",
            en="CTC puts out probabilities of the characters and of the blank “-” at each frame of its input. Equal symbols in a row are merged, and then blanks are removed; this gives a string. Given the input, what the frames put out is independent.",
        ),
        questions={
            "best_path": dict(
                syllabus="4-(5)-iii",
                ja="2 フレームとも、「-」の確率が 0.6、a の確率が 0.4 である。（ア）最も確率の高い 1 本の列と、（イ）最も確率の高い文字列はどれか。",
                en="At both of two frames “-” has the probability 0.6 and a 0.4. Which is (a) the most probable single sequence, and (b) the most probable string?",
                right=dict(
                    ja="（ア）- -　（イ）a",
                    en="(a) - -   (b) a",
                ),
                wrong={
                    "empty": dict(
                        ja="（ア）- -　（イ）空の文字列",
                        en="(a) - -   (b) the empty string",
                        why=dict(
                            ja="空の文字列になる列は 1 本で 0.36、a になる列は 3 本あり、和は 0.64 である。",
                            en="One sequence, 0.36, becomes the empty string; three become a, 0.64 together.",
                        ),
                    ),
                    "other-path": dict(
                        ja="（ア）a a　（イ）a",
                        en="(a) a a   (b) a",
                        why=dict(
                            ja="1 本の列では、- - の 0.36 が最も高く、a a は 0.16 である。",
                            en="Of single sequences - - has the most, 0.36; a a has 0.16.",
                        ),
                    ),
                    "mixed": dict(
                        ja="（ア）a -　（イ）空の文字列",
                        en="(a) a -   (b) the empty string",
                        why=dict(
                            ja="a - は 0.24 であり、文字列でも、a のほうが空の文字列より高い。",
                            en="a - has 0.24, and of the strings a has more than the empty one.",
                        ),
                    ),
                },
            ),
            "forward_backward": dict(
                syllabus="4-(5)-iii",
                ja="学習で正解の文字列の確率を求めるとき、前向き・後ろ向きアルゴリズムを使う理由はどれか。",
                en="Why is the probability of the target found by the forward-backward algorithm in training?",
                right=dict(
                    ja="正解になる多数の列の和を、少ない計算で求められるから",
                    en="It sums over all right sequences with little computation",
                ),
                wrong={
                    "best-only": dict(
                        ja="最も確率の高い列を選んで、ほかの列を無視できるから",
                        en="It picks the most probable sequence and leaves out the others",
                        why=dict(
                            ja="それは最良経路の探索である。損失には、すべての列が入る。",
                            en="That is a search for the best path; all sequences enter the loss.",
                        ),
                    ),
                    "sampled": dict(
                        ja="列を無作為にいくつか選び、和を近似して求められるから",
                        en="It draws some sequences at random and approximates the sum",
                        why=dict(
                            ja="動的計画法なので、近似ではなく正確な値になる。",
                            en="It is dynamic programming, and the value is exact.",
                        ),
                    ),
                    "alignment": dict(
                        ja="フレームと文字の対応の正解を、前もって作れるから",
                        en="It makes the true alignment of frames and characters beforehand",
                        why=dict(
                            ja="対応の正解がなくても学習できるのが、CTC である。",
                            en="CTC is what learns without a true alignment.",
                        ),
                    ),
                },
                source="Graves, Fernández, Gomez, Schmidhuber, Connectionist Temporal Classification, ICML 2006, section 4.1",
            ),
            "independence": dict(
                syllabus="4-(5)-iii",
                ja="2 フレームの音声が「ab」とも「cd」とも聞こえ、どちらも半々である。1 フレーム目で a と c に 0.5 ずつ、2 フレーム目で b と d に 0.5 ずつの確率を出すと、文字列の確率はどうなるか。",
                en="Two frames of speech sound like “ab” or like “cd”, with equal chances. The first frame puts out a and c with 0.5 each, the second one b and d with 0.5 each. Which probabilities have the strings?",
                right=dict(
                    ja="ab は 0.25、ad も 0.25",
                    en="0.25 for ab, and 0.25 for ad",
                ),
                wrong={
                    "joint": dict(
                        ja="ab は 0.5、ad は 0",
                        en="0.5 for ab, and 0 for ad",
                        why=dict(
                            ja="1 フレーム目の文字を見て 2 フレーム目を決めるモデルなら、そうできる。CTC のフレームは独立である。",
                            en="A model whose second frame depends on the first could do so; the frames of CTC are independent.",
                        ),
                    ),
                    "more-than-one": dict(
                        ja="ab は 0.5、ad は 0.25",
                        en="0.5 for ab, and 0.25 for ad",
                        why=dict(
                            ja="ab は、0.5 と 0.5 の積である。",
                            en="ab is a product of 0.5 and 0.5.",
                        ),
                    ),
                    "ad-impossible": dict(
                        ja="ab は 0.25、ad は 0",
                        en="0.25 for ab, and 0 for ad",
                        why=dict(
                            ja="ad は聞こえない文字列だが、独立に出すので、積の確率で現れる。",
                            en="Nobody would hear ad, but put out independently it has the product as its probability.",
                        ),
                    ),
                },
            ),
        },
    ),
}


def _seen(rates, size=2, separable=False):
    """What the last of a stack of causal convolutions depends on, and its number of weights."""
    import numpy as np
    import tensorflow as tf
    from keras import layers

    wave = tf.ones((1, 2 + size * sum(rates), 3))
    weights = 0
    with tf.GradientTape() as tape:
        tape.watch(wave)
        y = wave
        for rate in rates:
            kind = layers.SeparableConv1D if separable else layers.Conv1D
            ones = (
                {"depthwise_initializer": "ones", "pointwise_initializer": "ones"}
                if separable
                else {"kernel_initializer": "ones"}
            )
            layer = kind(3, size, dilation_rate=rate, padding="valid", use_bias=False, **ones)
            y = layer(y) / 6
            weights += layer.count_params()
        last = tf.reduce_sum(y[0, -1])
    times = np.flatnonzero(np.any(tape.gradient(last, wave)[0] != 0, axis=-1))
    return int(times[-1] - times[0]) + 1, weights


def _string(path):
    """What a sequence of frames becomes by the two rules of CTC."""
    merged = [s for s, before in zip(path, [None, *path], strict=False) if s != before]
    return "".join(s for s in merged if s != "-")


def _probabilities(frames):
    """Of all strings, from the probabilities of each frame."""
    import itertools
    import math

    strings = {}
    for path in itertools.product(*frames):
        probability = math.prod(frame[s] for frame, s in zip(frames, path, strict=True))
        strings[_string(path)] = strings.get(_string(path), 0) + probability
    return strings


def alias_same():
    """Samples of a cosine of 5 kHz, and of those that it could be taken for."""
    import numpy as np

    def samples(kilohertz):
        return np.cos(2 * np.pi * kilohertz * np.arange(40) / 8)

    spectrum = np.abs(np.fft.rfft(samples(5)))
    return {
        "right": np.allclose(samples(5), samples(3)),
        "another-fold": np.allclose(samples(5), samples(1)),
        "stays": bool(np.argmax(spectrum) * 8 / 40 == 5),
        "vanishes": np.allclose(samples(5), 0),
    }


def nyquist_min():
    """At which rates cosines and sines up to 7 kHz have samples that do not depend on one another."""
    import numpy as np

    frequencies = np.arange(0.5, 7.01, 0.5)

    def restorable(rate):
        angles = 2 * np.pi * np.outer(np.arange(2 * rate), frequencies) / rate
        waves = np.hstack([np.ones((len(angles), 1)), np.cos(angles), np.sin(angles)])
        return np.linalg.matrix_rank(waves, tol=1e-6) == waves.shape[1]

    rates = [3, 3.5, 4, 6, 7, 7.5, 10, 13, 14, 14.5, 15, 20, 28, 29, 40]
    limits = {"right": 14, "highest": 7, "half": 3.5, "twice-twice": 28}
    return {
        name: all(restorable(rate) == (rate > limit) for rate in rates)
        for name, limit in limits.items()
    }


def window_tradeoff():
    import numpy as np

    def of(length):
        steps = np.diff(np.fft.rfftfreq(length, 1 / 16000))[0]
        return round(steps), round(1000 * length / 16000)

    (step, time), (new_step, new_time) = of(400), of(1600)
    finer, longer = (step, new_step), (time, new_time)
    return {
        "right": finer == (40, 10) and longer == (25, 100),
        "steps-reversed": finer == (10, 40) and longer == (25, 100),
        "time-reversed": finer == (40, 10) and longer == (100, 25),
        "both-reversed": finer == (10, 40) and longer == (100, 25),
    }


def window_shape():
    """A sine that does not fit into its piece; pieces, loudness and folding with the window and without."""
    import tensorflow as tf

    def spectrum(wave, windowed):
        window = tf.signal.hann_window if windowed else None
        return tf.abs(tf.signal.stft(wave, 64, 16, 64, window))

    times = tf.range(640, dtype="float32")
    low = tf.sin(2 * 3.14159265 * 5.5 / 64 * times)
    far = {windowed: tf.reduce_max(spectrum(low, windowed)[:, 20:]) for windowed in (True, False)}
    counts = {windowed: len(spectrum(low, windowed)) for windowed in (True, False)}
    ratio = tf.reduce_max(spectrum(3 * low, True)) / tf.reduce_max(spectrum(low, True))
    folded = spectrum(tf.cos(2 * 3.14159265 * 5 / 8 * times), True)
    return {
        "right": bool(far[True] < far[False] / 10),
        "fewer-frames": counts[True] == counts[False] // 2,
        "loudness": bool(abs(ratio - 1) < 0.1),
        "anti-alias": bool(tf.reduce_max(folded[:, 24]) < 1),
    }


def mel_spacing():
    import math

    def mel(f):
        return 2595 * math.log10(1 + f / 700)

    width = mel(8000) - mel(7000)
    choices = {"right": 138, "linear": 1000, "value": 2840, "finer-above": 7000}
    return {name: abs(width - value) < 1 for name, value in choices.items()}


def wavenet_pair():
    """Of ten layers of width 2: what they see, and how many weights they have."""
    ordinary = _seen([1] * 10)
    rates = [2**layer for layer in range(10)]
    named = {"dilated": _seen(rates), "separable": _seen([1] * 10, separable=True)}

    def wider(kind):
        field, weights = named[kind]
        return field == 1024 and field / weights > ordinary[0] / ordinary[1]

    def heavier(kind):
        field, weights = named[kind]
        return field == 1024 and weights / field > ordinary[1] / ordinary[0]

    return {
        "right": wider("dilated"),
        "separable": wider("separable"),
        "more-parameters": heavier("dilated"),
        "both": heavier("separable"),
    }


def layers_needed():
    plain, field = 0, 1
    while field < 16000:
        plain, field = plain + 1, field + 1
    blocks, field = 0, 1
    while field < 16000:
        blocks, field = blocks + 1, field + sum(2**layer for layer in range(10))
    found = (plain, 10 * blocks)
    return {
        "right": found == (15999, 160),
        "doubled-on": found == (15999, 14),
        "two-a-layer": found == (8000, 160),
        "both": found == (8000, 14),
    }


def gated_unit():
    import numpy as np

    passed = np.tanh(np.linspace(-3, 3, 25))
    z = passed / (1 + np.exp(9.0))
    return {
        "right": np.allclose(z, 0, atol=1e-3),
        "open": np.allclose(z, passed, atol=1e-3),
        "negative": np.allclose(z, -1, atol=1e-3),
        "half": np.allclose(z, 0.5, atol=1e-3),
    }


def mu_law_reason():
    """How many levels lie near 0 and near 1, and whether there are fewer samples."""
    import numpy as np

    wave = np.linspace(-1, 1, 2**16)
    squeezed = np.sign(wave) * np.log1p(255 * np.abs(wave)) / np.log(256)
    codes = np.floor((squeezed + 1) / 2 * 255 + 0.5).astype(int)
    evenly = np.floor((wave + 1) / 2 * 255 + 0.5).astype(int)

    def finer(place):
        return len(set(codes[place])) > len(set(evenly[place]))

    outputs = (len(wave), len(set(codes))) == (65536, 256)
    fewer = len(codes) == len(wave) // 256
    quiet, loud = finer(np.abs(wave) < 0.01), finer(np.abs(wave) > 0.9)
    return {
        "right": outputs and quiet,
        "large-fine": outputs and loud,
        "fewer-samples": fewer and quiet,
        "both": fewer and loud,
    }


def collapse():
    import tensorflow as tf

    path = ["-ab".index(s) for s in "aa-abb-"]
    logits = tf.one_hot(path, 3)[:, None]
    (decoded,), _ = tf.nn.ctc_greedy_decoder(logits, [len(path)], blank_index=0)
    string = "".join("-ab"[s] for s in decoded.values.numpy())
    choices = {"right": "aab", "blanks-first": "ab", "not-merged": "aaabb", "blanks-left": "a-ab-"}
    return {name: string == choice for name, choice in choices.items()}


def min_frames():
    import itertools

    frames = 1
    while not any(_string(path) == "hello" for path in itertools.product("helo-", repeat=frames)):
        frames += 1
    choices = {"right": 6, "characters": 5, "blank-after-each": 10, "extended": 11}
    return {name: frames == choice for name, choice in choices.items()}


def path_count():
    import itertools

    count = sum(_string(path) == "ab" for path in itertools.product("ab-", repeat=3))
    choices = {"right": 5, "without-blanks": 2, "with-blanks": 3, "all": 27}
    return {name: count == choice for name, choice in choices.items()}


def best_path():
    frame = {"-": 0.6, "a": 0.4}
    strings = _probabilities([frame, frame])
    path = [max(frame, key=frame.__getitem__)] * 2
    found = (" ".join(path), max(strings, key=strings.__getitem__))
    return {
        "right": found == ("- -", "a"),
        "empty": found == ("- -", ""),
        "other-path": found == ("a a", "a"),
        "mixed": found == ("a -", ""),
    }


def independence():
    strings = _probabilities([{"a": 0.5, "c": 0.5}, {"b": 0.5, "d": 0.5}])
    found = (strings["ab"], strings["ad"])
    return {
        "right": found == (0.25, 0.25),
        "joint": found == (0.5, 0),
        "more-than-one": found == (0.5, 0.25),
        "ad-impossible": found == (0.25, 0),
    }
