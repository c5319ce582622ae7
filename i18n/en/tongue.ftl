### What English is known by, and the lists of words that the rules for language use. Nothing here is shown
### on a page. Forms and phrases are parted by semicolons; "-" is an empty list.

# The language that the words below have counterparts in, after a colon
tongue-kindred = -

# Words that are English and not Norwegian
tongue-words =
    about; after; also; and; another; any; are; because; been; before; being; between; both; could; do; does;
    during; each; either; else; from; further; has; have; he; his; how; however; if; into; is; it; its; may;
    might; more; must; neither; not; of; once; only; other; our; out; own; please; purpose; purposes; right;
    rights; she; should; some; such; than; that; the; their; them; then; there; therefore; these; they; this;
    those; through; until; upon; us; was; we; were; what; when; where; whether; which; while; who; whose; why;
    will; with; within; without; would; you; your; yours; yourself; information; privacy; notice; access;
    delete; deleted; erase; erasure; share; shared; stored; send; keep; kept; receive; received; request;
    requests; complaint; complaints; consent; university; staff; employee; employees; applicant; applicants;
    question; questions; answer; answers; need; needed; needs; used; uses; using; name; address; day; days;
    month; months; year; years; processing; process; processed

# Common words that show the language, but that another may have too
tongue-common = as; or; can; you; our; be

# Endings that only English words have, and words that may yet be in another language
tongue-marks = tion; tions; ally; ness; ity; ities; ously
tongue-mark-exceptions =
    city; amnesty; witness; business; fitness; happiness; wellness; university; community; facility; action;
    section; ection; station; nation; education; security; realtion; option; abduction; auction; caption;
    motion; notion; ration; action; harness; reality; identity; quality; liability; continuity; affinity;
    publicity; equity; charity; celebrity; commodity; utility; infinity; city

# Endings that a word in a list may have
tongue-inflection = s; es; 's; ’s; s'

# What does not say whether something is done
tongue-possible =
    we may use; we may also use; we may share; we may also share; we may disclose; we may also disclose; we may
    collect; we may also collect; we may process; we may also process; we may store; we may send; we may
    transfer; we may also send; we might; may be shared; may also be shared; may be used; may also be used; may
    be disclosed; may be transferred; may be collected; may be processed; may also be processed; might be; some
    of your data may; some of your personal data may; some of your information may; some of your data is; some
    of your data are; some of your personal data are; some of your information is; certain data; certain
    personal data; certain information; some data may; perhaps; possibly

# What does not say when or how long
tongue-hedge =
    often; may; might; perhaps; possibly; usually; normally; generally; in general; typically; as a rule; in
    some cases; in certain cases; sometimes; where appropriate; as appropriate; if necessary; as needed

# Words that make what follows them a purpose or a condition
tongue-openers = that; so; for; before; if; when; where; because; which; not; whether

# Asking the reader to look out
tongue-look-here =
    check this page; check this notice; check back; review this page; review this notice; visit this page;
    revisit this page; check this website; consult this page; read this page regularly; read this notice
    regularly; monitor this page

# Telling the reader
tongue-tells =
    tell you; notify; notified; inform you; informed; write to you; email; e-mail; let you know; contact you;
    alert you; announce; send you

# What is left of a web page: whole paragraphs, or how they begin where they end in …
tongue-furniture =
    share on …; share this page; published …; last updated …; updated …; last modified …; print; print this
    page; back to top; skip to content; skip to main content; read more; read more here; click here; close;
    menu; tell a friend; facebook twitter …

# What was new once
tongue-new-rules =
    the new rules; the new regulation; the new act; the new law; the new legislation; the new data protection
    rules; the new privacy rules; the new gdpr

# Words before a time when something begins
tongue-since = from; as of; as from; by; starting

# Seasons and terms, before a year
tongue-season =
    autumn; fall; spring; summer; winter; the autumn of; the spring of; the summer of; autumn semester; spring
    semester; the autumn semester; the spring semester; the autumn; the spring

# Words that show that something is told of the past
tongue-past = was; were; had; did; has; have; been; since; took; began; started; became

# Words that show that something will happen
tongue-ahead = will; shall; is going; are going; plan; plans; expect; becomes; become

