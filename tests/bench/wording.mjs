// The words of the generated notices: eight kinds of purpose, one for each thing that most systems at
// a university do with data about people, in bokmål, nynorsk and English. `{system}` is the name
// of the system that the notice is about; names in braces elsewhere are filled in the same way.

/** The five audiences of the generated site, in order. */
export const audiences = {
  applicants: {
    name: { nb: 'Søkere', nn: 'Søkjarar', en: 'Applicants' },
    lead: { nb: 'Du søker om å studere hos oss.', nn: 'Du søkjer om å studere hos oss.', en: 'You apply to study with us.' },
  },
  students: {
    name: { nb: 'Studenter', nn: 'Studentar', en: 'Students' },
    lead: { nb: 'Du studerer hos oss.', nn: 'Du studerer hos oss.', en: 'You study with us.' },
  },
  alumni: {
    name: { nb: 'Alumner', nn: 'Alumnar', en: 'Alumni' },
    lead: { nb: 'Du har studert hos oss før.', nn: 'Du har studert hos oss før.', en: 'You used to study with us.' },
  },
  employees: {
    name: { nb: 'Ansatte', nn: 'Tilsette', en: 'Employees' },
    lead: { nb: 'Du arbeider hos oss.', nn: 'Du arbeider hos oss.', en: 'You work for us.' },
  },
  'research-participants': {
    name: { nb: 'Forskningsdeltakere', nn: 'Forskingsdeltakarar', en: 'Research participants' },
    lead: { nb: 'Du er med i et forskningsprosjekt.', nn: 'Du er med i eit forskingsprosjekt.', en: 'You take part in a research project.' },
  },
};

const task = {
  nb: 'personvernforordningen artikkel 6 nr. 1 bokstav e, jf. universitets- og høyskoleloven § 2-8',
  nn: 'personvernforordninga artikkel 6 nr. 1 bokstav e, jf. universitets- og høgskulelova § 2-8',
  en: 'Article 6(1)(e) of the GDPR, cf. section 2-8 of the Universities and University Colleges Act',
};

const consent = {
  nb: 'personvernforordningen artikkel 6 nr. 1 bokstav a',
  nn: 'personvernforordninga artikkel 6 nr. 1 bokstav a',
  en: 'Article 6(1)(a) of the GDPR',
};

