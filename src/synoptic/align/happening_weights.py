"""Weights of `happening.chance`. Made by training/happening.py from ECB+ (Cybulska and Vossen, LREC 2014; CC BY 3.0)."""

BIAS = -3.16
WEIGHTS = {
    "entities": -0.66,
    "capitals": 3.55,
    "nouns": -1.36,
    "verbs": -0.36,
    "numbers": 2.14,
    "times": 0.33,
    "lead": 3.32,
    "all": 0.91,
    "most": 0.55,
    "least": 2.78,
    "met": -0.05,
}