# Officialese, and what may stand instead
tongue-jargon =
    pursuant to: under; prior to: before; subsequent to: after; hereinafter: from here on; aforementioned: this;
    notwithstanding: despite; utilise: use; utilised: used; utilize: use; commence: begin; in respect of: about;
    with regard to: about; with respect to: about; in the event that: if; for the purpose of: to; thereto: to
    it; therein: in it; inter alia: among other things; mutatis mutandis: with the changes needed; data subject:
    you; data subjects: people; endeavour: try; furnish: give

# An older word for special categories
tongue-sensitive =
    sensitive data: special categories of personal data; sensitive personal data: special categories of personal
    data; sensitive information: special categories of personal data; sensitive personal information: special
    categories of personal data

# Abbreviations that everybody knows, in small letters
tongue-abbreviations =
    eu; eea; usa; us; uk; it; ict; id; ip; pdf; cv; sms; hr; os; tv; pc; usb; url; html; gps; qr; pin; as; asa;
    ab; un; gdpr; ai; ok; ba; ma; utc; phd; api; wcag; xml; json; nato; faq; ceo; covid; nav

# Choices that English has, each with two or more sides
tongue-norm =
    spelling: organisation, organisations, organise, organised, authorise, authorised, authorisation, recognise,
    recognised, anonymise, anonymised, anonymisation, pseudonymised, minimise, minimised, centre, enrolment,
    licence | organization, organizations, organize, organized, authorize, authorized, authorization, recognize,
    recognized, anonymize, anonymized, anonymization, pseudonymized, minimize, minimized, center, enrollment,
    license; programme: programme, programmes | program, programs

# The word before an infinitive, then words that may stand between them
tongue-infinitive = -

# Concepts that the languages must share: an id, and the forms after the colon. A form with ~ before it
# may mean something else too
tongue-concepts =
    controller: controller, controllers, data controller;
    processor: processor, processors, data processor, data processors;
    processor-agreement: data processing agreement, data processing agreements;
    joint-controller: joint controller, joint controllers;
    officer: data protection officer, data protection officers;
    authority: norwegian data protection authority, datatilsynet, supervisory authority, data
    protection authority, supervisory authorities;
    consent: consent, consents, consented, consenting;
    contract: contract, contracts, ~agreement, ~agreements, ~employment contract;
    legitimate-interest: legitimate interest, legitimate interests;
    access: right of access, ~access, right to access;
    rectification: rectification, rectified, rectify, ~corrected, ~correction, ~correct;
    erasure: erasure, erase, erases, erased, erasing, deletion, delete, deletes, deleted,
    deleting;
    restriction: restriction, ~restrict, ~restricted, ~restricting;
    portability: data portability, portability;
    objection: objection, objections, ~object, ~objects, objected, objecting, ~opt out;
    complaint: complaint, complaints, complain, complained, complaining, ~appeal, ~appeals,
    ~appealed;
    withdrawal: withdraw, withdraws, ~withdrew, withdrawn, withdrawing, withdrawal;
    automated-decision: automated decision, automated decisions, automated decision-making,
    automated individual decision-making;
    profiling: profiling, ~profile, ~profiles;
    cookies: cookie, cookies;
    breach: ~breach, ~breaches;
    anonymisation: anonymise, anonymises, anonymised, anonymising, anonymisation, ~anonymous,
    anonymize, anonymized, anonymization;
    pseudonymisation: pseudonymise, pseudonymises, pseudonymised, pseudonymisation, linking key,
    ~key;
    archiving: ~archive, ~archives, archived, archiving;
    transfer: transfer, transfers, transferred, ~transferring;
    recipient: recipient, recipients;
    students: student, students;
    employees: employee, employees, ~staff;
    applicants: applicant, applicants, job applicants;
    alumni: alumni, alumnus, alumna, ~former students;
    researchers: ~researcher, researchers;
    participants: ~participant, ~participants;
    guardians: guardian, guardians, ~parents, ~parent;
    children: ~child, ~children;
    guests: ~guest, ~guests, ~visitor, ~visitors;
    police: police;
    court: ~court, ~courts;
    manager: ~manager, ~managers;
    encryption: encrypted, encrypt, encryption