/** The kinds of purpose. Facts are the same in every language; `words` are not. */
export const purposes = {
  access: {
    basis: task,
    facts: [
      'data: [contact, identification]',
      'sources: [self, {system-id}]',
      'recipients:\n  - sikt',
      'retention:\n  - { period: P1Y, from: end-of-affiliation, then: delete }',
    ],
    by: 'law',
    words: {
      nb: {
        title: 'Gi deg tilgang til {system}',
        text: [
          'Når du logger inn i {system}, sjekker vi hvem du er og hva du har tilgang til. Navnet og e-postadressen din følger med, slik at andre ser hvem de arbeider sammen med.',
          'Du får tilgang når du blir knyttet til oss, og mister den når du slutter. Er noe feil, retter vi det når du sier fra.',
        ],
        otherwise: 'Uten opplysningene kan du ikke logge inn.',
      },
      nn: {
        title: 'Gje deg tilgang til {system}',
        text: [
          'Når du loggar inn i {system}, sjekkar vi kven du er og kva du har tilgang til. Namnet og e-postadressa di følgjer med, slik at andre ser kven dei arbeider saman med.',
          'Du får tilgang når du blir knytt til oss, og mistar tilgangen når du sluttar. Er noko feil, rettar vi det når du seier frå.',
        ],
        otherwise: 'Utan opplysningane kan du ikkje logge inn.',
      },
      en: {
        title: 'Giving you access to {system}',
        text: [
          'When you log in to {system}, we check who you are and what you have access to. Your name and email address go with you, so that others see who they work with.',
          'You get access when you join us, and lose it when you leave. If something is wrong, we correct it when you tell us.',
        ],
        otherwise: 'Without the data you cannot log in.',
      },
    },
  },
  security: {
    basis: task,
    facts: [
      'data: [log, contact]',
      'sources: [{system-id}]',
      'recipients: none',
      'retention:\n  - { data: [log], period: P90D, from: logged, then: delete }\n  - { period: P1Y, from: case-closed, then: delete }',
    ],
    by: null,
    words: {
      nb: {
        title: 'Holde {system} trygt',
        text: [
          '{system} skriver ned hvem som logger inn, hvorfra og når. Vi ser i loggen når noe tyder på at noen prøver å bryte seg inn, og når noe slutter å virke.',
          'Vi ser ikke etter hva du arbeider med, og loggen blir ikke brukt til å måle deg.',
        ],
      },
      nn: {
        title: 'Halde {system} trygt',
        text: [
          '{system} skriv ned kven som loggar inn, kvarifrå og når. Vi ser i loggen når noko tyder på at nokon prøver å bryte seg inn, og når noko sluttar å verke.',
          'Vi ser ikkje etter kva du arbeider med, og loggen blir ikkje nytta til å måle deg.',
        ],
      },
      en: {
        title: 'Keeping {system} safe',
        text: [
          '{system} writes down who logs in, from where and when. We look in the log when something suggests that someone is trying to break in, and when something stops working.',
          'We do not look at what you work with, and the log is not used to measure you.',
        ],
      },
    },
  },
  payment: {
    basis: {
      nb: 'personvernforordningen artikkel 6 nr. 1 bokstav c, jf. bokføringsloven § 13',
      nn: 'personvernforordninga artikkel 6 nr. 1 bokstav c, jf. bokføringslova § 13',
      en: 'Article 6(1)(c) of the GDPR, cf. section 13 of the Bookkeeping Act',
    },
    facts: [
      'data: [contact, payments]',
      'sources: [self]',
      'recipients:\n  - bank',
      'retention:\n  - { period: P5Y, from: end-of-accounting-year, then: delete }',
    ],
    by: 'law',
    words: {
      nb: {
        title: 'Ta imot betaling i {system}',
        text: [
          'Betaler du for noe i {system}, skriver vi ned hva du har betalt, og når. Kortnummeret ditt ser vi ikke: det ser bare banken.',
          'Kvitteringen tar vi vare på fordi alle som fører regnskap, må gjøre det.',
        ],
        otherwise: 'Uten opplysningene kan vi ikke ta imot betaling.',
      },
      nn: {
        title: 'Ta imot betaling i {system}',
        text: [
          'Betaler du for noko i {system}, skriv vi ned kva du har betalt, og når. Kortnummeret ditt ser vi ikkje: det ser berre banken.',
          'Kvitteringa tek vi vare på fordi alle som fører rekneskap, må gjere det.',
        ],
        otherwise: 'Utan opplysningane kan vi ikkje ta imot betaling.',
      },
      en: {
        title: 'Taking payment in {system}',
        text: [
          'If you pay for something in {system}, we write down what you have paid, and when. We do not see your card number: only the bank does.',
          'We keep the receipt because everyone who keeps accounts must do so.',
        ],
        otherwise: 'Without the data we cannot take payment.',
      },
    },
  },
  newsletter: {
    basis: consent,
    facts: [
      'data: [contact]',
      'sources: [self]',
      'recipients: none',
      'retention:\n  - { period: P30D, from: consent-withdrawn, then: delete }',
    ],
    by: 'none',
    words: {
      nb: {
        title: 'Sende deg nyheter om {system}',
        text: [
          'Vil du ha nyheter om {system}, sender vi dem på e-post. Nederst i hvert brev er det en lenke der du melder deg av.',
          'Vi måler ikke om du åpner brevet, eller hva du klikker på.',
        ],
        otherwise: 'Uten e-postadressen får du ikke nyheter.',
      },
      nn: {
        title: 'Sende deg nyhende om {system}',
        text: [
          'Vil du ha nyhende om {system}, sender vi dei på e-post. Nedst i kvart brev er det ei lenkje der du melder deg av.',
          'Vi måler ikkje om du opnar brevet, eller kva du klikkar på.',
        ],
        otherwise: 'Utan e-postadressa får du ikkje nyhende.',
      },
      en: {
        title: 'Sending you news about {system}',
        text: [
          'If you want news about {system}, we send it by email. At the bottom of each letter is a link where you unsubscribe.',
          'We do not measure whether you open the letter, or what you click on.',
        ],
        otherwise: 'Without your email address you get no news.',
      },
    },
  },
  adaptation: {
    basis: consent,
    special: {
      nb: 'personvernforordningen artikkel 9 nr. 2 bokstav a',
      nn: 'personvernforordninga artikkel 9 nr. 2 bokstav a',
      en: 'Article 9(2)(a) of the GDPR',
    },
    facts: [
      'data: [contact, health]',
      'sources: [self]',
      'recipients: none',
      'retention:\n  - { data: [health], period: P30D, from: consent-withdrawn, then: delete }\n  - { period: P1Y, from: case-closed, then: delete }',
    ],
    by: 'none',
    words: {
      nb: {
        title: 'Tilpasse {system} for deg',
        text: [
          'Trenger du at noe er annerledes i {system}, kan du si hva og hvorfor. Bare de som gjør tilpasningen, ser det du skriver om helsa di.',
          'Du velger selv om du vil fortelle det, og kan trekke samtykket når du vil.',
        ],
        otherwise: 'Uten opplysningene får du {system} slik det er for alle.',
      },
      nn: {
        title: 'Tilpasse {system} for deg',
        text: [
          'Treng du at noko er annleis i {system}, kan du seie kva og kvifor. Berre dei som gjer tilpassinga, ser det du skriv om helsa di.',
          'Du vel sjølv om du vil fortelje det, og kan trekkje samtykket når du vil.',
        ],
        otherwise: 'Utan opplysningane får du {system} slik det er for alle.',
      },
      en: {
        title: 'Adapting {system} to you',
        text: [
          'If you need something to be different in {system}, you can say what and why. Only those who make the adaptation see what you write about your health.',
          'You choose whether to tell us, and can withdraw your consent whenever you want.',
        ],
        otherwise: 'Without the data you get {system} as it is for everyone.',
      },
    },
  },
  agreement: {
    basis: {
      nb: 'personvernforordningen artikkel 6 nr. 1 bokstav b',
      nn: 'personvernforordninga artikkel 6 nr. 1 bokstav b',
      en: 'Article 6(1)(b) of the GDPR',
    },
    facts: [
      'data: [contact, agreements]',
      'sources: [self]',
      'recipients:\n  - sikt',
      'retention:\n  - { period: P3Y, from: end-of-contract, then: delete }',
    ],
    by: 'contract',
    words: {
      nb: {
        title: 'Holde avtalen vi har med deg om {system}',
        text: [
          'Før du får låne utstyr gjennom {system}, skriver du under på en avtale. Der står det hva du låner, og når du skal levere det tilbake.',
          'Vi bruker opplysningene til å minne deg på fristen, og til å finne deg hvis noe mangler.',
        ],
        otherwise: 'Uten opplysningene kan vi ikke låne deg noe.',
      },
      nn: {
        title: 'Halde avtalen vi har med deg om {system}',
        text: [
          'Før du får låne utstyr gjennom {system}, skriv du under på ein avtale. Der står det kva du låner, og når du skal levere det tilbake.',
          'Vi nyttar opplysningane til å minne deg på fristen, og til å finne deg om noko manglar.',
        ],
        otherwise: 'Utan opplysningane kan vi ikkje låne deg noko.',
      },
      en: {
        title: 'Keeping the agreement we have with you on {system}',
        text: [
          'Before you may borrow equipment through {system}, you sign an agreement. It says what you borrow, and when you are to return it.',
          'We use the data to remind you of the deadline, and to find you if something is missing.',
        ],
        otherwise: 'Without the data we cannot lend you anything.',
      },
    },
  },
  statistics: {
    basis: task,
    facts: [
      'data: [contact, log]',
      'sources: [{system-id}]',
      'recipients: none',
      'retention:\n  - { period: P6M, from: logged, then: anonymise }',
    ],
    by: null,
    words: {
      nb: {
        title: 'Føre statistikk over {system}',
        text: [
          'To ganger i året teller vi hvor mange som har vært inne i {system}, og når på døgnet. Tallene viser oss når vi må ha flere på vakt.',
          'Ingen kan kjennes igjen i tallene. Grupper med få personer slår vi sammen.',
        ],
      },
      nn: {
        title: 'Føre statistikk over {system}',
        text: [
          'To gonger i året tel vi kor mange som har vore inne i {system}, og når på døgnet. Tala viser oss når vi må ha fleire på vakt.',
          'Ingen kan kjennast att i tala. Grupper med få personar slår vi saman.',
        ],
      },
      en: {
        title: 'Keeping statistics on {system}',
        text: [
          'Twice a year we count how many have been in {system}, and at what time of day. The figures show us when we need more people on duty.',
          'Nobody can be recognised in the figures. We merge groups with few people.',
        ],
      },
    },
  },
  documentation: {
    basis: task,
    facts: [
      'data: [contact, identification, cases]',
      'sources: [self, {system-id}]',
      'recipients:\n  - sikt',
      'retention:\n  - { data: [cases], period: permanent, because: {archives} }\n  - { period: P2Y, from: case-closed, then: delete }',
    ],
    by: 'law',
    words: {
      nb: {
        title: 'Behandle saken din i {system}',
        text: [
          'Søker du om noe, eller klager du, blir det en sak i {system}. Saken viser hva du ba om, hva vi svarte, og hvorfor.',
          'Den som avgjør saken, ser det du har sendt inn. Du kan når som helst be om å få se den.',
        ],
        otherwise: 'Uten opplysningene kan vi ikke behandle saken din.',
      },
      nn: {
        title: 'Behandle saka di i {system}',
        text: [
          'Søkjer du om noko, eller klagar du, blir det ei sak i {system}. Saka viser kva du bad om, kva vi svara, og kvifor.',
          'Den som avgjer saka, ser det du har sendt inn. Du kan når som helst be om å få sjå saka.',
        ],
        otherwise: 'Utan opplysningane kan vi ikkje behandle saka di.',
      },
      en: {
        title: 'Handling your case in {system}',
        text: [
          'If you apply for something, or complain, it becomes a case in {system}. The case shows what you asked for, what we answered, and why.',
          'Whoever decides the case sees what you have sent in. You can ask to see it at any time.',
        ],
        otherwise: 'Without the data we cannot handle your case.',
      },
    },
  },
};

