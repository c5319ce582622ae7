//! What sentences promise and deny, said in several ways in each language; and what only looks so.

use super::{Claim, Finder};
use crate::i18n::I18n;
use crate::law;

/// A language, and sentences in it.
type InOne = (&'static str, &'static [&'static str]);

/// What is claimed, and sentences that claim it; `-` before a sentence means that it does not.
const SAID: &[(Claim, &[InOne])] = &[
    (
        Claim::Objection,
        &[
            (
                "nb",
                &[
                    "Du har rett til å protestere mot at vi behandler opplysninger om deg.",
                    "Du kan når som helst protestere mot behandlingen.",
                    "Du kan også motsette deg at universitetet bruker opplysningene.",
                    "Som registrert har du rett til innsigelse.",
                    "Av grunner som gjelder din situasjon, kan du protestere.",
                    "-Du kan protestere hvis behandlingen bygger på berettiget interesse.",
                    "-I visse tilfeller har du rett til å protestere.",
                    "-Rett til å protestere",
                    "-Er grunnlaget vårt bokstav e, kan du protestere.",
                    "-Mot direkte markedsføring kan du alltid protestere.",
                    "-Du kan ikke protestere mot behandlingen.",
                    "-Du kan protestere mot vedtaket.",
                ],
            ),
            (
                "nn",
                &[
                    "Du har rett til å protestere mot at vi behandlar opplysningar om deg.",
                    "Du kan òg motsetje deg at høgskulen nyttar opplysningane.",
                    "De har rett til å protestera mot behandlinga.",
                    "-Dersom vi byggjer på ei oppgåve i allmenta si interesse, kan du protestere.",
                    "-I nokre tilfelle kan du protestere.",
                    "-Du kan ikkje protestere mot behandlinga.",
                ],
            ),
            (
                "en",
                &[
                    "You have the right to object to the processing.",
                    "You can object at any time.",
                    "You may also object to our processing of your data.",
                    "You are entitled to object.",
                    "-You can object where we rely on the public interest.",
                    "-In some cases you have the right to object.",
                    "-You cannot object to the processing.",
                    "-You can always object to direct marketing.",
                    "-The object of the processing is teaching.",
                ],
            ),
        ],
    ),
    (
        Claim::MarketingWeighed,
        &[
            (
                "nb",
                &[
                    "Vil du protestere mot direkte markedsføring, må du begrunne det.",
                    "Du kan protestere mot markedsføring av grunner som gjelder din situasjon.",
                    "Protesterer du mot at vi bruker adressen til markedsføring, vurderer vi protesten.",
                    "-Mot direkte markedsføring kan du alltid protestere.",
                    "-Du trenger ikke å begrunne hvorfor du protesterer mot markedsføring.",
                    "Mot markedsføring kan du protestere hvis du har gode grunner.",
                    "-Vi vurderer om markedsføringen treffer.",
                ],
            ),
            (
                "nn",
                &[
                    "Du kan protestere mot marknadsføring av grunnar i din eigen situasjon.",
                    "Vil du motsetje deg marknadsføring, må du grunngje det.",
                    "Mot marknadsføring kan du protestere dersom du har gode grunnar.",
                    "-Mot direkte marknadsføring kan du alltid protestere.",
                    "-Du kan protestere mot marknadsføring utan å grunngje det.",
                ],
            ),
            (
                "en",
                &[
                    "You can object to direct marketing on grounds relating to your situation.",
                    "If you object to marketing, we will consider your objection.",
                    "You may opt out of marketing for compelling reasons.",
                    "-You can always object to direct marketing, and you need give no reasons.",
                    "-We consider marketing our courses in schools.",
                ],
            ),
        ],
    ),
    (
        Claim::Portability,
        &[
            (
                "nb",
                &[
                    "Du har rett til dataportabilitet.",
                    "Du kan få opplysningene overført til en annen virksomhet.",
                    "Du kan få utlevert opplysningene i et maskinlesbart format.",
                    "-Har du gitt samtykke, har du rett til dataportabilitet.",
                    "-Rett til dataportabilitet",
                    "-Du har ikke rett til dataportabilitet.",
                    "-Behandles opplysningene automatisk, kan du få dem overført til andre.",
                ],
            ),
            (
                "nn",
                &[
                    "Du har rett til dataportabilitet.",
                    "Du kan få opplysningane overførte til ei anna verksemd.",
                    "Du kan få opplysningane i eit maskinleseleg format.",
                    "-Dersom du har samtykt, har du rett til dataportabilitet.",
                    "-Retten til dataportabilitet gjeld ikkje her.",
                ],
            ),
            (
                "en",
                &[
                    "You have the right to data portability.",
                    "You can have your data transferred to another institution.",
                    "You can receive the data in a machine-readable format.",
                    "-Where we rely on consent, you have the right to data portability.",
                    "-The right to data portability does not apply.",
                ],
            ),
        ],
    ),
    (
        Claim::Withdrawal,
        &[
            (
                "nb",
                &[
                    "Du kan når som helst trekke tilbake samtykket ditt.",
                    "Samtykket kan trekkes tilbake når som helst.",
                    "Du trekker samtykket tilbake ved å skrive til oss.",
                    "-Hvis behandlingen bygger på samtykke, kan du trekke det tilbake.",
                    "-Du kan når som helst trekke tilbake et samtykke.",
                    "-Har du gitt samtykke, kan du trekke samtykket tilbake.",
                    "-Vi trekker skatt av lønnen.",
                ],
            ),
            (
                "nn",
                &[
                    "Du kan når som helst trekkje tilbake samtykket ditt.",
                    "Samtykket kan trekkjast tilbake.",
                    "Du trekkjer samtykket ved å skrive til oss.",
                    "-Dersom behandlinga byggjer på samtykke, kan du trekkje samtykket tilbake.",
                    "-Du kan trekkje tilbake eit samtykke.",
                ],
            ),
            (
                "en",
                &[
                    "You can withdraw your consent at any time.",
                    "Your consent can be withdrawn at any time.",
                    "You may revoke your consent by e-mail.",
                    "-If we rely on consent, you can withdraw your consent.",
                    "-You cannot withdraw your consent.",
                    "-You can withdraw from the course.",
                ],
            ),
        ],
    ),
    (
        Claim::NoWithdrawal,
        &[
            (
                "nb",
                &[
                    "Samtykket kan ikke trekkes tilbake.",
                    "Du kan ikke trekke tilbake samtykket.",
                    "-Samtykket kan ikke trekkes tilbake etter at dataene er anonymisert.",
                    "-Du kan trekke samtykket tilbake.",
                ],
            ),
            (
                "nn",
                &[
                    "Samtykket kan ikkje trekkjast tilbake.",
                    "Du kan ikkje trekkje samtykket.",
                    "-Du kan ikkje trekkje samtykket etter at svara er anonymiserte.",
                ],
            ),
            (
                "en",
                &[
                    "Consent cannot be withdrawn.",
                    "You cannot withdraw your consent.",
                    "-You cannot withdraw your consent after the results are published.",
                    "-Withdrawing your consent does not affect what we did before.",
                ],
            ),
        ],
    ),
    (
        Claim::ComplaintAfterUs,
        &[
            (
                "nb",
                &[
                    "Hvis du ikke får medhold i klagen, kan du klage til Datatilsynet.",
                    "Dersom vi ikke tar klagen din til følge, har du mulighet til å klage til Datatilsynet.",
                    "Avslår vi klagen, kan du bringe den inn for Datatilsynet.",
                    "Du må først klage til oss før du kan klage til Datatilsynet.",
                    "Etter at vi har behandlet klagen din, kan du gå til Datatilsynet.",
                    "Du kan klage til Datatilsynet etter at du har klaget til oss.",
                    "Når du først har klaget til oss, kan du klage til Datatilsynet.",
                    "-Du kan klage til Datatilsynet før eller etter at du har klaget til oss.",
                    "-Du kan klage til Datatilsynet også etter at du har klaget til oss.",
                    "-Du kan klage direkte til Datatilsynet.",
                    "-Mener du at vi behandler opplysninger feil, kan du klage til Datatilsynet.",
                    "-Du kan klage til Datatilsynet uten å ha klaget til oss først.",
                    "-Får du ikke medhold hos Datatilsynet, kan du klage til Personvernnemnda.",
                    "-Hvis vi avslår kravet, kan du klage til Datatilsynet.",
                ],
            ),
            (
                "nn",
                &[
                    "Dersom du ikkje får medhald, kan du klage til Datatilsynet.",
                    "Tek vi ikkje klaga di til følgje, kan du klage til Datatilsynet.",
                    "Du må først klage til oss, så kan du klage til Datatilsynet.",
                    "Du kan klage til Datatilsynet når du først har klaga til oss.",
                    "Etter at du har klaga til oss, kan du klage til Datatilsynet.",
                    "-Du kan klage til Datatilsynet før eller etter at du har klaga til oss.",
                    "-Du kan klage direkte til Datatilsynet.",
                    "-Du kan klage til Datatilsynet, og du treng ikkje klage til oss først.",
                ],
            ),
            (
                "en",
                &[
                    "If we do not uphold your complaint, you can complain to the Data Protection Authority.",
                    "If your appeal is not upheld, you may complain to Datatilsynet.",
                    "If we reject your complaint, you can take it to the supervisory authority.",
                    "You must first complain to us before you complain to the Data Protection Authority.",
                    "You can complain to the Data Protection Authority after you have complained to us.",
                    "Once you have complained to us first, you can complain to Datatilsynet.",
                    "-You can complain to the authority before or after you have complained to us.",
                    "-You can complain directly to the Data Protection Authority.",
                    "-You can complain to the authority without complaining to us first.",
                    "-You do not need to complain to us first: you can go to the authority.",
                    "-If you think that we handle data wrongly, you can complain to the authority.",
                ],
            ),
        ],
    ),
    (
        Claim::IdentityOfAll,
        &[
            (
                "nb",
                &[
                    "Alle som ber om innsyn, må vise legitimasjon.",
                    "Du må bekrefte identiteten din før vi svarer på kravet.",
                    "For å be om sletting må du legitimere deg.",
                    "Vi krever legitimasjon ved alle henvendelser.",
                    "Legg ved det du har, og du må sende kopi av legitimasjon med kravet.",
                    "-Er vi i tvil om hvem du er, må du legitimere deg før du får innsyn.",
                    "-Vi ber om legitimasjon bare når det er grunn til tvil.",
                    "-Du må alltid legitimere deg på eksamen.",
                ],
            ),
            (
                "nn",
                &[
                    "Alle som ber om innsyn, må vise legitimasjon.",
                    "Du må stadfeste identiteten din før vi svarar på kravet.",
                    "For å be om sletting må du legitimere deg.",
                    "-Er vi i tvil om kven du er, må du legitimere deg før du får innsyn.",
                ],
            ),
            (
                "en",
                &[
                    "Everyone who requests access must show identification.",
                    "You must prove your identity before we answer your request.",
                    "We require a copy of your passport or other identification with every request.",
                    "-If we are in doubt, you must prove your identity before you get access.",
                    "-We ask for identification only when we doubt who made the request.",
                ],
            ),
        ],
    ),
    (
        Claim::IdentityAsked,
        &[
            (
                "nb",
                &[
                    "Alle må vise legitimasjon.",
                    "Vi ber alltid om legitimasjon.",
                    "Du må legge ved kopi av passet.",
                    "-Du må vise legitimasjon hvis vi er i tvil.",
                    "-Alle må vise legitimasjon på eksamen.",
                    "-Søkere må legge ved kopi av passet.",
                ],
            ),
            (
                "nn",
                &[
                    "Alle må vise legitimasjon.",
                    "Vi bed alltid om legitimasjon.",
                    "Du må leggje ved kopi av passet.",
                    "-Vi bed om legitimasjon berre når vi er i tvil.",
                ],
            ),
            (
                "en",
                &[
                    "Everyone must show identification.",
                    "We always ask for identification.",
                    "You must enclose a copy of your passport.",
                    "-You must show identification if we doubt who you are.",
                    "-Applicants must attach a copy of their passport to the application.",
                ],
            ),
        ],
    ),
    (
        Claim::ReasonsAsked,
        &[
            ("nb", &["Du må begrunne kravet.", "-Du trenger ikke å begrunne kravet."]),
            ("nn", &["Du må grunngje kravet.", "-Du treng ikkje grunngje kravet."]),
            ("en", &["You must give reasons for your request.", "-You need not give reasons."]),
        ],
    ),
    (
        Claim::NoticeToAuthority,
        &[
            ("nb", &["Vi melder det til Datatilsynet innen 96 timer.", "-Vi melder deg på."]),
            ("nn", &["Vi melder det til Datatilsynet innan 96 timar.", "-Vi melder deg på."]),
            ("en", &["We report it to the authority within a week.", "-We report on the course."]),
        ],
    ),
    (
        Claim::ThatWeDo,
        &[
            ("nb", &["Det gjør vi innen en uke.", "-Vi gjør det."]),
            ("nn", &["Det gjer vi innan ei veke.", "-Vi gjer det."]),
            ("en", &["We do so within a week.", "-We do it."]),
        ],
    ),
    (
        Claim::ReasonsForErasure,
        &[
            (
                "nb",
                &[
                    "Du må begrunne hvorfor du vil ha opplysningene slettet.",
                    "Et krav om sletting må være begrunnet.",
                    "Krav om sletting skal begrunnes.",
                    "Vil du ha noe slettet, må du oppgi hvorfor.",
                    "-Du trenger ikke å begrunne at du vil ha noe slettet.",
                    "-Vi må begrunne det hvis vi ikke vil slette.",
                    "-Sier vi nei til å slette, skal vi forklare hvorfor.",
                ],
            ),
            (
                "nn",
                &[
                    "Du må grunngje kvifor du vil ha opplysningane sletta.",
                    "Eit krav om sletting skal grunngjevast.",
                    "-Du treng ikkje grunngje eit krav om sletting.",
                    "-Vi skal grunngje at vi ikkje vil slette.",
                ],
            ),
            (
                "en",
                &[
                    "You must give reasons for wanting your data erased.",
                    "A request for erasure must be justified.",
                    "You must explain why you want us to delete the data.",
                    "-You need not give reasons for erasure, and nobody must explain why.",
                    "-We must explain why if we do not erase the data.",
                ],
            ),
        ],
    ),
    (
        Claim::NotShared,
        &[
            (
                "nb",
                &[
                    "Vi deler ikke personopplysningene dine med andre.",
                    "Personopplysningene blir ikke utlevert til tredjeparter.",
                    "Vi gir aldri opplysninger om deg til noen.",
                    "Opplysningene deles ikke med tredjeparter.",
                    "Personopplysningene dine vil ikke kunne selges eller bli overført til en tredjepart.",
                    "Personopplysningene blir bare brukt av oss.",
                    "Ingen andre har tilgang til opplysningene dine.",
                    "-Vi deler ikke opplysningene med andre uten at du samtykker.",
                    "-Vi deler ikke opplysningene med andre enn dem som står under.",
                    "-Vi selger ikke opplysningene til andre for markedsføring.",
                    "-Vi deler ikke opplysningene med land utenfor EØS.",
                    "-Vi deler opplysningene med andre.",
                    "-Helseopplysninger deler vi ikke med noen.",
                ],
            ),
            (
                "nn",
                &[
                    "Vi deler ikkje personopplysningane dine med andre.",
                    "Opplysningane blir ikkje delte med tredjepartar.",
                    "Opplysningane kan ikkje seljast eller bli overførte til ein tredjepart.",
                    "Personopplysningane blir berre brukte av oss.",
                    "Ingen andre har tilgang til opplysningane.",
                    "-Vi deler ikkje opplysningane med andre utan samtykke.",
                    "-Vi deler opplysningane med andre.",
                ],
            ),
            (
                "en",
                &[
                    "We do not share your personal data with third parties.",
                    "Your data will not be disclosed to anyone.",
                    "We never give the information to others.",
                    "No one else has access to the data.",
                    "Your data cannot be sold or transferred to third parties.",
                    "Your data are used only by us.",
                    "-We do not share your data with third parties without your consent.",
                    "-We do not share your data with others for marketing.",
                    "-We share your data with others.",
                ],
            ),
        ],
    ),
    (
        Claim::NotTransferred,
        &[
            (
                "nb",
                &[
                    "Vi overfører ikke opplysninger til land utenfor EØS.",
                    "Personopplysningene blir ikke overført til tredjeland.",
                    "Opplysningene overføres ikke ut av EU/EØS.",
                    "Opplysningene forlater aldri EØS.",
                    "-Vi overfører ikke opplysninger ut av EØS med mindre du reiser på utveksling.",
                    "-Vi overfører opplysninger til land utenfor EØS.",
                    "-Som hovedregel overfører vi ikke opplysninger ut av EØS.",
                ],
            ),
            (
                "nn",
                &[
                    "Vi overfører ikkje opplysningar til land utanfor EØS.",
                    "Personopplysningane blir ikkje overførte til tredjeland.",
                    "Opplysningane forlèt aldri EØS.",
                    "-Vi overfører ikkje opplysningar ut av EØS utan at du får vite det.",
                ],
            ),
            (
                "en",
                &[
                    "We do not transfer personal data outside the EEA.",
                    "Your data will not be transferred to third countries.",
                    "The data never leave the EEA.",
                    "-We do not transfer data outside the EEA unless you go on exchange.",
                    "-We transfer data outside the EEA.",
                ],
            ),
        ],
    ),
    (
        Claim::BreachNotice,
        &[
            (
                "nb",
                &[
                    "Vi melder brudd på personopplysningssikkerheten til Datatilsynet innen 72 timer.",
                ],
            ),
            (
                "nn",
                &[
                    "Vi melder brot på personopplysningstryggleiken til Datatilsynet innan 72 timar.",
                ],
            ),
            (
                "en",
                &[
                    "We report personal data breaches to the Data Protection Authority within 72 hours.",
                ],
            ),
        ],
    ),
    (
        Claim::UntilAsked,
        &[
            (
                "nb",
                &[
                    "Vi lagrer opplysningene til du ber oss slette dem.",
                    "Vi beholder profilen med mindre du sier fra.",
                    "Vi tar vare på bildet inntil du ber oss om noe annet.",
                    "-Vi lagrer opplysningene til du slutter.",
                    "-Vi lagrer dem til du ber oss slette dem, og senest ett år etter at du sluttet.",
                ],
            ),
            (
                "nn",
                &[
                    "Vi lagrar opplysningane til du bed oss slette dei.",
                    "Vi tek vare på biletet til du seier frå.",
                    "-Vi lagrar opplysningane til du sluttar.",
                ],
            ),
            (
                "en",
                &[
                    "We keep the data until you ask us to delete them.",
                    "We store your profile unless you tell us otherwise.",
                    "-We keep the data until you leave.",
                ],
            ),
        ],
    ),
    (
        Claim::AsLongAsNecessary,
        &[
            (
                "nb",
                &[
                    "Vi lagrer opplysningene så lenge det er nødvendig.",
                    "Vi oppbevarer ikke personopplysninger lenger enn det som er nødvendig for formålet.",
                    "Opplysningene blir slettet når de ikke lenger er nødvendige.",
                    "-Vi lagrer opplysningene så lenge det er nødvendig for å avgjøre klagen.",
                    "Vi lagrer opplysningene så lenge vi har bruk for dem.",
                    "-Vi lagrer dem så lenge du er student.",
                ],
            ),
            (
                "nn",
                &[
                    "Vi lagrar opplysningane så lenge det er nødvendig.",
                    "Vi oppbevarer ikkje opplysningane lenger enn det som er naudsynt for formålet.",
                    "Vi lagrar dei så lenge vi har bruk for dei.",
                    "-Vi lagrar dei så lenge du er student.",
                ],
            ),
            (
                "en",
                &[
                    "We keep the data for as long as necessary.",
                    "We do not store personal data longer than is necessary for the purpose.",
                    "The data are deleted when they are no longer needed.",
                    "We keep the data for as long as we need them.",
                    "-We keep the data for as long as you are a student.",
                ],
            ),
        ],
    ),
];

#[test]
fn sentences_promise_what_they_say() {
    let i18n = I18n::builtin();
    let (finder, law) = (Finder::of(&i18n), law::Registry::of(&i18n));
    let mut wrong = Vec::new();
    for (claim, languages) in SAID {
        for (lang, sentences) in *languages {
            for sentence in *sentences {
                let (text, meant) = match sentence.strip_prefix('-') {
                    Some(text) => (text, false),
                    None => (*sentence, true),
                };
                let reading = finder.read(text, lang.parse().expect("a tag"), &law);
                let found = reading.blocks.iter().flat_map(|block| &block.claims);
                if found.clone().any(|it| it.claim == *claim) != meant {
                    wrong.push(format!("{claim:?} {lang} {sentence}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
