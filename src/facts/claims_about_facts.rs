//! Sentences that say what the facts of a notice say too: roles, bases, fees and time limits. Said in
//! several ways in each language; `-` before a sentence means that it only looks so.

use super::{Claim, Finder};
use crate::i18n::I18n;
use crate::law;

const SAID: &[(Claim, &str, &[&str])] = &[
    (
        Claim::Adequate,
        "nb",
        &[
            "EU-kommisjonen har godkjent Tyrkia.",
            "Kommisjonen mener at landet har et tilstrekkelig vern.",
            "-Det finnes ingen adekvansbeslutning for Kina.",
        ],
    ),
    (
        Claim::Adequate,
        "nn",
        &["Landet har ei adekvansavgjerd.", "-Det finst inga adekvansavgjerd."],
    ),
    (
        Claim::Adequate,
        "en",
        &["The Commission considers the level adequate.", "-There is no adequacy decision."],
    ),
    (Claim::IsProcessor, "nb", &["Selskapet er databehandler.", "-Vi er databehandler for andre."]),
    (
        Claim::IsProcessor,
        "nn",
        &["Selskapet er databehandlaren vår.", "-Selskapet er ikkje databehandlar."],
    ),
    (Claim::IsProcessor, "en", &["The company is our processor.", "-We are not a processor."]),
    (
        Claim::IsController,
        "nb",
        &[
            "Selskapet er selv behandlingsansvarlig.",
            "-Vi og selskapet er felles behandlingsansvarlige.",
        ],
    ),
    (Claim::IsController, "en", &["It is a controller.", "-We are the controller."]),
    (
        Claim::FeeForRequest,
        "nb",
        &[
            "Innsyn koster 200 kroner.",
            "Du må regne med å betale for innsyn.",
            "-Innsyn koster ingenting.",
            "-For flere kopier kan vi ta et gebyr.",
        ],
    ),
    (
        Claim::FeeForRequest,
        "nn",
        &["Kopi får du mot betaling.", "-Innsyn er gratis, og kostar ingenting."],
    ),
    (
        Claim::FeeForRequest,
        "en",
        &["There is a charge for access.", "-We may charge a fee for excessive requests."],
    ),
    (
        Claim::FeeAsked,
        "nb",
        &["Det koster 300 kroner.", "Vi fakturerer deg for arbeidet.", "-Det koster ikke noe."],
    ),
    (Claim::FeeAsked, "nn", &["Vi krev eit gebyr.", "-Eit vitnemål kostar 300 kroner."]),
    (Claim::FeeAsked, "en", &["We charge a fee for the work.", "-We do not charge you for this."]),
    (
        Claim::NoTimeLimit,
        "nb",
        &[
            "Du får svar når vi har tid.",
            "Det er ingen frist for når vi svarer.",
            "-Vi svarer innen en måned.",
        ],
    ),
    (Claim::NoTimeLimit, "nn", &["Vi svarar så snart vi kan.", "-Vi svarar innan ein månad."]),
    (
        Claim::NoTimeLimit,
        "en",
        &[
            "We answer in due course.",
            "There is no deadline for answers.",
            "-We answer within one month.",
        ],
    ),
    (
        Claim::OnConsent,
        "nb",
        &[
            "Behandlingen bygger på samtykket ditt.",
            "-Det er ikke samtykket som er behandlingsgrunnlaget.",
        ],
    ),
    (
        Claim::OnConsent,
        "nn",
        &["Grunnlaget er samtykke.", "-Dersom grunnlaget er samtykke, kan du trekkje det."],
    ),
    (
        Claim::OnConsent,
        "en",
        &["We rely on your consent.", "-Where the basis is consent, you can withdraw it."],
    ),
    (Claim::OnContract, "nb", &["Grunnlaget er en avtale.", "-Tillit bygger på gode avtaler."]),
    (Claim::OnContract, "nn", &["Grunnlaget er ein avtale.", "-Tillit byggjer på avtalar."]),
    (Claim::OnContract, "en", &["The basis is a contract with you."]),
    (Claim::OnObligation, "nb", &["Grunnlaget er en rettslig forpliktelse."]),
    (Claim::OnObligation, "nn", &["Grunnlaget er ei rettsleg plikt."]),
    (Claim::OnObligation, "en", &["The processing rests on a legal obligation."]),
    (Claim::OnTask, "nb", &["Grunnlaget er en oppgave i allmennhetens interesse."]),
    (Claim::OnTask, "nn", &["Grunnlaget er ei oppgåve i allmenta si interesse."]),
    (Claim::OnTask, "en", &["The basis is a task in the public interest."]),
    (Claim::OnInterest, "nb", &["Vi gjør det på grunnlag av en berettiget interesse."]),
    (Claim::OnInterest, "nn", &["Grunnlaget er ei rettkomen interesse."]),
    (Claim::OnInterest, "en", &["The processing is based on our legitimate interests."]),
    (
        Claim::Storage,
        "nb",
        &["Filene blir liggende i 500 dager.", "-Du må lagre arbeidet ditt selv."],
    ),
    (
        Claim::Storage,
        "nn",
        &["Vi tek sida bort etter ei veke.", "-Du må lagre arbeidet ditt sjølv."],
    ),
    (Claim::Storage, "en", &["We throw them away after a year.", "-You must save your work."]),
];

#[test]
fn sentences_say_what_facts_say() {
    let i18n = I18n::builtin();
    let (finder, law) = (Finder::of(&i18n), law::Registry::of(&i18n));
    let mut wrong = Vec::new();
    for (claim, lang, sentences) in SAID {
        for sentence in *sentences {
            let (text, meant) = match sentence.strip_prefix('-') {
                Some(text) => (text, false),
                None => (*sentence, true),
            };
            let reading = finder.read(text, lang.parse().expect("a tag"), &law);
            let mut found = reading.blocks.iter().flat_map(|block| &block.claims);
            if found.any(|it| it.claim == *claim) != meant {
                wrong.push(format!("{claim:?} {lang} {sentence}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
