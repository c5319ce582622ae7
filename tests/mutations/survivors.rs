//! Changes that no rule finds, each with the reason. Whoever makes a rule find one takes it out here.

/// The kind, words that tell the change from others, and why it is not found. Words left empty stand
/// for all changes of the kind.
pub(super) const SURVIVORS: &[(&str, &str, &str)] = &[
    (
        "limit en",
        "",
        "a sentence that says no, or has another word that may set the same limit, is taken to agree",
    ),
    (
        "modality en",
        "",
        "languages that are not kindred are compared only in sentences without a negation that have \
         equally many such verbs; «så du kan dokumentere» may rightly be «so you must»",
    ),
    (
        "negation en",
        "We answer yes or ⟦no",
        "«ja eller nei» has no negation, and neither has «yes or»",
    ),
    (
        "negation en",
        "An exclusion because you are",
        "«no longer than» and «høyst» are one each, so that one negation on each side is left",
    ),
    (
        "negation en",
        "We then store the data, but do",
        "«unless» may stand for «uten at» and for «ikke»",
    ),
    ("negation en", "and the data are", "«exempt» may stand for «ikke»"),
    ("negation en", "neither more nor fewer", "«neither … nor» may stand for two negations"),
    ("negation en", "but consent is", "«voluntary» may stand for a negation"),
    ("negation en", "and Meta gets", "«no more» may be said without a negation"),
    ("negation en", "We erase data when we", "«no longer» may be said without a negation"),
    ("negation en", "as soon as we can, and", "«no later than» is «senest», without a negation"),
    (
        "negation en",
        "",
        "a softer word, or a negation that the other language may do without, may stand in its place",
    ),
    (
        "section",
        "",
        "the provision stands in the other item of the same basis, and bases are compared as a whole",
    ),
    ("sentence en", "", "its paragraph fits as well without it, or is written too freely to tell"),
    ("sentence nn", "", "it is short, and most of its words stand in the sentences beside it"),
];
