### The rights: what they mean, when they apply, and why they apply here.
###
### The key is the name. ".short" stands in lists, ".what" says what the right means, ".when" when it
### applies. Keys that end in a basis say why it applies when the processing rests on that basis.

rights-title = Your rights
rights-lead = Here you see what your rights are when we process data about you, and which purposes each right applies to.

## How to exercise the rights

rights-how-ask = Contact us. You do not need to use a form.
rights-how-answer = We answer without undue delay and within one month at the latest (Article 12(3) of the GDPR).
rights-how-longer = If the request is complex, or we receive many, we may take up to two further months. We then tell you within the first month and explain why.
rights-how-free = It is free of charge (Article 12(5) of the GDPR).
rights-how-identity = We ask you to confirm who you are only when we have reasonable doubts (Article 12(6) of the GDPR).
rights-how-refusal = If we say no, we explain why and remind you that you can lodge a complaint or go to court (Article 12(4) of the GDPR).

## Access

rights-access = Right of access
    .short = Access
    .what = You can learn whether we process data about you, see the data and get a copy of them.
    .when = We may withhold something when the law says so, for example when others must be protected. The exceptions are in sections 16 and 17 of the Personal Data Act.

## Rectification

rights-rectification = Right to rectification
    .short = Rectification
    .what = If something is wrong, we correct it. If something is missing, you can ask us to complete it.
    .when = Tell us what is wrong and what is right.

## Erasure

rights-erasure = Right to erasure
    .short = Erasure
    .limited = Limited erasure
    .what = You can ask us to erase data about you. We erase them when the purpose no longer requires us to have them.
    .when = We do not erase what a law requires us to keep, what we must have to carry out a task in the public interest, or what is needed for a legal claim.
rights-erasure-consent = You have given consent. If you withdraw it, we erase the data, unless we have another basis for keeping them.
rights-erasure-explicit = You have given explicit consent to the processing of special categories. If you withdraw it, we erase them, unless we have another basis.
rights-erasure-contract = The processing rests on a contract with you. We erase the data when the contract no longer requires them.
rights-erasure-obligation = A law requires us to process the data. We do not erase them as long as that duty lasts.
rights-erasure-vital = The data protect life or health. We erase them when they are no longer needed for that.
rights-erasure-task = We carry out a task in the public interest or exercise official authority. We do not erase the data as long as the task requires them.
rights-erasure-interest = The processing rests on a legitimate interest. If you object, we erase the data, unless we have compelling grounds to continue.

## Restriction

rights-restriction = Right to restriction of processing
    .short = Restriction
    .what = You can ask us to leave the data unused.
    .when = This applies while we check whether the data are accurate or consider an objection from you. It also applies when you want us to keep the data instead of erasing them, or when you need them for a legal claim.

## Data portability

rights-portability = Right to data portability
    .short = Data portability
    .what = You can get the data that you have given us in a format that machines can read, and you can have them transferred to others.
    .when = The right applies when the processing rests on consent or a contract and is carried out automatically.
rights-portability-consent = You have given consent.
rights-portability-explicit = You have given explicit consent to the processing of special categories.
rights-portability-contract = The processing rests on a contract with you.

## Objection

rights-object = Right to object
    .short = Objection
    .what = You can object on grounds relating to your own situation. We then stop, unless we have compelling grounds that override yours, or need the data for a legal claim.
    .when = The right applies when we carry out a task in the public interest, exercise official authority or rely on a legitimate interest. You can always object to direct marketing, and then we stop.
rights-object-task = We carry out a task in the public interest or exercise official authority.
rights-object-interest = The processing rests on a legitimate interest.

## Consent

rights-withdraw = Right to withdraw your consent
    .short = Withdrawal of consent
    .what = You can withdraw your consent at any time, as easily as you gave it.
    .when = What we did before you withdrew it is not affected.
rights-withdraw-consent = You have given consent.
rights-withdraw-explicit = You have given explicit consent to the processing of special categories.

## Automated decisions

rights-review = Right to have a person look at the decision
    .short = Human review
    .what = If a computer system has decided something about you, you can ask a person to look at it. You can say what you think and contest the decision.
    .when = The right applies to decisions that have legal effect for you or affect you just as much.

## Complaint

rights-complaint = Right to lodge a complaint
    .short = Complaint
    .what = If you think that we break the data protection rules, you can complain directly to the supervisory authority. You do not have to complain to us first.
    .when = Complaining is free of charge (Article 57(3) of the GDPR). You can also complain in the country where you live or work.

## The legal bases as they stand in the tables

rights-basis-consent = consent
rights-basis-contract = contract
rights-basis-obligation = legal obligation
rights-basis-vital = protection of life or health
rights-basis-task = task in the public interest
rights-basis-interest = legitimate interest
rights-basis-explicit = explicit consent