/** The act that says what is kept for good, as each language cites it. */
export const archives = { nb: 'arkivlova § 12', nn: 'arkivlova § 12', en: 'section 12 of the Archives Act' };

/** What a notice says around its purposes. */
export const notice = {
  nb: {
    title: 'Personvernerklæring for {system}',
    summary: 'Slik behandler vi opplysninger om deg i {system}.',
    intro: '{system} er et av systemene vi bruker i det daglige. Her står det hva som skjer med opplysningene om deg, og hva du kan be oss om.',
    sections: [
      ['security', 'Slik sikrer vi opplysningene', [
        'Opplysningene i {system} er kryptert både når de blir sendt og når de ligger lagret. Bare de som trenger dem i arbeidet sitt, har tilgang, og tilgangen blir sett over hvert år.',
        'Skulle noe likevel gå galt, sier vi fra til deg hvis det kan få noe å si for deg.',
      ]],
      ['responsible', 'Hvem som har ansvaret', [
        'Enheten som eier {system}, svarer for at det som står her, stemmer. Finner du noe som ikke stemmer, vil vi gjerne høre fra deg. Skriv til [postmottaket](contact:privacy), så går meldingen til de rette.',
        'Erklæringen blir lest gjennom hvert år, og ellers når vi endrer noe i {system}.',
      ]],
      ['example', 'Et eksempel', [
        'Du logger inn en mandag for å levere noe. Da vet {system} hvem du er, og skriver ned når du kom. Det du leverer, ser bare de som skal lese det.',
        'Når du er ferdig hos oss, blir tilgangen stengt. Etter det står det du leverte, bare så lenge som det er sagt under hvert formål.',
      ]],
    ],
  },
  nn: {
    title: 'Personvernerklæring for {system}',
    summary: 'Slik behandlar vi opplysningar om deg i {system}.',
    intro: '{system} er eit av systema vi nyttar i det daglege. Her står det kva som skjer med opplysningane om deg, og kva du kan be oss om.',
    sections: [
      ['security', 'Slik sikrar vi opplysningane', [
        'Opplysningane i {system} er krypterte både når dei blir sende og når dei ligg lagra. Berre dei som treng dei i arbeidet sitt, har tilgang, og tilgangen blir sett over kvart år.',
        'Skulle noko likevel gå gale, seier vi frå til deg om det kan få noko å seie for deg.',
      ]],
      ['responsible', 'Kven som har ansvaret', [
        'Eininga som eig {system}, svarar for at det som står her, stemmer. Finn du noko som ikkje stemmer, vil vi gjerne høyre frå deg. Skriv til [postmottaket](contact:privacy), så går meldinga til dei rette.',
        'Erklæringa blir lesen gjennom kvart år, og elles når vi endrar noko i {system}.',
      ]],
      ['example', 'Eit døme', [
        'Du loggar inn ein måndag for å levere noko. Då veit {system} kven du er, og skriv ned når du kom. Det du leverer, ser berre dei som skal lese det.',
        'Når du er ferdig hos oss, blir tilgangen stengd. Etter det står det du leverte, berre så lenge som det er sagt under kvart formål.',
      ]],
    ],
  },
  en: {
    title: 'Privacy notice for {system}',
    summary: 'How we process data about you in {system}.',
    intro: '{system} is one of the systems we use from day to day. This page says what happens to the data about you, and what you can ask of us.',
    sections: [
      ['security', 'How we secure the data', [
        'The data in {system} are encrypted both when they are sent and when they are stored. Only those who need them in their work have access, and the access is reviewed every year.',
        'Should something go wrong all the same, we tell you if it can matter to you.',
      ]],
      ['responsible', 'Who is responsible', [
        'The unit that owns {system} answers for what is said here. If you find something that is wrong, we would like to hear from you. Write to [the mail office](contact:privacy), and the message goes to the right people.',
        'The notice is read through every year, and also when we change something in {system}.',
      ]],
      ['example', 'An example', [
        'You log in one Monday to hand something in. Then {system} knows who you are, and writes down when you came. What you hand in is seen only by those who are to read it.',
        'When you leave us, your access is closed. After that, what you handed in is kept only for as long as is said under each purpose.',
      ]],
    ],
  },
};
